#include "ui/kit/one_line_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace ocop {

OneLineLabel::OneLineLabel(const QString& role, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setProperty("text-role", role);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

QSize OneLineLabel::minimumSizeHint() const
{
    return QSize(fontMetrics().horizontalAdvance(u'…'), QLabel::minimumSizeHint().height());
}

QString OneLineLabel::cutText() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
}

bool OneLineLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && cutText() != text()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void OneLineLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(), cutText(),
                          foregroundRole());
}

} // namespace ocop
