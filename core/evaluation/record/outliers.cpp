#include "core/evaluation/record/outliers.h"

#include <algorithm>

namespace ocop {

QSet<MemberId> outlyingMembers(const ApplicationResult& result)
{
    QSet<MemberId> members;
    if (!result.verdict || !result.verdict->spreadFlag) return members;
    std::vector<int> totals = result.verdict->memberTotals;
    std::nth_element(totals.begin(), totals.begin() + qsizetype(totals.size() / 2), totals.end());
    const int middle = totals[totals.size() / 2];
    int farthest = 0;
    for (const int total : totals) farthest = std::max(farthest, std::abs(total - middle));
    for (const int position : result.verdict->membersApart)
        if (2 * std::abs(result.verdict->memberTotals[size_t(position)] - middle) > farthest)
            members.insert(result.sheets[result.judged[size_t(position)]].member->id);
    return members;
}

} // namespace ocop
