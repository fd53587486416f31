#pragma once

#include "core/exchange/list_book.h"
#include "core/exchange/row_place.h"

namespace ocop {

/// What a person sets right in a list before it is taken: puts a text where the row's field is read from, in a column of
/// its own where the sheet has none for it. The rows are to be read again.
void mendRow(Workbook& workbook, ListBook& book, const RowPlace& row, ListField field, const QString& text);

/// What stands there now, as it is read.
QString cellText(const Workbook& workbook, const ListBook& book, const RowPlace& row, ListField field);

/// The field that is read for this one: of "product (subject, commune)" or "subject, place" the whole cell.
ListField fieldRead(const ListHeading& heading, ListField field);

} // namespace ocop
