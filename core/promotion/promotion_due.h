#pragma once

#include "core/promotion/promotion_book.h"

namespace ocop {

/// What promotion asks of somebody on a day, or soon: contracts to be followed up and tasks of events, of all districts,
/// the first one first. What has come waits until it is done; what comes within followupAheadDays is shown beside it.
struct PromotionDue
{
    std::vector<FollowupDue> followups;
    std::vector<EventTask> tasks;

    static PromotionDue on(const PromotionBook& book, QDate day);
};

/// Whether acts on these records may have changed it.
bool changesPromotionDue(const Touched& touched);

} // namespace ocop
