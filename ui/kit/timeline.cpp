#include "ui/kit/timeline.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"

#include <QAbstractListModel>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ocop {
namespace {

/// The nodes as a list of one column.
class TimelineModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_nodes.size()); }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
        const TimelineNode& node = m_nodes[size_t(index.row())];
        if (role == Qt::DisplayRole) return node.title;
        if (role == Qt::AccessibleTextRole)
            return QStringList{node.date, node.title, node.text}.join(QStringLiteral(", "));
        return {};
    }
    void setNodes(std::vector<TimelineNode> nodes)
    {
        beginResetModel();
        m_nodes = std::move(nodes);
        endResetModel();
    }
    const TimelineNode& node(const QModelIndex& index) const { return m_nodes[size_t(index.row())]; }

private:
    std::vector<TimelineNode> m_nodes;
};

/// Draws a node: disc and line at the left, date, title and wrapped text at the right.
class TimelineDelegate : public QStyledItemDelegate
{
public:
    explicit TimelineDelegate(QListView* view) : QStyledItemDelegate(view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const Theme& t = themeOf(m_view);
        const TimelineNode& node = nodeOf(index);
        const int width = textWidth(t);
        return QSize(width, t.px(17) + titleHeight(t, node, width) + textHeight(t, node, width) + t.px(14));
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& t = themeOf(m_view);
        const TimelineNode& node = nodeOf(index);
        painter->save();
        const QRect r = option.rect;
        if (option.state & QStyle::State_MouseOver) painter->fillRect(r, t.hover);
        paintNode(painter, r, t, node, index.row() + 1 < index.model()->rowCount());
        const int left = r.left() + t.px(38);
        const int width = textWidth(t);
        painter->setFont(t.font(TypeSize::Small));
        painter->setPen(t.secondary);
        painter->drawText(QRect(left, r.top(), width, t.px(17)), Qt::AlignVCenter | Qt::AlignLeft, node.date);
        const QFont titleFont = t.font(TypeSize::Body, node.strong || node.mark);
        painter->setFont(titleFont);
        painter->setPen(node.mark ? t.look(*node.mark).text : t.text);
        const int titleTop = r.top() + t.px(17);
        const int titleLines = titleHeight(t, node, width);
        painter->drawText(QRect(left, titleTop, width, titleLines), Qt::AlignTop | Qt::TextWordWrap, node.title);
        if (node.stars > 0) {
            const int used = QFontMetrics(titleFont).horizontalAdvance(node.title);
            drawStars(painter, QRect(left + used + t.px(8), titleTop, t.px(70), t.px(17)), node.stars, t);
        }
        painter->setFont(t.font(TypeSize::Small));
        painter->setPen(t.secondary);
        painter->drawText(QRect(left, titleTop + titleLines, width, textHeight(t, node, width)),
                          Qt::AlignTop | Qt::TextWordWrap, node.text);
        if ((option.state & QStyle::State_HasFocus) && m_view->hasFocus())
            drawRing(painter, QRectF(r), t.accent, 2, t.px(6));
        painter->restore();
    }

private:
    const TimelineNode& nodeOf(const QModelIndex& index) const
    {
        return static_cast<const TimelineModel*>(index.model())->node(index);
    }
    int textWidth(const Theme& t) const { return qMax(t.px(80), m_view->viewport()->width() - t.px(38 + 8)); }
    int titleHeight(const Theme& t, const TimelineNode& node, int width) const
    {
        const QFontMetrics metrics(t.font(TypeSize::Body, node.strong || node.mark));
        return qMax(t.px(18), metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, node.title).height());
    }
    int textHeight(const Theme& t, const TimelineNode& node, int width) const
    {
        if (node.text.isEmpty()) return 0;
        const QFontMetrics metrics(t.font(TypeSize::Small));
        return metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, node.text).height();
    }
    void paintNode(QPainter* painter, const QRect& r, const Theme& t, const TimelineNode& node, bool more) const
    {
        painter->setRenderHint(QPainter::Antialiasing);
        const qreal size = t.px(24);
        const QRectF disc(r.left() + 1, r.top() + 1, size - 2, size - 2);
        if (more) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.line);
            painter->drawRect(QRectF(r.left() + size / 2 - 1, r.top() + size, 2, r.height() - size));
        }
        const QColor edge = node.mark ? t.look(*node.mark).text : node.filled ? t.accent : t.lineStrong;
        painter->setPen(QPen(edge, 2));
        painter->setBrush(node.mark ? t.look(*node.mark).tint : node.filled ? t.accent : t.surface);
        painter->drawEllipse(disc);
        const int icon = t.px(12);
        const QPoint corner(r.left() + (int(size) - icon) / 2, r.top() + (int(size) - icon) / 2);
        const QColor ink = node.mark ? t.look(*node.mark).text : node.filled ? t.onAccent : t.secondary;
        drawIcon(painter, QRect(corner, QSize(icon, icon)), node.icon, ink);
    }

    QListView* m_view;
};

} // namespace

TimelineView::TimelineView(QWidget* parent) : QListView(parent)
{
    setModel(new TimelineModel(this));
    setItemDelegate(new TimelineDelegate(this));
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QListView::activated, this, [this](const QModelIndex& index) {
        const TimelineNode& node = static_cast<TimelineModel*>(model())->node(index);
        Q_EMIT nodeActivated(node.id, node.entity);
    });
}

void TimelineView::setNodes(std::vector<TimelineNode> nodes)
{
    static_cast<TimelineModel*>(model())->setNodes(std::move(nodes));
}

int TimelineView::nodeCount() const { return model()->rowCount(); }

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace ocop
