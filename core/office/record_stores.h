#pragma once

#include "core/register/register.h"

namespace ocop {

/// One store for every table of records of an open register, those of the rooms above included.
std::vector<RecordStore*> recordStores(Register& book);

} // namespace ocop
