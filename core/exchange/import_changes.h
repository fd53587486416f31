#pragma once

#include "core/exchange/import_plan.h"

namespace ocop {

/// The rows that do something else in `now` than in `shown`, two plans of one list made on two states of the register:
/// places in ImportPlan::rows.
std::vector<int> rowsThatDiffer(const ImportPlan& shown, const ImportPlan& now);

/// The rows of a plan that would write over what was written since the mark, by their places, with what is said of
/// them: "import.changedMeanwhile", args who, "entity.field", value now, value in the list; "import.writtenMeanwhile"
/// without the values where the row does not name the field itself.
QHash<int, Finding> rowsOverwriting(const ImportPlan& plan, const History& history, ActId mark);

} // namespace ocop
