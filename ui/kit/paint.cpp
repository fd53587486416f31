#include "ui/kit/paint.h"

#include <QFontMetrics>
#include <QPainter>

#include <QPainterPath>
#include <algorithm>

#include <cmath>

namespace ocop {
namespace {

QPainterPath starPath(const QPointF& centre, qreal radius)
{
    QPainterPath path;
    for (int i = 0; i < 10; ++i) {
        const qreal angle = -M_PI / 2 + i * M_PI / 5;
        const qreal r = i % 2 == 0 ? radius : radius * 0.45;
        const QPointF point = centre + QPointF(r * std::cos(angle), r * std::sin(angle));
        if (i == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

} // namespace

int starsWidth(const Theme& theme) { return 4 * theme.px(13) + theme.px(12); }

void drawStars(QPainter* painter, const QRect& rect, int stars, const Theme& theme)
{
    if (stars <= 0) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal size = theme.px(12);
    const int places = qMax(4, qMin(stars, 5));
    for (int i = 0; i < places; ++i) {
        const QPointF centre(rect.left() + i * theme.px(13) + size / 2, rect.center().y() + 0.5 + size * 0.04);
        if (i < stars) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.star);
            painter->drawPath(starPath(centre, size * 0.52));
        } else {
            painter->setPen(QPen(theme.inputEdge, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawPath(starPath(centre, size * 0.47));
        }
    }
    painter->restore();
}

void drawHatch(QPainter* painter, const QRectF& rect, const Theme& theme)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, theme.surface);
    painter->setPen(QPen(theme.hatch, 1.4));
    const qreal step = theme.px(5);
    // Each line ends at the edges by itself: a clip of its own would replace the painter's, on paper for good.
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += step) {
        const qreal from = std::max(x, rect.left());
        const qreal to = std::min(x + rect.height(), rect.right());
        if (from < to)
            painter->drawLine(QPointF(from, rect.bottom() - (from - x)), QPointF(to, rect.bottom() - (to - x)));
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(theme.hatchEdge);
    painter->drawRect(rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

QColor inkOn(const QColor& ground) { return qGray(ground.rgb()) > 128 ? QColor(0x0A, 0x1F, 0x18) : QColor(Qt::white); }

void drawRing(QPainter* painter, const QRectF& rect, const QColor& color, qreal width, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, width));
    painter->setBrush(Qt::NoBrush);
    const qreal half = width / 2;
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

void drawCheckBox(QPainter* painter, const QRect& rect, Qt::CheckState state, const Theme& theme)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal size = theme.px(16);
    const QRectF box(rect.center().x() + 0.5 - size / 2, std::floor(rect.center().y() + 1 - size / 2), size, size);
    const bool filled = state != Qt::Unchecked;
    painter->setPen(QPen(filled ? theme.accent : theme.inputEdge, 1));
    painter->setBrush(filled ? theme.accent : theme.surface);
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4));
    if (filled) {
        painter->setPen(QPen(theme.onAccent, size / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&](qreal x, qreal y) { return QPointF(box.left() + x * size, box.top() + y * size); };
        if (state == Qt::Checked) {
            const QPointF points[] = {at(0.25, 0.53), at(0.43, 0.70), at(0.75, 0.33)};
            painter->drawPolyline(points, 3);
        } else {
            painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
        }
    }
    painter->restore();
}

int drawShortcutTag(QPainter* painter, const QRect& rect, const QString& text, const QColor& color, const Theme& theme)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(theme.font(TypeSize::Tag));
    const QFontMetrics metrics(painter->font());
    const int width = metrics.horizontalAdvance(text) + theme.px(10);
    const int height = qMax(theme.px(18), metrics.height());
    const QRectF tag(rect.right() + 1 - width, rect.center().y() + 1 - height / 2, width, height);
    QColor edge = color;
    edge.setAlphaF(0.55F);
    painter->setPen(QPen(edge, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(tag.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4));
    painter->setPen(color);
    painter->drawText(tag, Qt::AlignCenter, text);
    painter->restore();
    return width;
}

} // namespace ocop
