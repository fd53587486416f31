#pragma once

#include "core/exchange/import_plan.h"

namespace ocop {

class Session;

/// What will be written and what not, as it is; null before there is a plan.
QString importNotice(const Session& session, const ImportPlan* plan);

} // namespace ocop
