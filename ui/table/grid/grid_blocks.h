#pragma once

#include "ui/table/grid/grid_cursor.h"

#include <QCoreApplication>

namespace ocop {

class Ask;
class GridControl;

/// What is done to a rectangle of cells in one act: copied, cut, pasted, cleared, filled.
class GridBlocks
{
    Q_DECLARE_TR_FUNCTIONS(GridBlocks)

public:
    GridBlocks(GridControl* grid, Ask& ask) : m_grid(grid), m_ask(ask) {}

    void copy(bool headings = false) const;
    void cut();
    void paste();
    /// The clipboard's rows as new records, after a preview.
    void pasteNewRows();
    void clear();
    /// The first row chosen into those below it; one row alone takes what is above.
    void fillDown();
    void takeAbove();
    void enterToday();

private:
    using Rows = QVector<QStringList>;

    QString shownAt(int row, int column) const;
    CellText textAt(int row, int column) const;
    qint64 recordAt(int row) const;
    CellBlock placeFor(const Rows& rows, int width, const CellBlock& chosen) const;
    /// Whether the person still wants to paste when only `room` of `rows` have a place.
    bool goesOnWithout(const Rows& rows, int room);
    void pasteRows(const Rows& rows);
    void writePasted(const Rows& rows, int width, const CellBlock& place, QStringList& remarks);
    RecordModel* model() const;

    GridControl* m_grid;
    Ask& m_ask;
};

} // namespace ocop
