#include "core/base/text.h"
#include "core/registry/units.h"

namespace ocop {
namespace {

constexpr qint64 oldQuangNam = 49;
constexpr qint64 oldDaNang = 48;
constexpr qint64 city = 200048;

/// Whether a unit is of the territory, by the old province of its old district. A ward of today without an old district
/// of its own lies in two, all of them in the old city.
bool isOf(Territory territory, const Unit& unit, const QHash<UnitId, UnitId>& provinceOf)
{
    if (unit.id.value == city || territory == Territory::City) return true;
    const bool isOldCity = unit.level == UnitLevel::Province
                               ? unit.id.value == oldDaNang
                               : !unit.district2024 || provinceOf.value(unit.district2024).value != oldQuangNam;
    return isOldCity == (territory == Territory::DaNang);
}

} // namespace

Units Units::load(const Database& db)
{
    Units result;
    Statement asked = db.prepare(QStringLiteral("select value from setting where name = :name"));
    asked.bind(QStringLiteral(":name"), settings::territory);
    if (asked.next()) result.m_territory = fromCode<Territory>(asked.text(0)).value_or(Territory::QuangNam);
    QHash<UnitId, UnitId> provinceOf;
    Statement districts = db.prepare(QStringLiteral("select id, parent_id from unit where level = 'district'"));
    while (districts.next()) provinceOf.insert({districts.integer(0)}, {districts.integer(1)});
    Statement rows =
        db.prepare(QStringLiteral("select id, code, level, type, name, parent_id, district_id, valid_from, "
                                  "valid_to from unit order by id"));
    while (rows.next()) {
        Unit unit{{rows.integer(0)}, rows.text(1), *fromCode<UnitLevel>(rows.text(2)),
                  rows.text(3),      rows.text(4), {rows.integer(5)},
                  {rows.integer(6)}, rows.date(7), rows.date(8)};
        if (!isOf(result.m_territory, unit, provinceOf)) continue;
        const size_t at = result.m_units.size();
        result.m_index.insert(unit.id, at);
        result.addName(at, unit.type, unit.name);
        result.m_units.push_back(std::move(unit));
    }
    Statement aliases = db.prepare(QStringLiteral("select unit_id, alias from unit_alias"));
    while (aliases.next()) {
        const auto known = result.m_index.constFind({aliases.integer(0)});
        if (known == result.m_index.cend()) continue;
        const size_t at = *known;
        QString alias = aliases.text(1);
        QString type = result.m_units[at].type;
        if (alias.startsWith(QStringLiteral("xã "), Qt::CaseInsensitive)) {
            type = alias.left(2);
            alias = alias.mid(3);
        }
        result.addName(at, type, alias);
    }
    Statement links = db.prepare(QStringLiteral("select old_id, new_id from unit_successor order by old_id, new_id"));
    while (links.next()) {
        if (!result.m_index.contains({links.integer(0)})) continue;
        result.m_successors[{links.integer(0)}].push_back({links.integer(1)});
        result.m_predecessors[{links.integer(1)}].push_back({links.integer(0)});
    }
    return result;
}

} // namespace ocop
