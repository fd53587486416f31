#pragma once

#include "core/base/record_ref.h"

namespace ocop {

class Session;

/// How a person knows a record that a check found, or one that a file hangs on; empty when it is gone.
QString nameOfChecked(const Session& session, const RecordRef& record);

} // namespace ocop
