#include "ui/dashboard/unit_board.h"

#include "core/base/formats.h"
#include "ui/kit/theme.h"

#include <QFontMetrics>
#include <QScrollBar>

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

void UnitBoard::layOut()
{
    const Theme& theme = themeOf(this);
    const QFontMetrics body(theme.font(TypeSize::Body));
    const QFontMetrics small(theme.font(TypeSize::Small));
    const QFontMetrics tag(theme.font(TypeSize::Tag));
    const int pad = theme.px(14);
    const int width = viewport()->width();

    m_headHeight = qMax(theme.px(28), small.height() + 6);
    m_sumHeight = qMax(theme.px(27), body.height() + 6);
    const int room = viewport()->height() - m_headHeight - m_sumHeight;
    const int lowest = qMax(theme.px(boardRowLowest), body.height() + 2);
    m_rowHeight = qBound(lowest, room / qMax(1, rowCount()), qMax(lowest, theme.px(boardRowHighest)));
    verticalScrollBar()->setRange(0, qMax(0, rowCount() * m_rowHeight - room));
    verticalScrollBar()->setPageStep(qMax(m_rowHeight, room));
    verticalScrollBar()->setSingleStep(m_rowHeight);

    m_nameWidth = small.horizontalAdvance(m_data.placeHead);
    m_highest = 1;
    for (const BoardRow& each : m_data.rows) {
        m_nameWidth = qMax(m_nameWidth, body.horizontalAdvance(each.name) + 2);
        m_highest = qMax(m_highest, each.total());
    }
    m_nameWidth = qMin(m_nameWidth, qMin(theme.px(160), width / 4));

    const int sectors = int(m_data.sectorHeads.size());
    int sectorNeed = theme.px(46);
    for (const QString& head : m_data.sectorHeads)
        sectorNeed = qMax(sectorNeed, tag.horizontalAdvance(head) + theme.px(6));
    // A long head is cut rather than taking the bars' room.
    m_sectorStep = sectors == 0 ? 0 : qMin(qMin(sectorNeed, theme.px(60)), qMax(theme.px(34), width / 2 / sectors));
    m_sectorLeft = width - theme.px(8) - sectors * m_sectorStep;
    m_shareRight = m_sectorLeft - theme.px(10);
    m_totalRight = m_shareRight -
                   qMax(small.horizontalAdvance(tr("In force")), body.horizontalAdvance(QStringLiteral("100 %"))) -
                   theme.px(12);
    m_barLeft = pad + m_nameWidth + theme.px(10);
    m_barWidth = qMax(theme.px(40), m_totalRight - qMax(small.horizontalAdvance(tr("Total")), theme.px(28)) -
                                        theme.px(10) - m_barLeft);

    m_sectorHighest.assign(size_t(sectors), 1);
    for (const BoardRow& each : m_data.rows)
        for (int i = 0; i < sectors; ++i) {
            int& highest = m_sectorHighest[size_t(i)];
            highest = qMax(highest, each.marks[size_t(int(BoardSegment::Total) + 1 + i)].count);
        }
}

QRect UnitBoard::rowRect(int index) const
{
    if (index >= rowCount()) {
        const int below = m_headHeight + rowCount() * m_rowHeight; // right under the last row when all are in sight
        return QRect(0, qMin(below, viewport()->height() - m_sumHeight), viewport()->width(), m_sumHeight);
    }
    return QRect(0, m_headHeight + index * m_rowHeight - verticalScrollBar()->value(), viewport()->width(),
                 m_rowHeight);
}

QRect UnitBoard::cellRect(int index, int mark) const
{
    const QRect line = rowRect(index);
    if (mark == int(BoardSegment::Total)) {
        const int left = m_barLeft + m_barWidth;
        return QRect(left, line.top(), m_totalRight - left + 4, line.height());
    }
    const int sector = mark - int(BoardSegment::Total) - 1;
    return QRect(m_sectorLeft + sector * m_sectorStep + 1, line.top() + 2, m_sectorStep - 3, line.height() - 4);
}

UnitBoard::Segments UnitBoard::segments(int index) const
{
    if (index >= rowCount()) return sumSegments();
    const Theme& theme = themeOf(this);
    const QFontMetrics metrics(theme.font(TypeSize::Tag, true));
    const BoardRow& at = row(index);
    const QRect line = rowRect(index);
    const double height = qMin(theme.px(16), line.height() - 5);
    const double top = line.top() + (line.height() - height) / 2.0;

    // What stands beside the bar needs room at its end, also in the longest row.
    const double scale = double(m_barWidth - theme.px(30)) / m_highest;
    Segments result;
    double x = m_barLeft;
    for (int i = 0; i < boardSegments; ++i) {
        const int count = at.marks[size_t(i)].count;
        if (count == 0) continue;
        const double width = qMax(3.0, count * scale);
        result[size_t(i)].bar = QRectF(x, top, width - 1, height);
        x += width;
    }
    x += theme.px(5);
    for (int i = 0; i < boardSegments; ++i) {
        Segment& part = result[size_t(i)];
        const int count = at.marks[size_t(i)].count;
        if (count == 0 || part.bar.width() >= boardNumberRoom(metrics, count)) continue;
        const double width = theme.px(10) + metrics.horizontalAdvance(formatCount(count));
        if (x + width > m_barLeft + m_barWidth) break; // the tooltip still says it
        part.beside = QRectF(x, top, width, height);
        x += width + theme.px(6);
    }
    return result;
}

UnitBoard::Segments UnitBoard::sumSegments() const
{
    const Theme& theme = themeOf(this);
    const QFontMetrics metrics(theme.font(TypeSize::Small, true));
    const QRect line = rowRect(rowCount());
    Segments result;
    double x = m_barLeft;
    for (int i = 0; i < boardSegments; ++i) {
        const int count = m_data.sum.marks.empty() ? 0 : m_data.sum.marks[size_t(i)].count;
        if (count == 0) continue;
        const double width = theme.px(13) + metrics.horizontalAdvance(formatCount(count));
        if (x + width > m_totalRight - theme.px(44)) break; // the tooltip of the row's place still says it
        result[size_t(i)].beside = QRectF(x, line.top() + 3, width, line.height() - 6);
        x += width + theme.px(8);
    }
    return result;
}

QRect UnitBoard::markRect(int index, int mark) const
{
    if (!isReachable(index, mark)) return {};
    if (mark >= int(BoardSegment::Total)) return cellRect(index, mark);
    const Segment part = segments(index)[size_t(mark)];
    return (part.beside.isEmpty() ? part.bar : part.beside).toAlignedRect();
}

} // namespace ocop
