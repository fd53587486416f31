#include "core/storage/backups/backup_facts.h"

#include "core/storage/file/identity.h"

namespace ocop {
namespace {

QStringList actSaid(const Database& db, ActId id)
{
    Statement act = db.prepare(QStringLiteral("select at, who, kind from act where id = :id"));
    act.bind(QStringLiteral(":id"), id);
    return act.next() ? QStringList{act.text(0), act.text(1), act.text(2)} : QStringList();
}

/// The register's acts go on from the backup's: its last one is the same act there.
bool goesOnFrom(const Database& now, const Database& backup, ActId last)
{
    const QString identity = identityIfAny(backup);
    return (identity.isEmpty() || registerIdentity(now) == identity) && actSaid(now, last) == actSaid(backup, last);
}

BackupFacts::Since changesSince(const Database& now, ActId last)
{
    Statement count = now.prepare(QStringLiteral(R"(
        with touched as (select max(before is null) as is_new, max(id) as last from history
                         where act_id > :act and entity <> 'setting' group by entity, record_id),
             fate as (select is_new, h.after like '%"deleted":true}' as is_gone
                      from touched join history h on h.id = touched.last)
        select coalesce(sum(is_new and not is_gone), 0), coalesce(sum(not is_new and not is_gone), 0),
               coalesce(sum(not is_new and is_gone), 0),
               (select count(*) from act where id > :act) from fate)"));
    count.bind(QStringLiteral(":act"), last);
    BackupFacts::Since since;
    if (count.next()) since = {count.integer(3), count.integer(0), count.integer(1), count.integer(2)};
    return since;
}

} // namespace

BackupFacts factsIn(const Database& db, const Database* now)
{
    const auto living = [&](const char* table) {
        return db.integer(QStringLiteral("select count(*) from %1 where deleted = 0").arg(QLatin1String(table)));
    };
    BackupFacts facts;
    facts.subjects = living("subject");
    facts.products = living("product");
    facts.certificates = living("certificate");
    facts.decisions = living("decision");
    const History history(db);
    facts.lastAct = history.last();
    facts.lastChange = history.latestTime({});
    if (now && goesOnFrom(*now, db, facts.lastAct)) facts.since = changesSince(*now, facts.lastAct);
    return facts;
}

} // namespace ocop
