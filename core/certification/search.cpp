#include "core/certification/search.h"

#include "core/base/dates.h"
#include "core/base/text.h"

#include <algorithm>

namespace ocop {

SearchIndex::SearchIndex(const Snapshot& snapshot, const Units& units)
{
    const auto add = [this](HitKind kind, qint64 id, const QString& title, const QString& detail,
                            const QStringList& others) {
        m_entries.push_back({{kind, id, title, detail, 0}, folded(title), folded(others.join(u'\n'))});
    };
    for (const Product& product : snapshot.products())
        add(HitKind::Product, product.id.value, product.name, snapshot.subject(product.subject)->name,
            {product.code, product.gtin, product.brand});
    for (const Subject& subject : snapshot.subjects())
        add(HitKind::Subject, subject.id.value, subject.name, units.describe(subject.unit),
            {subject.code, subject.taxCode, subject.phone, subject.representative});
    for (const Decision& decision : snapshot.decisions())
        add(HitKind::Decision, decision.id.value, decision.number,
            decision.issuer + (decision.date.isValid() ? QStringLiteral(", ") + formatDate(decision.date) : QString()),
            {});
}

std::vector<Hit> SearchIndex::find(const QString& typed, size_t limit) const
{
    const TextQuery query(typed);
    std::vector<Hit> hits;
    if (query.isEmpty()) return hits;
    for (const Entry& entry : m_entries) {
        int rank = query.rank(entry.hit.title, entry.folded);
        if (rank < 0 && query.matches(entry.others)) rank = 7;
        if (rank < 0) continue;
        hits.push_back(entry.hit);
        hits.back().rank = rank;
    }
    const QCollator collator = vietnameseCollator();
    const auto before = [&](const Hit& a, const Hit& b) {
        return a.rank != b.rank ? a.rank < b.rank : collator.compare(a.title, b.title) < 0;
    };
    const size_t shown = std::min(limit, hits.size());
    std::partial_sort(hits.begin(), hits.begin() + qsizetype(shown), hits.end(), before);
    hits.resize(shown);
    return hits;
}

} // namespace ocop
