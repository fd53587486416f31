#pragma once

#include "core/promotion/buyer.h"
#include "core/promotion/contract_state.h"
#include "core/promotion/trade_event.h"
#include "ui/kit/theme.h"

#include <QJsonValue>

#include <optional>

namespace ocop {

/// Words of buyers, trade events and contracts in lists, panel, history and sentences.
namespace promotionWords {

QString buyerKind(BuyerKind kind);
QString eventKind(EventKind kind);
QString eventLevel(EventLevel level);
QString guestKind(GuestKind kind);
QString attended(Attended attended);
QString contractKind(ContractKind kind);
QString contractState(ContractState state);
Mark mark(ContractState state);
/// "12/HĐTT ngày 31/08/2024"; without a number its kind and day.
QString contractName(const Contract& contract);
/// "follow-up after 6 months, due on 28/02/2025"
QString followup(const FollowupDue& due);

/// The label of a field; nothing for other records.
QString field(const QString& entity, const QString& field);
/// A stored value in words; nothing where the common rules will do.
std::optional<QString> value(const QString& entity, const QString& field, const QJsonValue& value);

} // namespace promotionWords

} // namespace ocop
