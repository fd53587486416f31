#include "core/sample/sample_scores.h"

#include <algorithm>

namespace ocop {
namespace {

/// The points a criterion may have, with none at all, from the lowest.
std::vector<int> pointsLadder(const Criterion& criterion, QChar sheetCase)
{
    std::vector<int> points{0};
    for (const CriterionOption* option : criterion.optionsOf(sheetCase)) points.push_back(option->points);
    std::sort(points.begin(), points.end());
    points.erase(std::unique(points.begin(), points.end()), points.end());
    return points;
}

/// The least position on the ladder that reaches the minima of all stars up to `stars`.
size_t leastPosition(const Criterion& criterion, const std::vector<int>& ladder, int stars, QChar sheetCase)
{
    int needed = 0;
    for (int star = 3; star <= stars; ++star)
        needed = std::max(needed, criterion.minimumFor(star, sheetCase).value_or(0));
    return size_t(std::lower_bound(ladder.begin(), ladder.end(), needed) - ladder.begin());
}

/// What the council agrees on: the minima first, then one step up here and there until the total is reached.
std::vector<size_t> commonPositions(const std::vector<std::vector<int>>& ladders, const std::vector<size_t>& least,
                                    int total, SampleRandom& random)
{
    std::vector<size_t> positions = least;
    int sum = 0;
    for (size_t i = 0; i < ladders.size(); ++i) sum += ladders[i][positions[i]];
    for (int tries = 0; sum < total && tries < 1000; ++tries) {
        const size_t at = size_t(random.below(int(ladders.size())));
        if (positions[at] + 1 >= ladders[at].size()) continue;
        ++positions[at];
        sum += ladders[at][positions[at]] - ladders[at][positions[at] - 1];
    }
    return positions;
}

} // namespace

std::vector<MemberScores> sampleScores(const RuleSet& rules, const CriteriaSet& sheet, const CouncilRules& council,
                                       const QStringList& members, int stars, QChar sheetCase, SampleRandom& random)
{
    const int minima = stars >= 3 ? stars : 2; // a product that fails reaches no minima
    const int total = stars >= 4 ? 76 : stars == 3 ? 60 : 42;
    const std::vector<const Criterion*> criteria = sheet.scored();
    std::vector<std::vector<int>> ladders;
    std::vector<size_t> least;
    for (const Criterion* each : criteria) {
        ladders.push_back(pointsLadder(*each, sheetCase));
        // Nothing stays at zero on a good sheet: one sheet shuts out what has no points under some heading.
        const size_t position =
            std::max<size_t>(leastPosition(*each, ladders.back(), minima, sheetCase), stars >= 3 ? 1 : 0);
        least.push_back(std::min(position, ladders.back().size() - 1));
    }
    std::vector<MemberScores> scores;
    for (int attempt = 0; attempt < 20; ++attempt) {
        const std::vector<size_t> common = commonPositions(ladders, least, total + random.below(7), random);
        scores.clear();
        for (const QString& member : members) {
            MemberScores own{member, {}};
            for (size_t i = 0; i < criteria.size(); ++i) {
                size_t at = common[i];
                if (random.chance(6) && at + 1 < ladders[i].size()) ++at;
                if (random.chance(6) && at > least[i]) --at;
                if (ladders[i][at] > 0) own.points.insert(criteria[i]->code, ladders[i][at]);
            }
            scores.push_back(own);
        }
        const Verdict verdict = judge(rules, sheet, council, scores, {}, sheetCase);
        if (!verdict.spreadFlag && (stars >= 3 ? verdict.stars == stars : verdict.stars < 3)) break;
    }
    return scores;
}

} // namespace ocop
