#pragma once

#include "ui/kit/theme.h"

#include <QDate>
#include <QString>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

class QPainter;
class QRect;

namespace ocop {

/// How a column draws, sorts and filters its cells.
enum class CellKind {
    Text,
    Strong, ///< text in medium weight: what the row is about
    TwoLine, ///< strong text over a second, quieter line; makes rows 44 high
    Stars, ///< value int
    Status, ///< icon and word of `mark`
    Date, ///< value QDate
    DaysLeft, ///< value int, coloured by what is due
    Number, ///< value int or double
    Link, ///< an act of the row (Enter or click): linkActivated
    Check, ///< a box the table keeps itself: checkedIds
    Custom ///< drawn by Column::paint
};

/// What one cell holds. `text` is what is shown, copied, printed and exported; `value` what it sorts and
/// filters by (the text when there is none).
struct CellData
{
    QString text = {};
    QVariant value = {};
    QString second = {}; ///< second line of TwoLine; exported as its own column
    std::optional<Mark> mark = std::nullopt; ///< state: icon and colour
    std::optional<Ink> ink = std::nullopt; ///< colour of the text instead of the kind's own
    QString spoken = {}; ///< accessible text when `text` does not say enough
    QString tip = {}; ///< tooltip instead of the elided text
    bool refused = false; ///< typed, but not written: `tip` says why
};

/// One column of a record table.
struct Column
{
    QString key = {}; ///< remembered under this name; never shown
    QString title = {};
    CellKind kind = CellKind::Text;
    int width = 0; ///< at 100 % font setting; 0: 120 for text, what fits for dates, stars, states and numbers
    bool stretch = false;
    bool hidden = false; ///< until chosen in the column menu
    bool searchable = true; ///< typed filter looks into it (text kinds only)
    QString secondTitle = {}; ///< heading of a TwoLine's second line in exports
    QString longest = {}; ///< text the column must always fit; never elided then
    std::optional<Qt::Alignment> alignment = std::nullopt;
    std::function<void(QPainter*, const QRect&, const CellData&, const Theme&)> paint = {};

    Qt::Alignment align() const
    {
        if (alignment) return *alignment;
        const bool right = kind == CellKind::Number || kind == CellKind::Date || kind == CellKind::DaysLeft;
        return (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    }
    /// Long text may be cut with "…"; everything else is always whole.
    bool mayElide() const
    {
        return kind == CellKind::Text || kind == CellKind::Strong || kind == CellKind::TwoLine ||
               kind == CellKind::Link;
    }
    bool isText() const { return mayElide() || kind == CellKind::Status; }
};

using Columns = std::vector<Column>;

/// What a cell's value is sorted and compared by: days count from the Julian day 0, words count nothing.
double sortNumber(const QVariant& value);

CellData textCell(const QString& text);
CellData twoLineCell(const QString& text, const QString& second);
CellData starsCell(int stars);
/// Sorts by the state's order, not by its word.
CellData statusCell(Status status, const QString& word);
CellData dateCell(QDate date);
/// "13 days", "today", "5 days ago", in the colour of what is due about it; without one it is quiet.
CellData daysLeftCell(int days, std::optional<Ink> ink = std::nullopt);
CellData numberCell(qint64 number);
CellData scoreCell(std::optional<int> thousandths);

} // namespace ocop
