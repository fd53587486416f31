#include "ui/paper/layout/column_widths.h"

#include "ui/paper/text_box.h"

#include <algorithm>
#include <numeric>

namespace ocop {
namespace {

/// A word wider than this part of the table is broken rather than allowed to push the others aside; its column
/// then gets this part at least.
constexpr double widestWordShare = 0.4;
constexpr double brokenWordShare = 0.18;
/// A lowest head this short ("3 sao") stays on one line.
constexpr qsizetype shortHeadChars = 5;
/// A column of weight 1 or more whose every text is this short (district names) does not wrap.
constexpr qsizetype shortTextChars = 13;
/// Texts want lines of about this many letters; for their sake type gets smaller, but not below this size.
constexpr double comfortLetters = 22;
constexpr double comfortPoints = 10;

/// What a column needs at one size: `least` so that no word is cut, `natural` so that hardly a row wraps.
struct ColumnNeed
{
    double least = 0;
    double natural = 0;
    double comfort = 0; ///< between the two: lines long enough to read
    double weight = 1;
    bool broken = false;
    bool text = true;
};

/// The width that nine filled cells in ten get by with on one line; where there are few, all of them.
double usualWidth(std::vector<double>& widths)
{
    if (widths.empty()) return 0;
    const double part = widths.size() <= 40 ? 1.0 : 0.9;
    const auto at = widths.begin() + std::ptrdiff_t(double(widths.size() - 1) * part);
    std::nth_element(widths.begin(), at, widths.end());
    return *at;
}

bool isBriefColumn(const ReportTable& table, size_t column)
{
    const ReportColumn& definition = table.columns[column];
    return std::all_of(table.rows.begin(), table.rows.end(), [&](const ReportRow& row) {
        return row.kind != RowKind::Data || cellText(definition, row.cells[column]).size() <= shortTextChars;
    });
}

ColumnNeed needOf(const ReportTable& table, size_t column, double tableWidth, double points)
{
    const ReportColumn& definition = table.columns[column];
    const bool wraps = definition.kind == ColumnKind::Text;
    PaperStyle style;
    style.points = points;
    style.bold = definition.bold;
    LetterWidths letters(style);
    style.bold = true;
    LetterWidths boldLetters(style);

    const QString head = definition.heading.value(definition.heading.size() - 1);
    double widest = head.size() <= shortHeadChars ? boldLetters.widthOf(head) : boldLetters.widestWord(head);
    widest = std::max(widest, letters.widthOf(QString(definition.minChars, u'0')));
    const bool brief = definition.weight >= 1 && isBriefColumn(table, column);
    std::vector<double> rowWidths;
    rowWidths.reserve(table.rows.size());
    for (const ReportRow& row : table.rows) {
        if (row.kind != RowKind::Data && int(column) < row.span) continue;
        LetterWidths& used = row.kind == RowKind::Data ? letters : boldLetters;
        const QString text = cellText(definition, row.cells[column]);
        const double whole = used.widthOf(text);
        if (!text.isEmpty()) rowWidths.push_back(whole);
        if (whole > widest) widest = std::max(widest, wraps && !brief ? used.widestWord(text) : whole);
    }
    const double padding = 2 * cellPaddingX(points) + 4;
    ColumnNeed need;
    need.text = wraps;
    need.weight = std::max(0.0, definition.weight);
    need.broken = widest + padding > tableWidth * widestWordShare && table.columns.size() > 1;
    need.least = need.broken ? tableWidth * brokenWordShare : widest + padding;
    need.natural = std::max(need.least, std::min(usualWidth(rowWidths) + padding, tableWidth * 0.45));
    const double line = letters.widthOf(QStringLiteral("n")) * comfortLetters;
    need.comfort = wraps && need.weight >= 1 ? std::max(need.least, std::min(need.natural, line)) : need.least;
    return need;
}

double sumOfComfort(const std::vector<ColumnNeed>& needs)
{
    return std::accumulate(needs.begin(), needs.end(), 0.0, [](double sum, const auto& n) { return sum + n.comfort; });
}

double sumOfLeast(const std::vector<ColumnNeed>& needs)
{
    return std::accumulate(needs.begin(), needs.end(), 0.0, [](double sum, const auto& n) { return sum + n.least; });
}

/// Heads over several columns need their own widest word: what is missing is shared among those columns.
void widenUnderMergedHeads(const ReportTable& table, double points, std::vector<ColumnNeed>& needs)
{
    PaperStyle style;
    style.points = points;
    style.bold = true;
    LetterWidths letters(style);
    const size_t width = table.columns.size();
    for (size_t first = 0; first < width; ++first) {
        const QStringList& heading = table.columns[first].heading;
        if (heading.size() < 2) continue;
        size_t last = first;
        while (last + 1 < width && table.columns[last + 1].heading.size() > 1 &&
               table.columns[last + 1].heading.first() == heading.first())
            ++last;
        double have = 0;
        for (size_t i = first; i <= last; ++i) have += needs[i].least;
        const double missing = letters.widestWord(heading.first()) + 2 * cellPaddingX(points) + 4 - have;
        for (size_t i = first; missing > 0 && i <= last; ++i) needs[i].least += missing / double(last - first + 1);
        first = last;
    }
}

/// Every column gets its least; what is left goes by weight, first up to the natural width, then beyond.
std::vector<double> shareOut(const std::vector<ColumnNeed>& needs, double width)
{
    std::vector<double> widths;
    for (const ColumnNeed& need : needs) widths.push_back(need.least);
    double left = width - sumOfLeast(needs);
    for (int round = 0; round < 12 && left > 1; ++round) {
        double weights = 0;
        for (size_t i = 0; i < needs.size(); ++i)
            if (widths[i] < needs[i].natural) weights += needs[i].weight;
        if (weights <= 0) break;
        double given = 0;
        for (size_t i = 0; i < needs.size(); ++i) {
            if (widths[i] >= needs[i].natural) continue;
            const double share = std::min(left * needs[i].weight / weights, needs[i].natural - widths[i]);
            widths[i] += share;
            given += share;
        }
        left -= given;
    }
    double weights = 0;
    for (const ColumnNeed& need : needs) weights += need.weight;
    for (size_t i = 0; i < needs.size(); ++i)
        widths[i] += left * (weights > 0 ? needs[i].weight / weights : 1.0 / double(needs.size()));
    return widths;
}

/// Too wide even at the smallest type: columns of text give way, then all.
void squeeze(std::vector<ColumnNeed>& needs, double width)
{
    const double tooMuch = sumOfLeast(needs) - width;
    double texts = 0;
    for (const ColumnNeed& need : needs)
        if (need.text) texts += need.least;
    const bool textsSuffice = texts * 0.6 > tooMuch;
    const double base = textsSuffice ? texts : sumOfLeast(needs);
    for (ColumnNeed& need : needs) {
        if (textsSuffice && !need.text) continue;
        need.least -= tooMuch * need.least / base;
        need.natural = std::max(need.least, std::min(need.natural, need.least));
        need.broken = true;
    }
}

} // namespace

double cellPaddingX(double points)
{
    return points * 7.2; // 4 pt on either side at 11 pt
}

ColumnWidths settleColumns(const ReportTable& table, double width, double points, double smallestPoints)
{
    if (table.columns.empty()) return {{width}, points, true};
    std::vector<ColumnNeed> needs;
    for (;; points = std::max(smallestPoints, points - 0.5)) {
        needs.clear();
        for (size_t i = 0; i < table.columns.size(); ++i) needs.push_back(needOf(table, i, width, points));
        widenUnderMergedHeads(table, points, needs);
        const bool wordsFit = sumOfLeast(needs) <= width;
        if (points <= smallestPoints || (wordsFit && (points <= comfortPoints || sumOfComfort(needs) <= width))) break;
    }
    if (sumOfLeast(needs) > width) squeeze(needs, width);
    const bool broken = std::any_of(needs.begin(), needs.end(), [](const auto& need) { return need.broken; });
    return {shareOut(needs, width), points, broken};
}

} // namespace ocop
