#include "core/storage/history.h"

#include "core/base/error.h"
#include "core/storage/bulk_rows.h"
#include "core/storage/driver.h"
#include "core/storage/image_row.h"

#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace ocop {
namespace {

/// How far back Ctrl+Z looks for an act on which nothing rests.
constexpr int actsWithinReach = 200;

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
    Statement insert = db.prepare(QStringLiteral("insert into act (at, who, kind, label, source, undoes, desk) "
                                                 "values (:at, :who, :kind, :label, :source, :undoes, :desk)"));
    insert.bind(QStringLiteral(":at"), timeText(info.at))
        .bind(QStringLiteral(":who"), info.who)
        .bind(QStringLiteral(":kind"), codeOf(info.kind))
        .bind(QStringLiteral(":label"), info.label)
        .bind(QStringLiteral(":source"), info.source)
        .bind(QStringLiteral(":undoes"), undoes)
        .bind(QStringLiteral(":desk"), info.desk)
        .run();
    return {insert.lastInsertId()};
}

/// How a person knows the record that stands in the way.
QString nameOf(const QJsonObject& image, const QString& entity, qint64 id)
{
    const QString fallback = QStringLiteral("%1 %2").arg(entity, QString::number(id));
    return image.value(QStringLiteral("name")).toString(fallback);
}

/// Versions before people had names wrote a mark.
QString personOf(const QString& stored)
{
    return stored == QLatin1String("?") ? QStringLiteral("không rõ tên") : stored;
}

/// `Row` is a Statement or BulkRows.
template <class Row>
Act readAct(const Row& row)
{
    Act act;
    act.id = {row.integer(0)};
    act.info.at = timeOf(row.text(1));
    act.info.who = personOf(row.text(2));
    act.info.kind = fromCode<ActKind>(row.text(3)).value_or(ActKind::Edit);
    act.info.label = row.text(4);
    act.info.source = row.text(5);
    act.undoes = {row.integer(6)};
    act.undoneBy = {row.integer(7)};
    act.changes = int(row.integer(8));
    act.info.desk = row.text(9);
    return act;
}

template <class Row>
std::vector<Change> readChanges(Row& rows)
{
    std::vector<Change> changes;
    while (rows.next())
        changes.push_back({readAct(rows), rows.text(10), rows.integer(11), imageFrom(rows.text(12)),
                           imageFrom(rows.text(13)), rows.text(14)});
    return changes;
}

/// What an act did to one record: the images as they stand in the history.
struct ImageChange
{
    QString entity;
    qint64 recordId = 0;
    QString before;
    QString after;
};

RecordStore& storeOf(const QString& entity, const std::vector<RecordStore*>& stores)
{
    for (RecordStore* each : stores)
        if (each->entity() == entity) return *each;
    throw Error(ErrorKind::Internal, entity);
}

/// The last one first.
std::vector<ImageChange> imagesOf(const Database& db, ActId act)
{
    BulkRows rows(db, QStringLiteral("select entity, record_id, before, after from history where act_id = %1 "
                                     "order by id desc")
                          .arg(act.value));
    std::vector<ImageChange> changes;
    while (rows.next()) changes.push_back({rows.text(0), rows.integer(1), rows.text(2), rows.text(3)});
    return changes;
}

} // namespace

bool isStill(const QJsonObject& now, const QJsonObject& after)
{
    for (auto field = after.begin(); field != after.end(); ++field)
        if (now.value(field.key()) != field.value()) return false;
    return true;
}

QJsonObject imageFrom(const QString& text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

WriteAct::WriteAct(const Database& db, ActInfo info, ActId undoes)
    : m_db(db), m_transaction(db), m_info(std::move(info)), m_undoes(undoes),
      m_insert(db.prepare(QStringLiteral("insert into history (act_id, entity, record_id, before, after, source) "
                                         "values (:act, :entity, :record, :before, :after, :source)")))
{
}

ActId WriteAct::id()
{
    if (!m_id) m_id = startAct(m_db, m_info, m_undoes);
    return m_id;
}

void WriteAct::log(const QString& entity, qint64 recordId, const QJsonObject& before, const QJsonObject& after,
                   const QString& source)
{
    log(entity, recordId, before.isEmpty() ? QString() : imageTextOf(before), imageTextOf(after), source);
}

void WriteAct::log(const QString& entity, qint64 recordId, const QString& before, const QString& after,
                   const QString& source)
{
    m_insert.bind(QStringLiteral(":act"), id())
        .bind(QStringLiteral(":entity"), entity)
        .bind(QStringLiteral(":record"), recordId)
        .bind(QStringLiteral(":after"), after)
        .bind(QStringLiteral(":source"), source);
    if (before.isEmpty())
        m_insert.bindNull(QStringLiteral(":before"));
    else
        m_insert.bind(QStringLiteral(":before"), before);
    m_insert.run();
    ++m_changes;
}

void WriteAct::relabel(const QString& label)
{
    m_info.label = label;
    if (!m_id) return;
    m_db.prepare(QStringLiteral("update act set label = :label where id = :id"))
        .bind(QStringLiteral(":label"), label)
        .bind(QStringLiteral(":id"), m_id)
        .run();
}

void WriteAct::commit()
{
    m_transaction.commit();
    for (const auto& remember : m_whenKept) remember();
}

ActId History::last() const { return {m_db.integer(QStringLiteral("select max(id) from act"))}; }

std::vector<Act> History::acts(int limit) const
{
    Statement rows = m_db.prepare(QStringLiteral(R"(
        select a.id, a.at, a.who, a.kind, a.label, a.source, a.undoes, u.id,
               (select count(*) from history h where h.act_id = a.id), a.desk
        from act a left join act u on u.undoes = a.id
        order by a.id desc limit :limit)"));
    rows.bind(QStringLiteral(":limit"), limit);
    std::vector<Act> acts;
    while (rows.next()) acts.push_back(readAct(rows));
    return acts;
}

std::vector<Act> History::after(ActId seen, Touched& touched) const
{
    BulkRows rows(m_db, QStringLiteral(R"(
        select a.id, a.at, a.who, a.kind, a.label, a.source, a.undoes, 0, 0, a.desk, h.entity, h.record_id
        from act a left join history h on h.act_id = a.id where a.id > %1 order by a.id)")
                            .arg(seen.value));
    std::vector<Act> acts;
    while (rows.next()) {
        if (acts.empty() || acts.back().id.value != rows.integer(0)) acts.push_back(readAct(rows));
        if (rows.isNull(11)) continue;
        touched.add(rows.text(10), rows.integer(11));
        ++acts.back().changes;
    }
    return acts;
}

std::optional<Act> History::first() const
{
    Statement rows = m_db.prepare(QStringLiteral(R"(
        select a.id, a.at, a.who, a.kind, a.label, a.source, a.undoes, 0, 0, a.desk
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
        select a.id, a.at, a.who, a.kind, a.label, a.source, a.undoes, u.id, 0, a.desk,
               h.entity, h.record_id, h.before, h.after, h.source
        from history h join act a on a.id = h.act_id left join act u on u.undoes = a.id
        where h.entity = :entity and h.record_id = :record order by h.id desc)"));
    rows.bind(QStringLiteral(":entity"), entity).bind(QStringLiteral(":record"), recordId);
    return readChanges(rows);
}

std::vector<Change> History::changesOf(ActId act) const
{
    Statement rows = m_db.prepare(QStringLiteral(R"(
        select a.id, a.at, a.who, a.kind, a.label, a.source, a.undoes, u.id, 0, a.desk,
               h.entity, h.record_id, h.before, h.after, h.source
        from history h join act a on a.id = h.act_id left join act u on u.undoes = a.id
        where h.act_id = :act order by h.id desc)"));
    rows.bind(QStringLiteral(":act"), act);
    return readChanges(rows);
}

std::vector<Change> History::editsOf(const QString& entity, const QString& records) const
{
    BulkRows rows(m_db, QStringLiteral(R"(
        select a.id, a.at, a.who, a.kind, a.label, a.source, a.undoes, u.id, 0, a.desk,
               h.entity, h.record_id, h.before, h.after, h.source
        from history h join act a on a.id = h.act_id left join act u on u.undoes = a.id
        where h.entity = '%1' and h.record_id in (%2) and h.before is not null order by h.id desc)")
                            .arg(entity, records));
    return readChanges(rows);
}

std::optional<Act> History::undoable(const QString& desk, const std::vector<RecordStore*>& stores) const
{
    Statement rows = m_db.prepare(QStringLiteral(R"(
        select a.id, a.at, a.who, a.kind, a.label, a.source, a.undoes, 0,
               (select count(*) from history h where h.act_id = a.id), a.desk
        from act a
        where a.desk in (:desk, '') and a.kind not in ('undo', 'setting', 'sample')
          and not exists (select 1 from act u where u.undoes = a.id)
        order by a.id desc limit :limit)"));
    return firstFree(rows, desk, stores);
}

std::optional<Act> History::redoable(const QString& desk, const std::vector<RecordStore*>& stores) const
{
    Statement rows = m_db.prepare(QStringLiteral(R"(
        select a.id, a.at, a.who, a.kind, a.label, a.source, a.undoes, 0,
               (select count(*) from history h where h.act_id = a.id), a.desk
        from act a
        where a.desk in (:desk, '') and a.kind = 'undo'
          and not exists (select 1 from act u where u.undoes = a.id)
          and not exists (select 1 from act later where later.id > a.id and later.desk in (:desk, '')
                          and later.kind not in ('undo', 'redo', 'setting', 'sample'))
        order by a.id desc limit :limit)"));
    return firstFree(rows, desk, stores);
}

/// The first one on which nothing rests.
std::optional<Act> History::firstFree(Statement& rows, const QString& desk,
                                      const std::vector<RecordStore*>& stores) const
{
    rows.bind(QStringLiteral(":desk"), desk).bind(QStringLiteral(":limit"), actsWithinReach);
    std::vector<Act> acts;
    while (rows.next()) acts.push_back(readAct(rows));
    for (Act& act : acts)
        if (!obstacleTo(act.id, stores)) return std::move(act);
    return std::nullopt;
}

std::optional<Obstacle> History::obstacleTo(ActId actId, const std::vector<RecordStore*>& stores) const
{
    // Only a record that a later act touched can be another than the act left it.
    Statement touched = m_db.prepare(QStringLiteral(R"(
        select distinct h.entity, h.record_id, h.after from history later
        join history h on h.entity = later.entity and h.record_id = later.record_id and h.act_id = :act
        where later.act_id > :act order by h.id desc)"));
    touched.bind(QStringLiteral(":act"), actId);
    while (touched.next()) {
        const QString entity = touched.text(0);
        const qint64 id = touched.integer(1);
        const auto store = std::find_if(stores.begin(), stores.end(),
                                        [&](const RecordStore* each) { return each->entity() == entity; });
        if (store == stores.end()) continue;
        const QJsonObject now = (*store)->image(id);
        if (isStill(now, imageFrom(touched.text(2)))) continue;
        Obstacle obstacle{entity, id, nameOf(now, entity, id), std::nullopt, false};
        const std::vector<Change> all = changesOf(entity, id);
        if (!all.empty() && all.front().act.id != actId) obstacle.later = all.front().act;
        return obstacle;
    }
    return recordRestingOn(actId);
}

/// A record not deleted, of a later act, that refers to a record the act had added.
std::optional<Obstacle> History::recordRestingOn(ActId actId) const
{
    Statement added = m_db.prepare(QStringLiteral("select distinct entity from history where act_id = :act "
                                                  "and before is null"));
    added.bind(QStringLiteral(":act"), actId);
    QStringList targets;
    while (added.next()) targets << added.text(0);
    if (targets.isEmpty() || actId == last()) return std::nullopt;
    for (const TableLink& link : m_db.driver().links()) {
        if (!targets.contains(link.target)) continue;
        // Names of the schema's own tables and columns, not what anybody typed.
        Statement rows = m_db.prepare(QStringLiteral(R"(
            with later as materialized (select distinct record_id from history where act_id > :act and entity = '%1')
            select r.id from later join "%1" r on r.id = later.record_id
            where r.deleted = 0
              and r."%2" in (select record_id from history where act_id = :act and entity = '%3' and before is null)
              and r.id not in (select record_id from history where act_id = :act and entity = '%1' and before is null)
            limit 1)")
                                          .arg(link.table, link.column, link.target));
        rows.bind(QStringLiteral(":act"), actId);
        if (!rows.next()) continue;
        const qint64 id = rows.integer(0);
        const std::vector<Change> all = changesOf(link.table, id);
        Obstacle obstacle{link.table, id, QStringLiteral("%1 %2").arg(link.table, QString::number(id)), std::nullopt,
                          true};
        if (!all.empty()) {
            obstacle.record = nameOf(all.front().after, link.table, id);
            obstacle.later = all.back().act; // the one that added it
        }
        return obstacle;
    }
    return std::nullopt;
}

void History::takeBack(WriteAct& act, ActId undone, const std::vector<RecordStore*>& stores, Progress* progress) const
{
    act.id(); // also of an act that left nothing to be put back: it is taken back from now on
    const std::vector<ImageChange> changes = imagesOf(m_db, undone);
    if (progress) progress->expect(qint64(changes.size()));
    std::map<QString, std::unique_ptr<PuttingBack>> tables;
    for (const ImageChange& change : changes) {
        step(progress);
        std::unique_ptr<PuttingBack>& table = tables[change.entity];
        if (!table) table = storeOf(change.entity, stores).puttingBack(act, undone);
        if (!table->one(change.recordId, change.after, change.before))
            throw Error(ErrorKind::Conflict,
                        nameOf(storeOf(change.entity, stores).image(change.recordId), change.entity, change.recordId));
    }
}

} // namespace ocop
