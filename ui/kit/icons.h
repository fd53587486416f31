#pragma once

#include "ui/kit/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QStringList>

class QPainter;
class QRect;

namespace ocop {

/// Every icon the program has: those named in resources/icons/breeze.txt.
QStringList iconNames();

/// An icon of Breeze in a colour of the theme in force; it follows a change of theme by itself. A name that is not
/// there gives a drawn square.
QIcon themeIcon(const QString& name, Ink ink = Ink::Text);
/// The same in a fixed colour.
QIcon themeIcon(const QString& name, const QColor& color);

/// Draws an icon sharp at the painter's device pixel ratio, in `color`.
void drawIcon(QPainter* painter, const QRect& rect, const QString& name, const QColor& color);

/// The resource with the icon's drawing, empty when there is none of that name.
QString iconFile(const QString& name);

} // namespace ocop
