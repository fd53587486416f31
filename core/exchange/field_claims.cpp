#include "core/exchange/field_claims.h"

namespace ocop {

QString FieldClaims::shown(ProductGroupId value) const
{
    const ProductGroup* group = m_groups.find(value);
    return group ? group->name : QString();
}

} // namespace ocop
