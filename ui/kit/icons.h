#pragma once

#include "ui/kit/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QStringList>

class QPainter;
class QRect;

namespace ocop {

/// Every icon name the program uses. A test sees to it that the icon theme package has each of them.
QStringList iconNames();

/// An icon of the Breeze package in a colour of the theme in force; it follows a change of theme by itself. A
/// name that is not installed gives a drawn square.
QIcon themeIcon(const QString& name, Ink ink = Ink::Text);
/// The same in a fixed colour.
QIcon themeIcon(const QString& name, const QColor& color);

/// Draws an icon sharp at the painter's device pixel ratio, in `color`.
void drawIcon(QPainter* painter, const QRect& rect, const QString& name, const QColor& color);

/// Path of the icon's file (size 16, else 22), empty when it is not installed.
QString iconFile(const QString& name);

} // namespace ocop
