#pragma once

#include <QColor>
#include <QString>

#include <vector>

namespace ocop {

struct Theme;

/// What a part of a bar is filled with; the theme in force gives the colour.
enum class ChartFill { Time, Soon, Lapsed, Kind, Sector1, Sector2, Sector3, Sector4, Sector5, Sector6, Unknown };

QColor chartColour(ChartFill fill, const Theme& theme);

/// One bar: its parts from the axis on, its texts, and the words for tooltip and screen reader.
struct ChartBar
{
    struct Part
    {
        ChartFill fill;
        int value;
    };

    QString label; ///< under or beside the bar
    QString valueText; ///< at the bar's end
    QString words; ///< "October 2025: 8 certificates (3,3 %)"
    std::vector<Part> parts;
    QString span = {}; ///< neighbours with the same one share it under their labels (a year)

    int value() const;
};

} // namespace ocop
