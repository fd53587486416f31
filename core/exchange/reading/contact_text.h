#pragma once

#include "core/formats/workbook.h"

#include <optional>

namespace ocop {

/// The phones of a cell as typed, the leading 0 given back to those a spreadsheet kept as numbers.
QString phonesOf(const Cell& cell);
/// The tax code of a cell, the leading 0 given back where only so it is one.
QString taxCodeOf(const Cell& cell);

/// What a cell says of points.
struct ScoreReading
{
    std::optional<int> score; ///< thousandths
    std::optional<int> meant; ///< of "0.72", which may mean 72 points: thousandths of that, to be asked
};
/// "70,9", "70,9 điểm", "71.25 đ", "85/100".
ScoreReading readScore(const QString& text);

/// The two parts of "72,5 điểm - 4 sao" or "4 sao (72,5 điểm)".
struct PointsAndStars
{
    QString points;
    QString stars;
};
/// Nothing where a text does not name both.
std::optional<PointsAndStars> pointsAndStars(const QString& text);

} // namespace ocop
