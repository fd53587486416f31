#pragma once

#include "core/base/finding.h"
#include "core/evaluation/evaluation_stores.h"

namespace ocop {

// What the council's record refuses, for every act that writes into it.

/// Throws Error{Constraint, "roundClosed|NAME"} for a closed round.
void refuseClosedRound(const EvaluationStores& stores, RoundId round);
/// Throws Error{Constraint, "dossierEnded"}: what a dossier that has ended was decided as stands, certificates may rest on it.
void refuseEndedDossier(const Application& application);
/// Throws Error{BadInput} naming the code of the first error among them.
void throwFirstError(const Findings& findings);

Finding findingOf(Severity severity, QLatin1String field, const char* code, QStringList args = {});

} // namespace ocop
