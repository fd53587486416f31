#pragma once

#include "core/evaluation/evaluation_snapshot.h"
#include "core/evaluation/evaluation_stores.h"

#include <span>

namespace ocop {

// What is done to a dossier. Every function writes within the act it is given, so that one act of a person is one
// step of undo.

/// The states a dossier may come to from where it is, as they usually follow each other. Scoring needs a round, an
/// end of the council's the stars decided; the three ends allow only reopening.
std::vector<ApplicationState> nextStates(const Application& application);

/// What a closed dossier is taken up with again: the last open state it had, else received.
ApplicationState reopenedState(std::span<const ApplicationStep> steps);

/// Whether a step may have this day: errors for no day, one before the last step's and one to come.
Findings validateStep(std::span<const ApplicationStep> steps, QDate day, QDate today);

/// Stores a new dossier and the step it begins with: received or at the commune by its receipts, else a draft.
void startApplication(EvaluationStores& stores, WriteAct& act, Application& application, QDate today);

/// Brings a dossier into the next state on a day; the day of a receipt that was not filled in becomes that day, and
/// leaving the council without a result leaves its round. Throws Error{BadInput} naming the state when
/// it does not follow, or without a day; Error{Conflict} when the dossier was changed since it was read.
void advance(EvaluationStores& stores, WriteAct& act, Application& application, ApplicationState next, QDate day,
             const QString& note);

/// Takes a closed dossier up again. Throws Error{BadInput} when it is open, Error{Constraint} when the product has
/// another open one by now.
void reopen(EvaluationStores& stores, WriteAct& act, Application& application, QDate day, const QString& note);

/// Stores what is known of one paper, whether or not its row is there yet. A row that says nothing is not made.
void setDocument(EvaluationStores& stores, WriteAct& act, ApplicationDocument& document);

/// Takes away a dossier, as it was seen, with its steps, papers, knock-outs and sheets. Throws Error{Conflict} when one of
/// them was changed or added since.
void removeApplication(EvaluationStores& stores, WriteAct& act, const EvaluationSnapshot& seen, ApplicationId id);

/// The state of a dossier at the end of a day: by its steps where they say so, else as it is. Nothing before its
/// first step.
std::optional<ApplicationState> stateOn(const Application& application, std::span<const ApplicationStep> steps,
                                        QDate day);

} // namespace ocop
