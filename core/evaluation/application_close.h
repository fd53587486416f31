#pragma once

#include "core/evaluation/evaluation_stores.h"

namespace ocop {

/// Brings a dossier to its end (recognised or not) on a day, with the step that says so. Throws Error{Conflict} when
/// it was changed since it was read.
void closeApplication(EvaluationStores& stores, WriteAct& act, Application& application, ApplicationState state,
                      QDate day, const QString& note);

} // namespace ocop
