#pragma once

namespace ocop {

/// Lets screen readers walk a ScoreSheetView: a list of criteria, each a group of answers that can be pressed. May
/// be called again.
void installScoreSheetAccessibility();

} // namespace ocop
