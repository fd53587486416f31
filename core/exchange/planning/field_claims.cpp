#include "core/exchange/planning/field_claims.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace ocop {

QString FieldClaims::shown(ProductGroupId value) const
{
    const ProductGroup* group = m_groups.find(value);
    return group ? group->name : QString();
}

bool FieldClaims::isSameText(const QString& a, const QString& b)
{
    static const QRegularExpression address(QStringLiteral("^(?:ông|bà|anh|chị|mr|ms)[.:]?\\s+"));
    const auto plain = [](const QString& text) { return foldedKeepingMarks(cleaned(text)).remove(address); };
    return plain(a) == plain(b);
}

bool FieldClaims::isReplaced(const QString& key)
{
    const bool chosen = m_choices.replaced.contains(key);
    m_plan.replacements.push_back({key, int(m_plan.rows.size()), chosen});
    return chosen;
}

} // namespace ocop
