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
        bool signature = false; ///< a list ends here
        QString producer = {}; ///< of the products below, where a row names only it
    };
    Kind sort(const SheetCells& cells) const;
    /// Whether a row below a signature may be who signs or gets a copy.
    bool mayBeSigner(const SheetCells& cells) const;

private:
    bool isNumberingRow(const SheetCells& cells) const;
    bool repeatsHeading(const SheetCells& cells) const;
    /// A group's row: its name, perhaps a number before it and a count beside it, and nothing else.
    std::optional<Kind> groupRow(const SheetCells& cells, const QString& name) const;
    /// A row that only names a producer, its products below it; empty for any other.
    QString producerAlone(const SheetCells& cells, const QString& product) const;
    QString ordinalOf(const SheetCells& cells, const QString& name) const;

    const ListHeading& m_heading;
    QHash<int, QString> m_titles; ///< folded, of the lowest heading row
};

} // namespace ocop
