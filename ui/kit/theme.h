#pragma once

#include "core/certification/status.h"

#include <QColor>
#include <QFont>
#include <QString>

class QApplication;
class QWidget;

namespace ocop {

/// The states a mark in the window can stand for; the first eight are core's Status in its order.
enum class Mark {
    NotYet,
    InForce,
    Expiring,
    Extended,
    Expired,
    Superseded,
    Withdrawn,
    MissingDate,
    Error,
    Warning,
    Note
};

inline Mark markOf(Status status) { return Mark(int(status)); }

/// How a state is shown: always an icon, a colour and (said elsewhere) a word.
struct StatusLook
{
    QString icon;
    QColor text;
    QColor tint;
};

/// Roles a colour can be asked for by name, so that what is painted later follows a change of theme.
enum class Ink { Text, Secondary, Muted, Accent, AccentText, OnAccent, Star, Error, Warning, Inverse };

/// Sizes of type (LOOK.md §1); Body is the application's font.
enum class TypeSize { Tag, Small, Body, PanelTitle, RecordTitle, PageTitle, CardNumber };

/// Every colour and measure of the window, light or dark, in pixels already scaled by the font setting.
struct Theme
{
    bool isDark = false;
    double scale = 1.0;
    double rowHeight = 1.0; ///< of list rows beside the normal one: 0.84 close, 1.2 airy

    QColor window, surface, alt, head, hover, selection;
    QColor line, lineStrong, inputEdge;
    QColor text, secondary, muted;
    QColor accent, onAccent, accentHover, accentTint, accentText, accentPressed;
    QColor star;
    QColor stars5, stars4, stars3, stars3Edge, hatch, hatchEdge;
    QColor timeBar, timeBarSoon;
    QColor heat[5];
    QColor groups[6];
    QColor inverse, onInverse, inverseMuted, inverseLink;
    QColor previewGround;

    static Theme light(double scale = 1.0);
    static Theme dark(double scale = 1.0);

    /// A measure of LOOK.md in pixels at the font setting in force. Lines stay 1 and are not passed through here.
    int px(double measure) const;
    QFont font(TypeSize size, bool medium = false) const;
    StatusLook look(Mark mark) const;
    QColor ink(Ink role) const;
    /// Fill of a star level (5, 4, 3) in charts.
    QColor starFill(int stars) const;
};

/// Sets style, palette, font and stylesheet, and makes `theme` the one that themeOf() answers. May be called
/// again to switch; every widget repaints.
void applyTheme(QApplication& app, const Theme& theme);

/// The theme of the widget's style, or of the application's without a widget; the plain light one before applyTheme().
const Theme& themeOf(const QWidget* widget = nullptr);

/// Sets a property the stylesheet selects on (kind, state, role …) and restyles the widget if it changed.
void setLook(QWidget* widget, const char* property, const QString& value);

} // namespace ocop
