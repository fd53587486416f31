#pragma once

#include "core/base/id.h"
#include "ui/form/lookup_field.h"

namespace ocop {

class Session;

/// What the lookup fields of promotion's forms offer. Each takes the session by reference and follows it.
namespace promotionLookups {

LookupField::Provider buyers(const Session& session);
std::optional<Choice> buyer(const Session& session, BuyerId id);
/// The latest first.
LookupField::Provider events(const Session& session);
std::optional<Choice> event(const Session& session, TradeEventId id);
/// What an annex can belong to; the latest first.
LookupField::Provider contracts(const Session& session);
std::optional<Choice> contract(const Session& session, ContractId id);
/// Lets a field make a new buyer in its own form, which begins with what was typed.
void addBuyers(LookupField& field, const Session& session);

} // namespace promotionLookups

} // namespace ocop
