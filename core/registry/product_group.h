#pragma once

#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/storage/database.h"

#include <QHash>

#include <vector>

namespace ocop {

enum class GroupLevel { Sector, Group, Set };

template <>
struct EnumCodes<GroupLevel>
{
    static constexpr std::pair<GroupLevel, const char*> all[] = {
        {GroupLevel::Sector, "sector"}, {GroupLevel::Group, "group"}, {GroupLevel::Set, "set"}};
};

/// A node of a product tree: sector (ngành, 1–6), group (nhóm, 1–17) or set (bộ sản phẩm, 1–26: one score sheet).
struct ProductGroup
{
    ProductGroupId id;
    QString tree; ///< "current" (QĐ 148, QĐ 26/2026) or "QD1048"
    GroupLevel level = GroupLevel::Sector;
    int number = 0;
    QString name;
    QString ministry;
    ProductGroupId parent;
};

/// Both product trees in memory, with the crosswalk from QĐ 1048 to the current one.
class ProductGroups
{
public:
    static ProductGroups load(const Database& db);

    const std::vector<ProductGroup>& all() const { return m_groups; }
    const ProductGroup* find(ProductGroupId id) const;
    /// Nodes of one level of the current tree, by number.
    std::vector<const ProductGroup*> current(GroupLevel level) const;
    /// The sector of the current tree any node belongs to (through the crosswalk); null when unknown.
    const ProductGroup* sectorOf(ProductGroupId id) const;
    /// The set of the current tree a node means: itself, what the crosswalk made of it, or the only set of its group.
    /// Null where it could be several.
    const ProductGroup* setOf(ProductGroupId id) const;
    /// A node by a typed name ("Thực phẩm", "thuc pham", "Thảo dược", "Bộ 7"): deepest level first, null if unsure.
    const ProductGroup* byName(const QString& typed) const;

private:
    std::vector<ProductGroup> m_groups;
    QHash<ProductGroupId, size_t> m_index;
    QHash<ProductGroupId, ProductGroupId> m_crosswalk;
};

/// Whether a set (1–26) holds fresh, raw or simply prepared food, which the programme wants to limit.
bool isFreshOrRaw(int setNumber);

/// Short names of the six sectors, as boards and reports print them ("Thực phẩm", "Du lịch").
QString sectorShortName(int sectorNumber);

} // namespace ocop
