#pragma once

#include <QSet>
#include <QTableView>

#include <functional>

namespace ocop {

class RecordHeader;
class RecordModel;

/// The grid of the record table: keyboard, hover, and selection and scroll place kept over model resets.
class RecordView : public QTableView
{
    Q_OBJECT

public:
    RecordView(RecordModel* model, QWidget* parent = nullptr);

    RecordModel* recordModel() const { return m_model; }
    RecordHeader* recordHeader() const { return m_header; }
    int hoveredRow() const { return m_hovered; }
    bool isFirstShownColumn(int column) const;
    /// 31 px, or 44 when a shown column has two lines, at the font setting in force.
    int rowHeightNormal() const;
    /// The whole row's rectangle in the viewport that contains `cell`.
    QRect rowRect(int row, const QRect& cell) const;
    /// Heights of rows and group headings, after columns or theme changed.
    void layOutRows();

    /// Single cells are selected instead of whole rows, as in a spreadsheet.
    void selectCells();
    bool selectsCells() const { return selectionBehavior() == SelectItems; }
    /// Whether every shown column of a selected row is selected: then the row is meant, not its cells.
    bool wholeRowsSelected() const;

    /// The cells that have a list to choose from: the current one shows an arrow for it.
    void setListCells(std::function<bool(const QModelIndex&)> hasList);
    /// The arrow of the cell, empty where it has none.
    QRect arrowOf(const QModelIndex& cell) const;
    bool isOnArrow(const QPoint& position) const { return arrowOf(currentIndex()).contains(position); }
    /// To the widget after this one, or before it: Ctrl+Tab, where Tab goes from cell to cell.
    void leaveBy(bool forward) { focusNextPrevChild(forward); }
    /// Typed letters filter or are written; rows are not sought by them.
    void keyboardSearch(const QString&) override {}

    QSet<qint64> selectedRecords() const;
    void selectRecords(const QSet<qint64>& ids, qint64 current);

Q_SIGNALS:
    void recordActivated(qint64 id);
    void linkActivated(qint64 id, int column);
    void headingToggled(int group);
    void columnMenuRequested(int column);
    void copyRequested(bool withHeadings);
    void textTyped(const QString& text);
    void currentRecordChanged(qint64 id);
    void resized();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override;

private:
    /// What must survive a reset.
    struct Place
    {
        QSet<qint64> selected;
        int left = 0; ///< columns selected, where cells are
        int right = -1;
        qint64 current = 0;
        int row = 0; ///< of the current cell
        int column = 0;
        qint64 anchor = 0; ///< a record seen before and its distance from the top
        int anchorY = 0;
        int scroll = 0;
    };

    void rememberPlace();
    void restorePlace();
    void standInForLost();
    void activateCurrent();
    void setHovered(int row);
    void paintRowAgain(int row);

    RecordModel* m_model;
    RecordHeader* m_header;
    Place m_place;
    std::function<bool(const QModelIndex&)> m_hasList;
    bool m_resetting = false;
    qint64 m_lastCurrent = 0;
    int m_hovered = -1;
};

} // namespace ocop
