#include "core/storage/backups/retention.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace ocop {

std::vector<size_t> superfluousBackups(const std::vector<QDateTime>& made, const QDateTime& now,
                                       const Retention& retention)
{
    std::vector<size_t> newestFirst(made.size());
    std::iota(newestFirst.begin(), newestFirst.end(), 0);
    std::stable_sort(newestFirst.begin(), newestFirst.end(), [&](size_t a, size_t b) { return made[a] > made[b]; });
    const QDateTime all = now.addDays(-retention.wholeDays);
    const QDate daily = now.date().addDays(-retention.days);
    const QDate monthly = now.date().addMonths(-retention.months);
    std::set<QDate> days;
    std::set<std::pair<int, int>> months;
    std::vector<size_t> gone;
    int kept = 0;
    for (const size_t each : newestFirst) {
        const QDate day = made[each].date();
        const bool isLastOfDay = days.insert(day).second;
        const bool isLastOfMonth = months.insert({day.year(), day.month()}).second;
        if (kept < retention.least || made[each] >= all || (day >= daily && isLastOfDay) ||
            (day >= monthly && isLastOfMonth))
            ++kept;
        else
            gone.push_back(each);
    }
    return gone;
}

} // namespace ocop
