#pragma once

#include "core/exchange/hall/pasted_list.h"

namespace ocop {

/// What the columns of a list without a heading hold, as far as what stands in them tells.
std::map<int, PastedField> guessColumns(PasteKind kind, const Sheet& sheet,
                                        const std::function<bool(const QString&)>& isKnown);

} // namespace ocop
