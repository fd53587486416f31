#include "ui/dashboard/charts/unit_board_painter.h"

#include "core/base/formats.h"
#include "ui/kit/paint.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ocop {
namespace {

QString boardShare(int part, int whole)
{
    return whole == 0 ? QStringLiteral("–") : QStringLiteral("%1%").arg(qRound(100.0 * part / whole));
}

QColor boardPartColour(BoardSegment segment, const Theme& theme)
{
    switch (segment) {
    case BoardSegment::Stars5: return theme.stars5;
    case BoardSegment::Stars4: return theme.stars4;
    case BoardSegment::Stars3: return theme.stars3;
    default: return theme.surface;
    }
}

/// One painting of a board.
class UnitBoardPainter
{
public:
    UnitBoardPainter(QPainter* painter, const BoardData& data, const UnitBoardLayout& layout, const Theme& theme)
        : m_painter(painter), m_data(data), m_layout(layout), m_theme(theme), m_highest(data.sectorHeads.size(), 1)
    {
        for (const BoardRow& row : data.rows)
            for (size_t i = 0; i < m_highest.size(); ++i)
                m_highest[i] = std::max(m_highest[i], row.marks[size_t(firstSectorMark) + i].count);
    }

    void paintHead() const;
    void paintRow(int index, bool hovered) const;

private:
    bool isSum(int index) const { return index == m_data.rowCount(); }
    void paintBar(int index) const;
    void paintPart(const QRectF& rect, BoardSegment segment) const;
    void paintNumberIn(const QRectF& part, BoardSegment segment, const QString& number) const;
    void paintSector(int index, int sector) const;

    QPainter* m_painter;
    const BoardData& m_data;
    const UnitBoardLayout& m_layout;
    const Theme& m_theme;
    std::vector<int> m_highest; ///< number of each sector's column, of all rows
};

void UnitBoardPainter::paintHead() const
{
    const QRect head = m_layout.headRect();
    m_painter->fillRect(head, m_theme.head);
    m_painter->fillRect(QRect(0, head.bottom(), head.width(), 1), m_theme.lineStrong);
    m_painter->setPen(m_theme.secondary);
    for (const UnitBoardLayout::Head& each : m_layout.heads()) {
        m_painter->setFont(m_theme.font(each.size));
        m_painter->drawText(each.rect, int(each.alignment | Qt::AlignVCenter),
                            QFontMetrics(m_painter->font()).elidedText(each.text, Qt::ElideRight, each.rect.width()));
    }
}

void UnitBoardPainter::paintRow(int index, bool hovered) const
{
    const BoardRow& row = m_data.row(index);
    const QRect line = m_layout.rowRect(index);
    if (isSum(index)) {
        m_painter->fillRect(line, m_theme.head);
        m_painter->fillRect(QRect(0, line.top(), line.width(), 1), m_theme.lineStrong);
    } else {
        if (hovered) m_painter->fillRect(line, m_theme.hover);
        m_painter->fillRect(QRect(0, line.bottom(), line.width(), 1), m_theme.line);
    }
    m_painter->setFont(m_theme.font(TypeSize::Body, isSum(index)));
    m_painter->setPen(m_theme.text);
    const QRect name = m_layout.name().in(line);
    m_painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                        QFontMetrics(m_painter->font()).elidedText(row.name, Qt::ElideRight, name.width()));
    paintBar(index);

    m_painter->setFont(m_theme.font(TypeSize::Body, true));
    m_painter->setPen(m_theme.text);
    m_painter->drawText(m_layout.total().in(line), Qt::AlignRight | Qt::AlignVCenter, formatCount(row.total()));
    m_painter->setFont(m_theme.font(TypeSize::Body, isSum(index)));
    m_painter->setPen(isSum(index) ? m_theme.text : m_theme.secondary);
    m_painter->drawText(m_layout.share().in(line), Qt::AlignRight | Qt::AlignVCenter,
                        boardShare(row.inForce, row.total()));
    for (int i = 0; i < int(m_data.sectorHeads.size()); ++i) paintSector(index, i);
}

void UnitBoardPainter::paintPart(const QRectF& rect, BoardSegment segment) const
{
    const QRectF part(std::round(rect.left()), std::round(rect.top()), std::max(2.0, std::round(rect.width())),
                      std::round(rect.height()));
    m_painter->setRenderHint(QPainter::Antialiasing, false);
    if (segment == BoardSegment::Lapsed) {
        drawHatch(m_painter, part, m_theme);
    } else {
        m_painter->fillRect(part, boardPartColour(segment, m_theme));
        if (segment == BoardSegment::Stars3) m_painter->setPen(m_theme.stars3Edge);
        if (segment == BoardSegment::Withdrawn) m_painter->setPen(m_theme.look(Mark::Withdrawn).text);
        if (segment == BoardSegment::MissingDate) m_painter->setPen(QPen(m_theme.inputEdge, 1, Qt::DotLine));
        m_painter->setBrush(Qt::NoBrush);
        if (segment >= BoardSegment::Stars3) m_painter->drawRect(part.adjusted(0, 0, -1, -1));
    }
    m_painter->setRenderHint(QPainter::Antialiasing);
}

void UnitBoardPainter::paintNumberIn(const QRectF& part, BoardSegment segment, const QString& number) const
{
    if (segment == BoardSegment::Lapsed) {
        // A clear patch behind the number, so that the hatch does not cross it.
        QRectF patch = QFontMetricsF(m_painter->font()).boundingRect(number);
        patch.moveCenter(part.center());
        m_painter->fillRect(patch.adjusted(-2, 1, 2, -1).intersected(part.adjusted(1, 1, -1, -1)), m_theme.surface);
    }
    const bool plain = segment >= BoardSegment::Lapsed;
    m_painter->setPen(plain ? m_theme.text : inkOn(boardPartColour(segment, m_theme)));
    m_painter->drawText(part, Qt::AlignCenter, number);
}

void UnitBoardPainter::paintBar(int index) const
{
    const BoardRow& row = m_data.row(index);
    const UnitBoardLayout::Bar bar = m_layout.bar(index);
    m_painter->setFont(m_theme.font(isSum(index) ? TypeSize::Small : TypeSize::Tag, true));
    for (int i = 0; i < boardSegments; ++i) {
        const auto& [part, beside] = bar[size_t(i)];
        const auto segment = BoardSegment(i);
        const QString number = row.marks.empty() ? QString() : formatCount(row.marks[size_t(i)].count);
        if (!part.isEmpty()) {
            paintPart(part, segment);
            if (beside.isEmpty() && part.width() >= QFontMetrics(m_painter->font()).horizontalAdvance(number))
                paintNumberIn(part, segment, number);
        }
        if (beside.isEmpty()) continue;
        const double size = m_theme.px(isSum(index) ? 9 : 7);
        paintPart(QRectF(beside.left(), beside.center().y() - size / 2, size, size), segment);
        m_painter->setPen(isSum(index) ? m_theme.text : m_theme.secondary);
        m_painter->drawText(beside.adjusted(size + m_theme.px(3), 0, 8, 0), Qt::AlignLeft | Qt::AlignVCenter, number);
    }
}

void UnitBoardPainter::paintSector(int index, int sector) const
{
    const int count = m_data.row(index).marks[size_t(firstSectorMark + sector)].count;
    const QRect cell = m_layout.sectorRect(index, sector);
    if (isSum(index)) {
        m_painter->setPen(m_theme.text);
        m_painter->setFont(m_theme.font(TypeSize::Body, true));
        m_painter->drawText(cell, Qt::AlignCenter, formatCount(count));
        return;
    }
    m_painter->setFont(m_theme.font(TypeSize::Small));
    if (count == 0) {
        m_painter->setPen(m_theme.muted);
        m_painter->drawText(cell, Qt::AlignCenter, QStringLiteral("–"));
        return;
    }
    // Five steps of the column's highest number; a column of ones and twos stays pale.
    const int highest = std::max(5, m_highest[size_t(sector)]);
    const QColor fill = m_theme.heat[std::clamp((count * 5 + highest - 1) / highest - 1, 0, 4)];
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(fill);
    m_painter->drawRoundedRect(QRectF(cell), m_theme.px(3), m_theme.px(3));
    m_painter->setPen(inkOn(fill));
    m_painter->drawText(cell, Qt::AlignCenter, formatCount(count));
}

} // namespace

void paintUnitBoard(QPainter* painter, const BoardData& data, const UnitBoardLayout& layout, const Theme& theme,
                    int hoveredRow, const BoardSpot& ring)
{
    const UnitBoardPainter board(painter, data, layout, theme);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect body = layout.bodyRect();
    painter->setClipRect(body);
    for (int i = 0; i < data.rowCount(); ++i)
        if (layout.rowRect(i).intersects(body)) board.paintRow(i, i == hoveredRow);
    painter->setClipping(false);
    board.paintHead();
    if (!data.sum.marks.empty()) board.paintRow(data.rowCount(), false);

    if (ring.row < 0) return;
    if (ring.row < data.rowCount()) painter->setClipRect(body.adjusted(0, -2, 0, 2));
    drawRing(painter, QRectF(layout.markRect(ring)).adjusted(-3, -2, 3, 2), theme.accent, 2, theme.px(4));
}

} // namespace ocop
