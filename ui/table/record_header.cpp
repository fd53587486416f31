#include "ui/table/record_header.h"

#include "ui/kit/icons.h"
#include "ui/table/cell_delegate.h"
#include "ui/table/record_model.h"

#include <QMouseEvent>
#include <QPainter>

namespace ocop {

RecordHeader::RecordHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(false);
    setSectionResizeMode(QHeaderView::Interactive);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMinimumSectionSize(themeOf(this).px(24));
    setMouseTracking(true);
}

const RecordModel* RecordHeader::recordModel() const { return static_cast<const RecordModel*>(model()); }

QSize RecordHeader::sizeHint() const { return QSize(QHeaderView::sizeHint().width(), themeOf(this).px(32)); }

int RecordHeader::titleWidth(int column) const
{
    const Theme& t = themeOf(this);
    const QFontMetrics metrics(t.font(TypeSize::Small, true));
    return metrics.horizontalAdvance(recordModel()->column(column).title) + t.px(2 * cellPadding + 12);
}

void RecordHeader::paintEvent(QPaintEvent* event)
{
    {
        const Theme& t = themeOf(this);
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.head);
        const qreal radius = t.px(7);
        // Round at the top only: the lower corners lie outside.
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(0, 0, 0, radius), radius, radius);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(QRect(0, height() - 1, width(), 1), t.lineStrong);
    }
    QHeaderView::paintEvent(event);
}

void RecordHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    if (!rect.isValid() || !recordModel()) return;
    const Theme& t = themeOf(this);
    const Column& column = recordModel()->column(logicalIndex);
    const RowIndex& rows = recordModel()->rows();
    const bool hovered = rect.contains(viewport()->mapFromGlobal(QCursor::pos())) && underMouse();
    if (hovered) painter->fillRect(rect.adjusted(0, 0, -1, -1), t.hover);
    QRect content = rect.adjusted(t.px(cellPadding), 0, -t.px(cellPadding), -1);
    if (rows.columnFilters().contains(logicalIndex)) {
        const int icon = t.px(12);
        drawIcon(painter, QRect(content.right() + 1 - icon, content.center().y() - icon / 2, icon, icon),
                 QStringLiteral("view-filter"), t.accentText);
        content.setRight(content.right() - t.px(16));
    }
    painter->setFont(t.font(TypeSize::Small, true));
    painter->setPen(t.secondary);
    QString title = column.title;
    if (rows.sortColumn() == logicalIndex)
        title += rows.sortOrder() == Qt::AscendingOrder ? QStringLiteral(" ↑") : QStringLiteral(" ↓");
    painter->drawText(content, int(column.align()) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, content.width()));
}

} // namespace ocop
