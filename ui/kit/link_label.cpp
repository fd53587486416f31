#include "ui/kit/link_label.h"

#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace ocop {

LinkLabel::LinkLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMinimumWidth(1);
}

void LinkLabel::setTarget(const QString& text, const RecordRef& target)
{
    m_target = target;
    const bool linked = target.id > 0;
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(linked ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(linked ? Qt::PointingHandCursor : Qt::ArrowCursor);
    colour();
}

void LinkLabel::colour()
{
    const Theme& theme = themeOf(this);
    const QColor wanted = m_target.id > 0 ? theme.accentText : theme.secondary;
    if (palette().color(QPalette::WindowText) == wanted) return;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, wanted);
    setPalette(colours);
}

void LinkLabel::open()
{
    // Later: the page that answers may put another record here.
    if (m_target.id > 0)
        QMetaObject::invokeMethod(
            this, [this, target = m_target] { Q_EMIT activated(target); }, Qt::QueuedConnection);
}

void LinkLabel::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens)
        open();
    else
        QLabel::keyPressEvent(event);
}

void LinkLabel::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        open();
    else
        QLabel::mouseReleaseEvent(event);
}

void LinkLabel::underline(bool on)
{
    QFont underlined = font();
    underlined.setUnderline(on);
    setFont(underlined);
}

void LinkLabel::focusInEvent(QFocusEvent* event)
{
    QLabel::focusInEvent(event);
    underline(true);
}

void LinkLabel::focusOutEvent(QFocusEvent* event)
{
    QLabel::focusOutEvent(event);
    underline(false);
}

void LinkLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) colour();
}

} // namespace ocop
