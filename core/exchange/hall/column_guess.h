#pragma once

#include "core/exchange/hall/attendee_list.h"

namespace ocop {

/// What the columns of a list without a heading hold, as far as what stands in them tells.
std::map<int, AttendeeField> guessColumns(const Sheet& sheet, const std::function<bool(const QString&)>& isKnown);

} // namespace ocop
