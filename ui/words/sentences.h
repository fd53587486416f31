#pragma once

#include "core/base/error.h"
#include "core/base/finding.h"

namespace ocop::texts {

/// A whole sentence: what is wrong, what is expected, how to mend it.
QString finding(const Finding& finding);
/// A whole sentence for what could not go on.
QString error(const Error& error);

} // namespace ocop::texts
