#pragma once

#include "core/duplicates/likely_parties.h"
#include "core/promotion/buyer.h"

namespace ocop {

inline Party partyOf(const Buyer& buyer) { return {buyer.id.value, buyer.name, buyer.taxCode, {}, buyer.phone, {}}; }

using LikelyBuyer = LikelyRecord<Buyer>;
/// The buyers a typed one is likely to be.
using LikelyBuyers = LikelyRecords<Buyer>;

} // namespace ocop
