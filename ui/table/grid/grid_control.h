#pragma once

#include "ui/table/grid/grid_blocks.h"
#include "ui/table/grid/refused_cells.h"

#include <memory>

namespace ocop {

class CellDrafts;
class DraftKeeper;

/// Makes a list editable in place: opens a cell, writes what was typed, and keeps what cannot be written in its cell
/// with the reason. What keys do is in GridKeys, blocks of cells in GridBlocks, the way about in GridCursor.
class GridControl : public QObject
{
    Q_OBJECT

public:
    /// Questions go to `ask`, which must outlive this.
    GridControl(RecordTable* table, std::unique_ptr<GridEditor> editor, Ask& ask);
    ~GridControl() override;

    RecordTable* table() const { return m_table; }
    GridEditor& editor() const { return *m_editor; }
    CellEditor* cellEditor() const { return m_cell; }
    const GridCursor& cursor() const { return m_cursor; }
    CellBlock chosen() const { return m_cursor.chosen(); }
    GridBlocks& blocks() { return m_blocks; }

    /// After an edit Enter and Tab go from cell to cell, until Esc or another place.
    bool isEntering() const { return m_entering; }
    void setEntering(bool entering);

    bool canEdit(const QModelIndex& cell) const;
    /// Whether there is a list or a calendar to choose the cell's value from.
    bool hasList(const QModelIndex& cell) const;
    /// Where the cell cannot be edited these say why.
    void editCurrent();
    /// The current cell with its list open; false where there is none.
    bool openList();
    /// The current cell anew, from nothing or from `first`: a key or an input method's event.
    void typeOver(QEvent* first = nullptr);
    /// One column of many rows, with a preview.
    void changeMany();
    void findAndReplace();

    /// False, and says so, while another day is looked at.
    bool mayWrite();
    /// Writes the cells as one act; those refused stay. Gives the words told about them.
    QString write(const std::vector<CellText>& cells, const GridEditor::Label& label);
    /// A text for a cell, to be written over what the cell shows now and nothing newer.
    CellText textFor(qint64 id, int column, const QString& text, const QString& shown = {}) const;
    /// What is typed and not written is kept by `keeper` as that of records of `entity`; what it kept comes back.
    void keepDrafts(DraftKeeper& keeper, const QString& entity);
    const RefusedCells& refused() const { return m_refused; }
    int refusedCount() const { return m_refused.count(); }
    /// A cell that could not be written, once more.
    void addRefused(const RefusedCell& cell);
    void goToNextRefused();
    void giveUpRefused();
    /// Of one cell that could not be written what is stored stands again.
    void giveUp(qint64 id, int column);
    void goTo(qint64 id, int column);
    /// Whether the person has to decide about one of the cells chosen: somebody else changed it meanwhile, or its value
    /// is doubtful.
    bool hasQuestion() const { return !questionsChosen().empty(); }
    /// Of those cells: what somebody else stored stands again, a value that was proposed is written.
    void takeTheirs();
    /// Of those cells: what was typed is written, over what the person was shown.
    void keepMine();

Q_SIGNALS:
    /// A remark for the person; empty takes it away.
    void told(const QString& words);
    void refusedChanged();
    /// The person has to decide about the current cell: between these two; empty words: there is nothing to decide.
    void questionReached(const QString& theirs, const QString& mine);

private:
    bool begin(const QModelIndex& cell, CellEditor::Way way, QEvent* first = nullptr);
    void sayWhyNot(const QModelIndex& cell);
    void fillChosen(const CellText& cell);
    void writeTogether(const std::vector<CellText>& cells);
    void keepTyped();
    void lookAtCurrent();
    std::vector<RefusedCell> questionsChosen() const;
    void finishCell(const CellText& cell, bool changed, CellEditor::Step step);
    const RefusedCell* refusedAt(const QModelIndex& cell) const;
    RecordModel* model() const;
    RecordView* view() const;

    RecordTable* m_table;
    std::unique_ptr<GridEditor> m_editor;
    CellEditor* m_cell;
    GridCursor m_cursor;
    GridBlocks m_blocks;
    RefusedCells m_refused;
    std::unique_ptr<CellDrafts> m_drafts;
    bool m_entering = false;
};

} // namespace ocop
