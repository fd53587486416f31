#pragma once

#include "core/evaluation/rule_book.h"

#include <QRect>

#include <vector>

namespace ocop {

struct Theme;

/// One answer a criterion offers on the screen: options of equal points are one; 0 ("none of these") is added where
/// the sheet prints no option for it.
struct OfferedOption
{
    int points = 0;
    int minStar = 0;
    QString label;
    bool isAdded = false;
    QRect rect = {};
    QRect words = {}; ///< of the label
    QRect mark = {}; ///< of the star mark
};

/// By points. None while a criterion with cases waits for its case.
std::vector<OfferedOption> offeredOptions(const Criterion& criterion, QChar sheetCase);

/// A part, a heading or a criterion as it lies on the sheet, in the sheet's own coordinates.
struct SheetLine
{
    enum class Kind { Part, Heading, Scored };

    Kind kind = Kind::Scored;
    SheetPart part = SheetPart::A;
    const Criterion* criterion = nullptr; ///< null for a part
    int place = -1; ///< among the scored ones
    QRect rect = {};
    QRect title = {};
    QRect score = {};
    std::vector<OfferedOption> options = {};
};

/// A criterion by its place, or one of its answers.
struct SheetSpot
{
    int place = -1; ///< -1: no criterion
    int option = -1; ///< -1: beside the answers
    bool operator==(const SheetSpot&) const = default;
};

/// The lines of a score sheet laid out for a width: options side by side where there is room for their words, one
/// below the other where there is not.
class SheetLines
{
public:
    SheetLines() = default;
    SheetLines(const CriteriaSet& sheet, QChar sheetCase);

    void layOut(int width, const Theme& theme);

    const std::vector<SheetLine>& lines() const { return m_lines; }
    int height() const { return m_height; }
    int count() const { return int(m_scored.size()); }
    const SheetLine& scored(int place) const { return m_lines[m_scored[size_t(place)]]; }
    SheetSpot spotAt(const QPoint& position) const;
    /// Place of a criterion among the scored ones, or -1.
    int placeOf(const QString& code) const;
    /// First scored place under the top heading before (-1) or after (+1) the one `place` is under.
    int nextHeading(int place, int step) const;

private:
    const SheetLine* lineAt(int y) const;
    void layOutOptions(SheetLine& line, const QRect& area, const Theme& theme) const;

    std::vector<SheetLine> m_lines;
    std::vector<size_t> m_scored;
    std::vector<int> m_headings; ///< first scored place of each top heading
    int m_height = 0;
};

} // namespace ocop
