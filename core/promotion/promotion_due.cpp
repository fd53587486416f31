#include "core/promotion/promotion_due.h"

#include "core/promotion/event_result.h"

#include <algorithm>

namespace ocop {

PromotionDue PromotionDue::on(const PromotionBook& book, QDate day)
{
    PromotionDue due;
    due.followups = book.followupsDue(day, followupAheadDays);
    for (const TradeEvent& event : book.events())
        for (const EventTask& task : book.tasksOf(event.id))
            if (isOpen(task, day) && task.dueOn.isValid() && task.dueOn <= day.addDays(followupAheadDays))
                due.tasks.push_back(task);
    std::stable_sort(due.tasks.begin(), due.tasks.end(),
                     [](const EventTask& a, const EventTask& b) { return a.dueOn < b.dueOn; });
    return due;
}

bool changesPromotionDue(const Touched& touched)
{
    if (touched.everything()) return true;
    const auto has = [&](const char* table) { return !touched.of(QLatin1String(table)).isEmpty(); };
    return has(Contract::table) || has(ContractFollowup::table) || has(TradeEvent::table) || has(EventTask::table);
}

} // namespace ocop
