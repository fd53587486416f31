#include "ui/window/navigation.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ocop {
namespace {

enum NavigationRole { KeyRole = Qt::UserRole, IconRole, CountRole, PressingRole, RuleRole };

/// Paints one page line as LOOK.md has it: tint and 3 px bar for the chosen one, the count in a pill.
class NavigationDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool folded = false;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.widget);
        return {theme.px(40), index.data(RuleRole).toBool() ? theme.px(21) : theme.px(38)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const int gap = theme.px(8);
        if (index.data(RuleRole).toBool()) {
            painter->fillRect(option.rect.left() + 2 * gap, option.rect.center().y(), option.rect.width() - 4 * gap, 1,
                              theme.line);
            painter->restore();
            return;
        }
        const QRect box = option.rect.adjusted(gap, 1, -gap, -1);
        const bool chosen = option.state & QStyle::State_Selected;
        paintGround(painter, option, box, chosen, theme);
        const QColor ink = chosen ? theme.accentText : theme.secondary;
        const int icon = theme.px(16);
        const int left = folded ? box.center().x() - icon / 2 : box.left() + theme.px(13);
        drawIcon(painter, QRect(left, box.center().y() - icon / 2, icon, icon), index.data(IconRole).toString(), ink);
        if (!folded) {
            const int right = paintCount(painter, box, index, theme);
            painter->setFont(theme.font(TypeSize::Body, chosen));
            painter->setPen(ink);
            painter->drawText(
                QRect(box.left() + theme.px(38), box.top(), right - box.left() - theme.px(38), box.height()),
                Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
        }
        painter->restore();
    }

private:
    static void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QRect& box, bool chosen,
                            const Theme& theme)
    {
        painter->setPen(Qt::NoPen);
        if (chosen || (option.state & QStyle::State_MouseOver)) {
            painter->setBrush(chosen ? theme.accentTint : theme.hover);
            painter->drawRoundedRect(box, theme.px(6), theme.px(6));
        }
        if (chosen)
            painter->fillRect(box.left(), box.top() + theme.px(8), theme.px(3), box.height() - theme.px(16),
                              theme.accent);
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), theme.px(6), theme.px(6));
        }
    }

    /// The left edge of the pill, or the right edge of the box.
    static int paintCount(QPainter* painter, const QRect& box, const QModelIndex& index, const Theme& theme)
    {
        const int count = index.data(CountRole).toInt();
        if (count == 0) return box.right() - theme.px(8);
        const bool pressing = index.data(PressingRole).toBool();
        painter->setFont(theme.font(TypeSize::Small, true));
        const QString text = QLocale().toString(count);
        const int width = std::max(theme.px(24), painter->fontMetrics().horizontalAdvance(text) + theme.px(12));
        const QRect pill(box.right() - theme.px(8) - width, box.center().y() - theme.px(9), width, theme.px(19));
        painter->setPen(Qt::NoPen);
        painter->setBrush(pressing ? theme.accent : theme.line);
        painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        painter->setPen(pressing ? theme.onAccent : theme.secondary);
        painter->drawText(pill, Qt::AlignCenter, text);
        return pill.left() - theme.px(4);
    }
};

} // namespace

Navigation::Navigation(QWidget* parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new NavigationDelegate(this));
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item) Q_EMIT pageChosen(item->data(KeyRole).toString());
    });
}

void Navigation::addPage(const QString& key, const QString& title, const QString& icon)
{
    auto* item = new QListWidgetItem(title, this);
    item->setData(KeyRole, key);
    item->setData(IconRole, icon);
    item->setToolTip(title);
}

void Navigation::addRule()
{
    auto* item = new QListWidgetItem(this);
    item->setFlags(Qt::NoItemFlags);
    item->setData(RuleRole, true);
}

QListWidgetItem* Navigation::itemOf(const QString& key) const
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(KeyRole).toString() == key) return item(row);
    return nullptr;
}

void Navigation::setCount(const QString& key, int count, bool pressing)
{
    QListWidgetItem* item = itemOf(key);
    if (!item) return;
    item->setData(CountRole, count);
    item->setData(PressingRole, pressing);
    item->setData(Qt::AccessibleTextRole, count ? QStringLiteral("%1, %2").arg(item->text()).arg(count) : item->text());
}

QString Navigation::current() const { return currentItem() ? currentItem()->data(KeyRole).toString() : QString(); }

void Navigation::setCurrent(const QString& key)
{
    if (QListWidgetItem* item = itemOf(key)) setCurrentItem(item);
}

void Navigation::setFolded(bool folded)
{
    static_cast<NavigationDelegate*>(itemDelegate())->folded = folded;
    viewport()->update();
}

void Navigation::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) scheduleDelayedItemsLayout();
    QListWidget::changeEvent(event);
}

} // namespace ocop
