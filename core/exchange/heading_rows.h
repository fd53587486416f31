#pragma once

#include "core/exchange/heading.h"

namespace ocop {

constexpr int mostHeadingRows = 3;

/// The heading made of so many rows from the one at `index` of the sheet's rows on: the titles over each column, and what
/// they mean. Nothing when the rows below the first are not of a heading.
std::optional<ListHeading> headingOfRows(const Sheet& sheet, size_t index, int rows);

} // namespace ocop
