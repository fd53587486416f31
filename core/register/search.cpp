#include "core/register/search.h"

#include "core/base/dates.h"
#include "core/base/text.h"

#include <QByteArrayMatcher>

#include <algorithm>

namespace ocop {
namespace {

/// What a record is called at other times than the snapshot's.
template <class Record, class Version>
QStringList otherNamesOf(const Record& record, const QString& stored, std::span<const Version> versions)
{
    QStringList names;
    for (const Version& version : versions)
        if (version.name != record.name && !names.contains(version.name)) names << version.name;
    if (stored != record.name && !names.contains(stored)) names << stored;
    return names;
}

/// Among those of the same title.
std::pair<HitKind, qint64> placeOf(const Hit& hit) { return {hit.kind, hit.id}; }

} // namespace

SearchIndex::SearchIndex(const Snapshot& snapshot, const Units& units, QDate day) : m_day(day)
{
    for (const Product& each : snapshot.products()) add(snapshot, each);
    for (const Subject& each : snapshot.subjects()) add(snapshot, each, units);
    for (const Decision& each : snapshot.decisions()) add(each);
    sortByTitle();
    layOutTexts();
}

SearchIndex::SearchIndex(const SearchIndex& before, const Snapshot& snapshot, const Units& units,
                         const Touched& touched)
    : m_day(before.m_day)
{
    const auto table = [](HitKind kind) {
        return QLatin1String(kind == HitKind::Product   ? Product::table
                             : kind == HitKind::Subject ? Subject::table
                                                        : Decision::table);
    };
    for (const qint64 id : touched.of(table(HitKind::Product)))
        if (const Product* each = snapshot.product({id})) add(snapshot, *each);
    for (const qint64 id : touched.of(table(HitKind::Subject)))
        if (const Subject* each = snapshot.subject({id})) add(snapshot, *each, units);
    for (const qint64 id : touched.of(table(HitKind::Decision)))
        if (const Decision* each = snapshot.decision({id})) add(*each);
    sortByTitle();
    std::vector<Entry> added = std::move(m_entries);
    m_entries.clear();
    m_entries.reserve(before.m_entries.size() + added.size());
    const QCollator collator = vietnameseCollator();
    const auto isBefore = [&](const Entry& a, const Entry& b) {
        const int difference = collator.compare(a.hit.title, b.hit.title);
        return difference != 0 ? difference < 0 : placeOf(a.hit) < placeOf(b.hit);
    };
    std::vector<Entry> kept;
    kept.reserve(before.m_entries.size());
    std::copy_if(before.m_entries.begin(), before.m_entries.end(), std::back_inserter(kept),
                 [&](const Entry& each) { return !touched.of(table(each.hit.kind)).contains(each.hit.id); });
    // A few new ones find their place among many: no name of those that stay is compared with another of them.
    auto from = kept.begin();
    for (Entry& each : added) {
        const auto place = std::upper_bound(from, kept.end(), each, isBefore);
        std::move(from, place, std::back_inserter(m_entries));
        m_entries.push_back(std::move(each));
        from = place;
    }
    std::move(from, kept.end(), std::back_inserter(m_entries));
    layOutTexts();
}

void SearchIndex::add(HitKind kind, qint64 id, const QString& title, const QString& detail, const QStringList& others,
                      const QStringList& otherNames)
{
    m_entries.push_back({{kind, id, title, detail, 0},
                         foldedKeepingMarks(title),
                         folded(title),
                         folded((others + otherNames).join(u'\n')),
                         0,
                         otherNames});
}

void SearchIndex::add(const Snapshot& snapshot, const Product& product)
{
    const auto versions = snapshot.versionsOf(product.id);
    add(HitKind::Product, product.id.value, product.name, snapshot.subject(product.subject)->name,
        {product.code, product.gtin, product.brand},
        versions.empty() ? QStringList() : otherNamesOf(product, snapshot.productOn(product.id, {}).name, versions));
}

void SearchIndex::add(const Snapshot& snapshot, const Subject& subject, const Units& units)
{
    const auto versions = snapshot.versionsOf(subject.id);
    add(HitKind::Subject, subject.id.value, subject.name, units.describe(subject.unit, m_day),
        {subject.code, subject.taxCode, subject.phone, subject.representative},
        versions.empty() ? QStringList() : otherNamesOf(subject, snapshot.subjectOn(subject.id, {}).name, versions));
}

void SearchIndex::add(const Decision& decision)
{
    add(HitKind::Decision, decision.id.value, decision.number,
        decision.issuer + (decision.date.isValid() ? QStringLiteral(", ") + formatDate(decision.date) : QString()), {});
}

void SearchIndex::sortByTitle()
{
    const QCollator collator = vietnameseCollator();
    std::vector<std::pair<QCollatorSortKey, size_t>> order;
    order.reserve(m_entries.size());
    for (size_t i = 0; i < m_entries.size(); ++i) order.push_back({collator.sortKey(m_entries[i].hit.title), i});
    std::sort(order.begin(), order.end(), [this](const auto& a, const auto& b) {
        const int difference = a.first.compare(b.first);
        return difference != 0 ? difference < 0 : placeOf(m_entries[a.second].hit) < placeOf(m_entries[b.second].hit);
    });
    std::vector<Entry> sorted;
    sorted.reserve(m_entries.size());
    for (const auto& [key, i] : order) sorted.push_back(std::move(m_entries[i]));
    m_entries = std::move(sorted);
}

void SearchIndex::layOutTexts()
{
    for (Entry& entry : m_entries) {
        m_text += entry.folded.toUtf8() + '\n' + entry.others.toUtf8() + '\n';
        entry.end = m_text.size();
    }
}

std::vector<Hit> SearchIndex::find(const QString& typed, size_t limit) const
{
    const TextQuery query(typed);
    // Entries lie in collation order already: only rank and place decide, and only what is shown is copied.
    std::vector<std::pair<int, size_t>> found;
    if (query.isEmpty()) return {};
    const QByteArrayMatcher longest(query.longestWord().toUtf8());
    size_t i = 0;
    for (qsizetype at = longest.indexIn(m_text); at >= 0; at = longest.indexIn(m_text, m_entries[i].end)) {
        while (m_entries[i].end <= at) ++i;
        const Entry& entry = m_entries[i];
        int rank = query.rankOfMarked(entry.marked, entry.folded);
        if (rank < 0 && query.matches(entry.others)) rank = 7;
        if (rank >= 0) found.push_back({rank, i});
    }
    const size_t shown = std::min(limit, found.size());
    std::partial_sort(found.begin(), found.begin() + qsizetype(shown), found.end());
    std::vector<Hit> hits;
    for (size_t place = 0; place < shown; ++place) {
        const Entry& entry = m_entries[found[place].second];
        hits.push_back(entry.hit);
        hits.back().rank = found[place].first;
        if (hits.back().rank < 7) continue;
        for (const QString& name : entry.otherNames)
            if (query.matches(folded(name))) hits.back().otherName = name;
    }
    return hits;
}

} // namespace ocop
