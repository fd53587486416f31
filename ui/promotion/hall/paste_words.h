#pragma once

#include "core/exchange/hall/paste_plan.h"

namespace ocop {

/// What the window that reads a pasted list says.
namespace pasteWords {

/// "List of guests"
QString title(PasteKind kind);
/// Which columns such a list may have.
QString hint(PasteKind kind);
/// What a column holds: "who comes".
QString field(PasteKind kind, PastedField field);
/// What the columns were taken for: "A = chủ thể, B = người dự".
QString columns(const PastePlan& plan);
/// How many lines become what.
QString summary(const PastePlan& plan);
/// "C5 (day of signing): “31/13/2024” is not a date …"; nothing for a line without trouble.
QString trouble(const PastePlan& plan, const PastedLine& line);
/// The act of writing so many lines.
QString act(PasteKind kind, int lines, const QString& event);

} // namespace pasteWords
} // namespace ocop
