#include "ui/form/lookup_popup.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace ocop {
namespace {

constexpr int lookupDetailRole = Qt::UserRole;
constexpr int lookupAddRole = Qt::UserRole + 1;
constexpr int lookupLinesShown = 8;

/// Draws a choice on two lines (name, detail), the add line with its icon.
class LookupDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const bool twoLines = !index.data(lookupDetailRole).toString().isEmpty();
        return {100, themeOf().px(twoLines ? 44 : 31)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.widget);
        const bool selected = option.state & QStyle::State_Selected;
        const bool add = index.data(lookupAddRole).toBool();
        painter->save();
        if (selected) painter->fillRect(option.rect, theme.selection);
        if (selected)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(theme.px(3), option.rect.height())), theme.accent);
        QRect area = option.rect.adjusted(theme.px(11), theme.px(4), -theme.px(11), -theme.px(4));
        if (add) {
            const int edge = theme.px(16);
            drawIcon(painter, QRect(area.left(), area.center().y() - edge / 2, edge, edge), QStringLiteral("list-add"),
                     theme.accentText);
            area.setLeft(area.left() + edge + theme.px(8));
        }
        const QString detail = index.data(lookupDetailRole).toString();
        const QRect first = detail.isEmpty() ? area : QRect(area.left(), area.top(), area.width(), area.height() / 2);
        painter->setFont(theme.font(TypeSize::Body));
        painter->setPen(add ? theme.accentText : theme.text);
        drawElided(painter, first, index.data().toString());
        if (!detail.isEmpty()) {
            painter->setFont(theme.font(TypeSize::Small));
            painter->setPen(selected ? theme.secondary : theme.muted);
            drawElided(painter, area.adjusted(0, first.height(), 0, 0), detail);
        }
        painter->restore();
    }

private:
    static void drawElided(QPainter* painter, const QRect& rect, const QString& text)
    {
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    }
};

} // namespace

LookupPopup::LookupPopup(QWidget* window) : QFrame(window), m_list(new QListWidget(this)), m_add(new QListWidget(this))
{
    setProperty("role", QStringLiteral("panel"));
    setFocusPolicy(Qt::NoFocus);
    setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 4, 1, 4);
    layout->setSpacing(0);
    m_list->setObjectName(QStringLiteral("lookupList"));
    m_add->setObjectName(QStringLiteral("lookupAdd"));
    for (QListWidget* each : {m_list, m_add}) {
        layout->addWidget(each);
        each->setFocusPolicy(Qt::NoFocus);
        each->setItemDelegate(new LookupDelegate(each));
        each->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        each->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    }
    m_add->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        moveTo(m_list->row(item));
        Q_EMIT taken();
    });
    connect(m_add, &QListWidget::itemClicked, this, [this] {
        moveTo(m_choices);
        Q_EMIT taken();
    });
    hide();
}

void LookupPopup::offer(QWidget* anchor, const std::vector<Choice>& choices, const QString& addLine)
{
    m_list->clear();
    m_choices = int(choices.size());
    for (const Choice& choice : choices) {
        auto* item = new QListWidgetItem(choice.title, m_list);
        item->setData(lookupDetailRole, choice.detail);
        const QString spoken =
            choice.detail.isEmpty() ? choice.title : choice.title + QStringLiteral(", ") + choice.detail;
        item->setData(Qt::AccessibleTextRole, spoken);
        item->setToolTip(spoken);
    }
    m_add->clear();
    if (!addLine.isEmpty()) {
        auto* item = new QListWidgetItem(addLine, m_add);
        item->setData(lookupAddRole, true);
        item->setToolTip(addLine);
    }
    if (lines() == 0) return hide();
    moveTo(m_choices > 0 ? 0 : -1);
    place(anchor);
    show();
    raise();
}

void LookupPopup::place(QWidget* anchor)
{
    const int addHeight = m_add->count() > 0 ? m_add->sizeHintForRow(0) + 2 : 0;
    m_add->setFixedHeight(addHeight);
    m_add->setVisible(addHeight > 0);
    m_list->setVisible(m_choices > 0);
    int height = 10 + addHeight;
    for (int i = 0; i < std::min(m_choices, lookupLinesShown); ++i) height += m_list->sizeHintForRow(i);
    const QPoint below = anchor->mapTo(parentWidget(), QPoint(0, anchor->height() + 2));
    const int room = parentWidget()->height() - below.y() - 4;
    const int above = below.y() - anchor->height() - 8;
    const bool up = room < height && above > room;
    height = std::min(height, std::max(up ? above : room, 60));
    // A cell of a list may be narrower than any name.
    const int width = std::max(anchor->width(), themeOf(this).px(280));
    const int left = std::max(0, std::min(below.x(), parentWidget()->width() - width - 4));
    setGeometry(left, up ? below.y() - anchor->height() - 4 - height : below.y(), width, height);
}

void LookupPopup::move(int step) { moveTo(std::clamp(current() + step, 0, std::max(0, lines() - 1))); }

void LookupPopup::moveTo(int line)
{
    m_current = std::min(line, lines() - 1);
    const auto point = [](QListWidget* list, int row) {
        list->setCurrentRow(row);
        if (row < 0) list->clearSelection();
    };
    point(m_list, m_current < m_choices ? m_current : -1);
    point(m_add, isAtAddLine() ? 0 : -1);
}

void LookupPopup::moveToEnd() { moveTo(lines() - 1); }
int LookupPopup::lines() const { return m_choices + m_add->count(); }
int LookupPopup::current() const { return m_current; }
bool LookupPopup::isAtAddLine() const { return m_current >= m_choices; }
} // namespace ocop
