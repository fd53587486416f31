#include "ui/kit/card_button.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace ocop {

CardButton::CardButton(const QString& title, QWidget* parent) : QAbstractButton(parent)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    describe();
}

void CardButton::setIconName(const QString& name, Ink ink)
{
    m_iconName = name;
    m_ink = ink;
    m_isMark = false;
    update();
}

void CardButton::setMark(Mark mark)
{
    m_isMark = true;
    m_mark = mark;
    update();
}

void CardButton::setNumber(const QString& number)
{
    m_number = number;
    describe();
}

void CardButton::setNote(const QString& note)
{
    m_note = note;
    describe();
}

void CardButton::describe()
{
    setAccessibleName(QStringLiteral("%1, %2").arg(text(), m_number));
    setAccessibleDescription(m_note);
    update();
}

void CardButton::setTitleLines(int lines)
{
    m_titleLines = lines;
    updateGeometry();
    update();
}

/// Room for further lines of the title.
int CardButton::extraHeight() const { return (m_titleLines - 1) * 16; }

QSize CardButton::sizeHint() const { return QSize(themeOf(this).px(184), themeOf(this).px(86 + extraHeight())); }

QSize CardButton::minimumSizeHint() const { return QSize(themeOf(this).px(112), themeOf(this).px(86 + extraHeight())); }

void CardButton::paintEvent(QPaintEvent*)
{
    const Theme& t = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(isDown() ? t.line : underMouse() && isEnabled() ? t.hover : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), t.px(8), t.px(8));
    if (isChecked()) drawRing(&painter, QRectF(rect()), t.accent, 2, t.px(8));

    const int pad = t.px(12);
    const int textWidth = width() - 2 * pad;
    int x = pad;
    if (m_isMark || !m_iconName.isEmpty()) {
        const StatusLook look = t.look(m_mark);
        // A title of several lines wants the whole width: the icon then stands beside the number.
        const bool above = m_titleLines == 1;
        const QRect place = above ? QRect(pad, t.px(10), t.px(16), t.px(16))
                                  : QRect(width() - pad - t.px(16), t.px(34 + extraHeight()), t.px(16), t.px(16));
        drawIcon(&painter, place, m_isMark ? look.icon : m_iconName, m_isMark ? look.text : t.ink(m_ink));
        if (above) x += t.px(22);
    }
    const auto line = [&](int left, int top, int height, TypeSize size, const QColor& colour, const QString& words) {
        painter.setFont(t.font(size));
        painter.setPen(colour);
        const QFontMetrics metrics(painter.font());
        painter.drawText(QRect(left, t.px(top), width() - left - pad, t.px(height)), Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(words, Qt::ElideRight, textWidth - (left - pad)));
    };
    if (m_titleLines == 1) {
        line(x, 9, 18, TypeSize::Body, t.secondary, text());
    } else {
        painter.setFont(t.font(TypeSize::Small));
        painter.setPen(t.secondary);
        painter.drawText(QRect(pad, t.px(9), textWidth, t.px(18 + extraHeight())),
                         Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, text());
    }
    line(pad, 27 + extraHeight(), 30, TypeSize::CardNumber, t.text, m_number);
    line(pad, 56 + extraHeight(), 18, TypeSize::Small, t.secondary, m_note);
}

CardRow::CardRow(QWidget* parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
}

CardButton* CardRow::addCard(const QString& key, const QString& title)
{
    auto* card = new CardButton(title, this);
    card->setObjectName(QStringLiteral("card_") + key);
    card->installEventFilter(this);
    m_layout->addWidget(card, 1);
    m_cards.push_back({key, card});
    connect(card, &CardButton::clicked, this, [this, card](bool checked) {
        if (!checked && !m_mayBeNone) {
            card->setChecked(true);
            return;
        }
        for (const Entry& entry : m_cards)
            if (entry.card != card) entry.card->setChecked(false);
        Q_EMIT currentChanged(current());
    });
    return card;
}

QString CardRow::current() const
{
    for (const Entry& entry : m_cards)
        if (entry.card->isChecked()) return entry.key;
    return {};
}

void CardRow::setCurrent(const QString& key)
{
    for (const Entry& entry : m_cards) entry.card->setChecked(entry.key == key);
}

bool CardRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int count = int(m_cards.size());
        for (int i = 0; i < count; ++i) {
            if (m_cards[size_t(i)].card != watched) continue;
            int next = -1;
            if (key == Qt::Key_Right || key == Qt::Key_Down) next = (i + 1) % count;
            if (key == Qt::Key_Left || key == Qt::Key_Up) next = (i + count - 1) % count;
            if (key == Qt::Key_Home) next = 0;
            if (key == Qt::Key_End) next = count - 1;
            if (next < 0) break;
            m_cards[size_t(next)].card->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ocop
