#pragma once

#include "ui/kit/theme.h"

#include <QRectF>

class QPainter;
class QRect;

namespace ocop {

/// Draws `stars` filled stars and grey outlines up to four places, left-aligned and centred in height.
void drawStars(QPainter* painter, const QRect& rect, int stars, const Theme& theme);
/// Width of the widest row of stars (five).
int starsWidth(const Theme& theme);

/// The diagonal hatch of what has lapsed, with its 1 px edge.
void drawHatch(QPainter* painter, const QRectF& rect, const Theme& theme);

/// Dark or light text, whichever reads better on the ground.
QColor inkOn(const QColor& ground);

/// A ring of `width` pixels with its outer edge on `rect`.
void drawRing(QPainter* painter, const QRectF& rect, const QColor& color, qreal width, qreal radius);

/// A check box of 16 px at 100 %, centred in `rect`.
void drawCheckBox(QPainter* painter, const QRect& rect, Qt::CheckState state, const Theme& theme);

/// The small frame of a shortcut (Ctrl+S) right-aligned in `rect`; returns its width.
int drawShortcutTag(QPainter* painter, const QRect& rect, const QString& text, const QColor& color, const Theme& theme);

} // namespace ocop
