// Blocks of cells: copying, pasting, filling and clearing.
#include "core/base/formats.h"
#include "ui/kit/ask.h"
#include "ui/kit/message.h"
#include "ui/table/clipboard.h"
#include "ui/table/grid_batch_dialog.h"
#include "ui/table/grid_control.h"
#include "ui/table/record_model.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <QClipboard>
#include <QGuiApplication>

namespace ocop {

CellText GridControl::textAt(int row, int column) const
{
    const QModelIndex index = model()->index(row, column);
    const qint64 id = model()->recordId(index);
    if (const auto kept = m_refused.constFind({id, column}); kept != m_refused.cend()) return kept->cell;
    return {id, column, m_editor->isEditable(column) ? m_editor->textOf(id, column) : model()->cell(index).text,
            model()->cell(index).text};
}

void GridControl::copy(bool headings)
{
    const Block block = chosen();
    if (block.isEmpty()) return;
    if (view()->wholeRowsSelected()) return m_table->copySelection(headings);
    QVector<QStringList> rows;
    if (headings) {
        QStringList titles;
        for (const int column : block.columns) titles << model()->column(column).title;
        rows << titles;
    }
    for (const int row : block.rows) {
        QStringList cells;
        for (const int column : block.columns) cells << model()->cell(model()->index(row, column)).text;
        rows << cells;
    }
    copyRows(rows, headings);
}

void GridControl::cut()
{
    copy();
    clearCells();
}

void GridControl::clearCells()
{
    if (!mayWrite()) return;
    const Block block = chosen();
    std::vector<CellText> cells;
    bool fixed = false;
    for (const int row : block.rows)
        for (const int column : block.columns) {
            if (!view()->selectionModel()->isSelected(model()->index(row, column)) &&
                block.rows.size() * block.columns.size() > 1)
                continue;
            if (m_editor->isEditable(column))
                cells.push_back({model()->recordId(model()->index(row, column)), column, {}, {}});
            else
                fixed = true;
        }
    if (cells.empty() && fixed) Q_EMIT told(tr("This column is worked out from other records; it is not edited here."));
    write(cells, [](int count) { return tr("%n cell(s) cleared", nullptr, count); });
}

void GridControl::fillDown()
{
    if (!mayWrite()) return;
    const Block block = chosen();
    if (block.isEmpty()) return;
    if (block.rows.size() == 1) return takeAbove();
    std::vector<CellText> cells;
    for (const int column : block.columns) {
        if (!m_editor->isEditable(column)) continue;
        const CellText first = textAt(block.rows.front(), column);
        for (size_t i = 1; i < block.rows.size(); ++i)
            cells.push_back(
                {model()->recordId(model()->index(block.rows[i], column)), column, first.text, first.shown});
    }
    write(cells, [](int count) { return tr("%n cell(s) filled down", nullptr, count); });
}

void GridControl::takeAbove()
{
    if (!mayWrite()) return;
    const Block block = chosen();
    if (block.isEmpty()) return;
    int above = block.rows.front() - 1;
    while (above >= 0 && model()->line(above).isHeading()) --above;
    if (above < 0) return;
    std::vector<CellText> cells;
    for (const int column : block.columns) {
        if (!m_editor->isEditable(column)) continue;
        const CellText from = textAt(above, column);
        cells.push_back({model()->recordId(model()->index(block.rows.front(), column)), column, from.text, from.shown});
    }
    write(cells, [](int count) { return tr("%n cell(s) as above", nullptr, count); });
}

void GridControl::enterToday()
{
    if (!mayWrite()) return;
    const Block block = chosen();
    std::vector<CellText> cells;
    for (const int column : block.columns) {
        const QString today = m_editor->isEditable(column) ? m_editor->todayFor(column) : QString();
        if (today.isEmpty()) continue;
        for (const int row : block.rows)
            cells.push_back({model()->recordId(model()->index(row, column)), column, today, today});
    }
    if (cells.empty()) Q_EMIT told(tr("Ctrl+; enters today in a column of days."));
    write(cells, [](int count) { return tr("%n cell(s) set to today", nullptr, count); });
}

void GridControl::changeMany()
{
    if (mayWrite()) GridBatchDialog(GridBatchDialog::Kind::SetValue, m_table, m_table->window()).exec();
    m_table->focusTable();
}

void GridControl::findAndReplace()
{
    if (mayWrite()) GridBatchDialog(GridBatchDialog::Kind::Replace, m_table, m_table->window()).exec();
    m_table->focusTable();
}

void GridControl::paste()
{
    if (!mayWrite()) return;
    const QVector<QStringList> rows = pastedRows(QGuiApplication::clipboard()->mimeData());
    if (!rows.isEmpty()) pasteRows(rows);
}

void GridControl::pasteNewRows()
{
    if (!mayWrite()) return;
    QVector<QStringList> rows = pastedRows(QGuiApplication::clipboard()->mimeData());
    if (rows.isEmpty()) return;
    // Columns as they are seen from the current one on; a block with headings of its own keeps them.
    QStringList titles;
    const std::vector<int> columns = shownColumns();
    const auto first = std::find(columns.begin(), columns.end(),
                                 view()->currentIndex().isValid() ? view()->currentIndex().column() : -1);
    for (auto column = first == columns.end() ? columns.begin() : first; column != columns.end(); ++column)
        titles << model()->column(*column).title;
    const bool hasTitles = std::any_of(rows.front().begin(), rows.front().end(), [&](const QString& cell) {
        return titles.contains(cell.trimmed(), Qt::CaseInsensitive);
    });
    if (!hasTitles) rows.prepend(titles.mid(0, rows.front().size()));
    m_editor->addRows(rows);
}

void GridControl::pasteRows(const QVector<QStringList>& rows)
{
    const Block block = chosen();
    if (block.isEmpty()) return pasteNewRows();
    qsizetype width = 0;
    for (const QStringList& row : rows) width = qMax(width, row.size());

    // One value fills what is chosen; a block begins in its first cell, and is repeated where the choice is a multiple.
    const bool repeats = int(block.rows.size()) % rows.size() == 0 && int(block.columns.size()) % width == 0;
    std::vector<int> targetRows = block.rows;
    std::vector<int> targetColumns = block.columns;
    if (!repeats) {
        targetRows.clear();
        for (int row = block.rows.front(); row < model()->rowCount() && int(targetRows.size()) < rows.size(); ++row)
            if (!model()->line(row).isHeading()) targetRows.push_back(row);
        const std::vector<int> shown = shownColumns();
        const auto first = std::find(shown.begin(), shown.end(), block.columns.front());
        const auto count = std::min<qsizetype>(shown.end() - first, width);
        targetColumns.assign(first, first + count);
    }
    const int missing = repeats ? 0 : int(rows.size()) - int(targetRows.size());
    if (missing > 0) {
        const int answer = asker().choose(
            m_table->window(), tr("The block is longer than the list"),
            tr("%n row(s) were copied, but only %1 are left from this cell down.", nullptr, int(rows.size()))
                .arg(formatCount(qsizetype(targetRows.size()))),
            {tr("Write the rows that fit"), tr("Preview all as new rows"), tr("Go back")});
        if (answer == 1) return pasteNewRows();
        if (answer != 0) return;
    }
    std::vector<CellText> cells;
    QStringList fixed;
    int fixedCells = 0;
    for (size_t r = 0; r < targetRows.size(); ++r) {
        const QStringList& from = rows[qsizetype(r) % rows.size()];
        for (size_t c = 0; c < targetColumns.size(); ++c) {
            const qsizetype place = qsizetype(c) % width;
            if (place >= from.size()) continue;
            const QModelIndex cell = model()->index(targetRows[r], targetColumns[c]);
            if (m_editor->isEditable(cell.column())) {
                cells.push_back({model()->recordId(cell), cell.column(), from.at(place), {}});
            } else if (from.at(place) != model()->cell(cell).text) {
                ++fixedCells;
                const QString title = model()->column(cell.column()).title;
                if (!fixed.contains(title)) fixed << title;
            }
        }
    }
    const qsizetype outside = width - qsizetype(targetColumns.size());
    write(cells, [](int count) { return tr("%n cell(s) pasted", nullptr, count); });
    QStringList remarks;
    if (fixedCells > 0)
        remarks << tr("%n cell(s) left out: not edited here (%1)", nullptr, fixedCells)
                       .arg(fixed.join(QStringLiteral(", ")));
    if (!repeats && outside > 0) remarks << tr("%n column(s) had no room", nullptr, int(outside));
    if (!remarks.isEmpty()) Q_EMIT told(remarks.join(QStringLiteral(" · ")));
    if (repeats) return;
    QItemSelection written;
    for (const int column : targetColumns)
        written.select(model()->index(targetRows.front(), column), model()->index(targetRows.back(), column));
    view()->selectionModel()->select(written, QItemSelectionModel::ClearAndSelect);
}

} // namespace ocop
