#include "core/registry/product_group.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace ocop {

ProductGroups ProductGroups::load(const Database& db)
{
    ProductGroups result;
    Statement rows = db.prepare(
        QStringLiteral("select id, tree, level, number, name, ministry, parent_id from product_group order by id"));
    while (rows.next()) {
        ProductGroup group{{rows.integer(0)},    rows.text(1), *fromCode<GroupLevel>(rows.text(2)),
                           int(rows.integer(3)), rows.text(4), rows.text(5),
                           {rows.integer(6)}};
        result.m_index.insert(group.id, result.m_groups.size());
        result.m_groups.push_back(std::move(group));
    }
    Statement links = db.prepare(QStringLiteral("select old_id, new_id from product_group_crosswalk"));
    while (links.next()) result.m_crosswalk.insert({links.integer(0)}, {links.integer(1)});
    return result;
}

const ProductGroup* ProductGroups::find(ProductGroupId id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.cend() ? nullptr : &m_groups[*found];
}

std::vector<const ProductGroup*> ProductGroups::current(GroupLevel level) const
{
    std::vector<const ProductGroup*> result;
    for (const ProductGroup& group : m_groups)
        if (group.level == level && group.tree == QLatin1String("current")) result.push_back(&group);
    return result;
}

const ProductGroup* ProductGroups::sectorOf(ProductGroupId id) const
{
    const ProductGroup* group = find(m_crosswalk.value(id, id));
    while (group && group->level != GroupLevel::Sector) group = find(m_crosswalk.value(group->parent, group->parent));
    return group && group->tree == QLatin1String("current") ? group : nullptr;
}

const ProductGroup* ProductGroups::setOf(ProductGroupId id) const
{
    const ProductGroup* node = find(m_crosswalk.value(id, id));
    if (!node || node->tree != QLatin1String("current")) return nullptr;
    if (node->level == GroupLevel::Set) return node;
    const ProductGroup* only = nullptr;
    for (const ProductGroup* set : current(GroupLevel::Set)) {
        const ProductGroup* group = find(set->parent);
        if (set->parent != node->id && !(group && group->parent == node->id)) continue;
        if (only) return nullptr;
        only = set;
    }
    return only;
}

const ProductGroup* ProductGroups::byName(const QString& typed) const
{
    const QString name = folded(cleaned(typed));
    if (name.isEmpty()) return nullptr;
    static const QRegularExpression setNumber(QStringLiteral("^bo\\s*(?:so\\s*)?(\\d{1,2})\\b"));
    if (const auto match = setNumber.match(name); match.hasMatch()) return find({200 + match.captured(1).toLongLong()});
    for (const GroupLevel level : {GroupLevel::Set, GroupLevel::Group, GroupLevel::Sector})
        for (const char* tree : {"current", "QD1048"})
            for (const ProductGroup& group : m_groups)
                if (group.level == level && group.tree == QLatin1String(tree) && folded(group.name) == name)
                    // A sector, group and set of one name: the set says the most.
                    return &group;
    for (const ProductGroup* sector : current(GroupLevel::Sector))
        if (folded(sectorShortName(sector->number)) == name) return sector;
    static const QHash<QString, int> otherNames = {{QStringLiteral("nhom thuc pham"), 1},
                                                   {QStringLiteral("nhom do uong"), 2},
                                                   {QStringLiteral("duoc lieu"), 3},
                                                   {QStringLiteral("thao duoc"), 3},
                                                   {QStringLiteral("nhom duoc lieu"), 3},
                                                   {QStringLiteral("nhom thao duoc"), 3},
                                                   {QStringLiteral("thu cong my nghe"), 4},
                                                   {QStringLiteral("luu niem"), 4},
                                                   {QStringLiteral("hang thu cong my nghe, trang tri"), 4},
                                                   {QStringLiteral("thu cong my nghe, trang tri"), 4},
                                                   {QStringLiteral("sinh vat canh"), 5},
                                                   {QStringLiteral("du lich"), 6},
                                                   {QStringLiteral("du lich cong dong"), 6},
                                                   {QStringLiteral("dich vu du lich"), 6},
                                                   {QStringLiteral("dich vu du lich cong dong va diem du lich"), 6}};
    const int number = otherNames.value(name);
    return number ? find({number}) : nullptr;
}

bool isFreshOrRaw(int setNumber) { return setNumber >= 1 && setNumber <= 4; } // groups 1 and 2 of QĐ 26/2026

QString sectorShortName(int sectorNumber)
{
    switch (sectorNumber) {
    case 1: return QStringLiteral("Thực phẩm");
    case 2: return QStringLiteral("Đồ uống");
    case 3: return QStringLiteral("Dược liệu");
    case 4: return QStringLiteral("Thủ công mỹ nghệ");
    case 5: return QStringLiteral("Sinh vật cảnh");
    case 6: return QStringLiteral("Du lịch");
    default: return {};
    }
}

} // namespace ocop
