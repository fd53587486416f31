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

} // namespace

SearchIndex::SearchIndex(const Snapshot& snapshot, const Units& units)
{
    const auto add = [this](HitKind kind, qint64 id, const QString& title, const QString& detail,
                            const QStringList& others, const QStringList& otherNames = {}) {
        m_entries.push_back({{kind, id, title, detail, 0},
                             foldedKeepingMarks(title),
                             folded(title),
                             folded((others + otherNames).join(u'\n')),
                             0,
                             otherNames});
    };
    for (const Product& product : snapshot.products()) {
        const auto versions = snapshot.versionsOf(product.id);
        add(HitKind::Product, product.id.value, product.name, snapshot.subject(product.subject)->name,
            {product.code, product.gtin, product.brand},
            versions.empty() ? QStringList()
                             : otherNamesOf(product, snapshot.productOn(product.id, {}).name, versions));
    }
    for (const Subject& subject : snapshot.subjects()) {
        const auto versions = snapshot.versionsOf(subject.id);
        add(HitKind::Subject, subject.id.value, subject.name, units.describe(subject.unit),
            {subject.code, subject.taxCode, subject.phone, subject.representative},
            versions.empty() ? QStringList()
                             : otherNamesOf(subject, snapshot.subjectOn(subject.id, {}).name, versions));
    }
    for (const Decision& decision : snapshot.decisions())
        add(HitKind::Decision, decision.id.value, decision.number,
            decision.issuer + (decision.date.isValid() ? QStringLiteral(", ") + formatDate(decision.date) : QString()),
            {});
    sortByTitle();
    layOutTexts();
}

void SearchIndex::sortByTitle()
{
    const QCollator collator = vietnameseCollator();
    std::vector<std::pair<QCollatorSortKey, size_t>> order;
    order.reserve(m_entries.size());
    for (size_t i = 0; i < m_entries.size(); ++i) order.push_back({collator.sortKey(m_entries[i].hit.title), i});
    std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
        const int difference = a.first.compare(b.first);
        return difference != 0 ? difference < 0 : a.second < b.second;
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
