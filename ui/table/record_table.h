#pragma once

#include "ui/table/row_index.h"

#include <QFrame>
#include <QJsonObject>

#include <functional>
#include <memory>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSettings;
class QTimer;

namespace ocop {

class EmptyState;
class GridControl;
class GridEditor;
class RecordModel;
class RecordView;

/// THE list of the program: rows of a source under columns, sorted by Vietnamese collation, filtered by typing
/// and by column, with remembered widths, copying, groups, a footer and an empty state. What is seen can be
/// taken out row by row for printing and exporting.
class RecordTable : public QFrame
{
    Q_OBJECT

public:
    /// `key` names the place in `settings` (may be null) where widths, order, visibility and sorting are kept.
    RecordTable(const QString& key, Columns columns, QSettings* settings, QWidget* parent = nullptr);
    ~RecordTable() override;

    /// New data; selection, current record and scroll place are kept by record id.
    void setSource(std::shared_ptr<const RowSource> source);
    const RowSource* source() const;
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

    /// How the list is looked at: columns with their order and widths, sorting, grouping and filters, by the columns'
    /// keys. takeLook() leaves out what this list does not know and gives those keys.
    QJsonObject look() const;
    QStringList takeLook(const QJsonObject& look);
    /// As a list is at first: all columns as they were made, sorted by default, no groups, no filters.
    void resetLook();

    /// A filter of the page (a chip, a card) over source rows, with its words for the footer; null takes it off.
    void setRowFilter(std::function<bool(int row)> filter, const QString& words);
    void setTypedFilter(const QString& text);
    void setColumnFilter(const QString& columnKey, const std::optional<ColumnFilter>& filter);
    /// Takes off the typed filter and all column filters; the page hears filtersCleared and takes off its own.
    void clearFilters();
    /// All filters in force in words, empty without any.
    QString filterWords() const;
    /// The box that filters while typing; the page puts it where it wants (Ctrl+F focuses it).
    QLineEdit* filterBox() const { return m_filterBox; }

    /// Left part of the footer after the count; plain text.
    void setSummary(const QString& text); ///< while several rows are chosen their sums stand there
    /// "407 products": the count line for `shown` of `total` rows.
    void setCountText(std::function<QString(int shown, int total)> text);
    /// What stands where rows would be when there are none at all (not: none pass the filter).
    void setEmpty(const QString& icon, const QString& sentence, const QString& detail, const QString& action = {});
    /// Acts on rows: shown in the context menu above the table's own.
    void setRowActions(const QList<QAction*>& actions);

    /// Makes the list editable in place; cells are then selected one by one.
    void setGrid(std::unique_ptr<GridEditor> editor);
    GridControl* grid() const { return m_grid; }
    /// Rows stay in their places while cells are written; see RowIndex::hold().
    void holdRows();
    void releaseRows();

    qint64 currentId() const;
    QSet<qint64> selectedIds() const;
    /// Makes a record current and selected and scrolls to it; false when it is not shown.
    bool selectRecord(qint64 id);
    QSet<qint64> checkedIds() const;
    void setCheckedIds(const QSet<qint64>& ids);
    void focusTable();

    /// What is seen, for print and export: source rows in order, columns (indexes into columns()) in order.
    std::vector<int> visibleRows() const;
    std::vector<int> visibleColumns() const;
    const Columns& columns() const;
    QString cellText(int sourceRow, int column) const;
    /// Headings and texts as seen; a two-line column gives two. `selectedOnly` for copying.
    QVector<QStringList> textRows(bool selectedOnly, bool headings) const;

    RecordView* view() const { return m_view; }
    RecordModel* model() const { return m_model; }
    /// The menu of a column: sorting, filter, hiding, moving, choosing columns.
    void showColumnMenu(int column);
    std::unique_ptr<QMenu> makeColumnMenu(int column);
    void showColumnFilter(int column);
    void setColumnShown(int column, bool shown);
    void moveColumn(int column, int step);
    void resetColumns();

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
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectView();
    void buildFooter();
    void refreshFooter();
    void refreshEmpty();
    void refreshSummary();
    void refreshRefused();
    void addGridActions(QMenu& menu);
    void applyChange(const std::function<void(RowIndex&)>& change);
    int columnOf(const QString& key) const;
    int minimumWidth(int column) const;
    void resetWidths();
    void fitColumns();
    void headerClicked(int column);
    void showContextMenu(const QPoint& position);
    void restoreState();
    void saveState() const;

    QString m_key;
    QSettings* m_settings;
    RecordModel* m_model;
    RecordView* m_view;
    GridControl* m_grid = nullptr;
    QLineEdit* m_filterBox;
    EmptyState* m_empty;
    QFrame* m_footer;
    QLabel* m_count;
    QLabel* m_summary;
    QLabel* m_words;
    QPushButton* m_clear;
    QLabel* m_told; ///< what the grid has to say, instead of the summary
    QPushButton* m_refused; ///< goes to the cells not written
    QTimer* m_idle;
    QTimer* m_save;
    QList<QAction*> m_rowActions;
    std::function<QString(int, int)> m_countText;
    QString m_outerWords;
    QString m_summaryText;
    std::pair<QString, Qt::SortOrder> m_defaultSort{QString(), Qt::AscendingOrder};
    QStringList m_emptyTexts; ///< icon, sentence, detail, action
    std::vector<int> m_base; ///< widths chosen by the person or the column, before stretching
    bool m_fitting = false;
    bool m_sortRemembered = false;
};

} // namespace ocop
