#pragma once

#include "ui/table/rows/row_index.h"

#include <QFrame>
#include <QJsonObject>

#include <functional>
#include <memory>

class QAction;
class QLineEdit;
class QSettings;

namespace ocop {

class Ask;
class ColumnLayout;
class EmptyState;
class FilterBox;
class GridControl;
class GridEditor;
class LookKeeper;
class RecordModel;
class RecordView;
class TableExcerpt;
class TableFooter;

/// THE list of the program: rows of a source under columns, sorted by Vietnamese collation, filtered by typing
/// and by column, copied, grouped, with a footer and an empty state, and looked at as it was left (TableLook). The
/// order and widths of its columns are in columnLayout(), its cells are edited in place by grid().
class RecordTable : public QFrame
{
    Q_OBJECT

public:
    /// `key` names the place in `settings` (may be null) where widths, order, visibility and sorting are kept.
    RecordTable(const QString& key, Columns columns, QSettings* settings, QWidget* parent = nullptr);
    ~RecordTable() override;

    /// New data; selection, current record and scroll place are kept by record id.
    void setSource(std::shared_ptr<const RowSource> source);
    /// New data in which only these records differ, came or went: quick, and where no row moves nothing moves at all.
    void setSource(std::shared_ptr<const RowSource> source, const QSet<qint64>& changed);
    const RowSource* source() const;
    /// The rows of the source that show these records.
    std::vector<int> sourceRowsOf(const QSet<qint64>& ids) const;
    /// `columns`: those the table was made with.
    template <class Record>
    void setRows(std::vector<Record> records, std::function<qint64(const Record&)> id,
                 const ListColumns<Record>& columns)
    {
        setSource(std::make_shared<RowsOf<Record>>(std::move(records), std::move(id), columns));
    }
    template <class Record>
    void setRows(std::vector<Record> records, std::function<qint64(const Record&)> id,
                 std::vector<std::function<CellData(const Record&)>> cells)
    {
        setSource(std::make_shared<RowsOf<Record>>(std::move(records), std::move(id), std::move(cells)));
    }

    /// Sorting when nothing is remembered.
    void setDefaultSort(const QString& columnKey, Qt::SortOrder order = Qt::AscendingOrder);
    void sortBy(const QString& columnKey, Qt::SortOrder order);
    QString sortKey() const;
    /// Puts the rows under headings by a column; an empty key takes them away.
    void groupBy(const QString& columnKey);
    QString groupKey() const;
    /// No groups, here and the next time; the desk is told at once.
    void forgetGroups();
    void setAllGroupsClosed(bool closed);

    /// How the list is looked at, as TableLook has it in JSON. takeLook() leaves out what this list does not know and
    /// gives those keys.
    QJsonObject look() const;
    QStringList takeLook(const QJsonObject& look);
    /// As a list is at first: all columns as they were made, sorted by default, no groups, no filters.
    void resetLook();

    /// Changes what is shown and in which order, and everything that depends on it.
    void change(const std::function<void(RowIndex&)>& change);
    /// A filter of the page (a chip, a card) over source rows, with its words for the footer; null takes it off.
    void setRowFilter(std::function<bool(int row)> filter, const QString& words);
    void setTypedFilter(const QString& text);
    void setColumnFilter(const QString& columnKey, const std::optional<ColumnFilter>& filter);
    /// Takes off the typed filter and all column filters; the page hears filtersCleared and takes off its own.
    void clearFilters();
    /// All filters in force in words, empty without any.
    QString filterWords() const;
    /// The box that filters while typing; the page puts it where it wants (Ctrl+F focuses it).
    QLineEdit* filterBox() const;

    /// Left part of the footer after the count; plain text.
    void setSummary(const QString& text); ///< while several rows are chosen their sums stand there
    /// "407 products": the count line for `shown` of `total` rows.
    void setCountText(std::function<QString(int shown, int total)> text);
    /// What stands where rows would be when there are none at all (not: none pass the filter).
    void setEmpty(const QString& icon, const QString& sentence, const QString& detail, const QString& action = {});
    /// Acts on rows: shown in the context menu above the table's own.
    void setRowActions(const QList<QAction*>& actions);

    /// Makes the list editable in place; cells are then selected one by one.
    void setGrid(std::unique_ptr<GridEditor> editor, Ask& ask);
    GridControl* grid() const { return m_grid; }
    /// Rows stay in their places while cells are written; see RowIndex::hold().
    void holdRows();
    void releaseRows();

    qint64 currentId() const;
    /// The greatest id of its records, shown or not; 0 without any.
    qint64 newestId() const;
    QSet<qint64> selectedIds() const;
    /// Makes a record current and selected and scrolls to it; false when it is not shown.
    bool selectRecord(qint64 id);
    QSet<qint64> checkedIds() const;
    void setCheckedIds(const QSet<qint64>& ids);
    void focusTable();

    const Columns& columns() const;
    ColumnLayout* columnLayout() const { return m_layout; }
    void setColumnShown(int column, bool shown);
    void moveColumn(int column, int step);
    void resetColumns();
    /// The window that filters a column, under its head.
    void showColumnFilter(int column);

    /// What is seen, for print and export: source rows in order, columns (indexes into columns()) in order.
    std::vector<int> visibleRows() const;
    std::vector<int> visibleColumns() const;
    QString cellText(int sourceRow, int column) const;
    /// What is seen of all rows or of those selected. A source must be set.
    TableExcerpt excerpt(bool selectedOnly) const;

    RecordView* view() const { return m_view; }
    RecordModel* model() const { return m_model; }

public Q_SLOTS:
    void copySelection(bool withHeadings = false);

Q_SIGNALS:
    void activated(qint64 id);
    void currentChanged(qint64 id);
    void selectionChanged();
    void linkActivated(qint64 id, const QString& columnKey);
    void checkedChanged();
    void filterChanged();
    void filtersCleared();
    void emptyActionRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct EmptyWords
    {
        QString icon;
        QString sentence;
        QString detail;
        QString action;
    };

    void connectView();
    void connectHeader();
    void connectFooter();
    void refreshEmpty();
    void headerClicked(int column);
    void showColumnMenu(int column);
    void showRowMenu(const QPoint& position);

    RecordModel* m_model;
    RecordView* m_view;
    FilterBox* m_filterBox;
    EmptyState* m_empty;
    TableFooter* m_footer;
    ColumnLayout* m_layout;
    LookKeeper* m_looks;
    GridControl* m_grid = nullptr;
    QList<QAction*> m_rowActions;
    QString m_outerWords; ///< of the page's filter
    EmptyWords m_emptyWords;
};

} // namespace ocop
