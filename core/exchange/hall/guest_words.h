#pragma once

#include "core/promotion/buyer.h"
#include "core/promotion/contract.h"
#include "core/promotion/trade_event.h"

#include <optional>

namespace ocop {

/// The kind of guest a name or a "loại" cell speaks of; nothing when it does not.
std::optional<GuestKind> guestKindOf(const QString& text);
std::optional<BuyerKind> buyerKindOf(const QString& text);
/// The kind a "loại" cell or the number of a contract speaks of: "12/HĐNT".
std::optional<ContractKind> contractKindOf(const QString& text);
/// A guest that buys, as a new buyer.
Buyer buyerOf(const EventGuest& guest);

} // namespace ocop
