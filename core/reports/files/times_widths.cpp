#include "core/reports/files/times_widths.h"

#include <array>

namespace ocop {
namespace {

constexpr int firstLetter = 32;
constexpr int letterCount = 95;

/// Advance widths of the letters 32 to 126 in thousandths of an em.
constexpr std::array<int, letterCount> upright = {
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
    556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
    722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
    278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541};
constexpr std::array<int, letterCount> heavy = {
    250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500,  500,
    500, 500, 500, 500, 500, 500,  500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722,  667,
    611, 778, 778, 389, 500, 778,  667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722,
    722, 667, 333, 278, 333, 581,  500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333,  556,
    278, 833, 556, 500, 556, 556,  444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394,  520};

/// A letter without its marks; đ and Đ are no marked letters to Unicode.
QChar plainLetter(QChar letter)
{
    if (letter == QChar(0x111)) return u'd';
    if (letter == QChar(0x110)) return u'D';
    return letter;
}

} // namespace

double timesWidth(const QString& text, double points, bool bold)
{
    constexpr double twipsOfPoint = 20;
    constexpr int unknown = 500;
    const auto& widths = bold ? heavy : upright;
    int thousandths = 0;
    for (const QChar each : text.normalized(QString::NormalizationForm_D)) {
        if (each.category() == QChar::Mark_NonSpacing) continue;
        const int letter = plainLetter(each).unicode() - firstLetter;
        thousandths += letter >= 0 && letter < letterCount ? widths[size_t(letter)] : unknown;
    }
    return thousandths * points * twipsOfPoint / 1000;
}

} // namespace ocop
