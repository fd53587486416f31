#include "core/base/text.h"
#include "core/registry/units.h"

namespace ocop {

Units Units::load(const Database& db)
{
    Units result;
    Statement rows =
        db.prepare(QStringLiteral("select id, code, level, type, name, parent_id, district_id, valid_from, "
                                  "valid_to from unit order by id"));
    while (rows.next()) {
        Unit unit{{rows.integer(0)}, rows.text(1), *fromCode<UnitLevel>(rows.text(2)),
                  rows.text(3),      rows.text(4), {rows.integer(5)},
                  {rows.integer(6)}, rows.date(7), rows.date(8)};
        const size_t at = result.m_units.size();
        result.m_index.insert(unit.id, at);
        result.addName(at, unit.type, unit.name);
        result.m_units.push_back(std::move(unit));
    }
    Statement aliases = db.prepare(QStringLiteral("select unit_id, alias from unit_alias"));
    while (aliases.next()) {
        const size_t at = result.m_index.value({aliases.integer(0)});
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
        result.m_successors[{links.integer(0)}].push_back({links.integer(1)});
        result.m_predecessors[{links.integer(1)}].push_back({links.integer(0)});
    }
    return result;
}

} // namespace ocop
