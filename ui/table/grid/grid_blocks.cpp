#include "ui/table/grid/grid_blocks.h"

#include "core/base/formats.h"
#include "ui/kit/ask.h"
#include "ui/kit/message.h"
#include "ui/table/clipboard.h"
#include "ui/table/grid/grid_control.h"
#include "ui/table/record_model.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <QClipboard>
#include <QGuiApplication>

namespace ocop {

RecordModel* GridBlocks::model() const { return m_grid->table()->model(); }

qint64 GridBlocks::recordAt(int row) const { return model()->recordId(model()->index(row, 0)); }

/// What a cell holds, or would hold if it could be written.
QString GridBlocks::shownAt(int row, int column) const
{
    const RefusedCell* kept = m_grid->refused().find(recordAt(row), column);
    return kept ? RefusedCells::typed(*kept) : model()->cell(model()->index(row, column)).text;
}

/// The text a cell holds for writing it elsewhere.
CellText GridBlocks::textAt(int row, int column) const
{
    const qint64 id = recordAt(row);
    if (const RefusedCell* kept = m_grid->refused().find(id, column)) return kept->cell;
    const QString shown = model()->cell(model()->index(row, column)).text;
    const GridEditor& editor = m_grid->editor();
    return {id, column, editor.isEditable(column) ? editor.textOf(id, column) : shown, shown};
}

void GridBlocks::copy(bool headings) const
{
    const CellBlock block = m_grid->cursor().chosen();
    if (block.isEmpty()) return;
    if (m_grid->table()->view()->wholeRowsSelected()) return m_grid->table()->copySelection(headings);
    Rows rows;
    if (headings) {
        QStringList titles;
        for (const int column : block.columns) titles << model()->column(column).title;
        rows << titles;
    }
    for (const int row : block.rows) {
        QStringList cells;
        for (const int column : block.columns) cells << shownAt(row, column);
        rows << cells;
    }
    copyRows(rows, headings);
}

void GridBlocks::cut()
{
    copy();
    clear();
}

void GridBlocks::clear()
{
    if (!m_grid->mayWrite()) return;
    const CellBlock block = m_grid->cursor().chosen();
    const QItemSelectionModel& marked = *m_grid->table()->view()->selectionModel();
    std::vector<CellText> cells;
    bool fixed = false;
    for (const int row : block.rows)
        for (const int column : block.columns) {
            if (!block.isOneCell() && !marked.isSelected(model()->index(row, column))) continue;
            if (m_grid->editor().isEditable(column))
                cells.push_back(m_grid->textFor(recordAt(row), column, {}));
            else
                fixed = true;
        }
    if (cells.empty() && fixed)
        Q_EMIT m_grid->told(tr("This column is worked out from other records; it is not edited here."));
    m_grid->write(cells, [](int count) { return tr("%n cell(s) cleared", nullptr, count); });
}

void GridBlocks::fillDown()
{
    if (!m_grid->mayWrite()) return;
    const CellBlock block = m_grid->cursor().chosen();
    if (block.isEmpty()) return;
    if (block.rows.size() == 1) return takeAbove();
    std::vector<CellText> cells;
    for (const int column : block.columns) {
        if (!m_grid->editor().isEditable(column)) continue;
        const CellText first = textAt(block.rows.front(), column);
        for (size_t i = 1; i < block.rows.size(); ++i)
            cells.push_back(m_grid->textFor(recordAt(block.rows[i]), column, first.text, first.shown));
    }
    m_grid->write(cells, [](int count) { return tr("%n cell(s) filled down", nullptr, count); });
}

void GridBlocks::takeAbove()
{
    if (!m_grid->mayWrite()) return;
    const CellBlock block = m_grid->cursor().chosen();
    if (block.isEmpty()) return;
    int above = block.rows.front() - 1;
    while (above >= 0 && model()->line(above).isHeading()) --above;
    if (above < 0) return;
    std::vector<CellText> cells;
    for (const int column : block.columns) {
        if (!m_grid->editor().isEditable(column)) continue;
        const CellText from = textAt(above, column);
        cells.push_back(m_grid->textFor(recordAt(block.rows.front()), column, from.text, from.shown));
    }
    m_grid->write(cells, [](int count) { return tr("%n cell(s) as above", nullptr, count); });
}

void GridBlocks::enterToday()
{
    if (!m_grid->mayWrite()) return;
    const CellBlock block = m_grid->cursor().chosen();
    const GridEditor& editor = m_grid->editor();
    std::vector<CellText> cells;
    for (const int column : block.columns) {
        const QString today = editor.isEditable(column) ? editor.todayFor(column) : QString();
        if (today.isEmpty()) continue;
        for (const int row : block.rows) cells.push_back(m_grid->textFor(recordAt(row), column, today, today));
    }
    if (cells.empty()) Q_EMIT m_grid->told(tr("Ctrl+; enters today in a column of days."));
    m_grid->write(cells, [](int count) { return tr("%n cell(s) set to today", nullptr, count); });
}

void GridBlocks::paste()
{
    if (!m_grid->mayWrite()) return;
    const Rows rows = pastedRows(QGuiApplication::clipboard()->mimeData());
    if (!rows.isEmpty()) pasteRows(rows);
}

void GridBlocks::pasteNewRows()
{
    if (!m_grid->mayWrite()) return;
    Rows rows = pastedRows(QGuiApplication::clipboard()->mimeData());
    if (rows.isEmpty()) return;
    // Columns as they are seen from the current one on; a block with headings of its own keeps them.
    QStringList titles;
    const std::vector<int> columns = m_grid->cursor().columns();
    const QModelIndex current = m_grid->cursor().current();
    const auto first = std::find(columns.begin(), columns.end(), current.isValid() ? current.column() : -1);
    for (auto column = first == columns.end() ? columns.begin() : first; column != columns.end(); ++column)
        titles << model()->column(*column).title;
    const bool hasTitles = std::any_of(rows.front().begin(), rows.front().end(), [&](const QString& cell) {
        return titles.contains(cell.trimmed(), Qt::CaseInsensitive);
    });
    if (!hasTitles) rows.prepend(titles.mid(0, rows.front().size()));
    m_grid->editor().addRows(rows);
}

/// Where a block goes that does not fit the choice a whole number of times: from the first cell chosen on, as far as
/// there are rows and columns.
CellBlock GridBlocks::placeFor(const Rows& rows, int width, const CellBlock& chosen) const
{
    CellBlock place;
    for (int row = chosen.rows.front(); row < model()->rowCount() && int(place.rows.size()) < rows.size(); ++row)
        if (!model()->line(row).isHeading()) place.rows.push_back(row);
    const std::vector<int> shown = m_grid->cursor().columns();
    const auto first = std::find(shown.begin(), shown.end(), chosen.columns.front());
    place.columns.assign(first, first + std::min<qsizetype>(shown.end() - first, width));
    return place;
}

bool GridBlocks::goesOnWithout(const Rows& rows, int room)
{
    const int answer =
        m_ask.choose(m_grid->table()->window(), tr("The block is longer than the list"),
                     tr("%n row(s) were copied, but only %1 are left from this cell down.", nullptr, int(rows.size()))
                         .arg(formatCount(room)),
                     {tr("Preview all as new rows"), tr("Write the rows that fit"), tr("Go back")});
    if (answer == 0) pasteNewRows();
    return answer == 1;
}

void GridBlocks::pasteRows(const Rows& rows)
{
    const CellBlock chosen = m_grid->cursor().chosen();
    if (chosen.isEmpty()) return pasteNewRows();
    qsizetype width = 0;
    for (const QStringList& row : rows) width = qMax(width, row.size());

    // One value fills what is chosen; a block begins in its first cell, and is repeated where the choice is a multiple.
    const bool repeats = int(chosen.rows.size()) % rows.size() == 0 && int(chosen.columns.size()) % width == 0;
    const CellBlock place = repeats ? chosen : placeFor(rows, int(width), chosen);
    const bool fits = repeats || int(place.rows.size()) >= rows.size();
    if (!fits && !goesOnWithout(rows, int(place.rows.size()))) return;

    QStringList remarks;
    writePasted(rows, int(width), place, remarks);
    const qsizetype outside = width - qsizetype(place.columns.size());
    if (!repeats && outside > 0) remarks << tr("%n column(s) had no room", nullptr, int(outside));
    if (!remarks.isEmpty()) Q_EMIT m_grid->told(remarks.join(QStringLiteral(" · ")));
    if (!repeats) m_grid->cursor().choose(place);
}

void GridBlocks::writePasted(const Rows& rows, int width, const CellBlock& place, QStringList& remarks)
{
    std::vector<CellText> cells;
    QStringList fixed;
    int fixedCells = 0;
    for (size_t r = 0; r < place.rows.size(); ++r) {
        const QStringList& from = rows[qsizetype(r) % rows.size()];
        for (size_t c = 0; c < place.columns.size(); ++c) {
            const int at = int(c) % width;
            if (at >= from.size()) continue;
            const int column = place.columns[c];
            const QModelIndex cell = model()->index(place.rows[r], column);
            if (m_grid->editor().isEditable(column)) {
                cells.push_back(m_grid->textFor(model()->recordId(cell), column, from.at(at)));
                cells.back().doubts = Doubts::Ask;
            } else if (from.at(at) != model()->cell(cell).text) {
                ++fixedCells;
                const QString title = model()->column(column).title;
                if (!fixed.contains(title)) fixed << title;
            }
        }
    }
    const QString told = m_grid->write(cells, [](int count) { return tr("%n cell(s) pasted", nullptr, count); });
    if (!told.isEmpty()) remarks << told;
    if (fixedCells > 0)
        remarks << tr("%n cell(s) left out: not edited here (%1)", nullptr, fixedCells)
                       .arg(fixed.join(QStringLiteral(", ")));
}

} // namespace ocop
