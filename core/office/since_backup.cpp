#include "core/office/since_backup.h"

#include "core/base/error.h"
#include "core/office/record_stores.h"
#include "core/storage/backups/course.h"
#include "core/storage/driver.h"
#include "core/storage/image_row.h"
#include "core/storage/table_rows.h"
#include "core/storage/unique_keys.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace ocop {
namespace {

bool isLiving(const QJsonObject& image) { return !image.isEmpty() && !image.value(QStringLiteral("deleted")).toBool(); }

/// One register's stores by what they hold.
class Stores
{
public:
    explicit Stores(Register& book) : m_links(book.database().driver().links())
    {
        for (RecordStore* each : recordStores(book)) m_stores.emplace(each->entity(), each);
    }

    RecordStore* of(const QString& entity) const
    {
        const auto at = m_stores.find(entity);
        return at == m_stores.end() ? nullptr : at->second;
    }
    QJsonObject image(const RecordRef& record) const
    {
        RecordStore* store = of(record.entity);
        return store ? store->image(record.id) : QJsonObject();
    }
    /// The records one of that image belongs to.
    std::vector<RecordRef> basesOf(const QString& entity, const QJsonObject& image) const
    {
        std::vector<RecordRef> bases;
        for (const TableLink& link : m_links)
            if (link.table == entity && of(link.target))
                if (const auto id = qint64(image.value(link.column).toDouble()); id > 0)
                    bases.push_back({link.target, id});
        return bases;
    }
    QString nameOf(const RecordRef& record, const QJsonObject& image) const
    {
        for (const char* key : {"name", "number", "title"})
            if (const QString name = image.value(QLatin1String(key)).toString(); !name.isEmpty()) return name;
        for (const RecordRef& base : basesOf(record.entity, image))
            if (base.entity != record.entity)
                if (const QString name = nameOf(base, this->image(base)); !name.isEmpty()) return name;
        return {};
    }

private:
    std::vector<TableLink> m_links;
    std::map<QString, RecordStore*> m_stores;
};

using Places = std::multimap<std::pair<QString, qint64>, size_t>;

/// Who changed the register's records last, and which of them were added after the two parted.
class LaterActs
{
public:
    LaterActs(Register& book, ActId common) : m_book(book)
    {
        Touched touched;
        for (Act& each : book.history().after(common, touched)) m_acts.emplace(each.id, std::move(each));
        m_courses = courseAfter(book.database(), common);
    }

    /// What another record's fate is that only has the number: it was never in the register.
    void tell(RecordFate& fate) const
    {
        const auto course = m_courses.find({fate.record.entity, fate.record.id});
        if (course == m_courses.end()) return tellOld(fate);
        fate.lastAct = course->second.last;
        if (const auto act = m_acts.find(fate.lastAct); act != m_acts.end()) {
            fate.at = act->second.info.at;
            fate.who = act->second.info.who;
        }
        if (!course->second.isBorn || fate.fate == Fate::Added) return;
        fate.now = {};
        fate.fate = Fate::Deleted;
    }

private:
    /// Changed in the backup's course alone.
    void tellOld(RecordFate& fate) const
    {
        const std::vector<Change> changes = m_book.history().changesOf(fate.record.entity, fate.record.id);
        if (changes.empty()) return;
        fate.lastAct = changes.front().act.id;
        fate.at = changes.front().act.info.at;
        fate.who = changes.front().act.info.who;
    }

    Register& m_book;
    std::map<ActId, Act> m_acts;
    std::map<std::pair<QString, qint64>, LaterCourse> m_courses;
};

/// The fate of one record; nothing when it is the same in both.
std::optional<RecordFate> fateOf(const RecordRef& record, const Stores& there, const Stores& here)
{
    RecordFate fate{record, Fate::Changed, {}, {}, {}, {}, there.image(record), here.image(record)};
    if (!isLiving(fate.then) && !isLiving(fate.now)) return std::nullopt;
    if (!isLiving(fate.then))
        fate.fate = Fate::Added;
    else if (!isLiving(fate.now))
        fate.fate = Fate::Deleted;
    else if (fate.then == fate.now)
        return std::nullopt;
    return fate;
}

} // namespace

std::vector<RecordFate> fatesSince(Register& now, Register& backup, Progress* progress)
{
    const ActId common = lastCommonAct(now.database(), backup.database());
    Touched touched;
    Touched touchedThere;
    now.history().after(common, touched);
    backup.history().after(common, touchedThere);
    touched.join(touchedThere);
    const Stores here(now);
    const Stores there(backup);
    if (progress) {
        qint64 all = 0;
        for (const auto& ids : touched.byTable()) all += ids.size();
        progress->expect(all);
    }
    const LaterActs later(now, common);
    std::vector<RecordFate> fates;
    for (auto table = touched.byTable().begin(); table != touched.byTable().end(); ++table) {
        if (!here.of(table.key())) continue; // settings
        for (const qint64 id : table.value()) {
            step(progress);
            std::optional<RecordFate> fate = fateOf({table.key(), id}, there, here);
            if (!fate) continue;
            later.tell(*fate);
            fate->name = fate->fate == Fate::Added ? here.nameOf(fate->record, fate->now)
                                                   : there.nameOf(fate->record, fate->then);
            fates.push_back(*std::move(fate));
        }
    }
    std::sort(fates.begin(), fates.end(), [](const RecordFate& a, const RecordFate& b) {
        return std::tie(b.lastAct, a.record.entity, a.record.id) < std::tie(a.lastAct, b.record.entity, b.record.id);
    });
    return fates;
}

std::vector<size_t> withRelatives(Register& now, const std::vector<RecordFate>& fates,
                                  const std::vector<size_t>& wanted)
{
    const Stores stores(now);
    Places places; // the deleted ones that may come back, by what they are
    Places parts; // and by what they belong to
    for (size_t i = 0; i < fates.size(); ++i) {
        if (fates[i].fate != Fate::Deleted || !fates[i].mayComeBack()) continue;
        places.emplace(std::pair(fates[i].record.entity, fates[i].record.id), i);
        for (const RecordRef& base : stores.basesOf(fates[i].record.entity, fates[i].then))
            parts.emplace(std::pair(base.entity, base.id), i);
    }
    std::vector<size_t> all;
    std::set<size_t> known;
    const auto take = [&](size_t place) {
        if (known.insert(place).second) all.push_back(place);
    };
    for (const size_t each : wanted) take(each);
    for (size_t i = 0; i < all.size(); ++i) {
        const RecordFate& fate = fates[all[i]];
        for (const RecordRef& base : stores.basesOf(fate.record.entity, fate.then))
            if (const auto at = places.find({base.entity, base.id}); at != places.end()) take(at->second);
        if (fate.fate != Fate::Deleted) continue;
        const auto [from, to] = parts.equal_range({fate.record.entity, fate.record.id});
        for (auto part = from; part != to; ++part)
            if (fates[part->second].lastAct == fate.lastAct) take(part->second);
    }
    return all;
}

namespace {

/// Records the register never had come into it as new ones; what belongs to them is told their new numbers.
class NewNumbers
{
public:
    NewNumbers(const Database& db) : m_db(db), m_links(db.driver().links()) {}

    QJsonObject told(const QString& entity, QJsonObject image) const
    {
        for (const TableLink& link : m_links) {
            if (link.table != entity) continue;
            const auto at = m_numbers.find({link.target, qint64(image.value(link.column).toDouble())});
            if (at != m_numbers.end()) image.insert(link.column, at->second);
        }
        return image;
    }
    void add(WriteAct& act, const RecordFate& fate)
    {
        const QString& table = fate.record.entity;
        const QJsonObject image = told(table, fate.then);
        const auto id = insertImage(m_db, table, recordColumns(m_db, table) << QStringLiteral("deleted"), image);
        if (!id) throw Error(ErrorKind::NotFound, table);
        act.log(table, *id, {}, imageTextOf(image));
        m_numbers[{table, fate.record.id}] = *id;
    }

private:
    const Database& m_db;
    std::vector<TableLink> m_links;
    std::map<std::pair<QString, qint64>, qint64> m_numbers;
};

/// Those the register never had, each after what it belongs to.
std::vector<size_t> newInOrder(const Stores& stores, const std::vector<RecordFate>& fates,
                               const std::vector<size_t>& which)
{
    std::map<std::pair<QString, qint64>, size_t> waiting;
    for (const size_t each : which)
        if (fates[each].now.isEmpty())
            waiting.emplace(std::pair(fates[each].record.entity, fates[each].record.id), each);
    std::vector<size_t> ordered;
    const std::function<void(size_t)> place = [&](size_t each) {
        const RecordFate& fate = fates[each];
        if (waiting.erase({fate.record.entity, fate.record.id}) == 0) return;
        for (const RecordRef& base : stores.basesOf(fate.record.entity, fate.then))
            if (const auto at = waiting.find({base.entity, base.id}); at != waiting.end()) place(at->second);
        ordered.push_back(each);
    };
    for (const size_t each : which) place(each);
    return ordered;
}

} // namespace

void bringBack(WriteAct& act, Register& now, const std::vector<RecordFate>& fates, const std::vector<size_t>& which)
{
    const Stores stores(now);
    KeyGuard keys(now.database());
    for (const size_t each : which) {
        const RecordFate& fate = fates[each];
        const qint64 id = fate.now.isEmpty() ? 0 : fate.record.id;
        if (const auto taken = keys.take(fate.record.entity, id, fate.then, fate.name)) throw takenError(*taken);
    }
    NewNumbers numbers(now.database());
    for (const size_t each : newInOrder(stores, fates, which)) numbers.add(act, fates[each]);
    for (const size_t each : which) {
        const RecordFate& fate = fates[each];
        if (fate.now.isEmpty()) continue;
        const QJsonObject then = numbers.told(fate.record.entity, fate.then);
        if (!stores.of(fate.record.entity)->putBack(act, fate.record.id, imageTextOf(fate.now), imageTextOf(then)))
            throw Error(ErrorKind::Conflict, fate.name);
    }
}

} // namespace ocop
