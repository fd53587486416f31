#pragma once

#include "core/base/finding.h"

#include <QStringList>

namespace ocop {

/// A reason of a verdict as the paper and the command line's JSON say it: fixed Vietnamese, a whole sentence. The
/// window has its own words (ui/words/texts). Empty for a finding that is not a reason of a verdict.
QString verdictSentence(const Finding& reason);

/// All of them, in order.
QStringList verdictSentences(const Findings& reasons);

} // namespace ocop
