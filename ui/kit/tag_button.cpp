#include "ui/kit/tag_button.h"

#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QFontMetrics>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace ocop {

TagButton::TagButton(const QString& text, const QString& shortcutTag, QWidget* parent)
    : QPushButton(text, parent), m_tag(shortcutTag)
{
}

int TagButton::tagWidth() const
{
    if (m_tag.isEmpty()) return 0;
    const Theme& theme = themeOf(this);
    return QFontMetrics(theme.font(TypeSize::Tag)).horizontalAdvance(m_tag) + theme.px(10);
}

QSize TagButton::sizeHint() const
{
    const Theme& theme = themeOf(this);
    QFont wide = font();
    if (property("kind").toString() == QLatin1String("primary")) wide.setWeight(QFont::Medium);
    const QFontMetrics metrics(wide);
    int width = metrics.size(Qt::TextShowMnemonic, text()).width() + theme.px(26);
    if (property("kind").toString() == QLatin1String("link")) width -= theme.px(16);
    if (!icon().isNull()) width += iconSize().width() + (text().isEmpty() ? 0 : theme.px(8));
    if (menu()) width += theme.px(18);
    if (!m_tag.isEmpty()) width += tagWidth() + theme.px(8);
    const QString size = property("size").toString();
    const int height = size == QLatin1String("small") ? 26 : size == QLatin1String("form") ? 30 : 32;
    return QSize(width, qMax(theme.px(height), metrics.height() + theme.px(4)));
}

void TagButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    QStyleOptionButton bevel = option;
    bevel.text.clear();
    bevel.icon = QIcon();
    painter.drawControl(QStyle::CE_PushButtonBevel, bevel);

    const QString kind = property("kind").toString();
    const bool link = kind == QLatin1String("link");
    const bool medium = kind == QLatin1String("primary") || link;
    // The stylesheet's colour for this state, so that text and tag agree with it.
    QColor ink = !isEnabled()                                     ? theme.muted
                 : kind == QLatin1String("primary")               ? theme.onAccent
                 : kind == QLatin1String("danger")                ? theme.ink(Ink::Error)
                 : kind == QLatin1String("flat") && !underMouse() ? theme.secondary
                 : link ? (parentWidget() && parentWidget()->property("role").toString() == QLatin1String("inverse")
                               ? theme.inverseLink
                               : theme.accentText)
                        : theme.text;
    QFont textFont = theme.font(TypeSize::Body, medium);
    painter.setFont(textFont);
    const QFontMetrics metrics(textFont);
    const int gap = theme.px(8);
    const int textWidth = metrics.size(Qt::TextShowMnemonic, text()).width();
    const int iconWidth = icon().isNull() ? 0 : iconSize().width() + (text().isEmpty() ? 0 : gap);
    const int tagSpace = m_tag.isEmpty() ? 0 : tagWidth() + gap;
    const int menuSpace = menu() ? theme.px(14) : 0;
    int x = (width() - textWidth - iconWidth - tagSpace - menuSpace) / 2;
    if (!icon().isNull()) {
        const QRect place(x, (height() - iconSize().height()) / 2, iconSize().width(), iconSize().height());
        icon().paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        x += iconWidth;
    }
    painter.setPen(ink);
    const bool hints = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this);
    painter.drawText(QRect(x, 0, textWidth + 1, height()),
                     Qt::AlignVCenter | Qt::AlignLeft | (hints ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text());
    x += textWidth;
    if (!m_tag.isEmpty()) {
        const QColor tagInk =
            kind == QLatin1String("primary") ? ink
            : parentWidget() && parentWidget()->property("role").toString() == QLatin1String("inverse")
                ? theme.onInverse
                : theme.muted;
        drawShortcutTag(&painter, QRect(x, 0, tagSpace, height()), m_tag, tagInk, theme);
    }
}

} // namespace ocop
