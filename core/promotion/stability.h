#pragma once

#include "core/promotion/promotion_book.h"

namespace ocop {

/// How long a producer's sales had been stable on a day, as score sheets ask for it (contracts of 6 and of 12 months).
struct SalesStability
{
    int contracts = 0; ///< frame and sales contracts signed by the day and not called off
    int sixMonths = 0; ///< of them: had run for 6 months or more
    int twelveMonths = 0;

    bool operator==(const SalesStability&) const = default;
};
SalesStability salesStability(const PromotionBook& promotion, SubjectId subject, QDate day);

/// Whole months a contract had run by the day, or until it ended.
int monthsRun(const Contract& contract, QDate day);

} // namespace ocop
