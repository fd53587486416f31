#include "ui/table/grid/grid_control.h"

#include "core/base/error.h"
#include "core/base/hidden.h"
#include "ui/form/line_field.h"
#include "ui/table/grid/cell_drafts.h"
#include "ui/table/grid/grid_batch_dialog.h"
#include "ui/table/grid/grid_keys.h"
#include "ui/table/record_header.h"
#include "ui/table/record_model.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <algorithm>

namespace ocop {

GridControl::GridControl(RecordTable* table, std::unique_ptr<GridEditor> editor, Ask& ask)
    : QObject(table), m_table(table), m_editor(std::move(editor)), m_cell(new CellEditor(table->view(), this)),
      m_cursor(table), m_blocks(this, ask)
{
    view()->selectCells();
    new GridKeys(this, view());
    model()->setEditable([this](int column) { return m_editor->isOpen() && m_editor->isEditable(column); });
    view()->setListCells([this](const QModelIndex& cell) { return hasList(cell); });
    model()->setOverlay([this](qint64 id, int column) { return m_refused.shown(id, column); });
    connect(m_cell, &CellEditor::committed, this, &GridControl::finishCell);
    connect(m_cell, &CellEditor::givenUp, this, [this] { Q_EMIT told({}); });
    connect(model(), &RecordModel::modelReset, this, &GridControl::keepTyped);
    connect(view()->selectionModel(), &QItemSelectionModel::currentChanged, this, &GridControl::lookAtCurrent);
    connect(this, &GridControl::refusedChanged, this, &GridControl::lookAtCurrent);
}

GridControl::~GridControl()
{
    view()->setListCells({});
    model()->setOverlay({});
    model()->setEditable({});
}

RecordModel* GridControl::model() const { return m_table->model(); }
RecordView* GridControl::view() const { return m_table->view(); }

/// The rows were read anew under the hand, which stays in its cell. When that is no longer there, what was typed waits.
void GridControl::keepTyped()
{
    m_cell->place();
    const auto cell = m_cell->typed();
    if (!cell || (canEdit(m_cell->cell()) && !view()->isColumnHidden(cell->column))) return;
    m_refused.add({*cell, tr("Not written yet: the list was read anew meanwhile. F2 and Enter write it.")});
    m_cell->cancel();
    Q_EMIT refusedChanged();
}

bool GridControl::canEdit(const QModelIndex& cell) const
{
    return m_editor->isOpen() && model()->recordId(cell) && m_editor->isEditable(cell.column());
}

bool GridControl::mayWrite()
{
    if (!m_editor->isOpen())
        Q_EMIT told(tr("Nothing can be changed: another day is looked at, or the register is open for reading only."));
    return m_editor->isOpen();
}

bool GridControl::hasList(const QModelIndex& cell) const { return canEdit(cell) && m_editor->hasList(cell.column()); }

void GridControl::editCurrent()
{
    if (!begin(view()->currentIndex(), CellEditor::Way::Edit)) sayWhyNot(view()->currentIndex());
}

bool GridControl::openList()
{
    return hasList(view()->currentIndex()) && begin(view()->currentIndex(), CellEditor::Way::List);
}

void GridControl::typeOver(QEvent* first)
{
    if (!begin(view()->currentIndex(), CellEditor::Way::TypeOver, first)) sayWhyNot(view()->currentIndex());
}

void GridControl::sayWhyNot(const QModelIndex& cell)
{
    if (!model()->recordId(cell) || !mayWrite()) return;
    Q_EMIT told(tr("“%1” is worked out from other records; it is not typed here. Enter opens the record.")
                    .arg(model()->column(cell.column()).title));
}

bool GridControl::begin(const QModelIndex& cell, CellEditor::Way way, QEvent* first)
{
    if (!canEdit(cell)) return false;
    view()->scrollTo(cell);
    const qint64 id = model()->recordId(cell);
    FieldInput* input = m_editor->makeInput(id, cell.column(), view()->viewport());
    m_cell->open(input, cell, textFor(id, cell.column(), {}).base, way, first);
    if (!m_cell->isOpen()) return true;
    const bool typing = way == CellEditor::Way::TypeOver;
    if (const RefusedCell* kept = typing ? nullptr : m_refused.find(id, cell.column()))
        if (auto* line = qobject_cast<LineField*>(input)) {
            line->clear(); // of a list the choice too
            line->setTyped(RefusedCells::typed(*kept));
        }
    if (!first) m_cell->showList(way);
    setEntering(true);
    Q_EMIT told(tr("Enter goes down, Tab to the right, Esc leaves the cell as it was"));
    return true;
}

void GridControl::setEntering(bool entering) { m_entering = entering; }

void GridControl::finishCell(const CellText& cell, bool changed, CellEditor::Step step)
{
    Q_EMIT told({});
    if (step == CellEditor::Step::Fill) return fillChosen(cell);
    if (changed || m_refused.find(cell.id, cell.column)) write({cell}, {});
    const RefusedCell* kept = m_refused.find(cell.id, cell.column);
    if (kept && kept->doubt) return lookAtCurrent(); // the question is answered where it stands
    if (step != CellEditor::Step::Stay) m_cursor.step(step);
}

/// What was typed in one cell, into all that are chosen.
void GridControl::fillChosen(const CellText& cell)
{
    std::vector<CellText> cells;
    const CellBlock block = m_cursor.chosen();
    for (const int row : block.rows)
        for (const int column : block.columns) {
            if (!m_editor->isEditable(column)) continue;
            const qint64 id = model()->recordId(model()->index(row, column));
            const bool alike = column == cell.column || cell.shown.isEmpty();
            cells.push_back(id == cell.id && column == cell.column
                                ? cell
                                : textFor(id, column, alike ? cell.text : cell.shown, cell.shown));
        }
    if (cells.size() < 2) {
        write({cell}, {});
        return;
    }
    write(cells, [](int count) { return tr("%n cell(s) filled", nullptr, count); });
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

QString GridControl::write(const std::vector<CellText>& cells, const GridEditor::Label& label)
{
    if (cells.empty() || !mayWrite()) return {};
    m_table->holdRows();
    GridEditor::Outcome outcome;
    try {
        outcome = m_editor->write(cells, label);
    } catch (const Error& error) { // the disk is full, the file is gone: what was typed stays
        for (const CellText& cell : cells) outcome.refused.push_back({cell, texts::error(error)});
    }
    m_refused.settle(cells, outcome.refused);
    view()->viewport()->update();
    Q_EMIT refusedChanged();
    QString words;
    if (outcome.stopped)
        words = tr("Stopped: nothing was written.");
    else if (!outcome.refused.empty())
        words = outcome.refused.front().reason;
    else if (!outcome.doubts.isEmpty())
        words = outcome.doubts.front();
    else if (std::any_of(cells.begin(), cells.end(), [](const CellText& cell) { return hasHidden(cell.text); }))
        words = tr("Hidden characters were taken out of the text.");
    if (!words.isEmpty()) Q_EMIT told(words);
    return words;
}

void GridControl::keepDrafts(DraftKeeper& keeper, const QString& entity)
{
    m_drafts = std::make_unique<CellDrafts>(*this, keeper, entity);
}

void GridControl::addRefused(const RefusedCell& cell)
{
    m_refused.add(cell);
    view()->viewport()->update();
    Q_EMIT refusedChanged();
}

CellText GridControl::textFor(qint64 id, int column, const QString& text, const QString& shown) const
{
    // A cell that could not be written does not show what is stored now: what it held at first still counts.
    const RefusedCell* kept = m_refused.find(id, column);
    return {id, column, text, shown, kept ? kept->cell.base : m_editor->textOf(id, column)};
}

void GridControl::lookAtCurrent()
{
    const RefusedCell* refused = refusedAt(view()->currentIndex());
    if (!refused || !refused->isOpenQuestion()) return Q_EMIT questionReached({}, {});
    Q_EMIT told(refused->reason);
    if (refused->clash) return Q_EMIT questionReached(tr("Take theirs (Ctrl+F8)"), tr("Keep mine (Shift+F8)"));
    const QString proposal = refused->doubt->words;
    Q_EMIT questionReached(proposal.isEmpty() ? tr("Leave it as it was (Ctrl+F8)")
                                              : tr("Take %1 (Ctrl+F8)").arg(proposal),
                           tr("Write it all the same (Shift+F8)"));
}

std::vector<RefusedCell> GridControl::questionsChosen() const
{
    std::vector<RefusedCell> questions;
    if (m_refused.count() == 0) return questions;
    const CellBlock block = m_cursor.chosen();
    for (const int row : block.rows)
        for (const int column : block.columns)
            if (const RefusedCell* refused = refusedAt(model()->index(row, column));
                refused && refused->isOpenQuestion())
                questions.push_back(*refused);
    return questions;
}

void GridControl::takeTheirs()
{
    std::vector<CellText> proposed;
    int left = 0;
    for (RefusedCell& each : questionsChosen()) {
        if (each.doubt && !each.doubt->proposal.isEmpty()) {
            each.cell.text = each.doubt->proposal;
            each.cell.shown = each.doubt->words;
            proposed.push_back(each.cell);
        } else {
            m_refused.drop(each.cell.id, each.cell.column);
            if (each.clash) ++left;
        }
    }
    view()->viewport()->update();
    Q_EMIT refusedChanged();
    Q_EMIT told(left ? tr("%n cell(s) left as the other person stored them", nullptr, left) : QString());
    writeTogether(proposed);
}

void GridControl::keepMine()
{
    std::vector<CellText> cells;
    for (RefusedCell& each : questionsChosen()) {
        if (each.clash) each.cell.base = each.clash->stored;
        if (each.doubt) each.cell.doubts = Doubts::Write;
        cells.push_back(each.cell);
    }
    Q_EMIT told({});
    writeTogether(cells);
}

void GridControl::writeTogether(const std::vector<CellText>& cells)
{
    if (cells.size() == 1)
        write(cells, {});
    else
        write(cells, [](int count) { return tr("%n cell(s) kept as typed", nullptr, count); });
}

const RefusedCell* GridControl::refusedAt(const QModelIndex& cell) const
{
    return m_refused.find(model()->recordId(cell), cell.column());
}

void GridControl::goToNextRefused()
{
    const int rows = model()->rowCount();
    const std::vector<int> columns = m_cursor.columns();
    const QHeaderView* header = view()->recordHeader();
    const QModelIndex now = view()->currentIndex();
    for (int passed = 0; passed <= rows; ++passed) {
        const int row = (qMax(0, now.row()) + passed) % qMax(1, rows);
        for (const int column : columns) {
            const bool before = passed == 0 && header->visualIndex(column) <= header->visualIndex(now.column());
            if (before && now.isValid()) continue;
            const RefusedCell* refused = refusedAt(model()->index(row, column));
            if (!refused) continue;
            const QString reason = refused->reason;
            m_cursor.goTo(row, column);
            Q_EMIT told(reason);
            return;
        }
    }
    if (const RefusedCell* refused = refusedAt(now))
        Q_EMIT told(refused->reason);
    else if (m_refused.any()) // its row was deleted or does not pass the filter
        Q_EMIT told(m_refused.any()->reason);
}

void GridControl::giveUpRefused()
{
    m_refused.clear();
    view()->viewport()->update();
    Q_EMIT refusedChanged();
    Q_EMIT told({});
}

void GridControl::giveUp(qint64 id, int column)
{
    m_refused.drop(id, column);
    view()->viewport()->update();
    Q_EMIT refusedChanged();
}

void GridControl::goTo(qint64 id, int column)
{
    m_table->setColumnShown(column, true);
    if (m_table->selectRecord(id)) m_cursor.goTo(view()->currentIndex().row(), column);
    m_table->focusTable();
}

} // namespace ocop
