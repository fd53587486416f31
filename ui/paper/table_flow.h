#pragma once

#include "ui/paper/paper_page.h"
#include "ui/paper/table_measure.h"

#include <optional>

namespace ocop {

/// Places a measured table: the head on every page, no row cut unless it is taller than a page, a group's
/// heading with its first row, a total with the row before it. The last rows stay with `tailHeight` twips of
/// what follows (signature) so that it never stands alone on a page; gives the first of them where they
/// went onto a new page for its sake alone.
std::optional<size_t> flowTable(PageFlow& flow, const MeasuredTable& table, double tailHeight = 0);

/// One past the last row that must stand on the same page as row `first`.
size_t rowsTogetherEnd(const MeasuredTable& table, size_t first);

/// The height that must be free to begin the table: its head and its first rows.
double tableStartHeight(const MeasuredTable& table);

} // namespace ocop
