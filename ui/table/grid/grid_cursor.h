#pragma once

#include "ui/table/grid/cell_editor.h"

namespace ocop {

class RecordModel;
class RecordTable;

/// A rectangle of cells: rows of the model (no headings) and columns, both in the order seen.
struct CellBlock
{
    std::vector<int> rows;
    std::vector<int> columns;
    bool isEmpty() const { return rows.empty() || columns.empty(); }
    /// One cell, which need not be marked: being current is enough.
    bool isOneCell() const { return rows.size() * columns.size() == 1; }
};

/// Where the hand is in a list that is edited in place: the cells chosen, and the ways from cell to cell.
class GridCursor
{
public:
    explicit GridCursor(const RecordTable* table) : m_table(table) {}

    CellBlock chosen() const;
    /// The columns that have cells to go to, in the order seen.
    std::vector<int> columns() const;
    QModelIndex current() const;

    /// Moves by one cell, headings left out; from the last cell of a row to the first of the next. False when there is
    /// no current cell.
    bool step(CellEditor::Step step) const;
    /// `extend`: the corner of the chosen cells opposite to the current one stays.
    void goTo(int row, int column, bool extend = false) const;
    /// Shift and an arrow: one row or column more or less, from the corner opposite to the current cell. The view's own
    /// corner is where keys or mouse were last, which is not where Enter, a paste or a search led.
    void extend(CellEditor::Step step) const;
    /// Ctrl and an arrow (`key`): to the last filled cell before an empty one, or over empty ones to the next filled,
    /// else the edge.
    void jump(int key, bool extend) const;
    /// Home and End: the first or last column of the row, with Ctrl (`wholeList`) of the first or last row.
    void toEdge(bool end, bool wholeList, bool extend) const;
    void chooseWholeRows() const;
    void chooseWholeColumns() const;
    /// The cells from the block's first row to its last, all between them too.
    void choose(const CellBlock& block) const;

private:
    RecordModel* model() const;
    RecordView* view() const;
    void extendTo(const QModelIndex& cell) const;

    const RecordTable* m_table;
};

} // namespace ocop
