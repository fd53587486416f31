#include "core/storage/history.h"

#include "core/base/error.h"

#include <QJsonDocument>

#include <algorithm>

namespace ocop {
namespace {

QString jsonText(const QJsonObject& image)
{
    return QString::fromUtf8(QJsonDocument(image).toJson(QJsonDocument::Compact));
}

QJsonObject jsonImage(const QString& text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

/// Registers written before times had an offset were kept in Vietnam.
constexpr int formerOffset = 7 * 3600; // seconds

QString timeText(const QDateTime& at) { return at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODate); }

QDateTime timeOf(const QString& text)
{
    QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    if (at.timeSpec() == Qt::LocalTime) at.setOffsetFromUtc(formerOffset);
    return at.toLocalTime();
}

ActId startAct(const Database& db, const ActInfo& info, ActId undoes)
{
    Statement insert = db.prepare(QStringLiteral(
        "insert into act (at, who, kind, label, source, undoes) values (:at, :who, :kind, :label, :source, :undoes)"));
    insert.bind(QStringLiteral(":at"), timeText(info.at))
        .bind(QStringLiteral(":who"), info.who)
        .bind(QStringLiteral(":kind"), codeOf(info.kind))
        .bind(QStringLiteral(":label"), info.label)
        .bind(QStringLiteral(":source"), info.source)
        .bind(QStringLiteral(":undoes"), undoes)
        .run();
    return {insert.lastInsertId()};
}

/// How a person knows the record that stands in the way.
QString nameOf(const QJsonObject& image, const Change& change)
{
    const QString fallback = QStringLiteral("%1 %2").arg(change.entity, QString::number(change.recordId));
    return image.value(QStringLiteral("name")).toString(fallback);
}

/// An older register's images lack the columns that were added since; those are not compared.
bool isStill(const QJsonObject& now, const QJsonObject& after)
{
    for (auto field = after.begin(); field != after.end(); ++field)
        if (now.value(field.key()) != field.value()) return false;
    return true;
}

Act readAct(const Statement& row)
{
    Act act;
    act.id = {row.integer(0)};
    act.info.at = timeOf(row.text(1));
    act.info.who = row.text(2);
    act.info.kind = fromCode<ActKind>(row.text(3)).value_or(ActKind::Edit);
    act.info.label = row.text(4);
    act.info.source = row.text(5);
    act.undoes = {row.integer(6)};
    act.undoneBy = {row.integer(7)};
    act.changes = int(row.integer(8));
    return act;
}

std::vector<Change> readChanges(Statement& rows)
{
    std::vector<Change> changes;
    while (rows.next())
        changes.push_back({readAct(rows), rows.text(9), rows.integer(10), jsonImage(rows.text(11)),
                           jsonImage(rows.text(12)), rows.text(13)});
    return changes;
}

} // namespace

WriteAct::WriteAct(const Database& db, ActInfo info, ActId undoes)
    : m_db(db), m_transaction(db), m_id(startAct(db, info, undoes)),
      m_insert(db.prepare(QStringLiteral("insert into history (act_id, entity, record_id, before, after, source) "
                                         "values (:act, :entity, :record, :before, :after, :source)")))
{
}

void WriteAct::log(const QString& entity, qint64 recordId, const QJsonObject& before, const QJsonObject& after,
                   const QString& source)
{
    m_insert.bind(QStringLiteral(":act"), m_id)
        .bind(QStringLiteral(":entity"), entity)
        .bind(QStringLiteral(":record"), recordId)
        .bind(QStringLiteral(":after"), jsonText(after))
        .bind(QStringLiteral(":source"), source);
    if (before.isEmpty())
        m_insert.bindNull(QStringLiteral(":before"));
    else
        m_insert.bind(QStringLiteral(":before"), jsonText(before));
    m_insert.run();
    ++m_changes;
}

void WriteAct::logAdded(const QString& entity, qint64 recordId, const QString& after, const QString& source)
{
    m_insert.bind(QStringLiteral(":act"), m_id)
        .bind(QStringLiteral(":entity"), entity)
        .bind(QStringLiteral(":record"), recordId)
        .bind(QStringLiteral(":after"), after)
        .bind(QStringLiteral(":source"), source)
        .bindNull(QStringLiteral(":before"))
        .run();
    ++m_changes;
}

void WriteAct::commit() { m_transaction.commit(); }

std::vector<Act> History::acts(int limit) const
{
    Statement rows = m_db.prepare(QStringLiteral(R"(
        select a.id, a.at, a.who, a.kind, a.label, a.source, a.undoes, u.id,
               (select count(*) from history h where h.act_id = a.id)
        from act a left join act u on u.undoes = a.id
        order by a.id desc limit :limit)"));
    rows.bind(QStringLiteral(":limit"), limit);
    std::vector<Act> acts;
    while (rows.next()) acts.push_back(readAct(rows));
    return acts;
}

std::optional<Act> History::first() const
{
    Statement rows = m_db.prepare(QStringLiteral(R"(
        select a.id, a.at, a.who, a.kind, a.label, a.source, a.undoes, 0, 0
        from act a order by a.id limit 1)"));
    if (!rows.next()) return std::nullopt;
    return readAct(rows);
}

QDateTime History::latestTime(ActId after) const
{
    Statement last = m_db.prepare(QStringLiteral("select max(at) from act where id > :after"));
    last.bind(QStringLiteral(":after"), after.value);
    if (!last.next() || last.text(0).isEmpty()) return {};
    // Written in other time zones, the latest text is not always the latest moment, but not a day and a half from it.
    Statement rows = m_db.prepare(QStringLiteral("select distinct at from act where id > :after and at >= :from"));
    rows.bind(QStringLiteral(":after"), after.value)
        .bind(QStringLiteral(":from"), timeOf(last.text(0)).date().addDays(-3));
    QDateTime latest;
    while (rows.next())
        if (const QDateTime at = timeOf(rows.text(0)); !latest.isValid() || at > latest) latest = at;
    return latest;
}

std::vector<Change> History::changesOf(const QString& entity, qint64 recordId) const
{
    Statement rows = m_db.prepare(QStringLiteral(R"(
        select a.id, a.at, a.who, a.kind, a.label, a.source, a.undoes, u.id, 0,
               h.entity, h.record_id, h.before, h.after, h.source
        from history h join act a on a.id = h.act_id left join act u on u.undoes = a.id
        where h.entity = :entity and h.record_id = :record order by h.id desc)"));
    rows.bind(QStringLiteral(":entity"), entity).bind(QStringLiteral(":record"), recordId);
    return readChanges(rows);
}

std::vector<Change> History::changesOf(ActId act) const
{
    Statement rows = m_db.prepare(QStringLiteral(R"(
        select a.id, a.at, a.who, a.kind, a.label, a.source, a.undoes, u.id, 0,
               h.entity, h.record_id, h.before, h.after, h.source
        from history h join act a on a.id = h.act_id left join act u on u.undoes = a.id
        where h.act_id = :act order by h.id desc)"));
    rows.bind(QStringLiteral(":act"), act);
    return readChanges(rows);
}

std::vector<Change> History::editsOf(const QString& entity) const
{
    Statement rows = m_db.prepare(QStringLiteral(R"(
        select a.id, a.at, a.who, a.kind, a.label, a.source, a.undoes, u.id, 0,
               h.entity, h.record_id, h.before, h.after, h.source
        from history h join act a on a.id = h.act_id left join act u on u.undoes = a.id
        where h.entity = :entity and h.before is not null order by h.id desc)"));
    rows.bind(QStringLiteral(":entity"), entity);
    return readChanges(rows);
}

std::optional<Act> History::undoable() const
{
    Statement rows = m_db.prepare(QStringLiteral(R"(
        select a.id, a.at, a.who, a.kind, a.label, a.source, a.undoes, 0,
               (select count(*) from history h where h.act_id = a.id)
        from act a
        where a.kind not in ('undo', 'sample', 'setting') and not exists (select 1 from act u where u.undoes = a.id)
        order by a.id desc limit 1)"));
    if (!rows.next()) return std::nullopt;
    return readAct(rows);
}

std::optional<Act> History::redoable() const
{
    // The newest undo that was not done again, as long as nothing new was done since.
    for (const Act& act : acts(200)) {
        if (act.info.kind == ActKind::Redo || act.info.kind == ActKind::Setting) continue;
        if (act.info.kind != ActKind::Undo) return std::nullopt;
        if (!act.undoneBy) return act;
    }
    return std::nullopt;
}

std::optional<Obstacle> History::obstacleTo(ActId actId, const std::vector<RecordStore*>& stores) const
{
    for (const Change& change : changesOf(actId)) {
        const auto store = std::find_if(stores.begin(), stores.end(),
                                        [&](const RecordStore* each) { return each->entity() == change.entity; });
        if (store == stores.end()) continue;
        const QJsonObject now = (*store)->image(change.recordId);
        if (isStill(now, change.after)) continue;
        Obstacle obstacle{change.entity, change.recordId, nameOf(now, change), std::nullopt, false};
        const std::vector<Change> all = changesOf(change.entity, change.recordId);
        if (!all.empty() && all.front().act.id != actId) obstacle.later = all.front().act;
        return obstacle;
    }
    return recordRestingOn(actId);
}

/// A record not deleted, and not of the same act, that refers to a record the act had added.
std::optional<Obstacle> History::recordRestingOn(ActId actId) const
{
    Statement links = m_db.prepare(QStringLiteral(R"(
        select t.name, f."from", f."table" from sqlite_master t join pragma_foreign_key_list(t.name) f
        where t.type = 'table' and exists (select 1 from pragma_table_info(t.name) c where c.name = 'deleted')
          and f."table" in (select distinct entity from history where act_id = :act and before is null))"));
    links.bind(QStringLiteral(":act"), actId);
    while (links.next()) {
        // Names of the schema's own tables and columns, not what anybody typed.
        const QString table = links.text(0);
        Statement rows = m_db.prepare(QStringLiteral(R"(
            select r.id from "%1" r where r.deleted = 0
              and r."%2" in (select record_id from history where act_id = :act and entity = '%3' and before is null)
              and r.id not in (select record_id from history where act_id = :act and entity = '%1' and before is null)
            limit 1)")
                                          .arg(table, links.text(1), links.text(2)));
        rows.bind(QStringLiteral(":act"), actId);
        if (!rows.next()) continue;
        const qint64 id = rows.integer(0);
        const std::vector<Change> all = changesOf(table, id);
        Obstacle obstacle{table, id, QStringLiteral("%1 %2").arg(table, QString::number(id)), std::nullopt, true};
        if (!all.empty()) {
            obstacle.record = nameOf(all.front().after, all.front());
            obstacle.later = all.back().act; // the one that added it
        }
        return obstacle;
    }
    return std::nullopt;
}

ActId History::takeBack(ActId actId, ActInfo info, const std::vector<RecordStore*>& stores) const
{
    const std::vector<Change> changes = changesOf(actId);
    WriteAct act(m_db, std::move(info), actId);
    for (const Change& change : changes) {
        const auto store = std::find_if(stores.begin(), stores.end(),
                                        [&](const RecordStore* each) { return each->entity() == change.entity; });
        if (store == stores.end()) throw Error(ErrorKind::Internal, change.entity);
        const QJsonObject now = (*store)->image(change.recordId);
        if (!isStill(now, change.after)) throw Error(ErrorKind::Conflict, nameOf(now, change));
        (*store)->putBack(act, change.recordId, change.before);
    }
    act.commit();
    return act.id();
}

} // namespace ocop
