#pragma once

#include "core/exchange/heading.h"

#include <QHash>

namespace ocop {

/// Whether a cell of marks ("x") is marked.
bool isMarked(const Cell& cell);
/// A cell as a text: a date as dd/MM/yyyy, white space put right.
QString plainText(const Cell& cell);

/// The cells of one row of a list by what they hold: merged cells carried down, the producer's from above where told.
class SheetCells
{
public:
    SheetCells(const Sheet& sheet, const ListHeading& heading);

    void setRow(const SheetRow& row);
    const SheetRow& row() const { return *m_row; }
    const ListHeading& heading() const { return m_heading; }

    const Cell& cell(ListField field) const;
    /// What stands over a field's column.
    QString title(ListField field) const;
    const Cell& cellAt(int column) const;
    /// An error of the spreadsheet is no text.
    QString text(ListField field) const;
    bool isFilled(ListField field) const { return m_heading.column(field) > 0 && !text(field).isEmpty(); }
    /// Filled cells of columns one can see.
    int filledCells() const { return int(seen().size()); }
    std::vector<const Cell*> seen() const;
    /// Whether a field's cell is merged and begins in a row above.
    bool isMergedFromAbove(ListField field) const;

    /// Reads a producer's cells from the last row that had one where this row has none.
    void carryProducer(bool carried) { m_carried = carried; }
    bool producerIsBlank() const;
    bool hasProducerAbove() const { return !m_above.isEmpty(); }
    void rememberProducer();
    /// Puts what is merged or carried over the row's blank producer cells into its texts, by column from A.
    void fillProducer(QStringList& texts) const;

private:
    static quint64 key(int row, int column) { return quint64(quint32(row)) << 32 | quint32(column); }

    const Sheet& m_sheet;
    const ListHeading& m_heading;
    QHash<quint64, const Cell*> m_mergedTop;
    QHash<int, Cell> m_above; ///< the producer's block of the last row that had one
    QHash<int, const Cell*> m_written; ///< the last cell of each column that does not only say "as above"
    const SheetRow* m_row = nullptr;
    bool m_carried = false;
};

} // namespace ocop
