#include "ui/table/record_view.h"

#include "ui/kit/theme.h"
#include "ui/table/cell_delegate.h"
#include "ui/table/record_header.h"
#include "ui/table/record_model.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace ocop {

RecordView::RecordView(RecordModel* model, QWidget* parent)
    : QTableView(parent), m_model(model), m_header(new RecordHeader(this))
{
    setObjectName(QStringLiteral("recordView"));
    setHorizontalHeader(m_header);
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    layOutRows();
    connect(model, &RecordModel::modelAboutToBeReset, this, &RecordView::rememberPlace);
    connect(model, &RecordModel::modelReset, this, &RecordView::restorePlace);
}

bool RecordView::isFirstShownColumn(int column) const
{
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int logical = m_header->logicalIndex(visual);
        if (!isColumnHidden(logical)) return logical == column;
    }
    return false;
}

int RecordView::rowHeightNormal() const
{
    const Theme& theme = themeOf(this);
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (m_model->column(column).kind == CellKind::TwoLine && !isColumnHidden(column))
            return theme.px(44 * qMax(1.0, theme.rowHeight));
    return theme.px(31 * theme.rowHeight);
}

QRect RecordView::rowRect(int row, const QRect& cell) const
{
    return QRect(0, rowViewportPosition(row), viewport()->width(), cell.height());
}

void RecordView::layOutRows()
{
    verticalHeader()->setDefaultSectionSize(rowHeightNormal());
    const auto& lines = m_model->rows().lines();
    if (m_model->rows().groupTitles().isEmpty()) return;
    for (size_t i = 0; i < lines.size(); ++i)
        if (lines[i].isHeading()) setRowHeight(int(i), themeOf(this).px(30));
}

void RecordView::selectCells()
{
    setSelectionBehavior(SelectItems);
    viewport()->update();
}

void RecordView::setListCells(std::function<bool(const QModelIndex&)> hasList)
{
    m_hasList = std::move(hasList);
    viewport()->update();
}

QRect RecordView::arrowOf(const QModelIndex& cell) const
{
    if (!m_hasList || !cell.isValid() || !m_hasList(cell)) return {};
    QRect place = visualRect(cell);
    place.setLeft(place.right() - themeOf(this).px(20) + 1);
    return place;
}

bool RecordView::wholeRowsSelected() const
{
    if (!selectionModel() || !selectionModel()->hasSelection()) return false;
    std::vector<int> shown;
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (!isColumnHidden(column)) shown.push_back(column);
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (const int column : shown)
            if (!selectionModel()->isSelected(m_model->index(range.top(), column))) return false;
    return true;
}

QSet<qint64> RecordView::selectedRecords() const
{
    QSet<qint64> ids;
    if (!selectionModel()) return ids;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (const qint64 id = m_model->recordId(m_model->index(row, 0))) ids.insert(id);
    return ids;
}

void RecordView::selectRecords(const QSet<qint64>& ids, qint64 current)
{
    const bool cells = selectsCells() && m_resetting && m_place.right >= 0;
    const int left = cells ? m_place.left : 0;
    const int right = cells ? m_place.right : m_model->columnCount() - 1;
    QItemSelection selection;
    int currentRow = -1;
    const auto& lines = m_model->rows().lines();
    for (int row = 0; row < int(lines.size()); ++row) {
        const qint64 id = m_model->recordId(m_model->index(row, 0));
        if (id == 0) continue;
        if (ids.contains(id)) selection.select(m_model->index(row, left), m_model->index(row, right));
        if (id == current) currentRow = row;
    }
    if (currentRow >= 0) {
        const int column = isColumnHidden(m_place.column) ? m_header->logicalIndex(0) : m_place.column;
        selectionModel()->setCurrentIndex(m_model->index(currentRow, column), QItemSelectionModel::NoUpdate);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void RecordView::rememberPlace()
{
    m_resetting = true;
    m_place.selected = selectedRecords();
    m_place.right = -1;
    if (!wholeRowsSelected()) {
        m_place.left = m_model->columnCount();
        for (const QItemSelectionRange& range : selectionModel()->selection()) {
            m_place.left = qMin(m_place.left, range.left());
            m_place.right = qMax(m_place.right, range.right());
        }
    }
    m_place.current = m_model->recordId(currentIndex());
    if (currentIndex().isValid()) {
        m_place.row = currentIndex().row();
        m_place.column = currentIndex().column();
    }
    m_place.scroll = verticalScrollBar()->value();
    const QRect seen = visualRect(currentIndex());
    QModelIndex anchor = indexAt(QPoint(2, 2));
    if (currentIndex().isValid() && seen.top() >= 0 && seen.bottom() <= viewport()->height()) anchor = currentIndex();
    if (m_model->isHeading(anchor)) anchor = m_model->index(anchor.row() + 1, 0);
    m_place.anchor = m_model->recordId(anchor);
    m_place.anchorY = anchor.isValid() ? rowViewportPosition(anchor.row()) : 0;
}

void RecordView::restorePlace()
{
    layOutRows();
    executeDelayedItemsLayout();
    updateGeometries();
    selectRecords(m_place.selected, m_place.current);
    standInForLost();
    const int anchorRow = m_place.scroll > 0 && m_place.anchor ? m_model->rowOfRecord(m_place.anchor) : -1;
    if (anchorRow >= 0)
        verticalScrollBar()->setValue(verticalHeader()->sectionPosition(anchorRow) - m_place.anchorY);
    else if (m_place.scroll > 0 && m_place.anchor)
        verticalScrollBar()->setValue(0);
    m_resetting = false;
    m_hovered = -1;
    const qint64 now = m_model->recordId(currentIndex());
    if (now != m_lastCurrent) {
        m_lastCurrent = now;
        Q_EMIT currentRecordChanged(now);
    }
}

/// The record the hand was on is deleted: the one that came to its place is next, as in a sheet.
void RecordView::standInForLost()
{
    if (!m_place.current || currentIndex().isValid() || m_model->holdsRecord(m_place.current)) return;
    for (int row = qMin(m_place.row, m_model->rowCount() - 1); row >= 0; --row) {
        if (m_model->isHeading(m_model->index(row, 0))) continue;
        m_place.current = m_model->recordId(m_model->index(row, 0));
        return selectRecords({m_place.current}, m_place.current);
    }
}

void RecordView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        for (const QModelIndex& index : {previous, current}) paintRowAgain(index.row());
    if (m_resetting) return;
    const qint64 id = m_model->recordId(current);
    if (id == m_lastCurrent) return;
    m_lastCurrent = id;
    Q_EMIT currentRecordChanged(id);
}

/// The base paints everything anew for more than one cell.
void RecordView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    if (topLeft.row() != bottomRight.row()) return QTableView::dataChanged(topLeft, bottomRight, roles);
    if (m_model->isHeading(topLeft)) return paintRowAgain(topLeft.row()); // over all columns
    for (int column = topLeft.column(); column <= bottomRight.column(); ++column) {
        const QModelIndex cell = m_model->index(topLeft.row(), column);
        if (!isColumnHidden(column)) QTableView::dataChanged(cell, cell, roles);
    }
}

void RecordView::activateCurrent()
{
    const QModelIndex index = currentIndex();
    if (!index.isValid()) return;
    if (m_model->isHeading(index))
        Q_EMIT headingToggled(m_model->line(index.row()).group);
    else if (m_model->column(index.column()).kind == CellKind::Link && !m_model->cell(index).text.isEmpty())
        Q_EMIT linkActivated(m_model->recordId(index), index.column());
    else
        Q_EMIT recordActivated(m_model->recordId(index));
}

void RecordView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool alt = event->modifiers() & Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (control || alt) break;
        activateCurrent();
        return;
    case Qt::Key_C:
        if (!control || alt) break;
        Q_EMIT copyRequested(shift);
        return;
    case Qt::Key_Down:
        if (!alt || !index.isValid()) break;
        Q_EMIT columnMenuRequested(index.column());
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (m_model->isHeading(index)) {
            const int group = m_model->line(index.row()).group;
            const bool close = event->key() == Qt::Key_Left;
            if (m_model->rows().isCollapsed(group) != close) Q_EMIT headingToggled(group);
            return;
        }
        break;
    case Qt::Key_Space: {
        if (m_model->isHeading(index)) {
            activateCurrent();
            return;
        }
        const auto isCheck = [](const Column& column) { return column.kind == CellKind::Check; };
        const Columns& columns = m_model->columns();
        if (index.isValid() && std::any_of(columns.begin(), columns.end(), isCheck)) {
            m_model->toggleChecked(m_model->recordId(index));
            return;
        }
        break;
    }
    default: {
        const QString typed = event->text();
        if (!control && !alt && typed.size() == 1 && typed.at(0).isLetterOrNumber()) {
            Q_EMIT textTyped(typed);
            return;
        }
        break;
    }
    }
    QTableView::keyPressEvent(event);
}

void RecordView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton) {
        if (m_model->isHeading(index)) {
            setCurrentIndex(index);
            Q_EMIT headingToggled(m_model->line(index.row()).group);
            return;
        }
        if (m_model->column(index.column()).kind == CellKind::Check) {
            m_model->toggleChecked(m_model->recordId(index));
            return;
        }
    }
    QTableView::mousePressEvent(event);
}

void RecordView::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    if (!plain || !index.isValid() || m_model->isHeading(index) || index != currentIndex()) return;
    if (m_model->column(index.column()).kind == CellKind::Link && !m_model->cell(index).text.isEmpty())
        Q_EMIT linkActivated(m_model->recordId(index), index.column());
}

void RecordView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || m_model->isHeading(index)) return;
    const CellKind kind = m_model->column(index.column()).kind;
    if (event->button() == Qt::LeftButton && kind != CellKind::Check && kind != CellKind::Link)
        Q_EMIT recordActivated(m_model->recordId(index));
}

void RecordView::setHovered(int row)
{
    if (row == m_hovered) return;
    for (const int changed : {m_hovered, row}) paintRowAgain(changed);
    m_hovered = row;
}

void RecordView::paintRowAgain(int row)
{
    if (row < 0 || row >= m_model->rowCount()) return;
    viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void RecordView::mouseMoveEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    setHovered(index.row());
    const bool link = index.isValid() && !m_model->isHeading(index) &&
                      m_model->column(index.column()).kind == CellKind::Link && !m_model->cell(index).text.isEmpty();
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void RecordView::leaveEvent(QEvent* event)
{
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void RecordView::focusInEvent(QFocusEvent* event)
{
    // The base would make the first cell current without selecting it.
    if (!currentIndex().isValid() && m_model->rowCount() > 0 && event->reason() != Qt::MouseFocusReason) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->line(row).isHeading()) continue;
            setCurrentIndex(m_model->index(row, m_header->logicalIndex(0)));
            break;
        }
    }
    QTableView::focusInEvent(event);
    viewport()->update();
}

void RecordView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void RecordView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    Q_EMIT resized();
}

void RecordView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_model) layOutRows();
}

} // namespace ocop
