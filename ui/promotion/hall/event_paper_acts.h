#pragma once

#include "core/reports/promotion/event_papers.h"

class QMenu;
class QWidget;

namespace ocop {

class Session;

/// Shows a paper of an event with what can be done with it; of those that are worded also the wording. Invitations are
/// written as letters, one for everybody in the lists of the event.
void showEventPaper(Session& session, QWidget* parent, TradeEventId event, EventPaper paper);

/// The papers of the event `current()` gives, as a menu.
QMenu* makeEventPapersMenu(Session& session, QWidget* parent, std::function<TradeEventId()> current);

} // namespace ocop
