#pragma once

#include "core/exchange/reading/list_context.h"
#include "core/exchange/reading/sheet_cells.h"

namespace ocop {

/// Tells the rows of products from all others: column numbers, the heading again, sums, groups, notes, signatures.
class RowSorter
{
public:
    explicit RowSorter(const ListHeading& heading);

    struct Kind
    {
        QString skipCode; ///< empty for a product's row; else why it is none
        ContextValue group; ///< what a group's row says of those below
        int level = -1;
    };
    Kind sort(const SheetCells& cells) const;

private:
    bool isNumberingRow(const SheetCells& cells) const;
    bool repeatsHeading(const SheetCells& cells) const;
    /// A group's row: its name, perhaps a number before it and a count beside it, and nothing else.
    std::optional<Kind> groupRow(const SheetCells& cells, const QString& name) const;
    QString ordinalOf(const SheetCells& cells, const QString& name) const;

    const ListHeading& m_heading;
    QHash<int, QString> m_titles; ///< folded, of the lowest heading row
};

} // namespace ocop
