#pragma once

#include "core/reports/report.h"

namespace ocop {

/// How a person wants a report's table: which columns in which order, sorted and grouped by what. Empty: as the
/// report has it.
struct TableShape
{
    QStringList columns = {};
    QString sort = {};
    bool descending = false;
    QString group = {}; ///< key of a column, or "none"

    bool isPlain() const { return columns.isEmpty() && sort.isEmpty() && group.isEmpty(); }
    bool operator==(const TableShape&) const = default;
};

/// "none" for TableShape::group.
QString noGroups();

/// Brings every table that has one of the columns into the shape. Sorting goes within groups, numbers are given anew,
/// sums over a group's columns that are gone go with them. Throws Error{BadInput} naming a column no table has.
void shapeTables(Report& report, const TableShape& shape);

/// Takes the spare columns out that the shape does not name.
void dropSpareColumns(Report& report, const TableShape& shape);

} // namespace ocop
