#include "ui/table/grid/grid_cursor.h"

#include "ui/table/record_header.h"
#include "ui/table/record_model.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <algorithm>
#include <set>

namespace ocop {

RecordModel* GridCursor::model() const { return m_table->model(); }
RecordView* GridCursor::view() const { return m_table->view(); }

QModelIndex GridCursor::current() const { return view()->currentIndex(); }

std::vector<int> GridCursor::columns() const
{
    std::vector<int> columns = m_table->visibleColumns();
    std::erase_if(columns, [this](int column) { return model()->column(column).kind == CellKind::Check; });
    return columns;
}

CellBlock GridCursor::chosen() const
{
    std::set<int> rows;
    std::set<int> marked;
    for (const QItemSelectionRange& range : view()->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (!model()->line(row).isHeading()) rows.insert(row);
        for (int column = range.left(); column <= range.right(); ++column) marked.insert(column);
    }
    if (rows.empty() && model()->recordId(current())) {
        rows.insert(current().row());
        marked.insert(current().column());
    }
    CellBlock block;
    block.rows.assign(rows.begin(), rows.end());
    for (const int column : columns())
        if (marked.contains(column)) block.columns.push_back(column);
    return block;
}

bool GridCursor::step(CellEditor::Step step) const
{
    const QModelIndex now = current();
    if (!now.isValid()) return false;
    const std::vector<int> columns = this->columns();
    const auto at = std::find(columns.begin(), columns.end(), now.column());
    int column = at == columns.end() ? 0 : int(at - columns.begin());
    int direction = 0;
    if (step == CellEditor::Step::Right && ++column == int(columns.size())) {
        column = 0;
        direction = 1;
    }
    if (step == CellEditor::Step::Left && --column < 0) {
        column = int(columns.size()) - 1;
        direction = -1;
    }
    if (step == CellEditor::Step::Down) direction = 1;
    if (step == CellEditor::Step::Up) direction = -1;
    int row = now.row() + direction;
    while (row >= 0 && row < model()->rowCount() && model()->line(row).isHeading()) row += direction;
    if (row < 0 || row >= model()->rowCount()) return true; // at the edge: stays
    goTo(row, columns[size_t(column)]);
    return true;
}

void GridCursor::goTo(int row, int column, bool extend) const
{
    const QModelIndex cell = model()->index(row, column);
    if (!cell.isValid()) return;
    if (extend)
        extendTo(cell);
    else
        view()->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
    view()->scrollTo(cell);
}

void GridCursor::extendTo(const QModelIndex& cell) const
{
    const CellBlock block = chosen();
    const QModelIndex now = current();
    const int fixedRow = now.row() == block.rows.front() ? block.rows.back() : block.rows.front();
    const int fixedColumn = now.column() == block.columns.front() ? block.columns.back() : block.columns.front();
    const QHeaderView* header = view()->recordHeader();
    const auto [left, right] = std::minmax({header->visualIndex(fixedColumn), header->visualIndex(cell.column())});
    const auto [top, bottom] = std::minmax({fixedRow, cell.row()});
    QItemSelection selection;
    for (const int column : columns()) {
        const int visual = header->visualIndex(column);
        if (visual >= left && visual <= right)
            selection.select(model()->index(top, column), model()->index(bottom, column));
    }
    view()->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    view()->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
}

void GridCursor::extend(CellEditor::Step step) const
{
    const QModelIndex now = current();
    const CellBlock block = chosen();
    if (!now.isValid() || block.isEmpty()) return;
    const bool vertical = step == CellEditor::Step::Down || step == CellEditor::Step::Up;
    const int direction = step == CellEditor::Step::Down || step == CellEditor::Step::Right ? 1 : -1;
    const std::vector<int> columns = this->columns();
    int row = now.row();
    int place = int(std::find(columns.begin(), columns.end(), now.column()) - columns.begin());
    if (vertical) {
        do row += direction;
        while (row >= 0 && row < model()->rowCount() && model()->line(row).isHeading());
    } else {
        place += direction;
    }
    if (row < 0 || row >= model()->rowCount() || place < 0 || place >= int(columns.size())) return;
    const int fixedRow = now.row() == block.rows.front() ? block.rows.back() : block.rows.front();
    const int fixedColumn = now.column() == block.columns.front() ? block.columns.back() : block.columns.front();
    const auto [top, bottom] =
        vertical ? std::minmax({fixedRow, row}) : std::pair(block.rows.front(), block.rows.back());
    const int fixedPlace = int(std::find(columns.begin(), columns.end(), fixedColumn) - columns.begin());
    const auto [left, right] = std::minmax({fixedPlace, place});
    QItemSelection cells;
    for (int at = 0; at < int(columns.size()); ++at) {
        const int column = columns[size_t(at)];
        const bool isIn = vertical
                              ? std::find(block.columns.begin(), block.columns.end(), column) != block.columns.end()
                              : at >= left && at <= right;
        if (isIn) cells.select(model()->index(top, column), model()->index(bottom, column));
    }
    const QModelIndex cell = model()->index(row, columns[size_t(place)]);
    view()->selectionModel()->select(cells, QItemSelectionModel::ClearAndSelect);
    view()->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    view()->scrollTo(cell);
}

void GridCursor::jump(int key, bool extend) const
{
    const QModelIndex now = current();
    const std::vector<int> columns = this->columns();
    const auto at = std::find(columns.begin(), columns.end(), now.column());
    if (!now.isValid() || at == columns.end()) return;
    const bool vertical = key == Qt::Key_Up || key == Qt::Key_Down;
    const int direction = key == Qt::Key_Down || key == Qt::Key_Right ? 1 : -1;
    const int start = vertical ? now.row() : int(at - columns.begin());
    const int count = vertical ? model()->rowCount() : int(columns.size());
    const auto cellAt = [&](int place) {
        return vertical ? model()->index(place, now.column()) : model()->index(now.row(), columns[size_t(place)]);
    };
    const auto filled = [&](int place) { return !model()->cell(cellAt(place)).text.isEmpty(); };
    const auto inside = [&](int place) { return place >= 0 && place < count; };
    int place = start;
    if (inside(place + direction) && filled(place) && filled(place + direction)) {
        while (inside(place + direction) && filled(place + direction)) place += direction;
    } else {
        do place += direction;
        while (inside(place) && !filled(place));
        if (!inside(place)) place = direction > 0 ? count - 1 : 0;
    }
    while (inside(place) && model()->isHeading(cellAt(place))) place += vertical && place < start ? 1 : -1;
    if (inside(place)) goTo(cellAt(place).row(), cellAt(place).column(), extend);
}

void GridCursor::toEdge(bool end, bool wholeList, bool extend) const
{
    const std::vector<int> columns = this->columns();
    if (!current().isValid() || columns.empty()) return;
    int row = current().row();
    if (wholeList) {
        row = end ? model()->rowCount() - 1 : 0;
        while (model()->isHeading(model()->index(row, 0))) row += end ? -1 : 1;
    }
    goTo(row, end ? columns.back() : columns.front(), extend);
}

void GridCursor::chooseWholeRows() const
{
    view()->selectionModel()->select(view()->selectionModel()->selection(),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void GridCursor::chooseWholeColumns() const
{
    QItemSelection whole;
    for (const int column : chosen().columns)
        whole.select(model()->index(0, column), model()->index(model()->rowCount() - 1, column));
    view()->selectionModel()->select(whole, QItemSelectionModel::Select);
}

void GridCursor::choose(const CellBlock& block) const
{
    QItemSelection cells;
    for (const int column : block.columns)
        cells.select(model()->index(block.rows.front(), column), model()->index(block.rows.back(), column));
    view()->selectionModel()->select(cells, QItemSelectionModel::ClearAndSelect);
}

} // namespace ocop
