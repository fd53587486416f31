#include "ui/dashboard/unit_board.h"

#include "core/base/formats.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace ocop {
namespace {

QString boardShare(int part, int whole)
{
    return whole == 0 ? QStringLiteral("–") : QStringLiteral("%1 %").arg(qRound(100.0 * part / whole));
}

} // namespace

void UnitBoard::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect body(0, m_headHeight, viewport()->width(), viewport()->height() - m_headHeight - m_sumHeight);
    painter.setClipRect(body);
    for (int i = 0; i < rowCount(); ++i)
        if (rowRect(i).intersects(body)) paintRow(&painter, i, theme);
    painter.setClipping(false);
    paintHead(&painter, theme);
    if (!m_data.sum.marks.empty()) paintRow(&painter, rowCount(), theme);

    if (!hasFocus() || !current()) return;
    if (m_row < rowCount()) painter.setClipRect(body.adjusted(0, -2, 0, 2));
    const QRectF ring = QRectF(markRect(m_row, m_mark)).adjusted(-3, -2, 3, 2);
    drawRing(&painter, ring, theme.accent, 2, theme.px(4));
}

void UnitBoard::paintHead(QPainter* painter, const Theme& theme) const
{
    const QRect head(0, 0, viewport()->width(), m_headHeight);
    painter->fillRect(head, theme.head);
    painter->fillRect(QRect(0, m_headHeight - 1, head.width(), 1), theme.lineStrong);
    painter->setPen(theme.secondary);
    painter->setFont(theme.font(TypeSize::Small));
    const QFontMetrics metrics(painter->font());
    const auto words = [&](int left, int width, Qt::Alignment align, const QString& text) {
        painter->drawText(QRect(left, 0, width, m_headHeight), int(align | Qt::AlignVCenter),
                          QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, width));
    };
    words(theme.px(14), m_nameWidth + theme.px(6), Qt::AlignLeft, m_data.placeHead);
    const int totalLeft = m_barLeft + m_barWidth;
    words(m_barLeft, m_barWidth - theme.px(6), Qt::AlignLeft, tr("In force and lapsed"));
    words(totalLeft, m_totalRight - totalLeft, Qt::AlignRight, tr("Total"));
    words(m_totalRight, m_shareRight - m_totalRight, Qt::AlignRight, tr("In force"));
    painter->setFont(theme.font(TypeSize::Tag));
    for (size_t i = 0; i < m_data.sectorHeads.size(); ++i)
        words(m_sectorLeft + int(i) * m_sectorStep, m_sectorStep, Qt::AlignHCenter, m_data.sectorHeads[i]);
}

void UnitBoard::paintRow(QPainter* painter, int index, const Theme& theme) const
{
    const BoardRow& at = row(index);
    const QRect line = rowRect(index);
    const bool isSum = index == rowCount();
    if (isSum) {
        painter->fillRect(line, theme.head);
        painter->fillRect(QRect(0, line.top(), line.width(), 1), theme.lineStrong);
    } else {
        if (index == m_hovered.row) painter->fillRect(line, theme.hover);
        painter->fillRect(QRect(0, line.bottom(), line.width(), 1), theme.line);
    }
    painter->setFont(theme.font(TypeSize::Body, isSum));
    painter->setPen(theme.text);
    const QFontMetrics metrics(painter->font());
    painter->drawText(QRect(theme.px(14), line.top(), m_nameWidth + theme.px(6), line.height()),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(at.name, Qt::ElideRight, m_nameWidth + theme.px(6)));
    paintSegments(painter, index, theme);

    const int totalLeft = m_barLeft + m_barWidth;
    painter->setFont(theme.font(TypeSize::Body, true));
    painter->setPen(theme.text);
    painter->drawText(QRect(totalLeft, line.top(), m_totalRight - totalLeft, line.height()),
                      Qt::AlignRight | Qt::AlignVCenter, formatCount(at.total()));
    painter->setFont(theme.font(TypeSize::Body, isSum));
    painter->setPen(isSum ? theme.text : theme.secondary);
    painter->drawText(QRect(m_totalRight, line.top(), m_shareRight - m_totalRight, line.height()),
                      Qt::AlignRight | Qt::AlignVCenter, boardShare(at.inForce, at.total()));
    for (int i = 0; i < int(m_data.sectorHeads.size()); ++i) paintHeat(painter, index, i, theme);
}

QColor UnitBoard::partColour(BoardSegment segment, const Theme& theme) const
{
    switch (segment) {
    case BoardSegment::Stars5: return theme.stars5;
    case BoardSegment::Stars4: return theme.stars4;
    case BoardSegment::Stars3: return theme.stars3;
    default: return theme.surface;
    }
}

void UnitBoard::paintPart(QPainter* painter, const QRectF& rect, BoardSegment segment, const Theme& theme) const
{
    const QRectF part(std::round(rect.left()), std::round(rect.top()), std::max(2.0, std::round(rect.width())),
                      std::round(rect.height()));
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (segment == BoardSegment::Lapsed) {
        drawHatch(painter, part, theme);
    } else {
        painter->fillRect(part, partColour(segment, theme));
        if (segment == BoardSegment::Stars3) painter->setPen(theme.stars3Edge);
        if (segment == BoardSegment::Withdrawn) painter->setPen(theme.look(ocop::Mark::Withdrawn).text);
        if (segment == BoardSegment::MissingDate) painter->setPen(QPen(theme.inputEdge, 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        if (segment >= BoardSegment::Stars3) painter->drawRect(part.adjusted(0, 0, -1, -1));
    }
    painter->setRenderHint(QPainter::Antialiasing);
}

void UnitBoard::paintSegments(QPainter* painter, int index, const Theme& theme) const
{
    const BoardRow& at = row(index);
    const Segments parts = segments(index);
    const bool isSum = index == rowCount();
    painter->setFont(theme.font(isSum ? TypeSize::Small : TypeSize::Tag, true));
    for (int i = 0; i < boardSegments; ++i) {
        const Segment& part = parts[size_t(i)];
        const auto segment = BoardSegment(i);
        const QString number = at.marks.empty() ? QString() : formatCount(at.marks[size_t(i)].count);
        if (!part.bar.isEmpty()) {
            paintPart(painter, part.bar, segment, theme);
            if (part.beside.isEmpty() && part.bar.width() >= QFontMetrics(painter->font()).horizontalAdvance(number)) {
                const bool plain = segment >= BoardSegment::Lapsed;
                if (segment == BoardSegment::Lapsed) {
                    // A clear patch behind the number, so that the hatch does not cross it.
                    QRectF patch = QFontMetricsF(painter->font()).boundingRect(number);
                    patch.moveCenter(part.bar.center());
                    painter->fillRect(patch.adjusted(-2, 1, 2, -1).intersected(part.bar.adjusted(1, 1, -1, -1)),
                                      theme.surface);
                }
                painter->setPen(plain ? theme.text : inkOn(partColour(segment, theme)));
                painter->drawText(part.bar, Qt::AlignCenter, number);
            }
        }
        if (part.beside.isEmpty()) continue;
        const double size = theme.px(isSum ? 9 : 7);
        paintPart(painter, QRectF(part.beside.left(), part.beside.center().y() - size / 2, size, size), segment, theme);
        painter->setPen(isSum ? theme.text : theme.secondary);
        painter->drawText(part.beside.adjusted(size + theme.px(3), 0, 8, 0), Qt::AlignLeft | Qt::AlignVCenter, number);
    }
}

void UnitBoard::paintHeat(QPainter* painter, int index, int sector, const Theme& theme) const
{
    const int mark = int(BoardSegment::Total) + 1 + sector;
    const int count = row(index).marks[size_t(mark)].count;
    const QRect cell = cellRect(index, mark);
    painter->setFont(theme.font(TypeSize::Small, index == rowCount()));
    painter->setPen(theme.text);
    if (index == rowCount()) {
        painter->setFont(theme.font(TypeSize::Body, true));
        painter->drawText(cell, Qt::AlignCenter, formatCount(count));
        return;
    }
    if (count == 0) {
        painter->setPen(theme.muted);
        painter->drawText(cell, Qt::AlignCenter, QStringLiteral("–"));
        return;
    }
    // Five steps of the column's highest number; a column of ones and twos stays pale.
    const int highest = std::max(5, m_sectorHighest[size_t(sector)]);
    const QColor fill = theme.heat[std::clamp((count * 5 + highest - 1) / highest - 1, 0, 4)];
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(cell), theme.px(3), theme.px(3));
    painter->setPen(inkOn(fill));
    painter->drawText(cell, Qt::AlignCenter, formatCount(count));
}

} // namespace ocop
