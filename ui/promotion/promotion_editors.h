#pragma once

#include "core/base/id.h"

class QWidget;
class QString;

namespace ocop {

class Session;

// Open the editor of a record at `field`, or at its first one; an id that is not valid makes a new one. True when
// something was saved. Nothing happens while another day is looked at; a record that is gone is told.
bool editBuyer(Session& session, QWidget* parent, BuyerId id, const QString& field);
bool editTradeEvent(Session& session, QWidget* parent, TradeEventId id, const QString& field);
bool editContract(Session& session, QWidget* parent, ContractId id, const QString& field);
/// A new buyer whose name was typed elsewhere; no id when none was saved.
BuyerId addBuyer(Session& session, QWidget* parent, const QString& name);

} // namespace ocop
