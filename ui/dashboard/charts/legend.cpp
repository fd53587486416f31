#include "ui/dashboard/charts/legend.h"

#include "ui/kit/paint.h"

#include <QFontMetrics>
#include <QPainter>

namespace ocop {
namespace {

constexpr int legendSquare = 11; // px at 100 %
constexpr int legendGap = 14;

void paintLegendSquare(QPainter* painter, const QRectF& rect, ChartLegend::Kind kind, const Theme& theme)
{
    using Kind = ChartLegend::Kind;
    const QRectF edge = rect.adjusted(0, 0, -1, -1);
    painter->setBrush(Qt::NoBrush);
    switch (kind) {
    case Kind::Stars5: painter->fillRect(rect, theme.stars5); break;
    case Kind::Stars4: painter->fillRect(rect, theme.stars4); break;
    case Kind::Stars3:
        painter->fillRect(rect, theme.stars3);
        painter->setPen(theme.stars3Edge);
        painter->drawRect(edge);
        break;
    case Kind::Lapsed: drawHatch(painter, rect, theme); break;
    case Kind::Withdrawn:
        painter->setPen(theme.look(Mark::Withdrawn).text);
        painter->drawRect(edge);
        break;
    case Kind::MissingDate:
        painter->setPen(QPen(theme.inputEdge, 1, Qt::DotLine));
        painter->drawRect(edge);
        break;
    case Kind::Soon: painter->fillRect(rect, theme.timeBarSoon); break;
    }
}

} // namespace

ChartLegend::ChartLegend(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void ChartLegend::setEntries(std::vector<std::pair<Kind, QString>> entries)
{
    m_entries = std::move(entries);
    updateGeometry();
    update();
}

QSize ChartLegend::sizeHint() const
{
    const Theme& theme = themeOf(this);
    const QFontMetrics metrics(theme.font(TypeSize::Small));
    int width = 0;
    for (const auto& [kind, words] : m_entries)
        width += theme.px(legendSquare + 6) + metrics.horizontalAdvance(words) + theme.px(legendGap);
    return QSize(qMax(0, width - theme.px(legendGap)), qMax(theme.px(18), metrics.height()));
}

void ChartLegend::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setFont(theme.font(TypeSize::Small));
    const QFontMetrics metrics(painter.font());
    const int square = theme.px(legendSquare);
    int x = 0;
    for (const auto& [kind, words] : m_entries) {
        paintLegendSquare(&painter, QRectF(x, (height() - square) / 2, square, square), kind, theme);
        x += square + theme.px(6);
        painter.setPen(theme.secondary);
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, words);
        x += metrics.horizontalAdvance(words) + theme.px(legendGap);
    }
}

} // namespace ocop
