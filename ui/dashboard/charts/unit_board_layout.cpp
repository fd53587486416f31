#include "ui/dashboard/charts/unit_board_layout.h"

#include "core/base/formats.h"

#include <QFontMetrics>

namespace ocop {
namespace {

constexpr int boardRowHighest = 26; // px at 100 %
constexpr int boardRowLowest = 19;

/// Room a number needs inside a part of the bar.
int boardNumberRoom(const QFontMetrics& metrics, int count)
{
    return metrics.horizontalAdvance(formatCount(count)) + 4;
}

} // namespace

UnitBoardLayout::UnitBoardLayout(const BoardData& data, const QSize& room, const Theme& theme) : m_room(room)
{
    const QFontMetrics body(theme.font(TypeSize::Body));
    const QFontMetrics small(theme.font(TypeSize::Small));
    const int rows = int(data.rows.size());
    m_headHeight = qMax(theme.px(28), small.height() + 6);
    m_sumHeight = qMax(theme.px(27), body.height() + 6);
    const int lowest = qMax(theme.px(boardRowLowest), body.height() + 2);
    m_rowHeight = qBound(lowest, bodyRect().height() / qMax(1, rows), qMax(lowest, theme.px(boardRowHighest)));
    placeColumns(data, theme);
    placeHeads(data, theme);

    int highest = 1;
    for (const BoardRow& row : data.rows) highest = qMax(highest, row.total());
    // What stands beside the bar needs room at its end, also in the longest row.
    const double scale = double(m_bar.width - theme.px(30)) / highest;
    m_lines.clear();
    for (const BoardRow& row : data.rows) {
        const Bar bar = barOf(row, scale, theme);
        m_lines.push_back({bar, marksOf(row, bar, m_rowHeight)});
    }
    const Bar sum = sumBarOf(data.sum, theme);
    m_lines.push_back({sum, marksOf(data.sum, sum, m_sumHeight)});
}

void UnitBoardLayout::placeColumns(const BoardData& data, const Theme& theme)
{
    const QFontMetrics body(theme.font(TypeSize::Body));
    const QFontMetrics small(theme.font(TypeSize::Small));
    const QFontMetrics tag(theme.font(TypeSize::Tag));
    const int width = m_room.width();

    int name = small.horizontalAdvance(data.placeHead);
    for (const BoardRow& row : data.rows) name = qMax(name, body.horizontalAdvance(row.name) + 2);
    name = qMin(name, qMin(theme.px(160), width / 4));
    m_name = {theme.px(14), name + theme.px(6)};

    const int sectors = int(data.sectorHeads.size());
    int sectorNeed = theme.px(46);
    for (const QString& head : data.sectorHeads)
        sectorNeed = qMax(sectorNeed, tag.horizontalAdvance(head) + theme.px(6));
    // A long head is cut rather than taking the bars' room.
    m_sectorStep = sectors == 0 ? 0 : qMin(qMin(sectorNeed, theme.px(60)), qMax(theme.px(34), width / 2 / sectors));
    m_sectorLeft = width - theme.px(8) - sectors * m_sectorStep;

    const int shareRight = m_sectorLeft - theme.px(10);
    const int shareWidth =
        qMax(small.horizontalAdvance(tr("In force")), body.horizontalAdvance(QStringLiteral("100%"))) + theme.px(12);
    m_share = {shareRight - shareWidth, shareWidth};
    const int barLeft = theme.px(14) + name + theme.px(10);
    const int totalNeed = qMax(small.horizontalAdvance(tr("Total")), theme.px(28)) + theme.px(10);
    m_bar = {barLeft, qMax(theme.px(40), m_share.left - totalNeed - barLeft)};
    m_total = {m_bar.end(), m_share.left - m_bar.end()};
}

void UnitBoardLayout::placeHeads(const BoardData& data, const Theme& theme)
{
    const QRect line = headRect();
    m_heads = {{data.placeHead, m_name.in(line), Qt::AlignLeft},
               {tr("In force and lapsed"), m_bar.in(line).adjusted(0, 0, -theme.px(6), 0), Qt::AlignLeft},
               {tr("Total"), m_total.in(line), Qt::AlignRight},
               {tr("In force"), m_share.in(line), Qt::AlignRight}};
    int left = m_sectorLeft;
    for (const QString& head : data.sectorHeads) {
        m_heads.push_back({head, Span{left, m_sectorStep}.in(line), Qt::AlignHCenter, TypeSize::Tag});
        left += m_sectorStep;
    }
}

UnitBoardLayout::Bar UnitBoardLayout::barOf(const BoardRow& row, double scale, const Theme& theme) const
{
    const QFontMetrics metrics(theme.font(TypeSize::Tag, true));
    const double height = qMin(theme.px(16), m_rowHeight - 5);
    const double top = (m_rowHeight - height) / 2.0;
    Bar result;
    double x = m_bar.left;
    for (int i = 0; i < boardSegments; ++i) {
        const int count = row.marks[size_t(i)].count;
        if (count == 0) continue;
        const double width = qMax(3.0, count * scale);
        result[size_t(i)].bar = QRectF(x, top, width - 1, height);
        x += width;
    }
    x += theme.px(5);
    for (int i = 0; i < boardSegments; ++i) {
        BarPart& part = result[size_t(i)];
        const int count = row.marks[size_t(i)].count;
        if (count == 0 || part.bar.width() >= boardNumberRoom(metrics, count)) continue;
        const double width = theme.px(10) + metrics.horizontalAdvance(formatCount(count));
        if (x + width > m_bar.end()) break; // the tooltip still says it
        part.beside = QRectF(x, top, width, height);
        x += width + theme.px(6);
    }
    return result;
}

UnitBoardLayout::Bar UnitBoardLayout::sumBarOf(const BoardRow& sum, const Theme& theme) const
{
    const QFontMetrics metrics(theme.font(TypeSize::Small, true));
    Bar result;
    double x = m_bar.left;
    for (int i = 0; i < boardSegments; ++i) {
        const int count = sum.marks.empty() ? 0 : sum.marks[size_t(i)].count;
        if (count == 0) continue;
        const double width = theme.px(13) + metrics.horizontalAdvance(formatCount(count));
        if (x + width > m_total.end() - theme.px(44)) break; // the tooltip of the row's place still says it
        result[size_t(i)].beside = QRectF(x, 3, width, m_sumHeight - 6);
        x += width + theme.px(8);
    }
    return result;
}

std::vector<QRect> UnitBoardLayout::marksOf(const BoardRow& row, const Bar& bar, int height) const
{
    std::vector<QRect> rects(row.marks.size());
    for (int mark = 0; mark < int(rects.size()); ++mark) {
        if (!row.isReachable(mark)) continue;
        QRect& rect = rects[size_t(mark)];
        if (mark >= firstSectorMark)
            rect = sectorMark(mark - firstSectorMark, height);
        else if (mark == int(BoardSegment::Total))
            rect = QRect(m_total.left, 0, m_total.width + 4, height);
        else if (const BarPart& part = bar[size_t(mark)]; !part.bar.isEmpty() || !part.beside.isEmpty())
            rect = (part.beside.isEmpty() ? part.bar : part.beside).toAlignedRect();
    }
    return rects;
}

QRect UnitBoardLayout::sectorMark(int sector, int height) const
{
    return QRect(m_sectorLeft + sector * m_sectorStep + 1, 2, m_sectorStep - 3, height - 4);
}

int UnitBoardLayout::scrollEnd() const { return qMax(0, sumRow() * m_rowHeight - bodyRect().height()); }

QRect UnitBoardLayout::bodyRect() const
{
    return QRect(0, m_headHeight, m_room.width(), m_room.height() - m_headHeight - m_sumHeight);
}

QRect UnitBoardLayout::rowRect(int row) const
{
    if (row < sumRow()) return QRect(0, m_headHeight + row * m_rowHeight - m_scroll, m_room.width(), m_rowHeight);
    const int below = m_headHeight + sumRow() * m_rowHeight; // right under the last row when all are in sight
    return QRect(0, qMin(below, m_room.height() - m_sumHeight), m_room.width(), m_sumHeight);
}

UnitBoardLayout::Bar UnitBoardLayout::bar(int row) const
{
    Bar bar = m_lines[size_t(row)].bar;
    const int top = rowRect(row).top();
    for (BarPart& part : bar) {
        part.bar.translate(0, top);
        part.beside.translate(0, top);
    }
    return bar;
}

QRect UnitBoardLayout::sectorRect(int row, int sector) const
{
    const QRect line = rowRect(row);
    return sectorMark(sector, line.height()).translated(0, line.top());
}

QRect UnitBoardLayout::markRect(const BoardSpot& spot) const
{
    const std::vector<QRect>& marks = m_lines[size_t(spot.row)].marks;
    if (spot.mark < 0 || size_t(spot.mark) >= marks.size() || marks[size_t(spot.mark)].isEmpty()) return {};
    return marks[size_t(spot.mark)].translated(0, rowRect(spot.row).top());
}

int UnitBoardLayout::rowAt(const QPoint& position) const
{
    if (rowRect(sumRow()).contains(position)) return sumRow();
    if (position.y() < m_headHeight) return -1;
    const int row = (position.y() - m_headHeight + m_scroll) / m_rowHeight;
    return row < sumRow() ? row : -1;
}

BoardSpot UnitBoardLayout::spotAt(const QPoint& position) const
{
    const int row = rowAt(position);
    if (row < 0) return {};
    for (int mark = 0; mark < int(m_lines[size_t(row)].marks.size()); ++mark)
        if (markRect({row, mark}).contains(position)) return {row, mark};
    // The name and the share stand for the whole row.
    if (position.x() < m_bar.left || (position.x() > m_bar.end() && position.x() < m_sectorLeft))
        return {row, int(BoardSegment::Total)};
    return {row, -1};
}

} // namespace ocop
