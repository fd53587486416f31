#pragma once

#include "core/evaluation/round_results.h"

#include <QSet>

namespace ocop {

/// Whom to talk to when totals are too far apart: of those apart, the ones more than half as far from the middle total
/// as the farthest. One stray sheet marks its member alone, not everybody it strays from.
QSet<MemberId> outlyingMembers(const ApplicationResult& result);

} // namespace ocop
