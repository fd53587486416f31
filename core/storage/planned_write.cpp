#include "core/storage/planned_write.h"

namespace ocop {

bool movedSince(const WriteAct& act, ActId mark)
{
    Statement rows =
        act.database().prepare(QStringLiteral("select 1 from act where id > :mark and id <> :own limit 1"));
    rows.bind(QStringLiteral(":mark"), mark.value).bind(QStringLiteral(":own"), act.idSoFar().value);
    return rows.next();
}

QStringList writersSince(const Database& db, ActId mark)
{
    Statement rows = db.prepare(QStringLiteral("select who from act where id > :mark group by who order by min(id)"));
    rows.bind(QStringLiteral(":mark"), mark.value);
    QStringList writers;
    while (rows.next()) writers << rows.text(0);
    return writers;
}

} // namespace ocop
