#include "ui/evaluation/sheets/score_sheet_view.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QFontMetrics>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace ocop {
namespace {

QString sumOfMaximum(std::optional<int> sum, int maximum)
{
    return QStringLiteral("%1/%2").arg(sum ? QString::number(*sum) : QStringLiteral("–")).arg(maximum);
}

QString partName(SheetPart part)
{
    switch (part) {
    case SheetPart::A: return ScoreSheetView::tr("A · Product and strength of the community");
    case SheetPart::B: return ScoreSheetView::tr("B · Marketing");
    case SheetPart::C: return ScoreSheetView::tr("C · Quality of the product");
    }
    return {};
}

} // namespace

void ScoreSheetView::paintEvent(QPaintEvent* event)
{
    const Theme& theme = themeOf(this);
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.surface);
    const int scrolled = verticalScrollBar()->value();
    painter.translate(0, -scrolled);
    const QRect shown = event->rect().translated(0, scrolled);
    for (const SheetLine& line : m_lines.lines()) {
        if (!line.rect.intersects(shown)) continue;
        if (line.kind == SheetLine::Kind::Part)
            paintPart(&painter, line, theme);
        else if (line.kind == SheetLine::Kind::Heading)
            paintHeading(&painter, line, theme);
        else
            paintScored(&painter, line, theme);
    }
}

void ScoreSheetView::paintPart(QPainter* painter, const SheetLine& line, const Theme& theme) const
{
    painter->fillRect(line.rect, theme.head);
    painter->fillRect(QRect(0, line.rect.bottom(), line.rect.width(), 1), theme.lineStrong);
    painter->setPen(theme.text);
    painter->setFont(theme.font(TypeSize::PanelTitle, true));
    const QString name =
        QFontMetrics(painter->font()).elidedText(partName(line.part), Qt::ElideRight, line.title.width());
    painter->drawText(line.title, Qt::AlignVCenter | Qt::AlignLeft, name);
    int sum = 0;
    int maximum = 0;
    for (const Criterion& each : m_sheet->criteria) {
        if (each.part != line.part || !each.isScored()) continue;
        sum += m_points.value(each.code);
        maximum += each.maxPoints;
    }
    painter->drawText(line.score, Qt::AlignVCenter | Qt::AlignRight, sumOfMaximum(sum, maximum));
}

void ScoreSheetView::paintHeading(QPainter* painter, const SheetLine& line, const Theme& theme) const
{
    const bool top = line.criterion->depth == 0;
    if (top) painter->fillRect(line.rect, theme.alt);
    painter->fillRect(QRect(0, line.rect.bottom(), line.rect.width(), 1), theme.line);
    painter->setFont(theme.font(TypeSize::Body, true));
    painter->setPen(top ? theme.text : theme.secondary);
    const int codeWidth = theme.px(40);
    painter->drawText(line.title, Qt::AlignVCenter | Qt::AlignLeft, line.criterion->code);
    const QRect words = line.title.adjusted(codeWidth, 0, 0, 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(painter->font()).elidedText(line.criterion->title, Qt::ElideRight, words.width()));
    painter->setPen(theme.secondary);
    painter->drawText(line.score, Qt::AlignVCenter | Qt::AlignRight,
                      sumOfMaximum(m_sums.value(line.criterion->code), line.criterion->maxPoints));
}

void ScoreSheetView::paintScored(QPainter* painter, const SheetLine& line, const Theme& theme) const
{
    const bool isCurrent = line.place == m_current;
    if (isCurrent) {
        painter->fillRect(line.rect, hasFocus() ? theme.hover : theme.alt);
        painter->fillRect(QRect(0, line.rect.top(), theme.px(4), line.rect.height()),
                          hasFocus() ? theme.accent : theme.lineStrong);
    }
    painter->fillRect(QRect(0, line.rect.bottom(), line.rect.width(), 1), theme.line);
    paintTitle(painter, line, theme);
    for (int i = 0; i < int(line.options.size()); ++i) paintOption(painter, line, i, theme);
    if (!line.options.empty()) return;
    painter->setFont(theme.font(TypeSize::Small));
    painter->setPen(theme.look(Mark::Warning).text);
    const QRect rest(line.score.right() + theme.px(8), line.title.top(),
                     line.rect.width() - line.score.right() - theme.px(20), line.title.height());
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap,
                      tr("Scored by case: choose case A or B above the sheet first."));
}

void ScoreSheetView::paintTitle(QPainter* painter, const SheetLine& line, const Theme& theme) const
{
    const Criterion& criterion = *line.criterion;
    const bool isCurrent = line.place == m_current;
    painter->setFont(theme.font(TypeSize::Body, isCurrent));
    painter->setPen(theme.text);
    const QRect title = line.title.adjusted(0, theme.px(7), 0, 0);
    painter->drawText(title, Qt::AlignTop | Qt::AlignLeft, criterion.code);
    painter->drawText(title.adjusted(theme.px(40), 0, 0, 0), Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap,
                      criterion.title);
    const auto points = pointsAt(line.place);
    const QRect score = line.score.adjusted(0, theme.px(7), 0, 0);
    painter->setFont(theme.font(TypeSize::Body, points.has_value()));
    painter->setPen(points ? theme.text : theme.muted);
    painter->drawText(score, Qt::AlignTop | Qt::AlignRight,
                      isCurrent && m_begun >= 0 ? QStringLiteral("%1_").arg(m_begun)
                                                : sumOfMaximum(points, criterion.maxPoints));
    if (!m_noted.contains(criterion.code)) return;
    const int size = theme.px(14);
    drawIcon(painter, QRect(score.right() + 1 - size, score.top() + theme.px(20), size, size),
             QStringLiteral("document-edit"), theme.muted);
}

void ScoreSheetView::paintOption(QPainter* painter, const SheetLine& line, int index, const Theme& theme) const
{
    const OfferedOption& option = line.options[size_t(index)];
    const bool isChosen = chosenOption(line.place) == index;
    const bool isHovered = m_editable && m_hovered == Spot{line.place, index};
    const bool isCurrent = line.place == m_current;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen edge(isChosen ? theme.accent : isCurrent ? theme.lineStrong : theme.line, 1);
    if (option.isAdded && !isChosen) edge.setStyle(Qt::DashLine);
    painter->setPen(edge);
    painter->setBrush(isChosen ? theme.accentTint : isHovered ? theme.hover : theme.surface);
    painter->drawRoundedRect(box, theme.px(6), theme.px(6));
    if (isChosen && isCurrent && hasFocus()) drawRing(painter, QRectF(option.rect), theme.accent, 2, theme.px(6));

    painter->setFont(theme.font(TypeSize::PanelTitle, true));
    painter->setPen(isChosen ? theme.accentText : isCurrent ? theme.text : theme.secondary);
    const QRect number(option.rect.left() + theme.px(8), option.rect.top() + theme.px(6), theme.px(24), theme.px(20));
    painter->drawText(number, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, QString::number(option.points));
    if (option.minStar > 0) {
        painter->setFont(theme.font(TypeSize::Tag));
        painter->setPen(isChosen ? theme.accentText : theme.star);
        const auto side = option.mark.left() > number.right() ? Qt::AlignRight : Qt::AlignLeft;
        painter->drawText(option.mark, side | Qt::AlignVCenter | Qt::TextDontClip,
                          QStringLiteral("★%1").arg(option.minStar));
    }
    painter->setFont(theme.font(TypeSize::Small));
    painter->setPen(isChosen ? theme.accentText : isCurrent ? theme.text : theme.secondary);
    painter->drawText(option.words.adjusted(0, theme.px(2), 0, theme.px(2)),
                      Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, option.label);
    painter->restore();
}

} // namespace ocop
