#pragma once

#include "core/exchange/import_plan.h"

#include <QJsonObject>

namespace ocop {

/// A plan as the command `import --json` prints it: totals, sheets, columns, rows with what is (or would be) written,
/// problems and notes.
QJsonObject importJson(const ImportPlan& plan);

} // namespace ocop
