#pragma once

#include "core/reminders/letter_plan.h"
#include "core/reports/promotion/event_papers.h"

namespace ocop {

/// What every wording about an event may name: its days, place and host, the office of the day.
FieldValues eventValues(const EventPaperSource& of, QDate day);

/// What an invitation is worded with. One that invites nobody yet leaves the room for the name.
FieldValues invitationValues(const EventPaperSource& of, const LetterPlan& plan);

/// One invitation for every guest and participant, worded and not numbered, as it would be written on the paper's day.
std::vector<LetterPlan> wordedInvitations(const EventPaperSource& of, const QString& wording);
/// The one to whom it may concern.
LetterPlan blankInvitation(const EventPaperSource& of, const QString& wording);

} // namespace ocop
