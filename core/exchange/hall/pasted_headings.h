#pragma once

#include "core/exchange/hall/pasted_list.h"

namespace ocop {

/// What a heading says its column of such a list holds.
std::optional<PastedField> pastedField(PasteKind kind, const QString& title);
/// Everything a column of such a list may hold, in the order it is offered.
std::vector<PastedField> fieldsOf(PasteKind kind);

} // namespace ocop
