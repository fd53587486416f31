#pragma once

#include "core/base/amounts.h"
#include "ui/records/panel/record_panel.h"

namespace ocop {

class Session;
struct CellData;

/// Money in a list; nothing for what is not known.
CellData moneyCell(Amount value);

// The tabs of the record panel that list what belongs to a buyer, an event or a contract.
RecordPart* makeNeedsPart(Session& session, QWidget* parent);
RecordPart* makeCallsPart(Session& session, QWidget* parent);
RecordPart* makeParticipantsPart(Session& session, QWidget* parent);
RecordPart* makeGuestsPart(Session& session, QWidget* parent);
RecordPart* makeTasksPart(Session& session, QWidget* parent);
RecordPart* makeItemsPart(Session& session, QWidget* parent);
RecordPart* makeFollowupsPart(Session& session, QWidget* parent);

} // namespace ocop
