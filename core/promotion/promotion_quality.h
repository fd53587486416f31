#pragma once

#include "core/promotion/promotion_book.h"
#include "core/register/snapshot.h"
#include "core/statistics/quality.h"

namespace ocop {

/// What is missing or doubtful in buyers, events and contracts and in what belongs to them: a participant, a follow-up or
/// goods stand under their event or contract. As qualityOf().
std::vector<QualityCheck> promotionQuality(const PromotionBook& promotion, const Snapshot& stored, QDate today);

} // namespace ocop
