#pragma once

#include "core/promotion/promotion_book.h"

#include <map>

namespace ocop {

/// What came of an event, as far as it was known on a day. Money in hundredths of a million đồng.
struct EventResult
{
    int participants = 0;
    int came = 0; ///< of the participants
    int products = 0; ///< shown, each counted once
    int guests = 0;
    int buyers = 0; ///< of the guests
    int memoranda = 0;
    int contracts = 0; ///< frame and sales contracts; annexes count with theirs
    Amount value; ///< agreed in contracts and their annexes, those called off left out
    Amount delivered; ///< of them
    Amount sales; ///< at the stalls
    int orders = 0;
    int openTasks = 0;
    int overdueTasks = 0;
};

/// A contract counts from the day it was signed.
EventResult eventResult(const PromotionBook& book, TradeEventId event, QDate day);
/// Of every event that is not deleted.
std::map<TradeEventId, EventResult> eventResults(const PromotionBook& book, QDate day);

/// A task of a conclusion that waits on the day; one without a day is never overdue.
inline bool isOpen(const EventTask& task, QDate day) { return !task.doneOn.isValid() || task.doneOn > day; }
inline bool isOverdue(const EventTask& task, QDate day)
{
    return isOpen(task, day) && task.dueOn.isValid() && task.dueOn < day;
}

} // namespace ocop
