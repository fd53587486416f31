#pragma once

#include "core/base/finding.h"

namespace ocop::texts {

bool isVerdictCode(const QString& code);
/// A reason of a verdict in the window's language.
QString verdictFinding(const Finding& reason);

} // namespace ocop::texts
