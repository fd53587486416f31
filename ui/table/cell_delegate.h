#pragma once

#include "ui/table/column.h"

#include <QStyledItemDelegate>

namespace ocop {

class RecordView;
class RecordModel;

/// Draws every cell of the record table: ground, row line, selection, focus ring and the content by kind.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(RecordView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Shows the whole text where it was cut.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintHeading(QPainter* painter, const QRect& row, const QModelIndex& index) const;
    void paintRefused(QPainter* painter, const QRect& rect, const CellData& cell) const;
    /// Words of the typed filter get a ground of their own.
    void paintFound(QPainter* painter, const QRect& rect, const QString& text, Qt::Alignment alignment) const;
    void paintContent(QPainter* painter, const QRect& rect, const Column& column, const CellData& cell,
                      bool selected) const;
    const RecordModel* model() const;

    RecordView* m_view;
};

/// Space left and right of a cell's content, at 100 %.
inline constexpr int cellPadding = 8;

} // namespace ocop
