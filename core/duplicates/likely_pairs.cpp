#include "core/duplicates/likely_pairs.h"

#include <algorithm>
#include <map>

namespace ocop {
namespace {

void addSubjects(std::vector<LikelyPair>& pairs, const Snapshot& all, Progress* progress)
{
    const LikelySubjects index(all.subjects());
    std::map<std::pair<qint64, qint64>, LikelyPair> found; // each finds the other
    for (const Subject& subject : all.subjects()) {
        step(progress);
        const auto products = all.productsOf(subject.id).size();
        for (const LikelySubject& likely : index.find(subject)) {
            const auto others = all.productsOf(likely.id).size();
            const bool keepOther = others > products || (others == products && likely.id < subject.id);
            const LikelyPair pair{false, keepOther ? likely.id.value : subject.id.value,
                                  keepOther ? subject.id.value : likely.id.value, likely.score, likely.reason};
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
        if (best.score < each.score) best = {true, each.older.value, each.newer.value, each.score, std::nullopt};
    }
    for (const auto& each : found) pairs.push_back(each.second);
}

} // namespace

QString LikelyPair::key() const
{
    return QStringLiteral("%1:%2-%3")
        .arg(isProduct ? QStringLiteral("product") : QStringLiteral("subject"), QString::number(std::min(kept, gone)),
             QString::number(std::max(kept, gone)));
}

std::vector<LikelyPair> likelyPairs(const Snapshot& all, const Units& units, QDate day, Progress* progress)
{
    if (progress) progress->expect(qint64(all.subjects().size() + all.products().size()));
    std::vector<LikelyPair> pairs;
    addSubjects(pairs, all, progress);
    addProducts(pairs, all, units, day, progress);
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const LikelyPair& a, const LikelyPair& b) { return a.score > b.score; });
    return pairs;
}

} // namespace ocop
