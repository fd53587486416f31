#pragma once

#include "ui/table/grid/grid_editor.h"
#include "ui/table/row_source.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLabel;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace ocop {

class ChoiceField;
class GridControl;
class LineField;
class RecordTable;
class TextField;

/// One column of many rows at once: the same value for all, or a text found and replaced. Shows every row as it would
/// be before anything is written.
class GridBatchDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Kind { SetValue, Replace };

    /// Works on the rows chosen in `table`, on all shown only when the person says so; a text is sought in all shown
    /// when a single row is chosen. The button says in how many rows.
    GridBatchDialog(Kind kind, RecordTable* table, QWidget* parent);

    /// The rows of the preview.
    RecordTable* preview() const { return m_preview; }

private:
    struct Line
    {
        qint64 id = 0;
        QString name;
        QString before;
        QString after;
        QString reason; ///< why it cannot be written
    };

    /// A row of the list as it was when the dialog came to it: that is what the preview shows and what is written over.
    struct Row
    {
        qint64 id = 0;
        QString name;
        QString shown;
        std::optional<QString> base;
    };

    static ListColumns<Line> lineColumns();
    std::vector<qint64> recordsOf(const std::vector<int>& modelRows) const;
    QString shownAfter(const CellText& cell) const;

    void buildFields(QVBoxLayout* layout);
    void buildBar(QVBoxLayout* layout);
    void chooseColumn();
    void readRows();
    int column() const;
    std::vector<CellText> wantedCells() const;
    void refreshPreview();
    QString verb(int cells) const;
    void apply();

    Kind m_kind;
    RecordTable* m_table;
    GridControl* m_grid;
    std::vector<qint64> m_chosen; ///< records, in the order seen
    std::vector<Row> m_rows;
    ChoiceField* m_column;
    ChoiceField* m_scope;
    QWidget* m_valuePlace;
    QPointer<FieldInput> m_value;
    TextField* m_find = nullptr;
    TextField* m_with = nullptr;
    QCheckBox* m_case = nullptr;
    QCheckBox* m_whole = nullptr;
    RecordTable* m_preview;
    QLabel* m_note;
    QPushButton* m_apply;
    QTimer* m_wait;
};

} // namespace ocop
