#include "core/office/since_backup.h"

#include "core/base/error.h"
#include "core/office/record_stores.h"
#include "core/storage/backups/course.h"
#include "core/storage/driver.h"
#include "core/storage/unique_keys.h"

#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <set>

namespace ocop {
namespace {

bool isLiving(const QJsonObject& image) { return !image.isEmpty() && !image.value(QStringLiteral("deleted")).toBool(); }

QString textOf(const QJsonObject& image)
{
    return QString::fromUtf8(QJsonDocument(image).toJson(QJsonDocument::Compact));
}

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

bool isOneOf(const std::vector<RecordRef>& records, const RecordRef& record)
{
    return std::any_of(records.begin(), records.end(),
                       [&](const RecordRef& each) { return each.entity == record.entity && each.id == record.id; });
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
    std::vector<RecordFate> fates;
    for (auto table = touched.byTable().begin(); table != touched.byTable().end(); ++table) {
        if (!here.of(table.key())) continue; // settings
        for (const qint64 id : table.value()) {
            step(progress);
            RecordFate fate{{table.key(), id}, Fate::Changed, {}, {}, {}, {}, {}, {}};
            fate.then = there.image(fate.record);
            fate.now = here.image(fate.record);
            if (!isLiving(fate.then) && !isLiving(fate.now)) continue;
            if (!isLiving(fate.then))
                fate.fate = Fate::Added;
            else if (!isLiving(fate.now))
                fate.fate = Fate::Deleted;
            else if (fate.then == fate.now)
                continue;
            const std::vector<Change> changes = now.history().changesOf(table.key(), id);
            if (!changes.empty()) {
                fate.lastAct = changes.front().act.id;
                fate.at = changes.front().act.info.at;
                fate.who = changes.front().act.info.who;
                // Born after the two parted: another record that only has the number.
                const bool isAnother = changes.back().before.isEmpty() && changes.back().act.id > common;
                if (isAnother && !fate.then.isEmpty()) fate.now = {};
            }
            fate.name =
                fate.fate == Fate::Added ? here.nameOf(fate.record, fate.now) : there.nameOf(fate.record, fate.then);
            fates.push_back(std::move(fate));
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
    std::map<std::pair<QString, qint64>, size_t> places;
    for (size_t i = 0; i < fates.size(); ++i) places.emplace(std::pair(fates[i].record.entity, fates[i].record.id), i);
    std::vector<size_t> all;
    std::set<size_t> known;
    const auto take = [&](size_t place) {
        if (known.insert(place).second) all.push_back(place);
    };
    for (const size_t each : wanted) take(each);
    for (size_t i = 0; i < all.size(); ++i) {
        const RecordFate& fate = fates[all[i]];
        for (const RecordRef& base : stores.basesOf(fate.record.entity, fate.then)) {
            const auto at = places.find({base.entity, base.id});
            if (at == places.end()) continue;
            const RecordFate& rested = fates[at->second];
            if (rested.fate == Fate::Deleted && rested.mayComeBack()) take(at->second);
        }
        if (fate.fate != Fate::Deleted) continue;
        for (size_t k = 0; k < fates.size(); ++k) {
            const RecordFate& other = fates[k];
            if (other.fate == Fate::Deleted && other.lastAct == fate.lastAct && other.mayComeBack() &&
                isOneOf(stores.basesOf(other.record.entity, other.then), fate.record))
                take(k);
        }
    }
    return all;
}

void bringBack(WriteAct& act, Register& now, const std::vector<RecordFate>& fates, const std::vector<size_t>& which)
{
    const Stores stores(now);
    KeyGuard keys(now.database());
    for (const size_t each : which)
        if (const auto taken =
                keys.take(fates[each].record.entity, fates[each].record.id, fates[each].then, fates[each].name))
            throw takenError(*taken);
    for (const size_t each : which) {
        const RecordFate& fate = fates[each];
        if (!fate.mayComeBack()) throw Error(ErrorKind::NotFound, fate.record.entity);
        if (!stores.of(fate.record.entity)->putBack(act, fate.record.id, textOf(fate.now), textOf(fate.then)))
            throw Error(ErrorKind::Conflict, fate.name);
    }
}

} // namespace ocop
