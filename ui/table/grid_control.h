#pragma once

#include "ui/table/cell_editor.h"

#include <QHash>
#include <QModelIndex>

#include <memory>

class QKeyEvent;

namespace ocop {

class RecordModel;
class RecordTable;
struct CellData;

/// Editing in the list as in a spreadsheet: typing, filling, clearing, copying and pasting of blocks, all in one act
/// each. What cannot be written stays in its cell with the reason until it is right or given up.
class GridControl : public QObject
{
    Q_OBJECT

public:
    GridControl(RecordTable* table, std::unique_ptr<GridEditor> editor);
    ~GridControl() override;

    GridEditor& editor() const { return *m_editor; }
    CellEditor* cellEditor() const { return m_cell; }
    /// Cells chosen: rows of the model (no headings) and columns, both in the order seen.
    struct Block
    {
        std::vector<int> rows;
        std::vector<int> columns;
        bool isEmpty() const { return rows.empty() || columns.empty(); }
    };
    Block chosen() const;
    /// After an edit Enter and Tab go from cell to cell, until Esc or another place.
    bool isEntering() const { return m_entering; }

    bool canEdit(const QModelIndex& cell) const;
    /// F2: false where the cell cannot be edited.
    bool editCurrent();
    void copy(bool headings = false);
    void cut();
    void paste();
    /// The clipboard's rows as new records, after a preview.
    void pasteNewRows();
    void clearCells();
    /// The first row chosen into those below it; one row alone takes what stands above.
    void fillDown();
    void takeAbove();
    void enterToday();
    /// One column of many rows, with a preview.
    void changeMany();
    void findAndReplace();

    /// Writes the cells as one act; those refused stay.
    void write(const std::vector<CellText>& cells, const GridEditor::Label& label);
    int refusedCount() const { return int(m_refused.size()); }
    void goToNextRefused();
    void giveUpRefused();

Q_SIGNALS:
    /// A remark for the person; empty takes it away.
    void told(const QString& words);
    void refusedChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using CellKey = std::pair<qint64, int>;

    std::optional<CellData> overlay(qint64 id, int column) const;
    bool begin(const QModelIndex& cell, bool typing, QEvent* first = nullptr);
    void keepTyped();
    void finishCell(const CellText& cell, bool changed, CellEditor::Step step);
    bool handleKey(QKeyEvent* key);
    bool handleControlKey(QKeyEvent* key);
    static bool isOurs(const QKeyEvent* key);
    bool step(CellEditor::Step step);
    void goTo(int row, int column, bool extend = false);
    void jump(int key, bool extend);
    void setEntering(bool entering);
    bool mayWrite();
    void pasteRows(const QVector<QStringList>& rows);
    /// The text a cell holds for writing it elsewhere.
    CellText textAt(int row, int column) const;
    std::vector<int> shownColumns() const;
    RecordModel* model() const;
    RecordView* view() const;

    RecordTable* m_table;
    std::unique_ptr<GridEditor> m_editor;
    CellEditor* m_cell;
    QHash<CellKey, RefusedCell> m_refused;
    bool m_entering = false;
};

} // namespace ocop
