#include "ui/table/grid_control.h"

#include "core/base/error.h"
#include "ui/form/line_field.h"
#include "ui/kit/ask.h"
#include "ui/kit/message.h"
#include "ui/table/clipboard.h"
#include "ui/table/record_header.h"
#include "ui/table/record_model.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>

#include <set>

namespace ocop {

GridControl::GridControl(RecordTable* table, std::unique_ptr<GridEditor> editor)
    : QObject(table), m_table(table), m_editor(std::move(editor)), m_cell(new CellEditor(table->view(), this))
{
    view()->selectCells();
    view()->installEventFilter(this);
    view()->viewport()->installEventFilter(this);
    model()->setEditable([this](int column) { return m_editor->isOpen() && m_editor->isEditable(column); });
    model()->setOverlay([this](qint64 id, int column) { return overlay(id, column); });
    connect(m_cell, &CellEditor::committed, this, &GridControl::finishCell);
    connect(model(), &RecordModel::modelAboutToBeReset, this, &GridControl::keepTyped);
}

GridControl::~GridControl()
{
    model()->setOverlay({});
    model()->setEditable({});
}

/// The rows are read anew under the hand: what is being typed stays in its cell to be written.
void GridControl::keepTyped()
{
    const auto cell = m_cell->typed();
    if (!cell) return;
    m_refused.insert({cell->id, cell->column},
                     {*cell, tr("Not written yet: the list was read anew meanwhile. F2 and Enter write it.")});
    m_cell->cancel();
    Q_EMIT refusedChanged();
}

RecordModel* GridControl::model() const { return m_table->model(); }
RecordView* GridControl::view() const { return m_table->view(); }

std::optional<CellData> GridControl::overlay(qint64 id, int column) const
{
    const auto found = m_refused.constFind({id, column});
    if (found == m_refused.cend()) return std::nullopt;
    CellData data;
    data.text = found->cell.shown.isEmpty() ? found->cell.text : found->cell.shown;
    data.tip = found->reason;
    data.spoken = tr("%1, not written: %2").arg(data.text, found->reason);
    data.refused = true;
    return data;
}

std::vector<int> GridControl::shownColumns() const
{
    std::vector<int> columns;
    for (const int column : m_table->visibleColumns())
        if (model()->column(column).kind != CellKind::Check) columns.push_back(column);
    return columns;
}

GridControl::Block GridControl::chosen() const
{
    Block block;
    std::set<int> rows;
    std::set<int> columns;
    for (const QItemSelectionRange& range : view()->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (!model()->line(row).isHeading()) rows.insert(row);
        for (int column = range.left(); column <= range.right(); ++column) columns.insert(column);
    }
    if (rows.empty() && model()->recordId(view()->currentIndex())) {
        rows.insert(view()->currentIndex().row());
        columns.insert(view()->currentIndex().column());
    }
    block.rows.assign(rows.begin(), rows.end());
    for (const int column : shownColumns())
        if (columns.contains(column)) block.columns.push_back(column);
    return block;
}

bool GridControl::canEdit(const QModelIndex& cell) const
{
    return m_editor->isOpen() && model()->recordId(cell) && m_editor->isEditable(cell.column());
}

bool GridControl::mayWrite()
{
    if (!m_editor->isOpen()) Q_EMIT told(tr("Another day is looked at: nothing can be changed."));
    return m_editor->isOpen();
}

bool GridControl::editCurrent() { return begin(view()->currentIndex(), false); }

bool GridControl::begin(const QModelIndex& cell, bool typing, QEvent* first)
{
    if (!canEdit(cell)) return false;
    view()->scrollTo(cell);
    const qint64 id = model()->recordId(cell);
    FieldInput* input = m_editor->makeInput(id, cell.column(), view()->viewport());
    m_cell->open(input, cell, typing, first);
    if (const auto kept = m_refused.constFind({id, cell.column()}); kept != m_refused.cend() && !typing)
        if (auto* line = qobject_cast<LineField*>(input))
            line->setTyped(kept->cell.shown.isEmpty() ? kept->cell.text : kept->cell.shown);
    setEntering(true);
    return true;
}

void GridControl::setEntering(bool entering)
{
    if (entering == m_entering) return;
    m_entering = entering;
    Q_EMIT told(entering ? tr("Entering: Enter goes down, Tab to the right, Esc ends") : QString());
}

void GridControl::finishCell(const CellText& cell, bool changed, CellEditor::Step where)
{
    const bool again = m_refused.contains({cell.id, cell.column});
    if (changed || again) write({cell}, {});
    if (where != CellEditor::Step::Stay) step(where);
}

void GridControl::write(const std::vector<CellText>& cells, const GridEditor::Label& label)
{
    if (cells.empty() || !mayWrite()) return;
    m_table->holdRows();
    GridEditor::Outcome outcome;
    try {
        outcome = m_editor->write(cells, label);
    } catch (const Error& error) { // the disk is full, the file is gone: what was typed stays
        for (const CellText& cell : cells) outcome.refused.push_back({cell, texts::error(error)});
    }
    for (const CellText& cell : cells) m_refused.remove({cell.id, cell.column});
    for (const RefusedCell& refused : outcome.refused)
        m_refused.insert({refused.cell.id, refused.cell.column}, refused);
    view()->viewport()->update();
    Q_EMIT refusedChanged();
    if (!outcome.refused.empty())
        Q_EMIT told(outcome.refused.front().reason);
    else if (!outcome.doubts.isEmpty())
        Q_EMIT told(outcome.doubts.front());
}

void GridControl::goToNextRefused()
{
    const int rows = model()->rowCount();
    const std::vector<int> columns = shownColumns();
    const QModelIndex now = view()->currentIndex();
    for (int passed = 0; passed <= rows; ++passed) {
        const int row = (qMax(0, now.row()) + passed) % qMax(1, rows);
        const qint64 id = model()->recordId(model()->index(row, 0));
        for (const int column : columns) {
            const bool before = passed == 0 && view()->recordHeader()->visualIndex(column) <=
                                                   view()->recordHeader()->visualIndex(now.column());
            if (before && now.isValid()) continue;
            if (!m_refused.contains({id, column})) continue;
            goTo(row, column);
            Q_EMIT told(m_refused.value({id, column}).reason);
            return;
        }
    }
    if (m_refused.contains({model()->recordId(now), now.column()}))
        Q_EMIT told(m_refused.value({model()->recordId(now), now.column()}).reason);
}

void GridControl::giveUpRefused()
{
    m_refused.clear();
    view()->viewport()->update();
    Q_EMIT refusedChanged();
    Q_EMIT told({});
}

} // namespace ocop
