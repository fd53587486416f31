#pragma once

#include "core/promotion/promotion_stores.h"

namespace ocop {

/// Makes exactly these products the ones a participant shows.
void showProducts(PromotionStores& stores, WriteAct& act, ParticipantId participant,
                  const std::vector<ProductId>& products);

// Each deletes a record as it was shown, with what belongs to it alone. Throws Error{Conflict} when it was changed since.
void removeWhole(PromotionStores& stores, WriteAct& act, EventParticipant shown);
void removeWhole(PromotionStores& stores, WriteAct& act, TradeEvent shown);
void removeWhole(PromotionStores& stores, WriteAct& act, Contract shown);
void removeWhole(PromotionStores& stores, WriteAct& act, Buyer shown);

} // namespace ocop
