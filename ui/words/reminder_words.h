#pragma once

#include "core/reminders/decisions_due.h"
#include "core/reminders/due.h"
#include "core/reminders/standards_due.h"
#include "ui/kit/theme.h"

#include <QString>

/// What stages, acts and letters are called in the window.
namespace ocop::texts {

/// "last filing day", "letter due" …
QString stage(Stage stage);
QString letterKind(LetterKind kind);
/// "by post", "by Zalo" …; empty for none.
QString channel(LetterChannel channel);
QString letterState(LetterState state);
/// What somebody is to do next about a certificate, with its day.
QString nextStep(const Due& due, bool dossierOpen, QDate asOf);
/// By which day the council decides on a renewal, or was to.
QString decisionStep(const DecisionDue& decision);
/// "Off", "Worked", "As its weekday".
QString dayKind(DayKind kind);
/// What is wrong with a stage as typed: which, what was found, what is expected.
QString stageFinding(const Finding& finding);
/// "In force", "Ending soon", "Ended" …
QString standardState(StandardState state);
Mark standardMark(StandardState state);
/// "VietGAP · 123/2026".
QString standardTitle(const StandardCertificate& certificate);
/// What a person said to a reminder: "Called · note".
QString said(const Reminder& reminder);

} // namespace ocop::texts
