#include "ui/window/navigation.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ocop {
namespace {

constexpr int lineHeight = 38;
constexpr int leastLineHeight = 30;
constexpr int ruleHeight = 21;
constexpr int wordLeft = 38; ///< from the left edge of a line's box
constexpr int boxGap = 8;

int pillWidth(const Theme& theme, int count)
{
    const QFontMetrics metrics(theme.font(TypeSize::Small, true));
    return std::max(theme.px(24), metrics.horizontalAdvance(QLocale().toString(count)) + theme.px(12));
}

enum NavigationRole { KeyRole = Qt::UserRole, IconRole, CountRole, PressingRole, RuleRole };

/// Paints one page line as LOOK.md has it: tint and 3 px bar for the chosen one, the count in a pill.
class NavigationDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool folded = false;
    int line = 0; ///< height of a page's line in pixels; 0: as it likes

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.widget);
        if (index.data(RuleRole).toBool()) return {theme.px(40), theme.px(ruleHeight)};
        return {theme.px(40), line > 0 ? line : theme.px(lineHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const int gap = theme.px(boxGap);
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
            const QRect word = box.adjusted(theme.px(wordLeft), 0, right - box.right(), 0);
            painter->drawText(word, Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight,
                                                                word.width()));
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
        const int width = pillWidth(theme, count);
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
    item->setData(Qt::AccessibleTextRole,
                  count ? QStringLiteral("%1, %2").arg(item->text(), QString::number(count)) : item->text());
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

int Navigation::wholeWidth() const
{
    const Theme& theme = themeOf(this);
    const QFontMetrics metrics(theme.font(TypeSize::Body, true));
    int widest = 0;
    for (int row = 0; row < count(); ++row) {
        const int number = item(row)->data(CountRole).toInt();
        const int pill = number > 0 ? pillWidth(theme, number) + theme.px(4) : 0;
        widest = std::max(widest, metrics.horizontalAdvance(item(row)->text()) + pill);
    }
    const int bar = isVisible() && height() < leastHeight() ? verticalScrollBar()->sizeHint().width() : 0;
    return widest + theme.px(wordLeft + 3 * boxGap) + bar + 2;
}

int Navigation::pages() const
{
    int pages = 0;
    for (int row = 0; row < count(); ++row) pages += !item(row)->data(RuleRole).toBool();
    return pages;
}

/// Below it the list scrolls.
int Navigation::leastHeight() const
{
    const Theme& theme = themeOf(this);
    return pages() * theme.px(leastLineHeight) + (count() - pages()) * theme.px(ruleHeight);
}

void Navigation::fitLines()
{
    const Theme& theme = themeOf(this);
    const int pages = this->pages();
    if (pages == 0) return;
    const int room = viewport()->height() - (count() - pages) * theme.px(ruleHeight);
    auto* delegate = static_cast<NavigationDelegate*>(itemDelegate());
    const int line = std::clamp(room / pages, theme.px(leastLineHeight), theme.px(lineHeight));
    if (delegate->line == line) return;
    delegate->line = line;
    scheduleDelayedItemsLayout();
}

void Navigation::resizeEvent(QResizeEvent* event)
{
    fitLines();
    QListWidget::resizeEvent(event);
}

void Navigation::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        fitLines();
        scheduleDelayedItemsLayout();
    }
    QListWidget::changeEvent(event);
}

} // namespace ocop
