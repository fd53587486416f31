#include "core/duplicates/likely_pairs.h"

#include "core/duplicates/likely_buyers.h"

#include <algorithm>
#include <map>

namespace ocop {
namespace {

/// Of records that tell of themselves as parties; `weight` says how much hangs on one.
template <class Record, class Weight>
void addParties(std::vector<LikelyPair>& pairs, PairKind kind, const Records<Record>& records, Weight&& weight,
                Progress* progress)
{
    const LikelyRecords<Record> index(records);
    std::map<std::pair<qint64, qint64>, LikelyPair> found; // each finds the other
    for (const Record& record : records) {
        step(progress);
        const auto own = weight(record.id);
        for (const LikelyRecord<Record>& likely : index.find(record)) {
            const auto others = weight(likely.id);
            const bool keepOther = others > own || (others == own && likely.id < record.id);
            const LikelyPair pair{kind, keepOther ? likely.id.value : record.id.value,
                                  keepOther ? record.id.value : likely.id.value, likely.score, likely.reason};
            LikelyPair& best = found[std::minmax(pair.kept, pair.gone)];
            if (best.score < pair.score) best = pair;
        }
    }
    for (const auto& each : found) pairs.push_back(each.second);
}

void addProducts(std::vector<LikelyPair>& pairs, const Snapshot& all, const Units& units, QDate day, Progress* progress)
{
    std::map<std::pair<qint64, qint64>, LikelyPair> found;
    for (const auto& each : LikelyProducts(all, units, day).doubledInOneSubject(progress)) {
        LikelyPair& best = found[{each.older.value, each.newer.value}];
        if (best.score < each.score)
            best = {PairKind::Product, each.older.value, each.newer.value, each.score, std::nullopt};
    }
    for (const auto& each : found) pairs.push_back(each.second);
}

} // namespace

QString LikelyPair::key() const
{
    return QStringLiteral("%1:%2-%3")
        .arg(codeOf(kind), QString::number(std::min(kept, gone)), QString::number(std::max(kept, gone)));
}

std::vector<LikelyPair> likelyPairs(const Snapshot& all, const PromotionBook& promotion, const Units& units, QDate day,
                                    Progress* progress)
{
    if (progress) progress->expect(qint64(all.subjects().size() + all.products().size() + promotion.buyers().size()));
    std::vector<LikelyPair> pairs;
    addParties(
        pairs, PairKind::Subject, all.subjects(), [&](SubjectId id) { return all.productsOf(id).size(); }, progress);
    addProducts(pairs, all, units, day, progress);
    addParties(
        pairs, PairKind::Buyer, promotion.buyers(), [&](BuyerId id) { return promotion.contractsOf(id).size(); },
        progress);
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const LikelyPair& a, const LikelyPair& b) { return a.score > b.score; });
    return pairs;
}

} // namespace ocop
