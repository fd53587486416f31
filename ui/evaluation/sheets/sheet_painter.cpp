#include "ui/evaluation/sheets/sheet_painter.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace ocop {
namespace {

QString sumOfMaximum(std::optional<int> sum, int maximum)
{
    return QStringLiteral("%1/%2").arg(sum ? QString::number(*sum) : QStringLiteral("–"), QString::number(maximum));
}

QString partName(SheetPart part)
{
    switch (part) {
    case SheetPart::A: return SheetPainter::tr("A · Product and strength of the community");
    case SheetPart::B: return SheetPainter::tr("B · Marketing");
    case SheetPart::C: return SheetPainter::tr("C · Quality of the product");
    }
    return {};
}

} // namespace

SheetPainter::SheetPainter(QPainter& painter, const Theme& theme, const SheetLines& lines, const SheetAnswers& answers,
                           const SheetHand& hand)
    : m_painter(painter), m_theme(theme), m_lines(lines), m_answers(answers), m_hand(hand)
{
}

void SheetPainter::paint(const QRect& shown) const
{
    m_painter.fillRect(shown, m_theme.surface);
    for (const SheetLine& line : m_lines.lines()) {
        if (!line.rect.intersects(shown)) continue;
        if (line.kind == SheetLine::Kind::Part)
            paintPart(line);
        else if (line.kind == SheetLine::Kind::Heading)
            paintHeading(line);
        else
            paintScored(line);
    }
}

void SheetPainter::paintPart(const SheetLine& line) const
{
    m_painter.fillRect(line.rect, m_theme.head);
    m_painter.fillRect(QRect(0, line.rect.bottom(), line.rect.width(), 1), m_theme.lineStrong);
    m_painter.setPen(m_theme.text);
    m_painter.setFont(m_theme.font(TypeSize::PanelTitle, true));
    const QString name =
        QFontMetrics(m_painter.font()).elidedText(partName(line.part), Qt::ElideRight, line.title.width());
    m_painter.drawText(line.title, Qt::AlignVCenter | Qt::AlignLeft, name);
    int sum = 0;
    int maximum = 0;
    for (const SheetLine& each : m_lines.lines()) {
        if (each.part != line.part || each.kind != SheetLine::Kind::Scored) continue;
        sum += m_answers.pointsOf(each).value_or(0);
        maximum += each.criterion->maxPoints;
    }
    m_painter.drawText(line.score, Qt::AlignVCenter | Qt::AlignRight, sumOfMaximum(sum, maximum));
}

void SheetPainter::paintHeading(const SheetLine& line) const
{
    const bool top = line.criterion->depth == 0;
    if (top) m_painter.fillRect(line.rect, m_theme.alt);
    m_painter.fillRect(QRect(0, line.rect.bottom(), line.rect.width(), 1), m_theme.line);
    m_painter.setFont(m_theme.font(TypeSize::Body, true));
    m_painter.setPen(top ? m_theme.text : m_theme.secondary);
    const int codeWidth = m_theme.px(40);
    m_painter.drawText(line.title, Qt::AlignVCenter | Qt::AlignLeft, line.criterion->code);
    const QRect words = line.title.adjusted(codeWidth, 0, 0, 0);
    m_painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                       QFontMetrics(m_painter.font()).elidedText(line.criterion->title, Qt::ElideRight, words.width()));
    m_painter.setPen(m_theme.secondary);
    m_painter.drawText(line.score, Qt::AlignVCenter | Qt::AlignRight,
                       sumOfMaximum(m_answers.sums.value(line.criterion->code), line.criterion->maxPoints));
}

void SheetPainter::paintScored(const SheetLine& line) const
{
    const bool isHere = line.place == m_hand.current;
    if (isHere) {
        m_painter.fillRect(line.rect, m_hand.isFocused ? m_theme.hover : m_theme.alt);
        m_painter.fillRect(QRect(0, line.rect.top(), m_theme.px(4), line.rect.height()),
                           m_hand.isFocused ? m_theme.accent : m_theme.lineStrong);
    }
    m_painter.fillRect(QRect(0, line.rect.bottom(), line.rect.width(), 1), m_theme.line);
    paintTitle(line);
    for (int i = 0; i < int(line.options.size()); ++i) paintOption(line, i);
    if (!line.options.empty()) return;
    m_painter.setFont(m_theme.font(TypeSize::Small));
    m_painter.setPen(m_theme.look(Mark::Warning).text);
    const QRect rest(line.score.right() + m_theme.px(8), line.title.top(),
                     line.rect.width() - line.score.right() - m_theme.px(20), line.title.height());
    m_painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap,
                       tr("Scored by case: choose case A or B above the sheet first."));
}

void SheetPainter::paintTitle(const SheetLine& line) const
{
    const Criterion& criterion = *line.criterion;
    const bool isHere = line.place == m_hand.current;
    m_painter.setFont(m_theme.font(TypeSize::Body, isHere));
    m_painter.setPen(m_theme.text);
    const QRect title = line.title.adjusted(0, m_theme.px(7), 0, 0);
    m_painter.drawText(title, Qt::AlignTop | Qt::AlignLeft, criterion.code);
    m_painter.drawText(title.adjusted(m_theme.px(40), 0, 0, 0), Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap,
                       criterion.title);
    const auto points = m_answers.pointsOf(line);
    const QRect score = line.score.adjusted(0, m_theme.px(7), 0, 0);
    m_painter.setFont(m_theme.font(TypeSize::Body, points.has_value()));
    m_painter.setPen(points ? m_theme.text : m_theme.muted);
    if (isHere && m_hand.isRefused) { // red, and a sign of its own for eyes that see no red
        m_painter.setPen(m_theme.ink(Ink::Error));
        m_painter.setFont(m_theme.font(TypeSize::PanelTitle, true));
        m_painter.drawText(score, Qt::AlignTop | Qt::AlignRight, QStringLiteral("?!"));
        drawRing(&m_painter, QRectF(line.rect).adjusted(2, 2, -2, -2), m_theme.ink(Ink::Error), 2, m_theme.px(6));
        return;
    }
    m_painter.drawText(score, Qt::AlignTop | Qt::AlignRight,
                       isHere && m_hand.begun >= 0 ? QStringLiteral("%1_").arg(m_hand.begun)
                                                   : sumOfMaximum(points, criterion.maxPoints));
    if (!m_answers.noted.contains(criterion.code)) return;
    const int size = m_theme.px(14);
    drawIcon(&m_painter, QRect(score.right() + 1 - size, score.top() + m_theme.px(20), size, size),
             QStringLiteral("document-edit"), m_theme.muted);
}

void SheetPainter::paintOption(const SheetLine& line, int index) const
{
    const OfferedOption& option = line.options[size_t(index)];
    const bool isChosen = m_answers.chosenOption(line) == index;
    const bool isHovered = m_hand.isEditable && m_hand.hovered == SheetSpot{line.place, index};
    const bool isHere = line.place == m_hand.current;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    QPen edge(isChosen ? m_theme.accent : isHere ? m_theme.lineStrong : m_theme.line, 1);
    if (option.isAdded && !isChosen) edge.setStyle(Qt::DashLine);
    m_painter.setPen(edge);
    m_painter.setBrush(isChosen ? m_theme.accentTint : isHovered ? m_theme.hover : m_theme.surface);
    m_painter.drawRoundedRect(box, m_theme.px(6), m_theme.px(6));
    if (isChosen && isHere && m_hand.isFocused)
        drawRing(&m_painter, QRectF(option.rect), m_theme.accent, 2, m_theme.px(6));

    m_painter.setFont(m_theme.font(TypeSize::PanelTitle, true));
    m_painter.setPen(isChosen ? m_theme.accentText : isHere ? m_theme.text : m_theme.secondary);
    const QRect number(option.rect.left() + m_theme.px(8), option.rect.top() + m_theme.px(6), m_theme.px(24),
                       m_theme.px(20));
    m_painter.drawText(number, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, QString::number(option.points));
    if (option.minStar > 0) {
        m_painter.setFont(m_theme.font(TypeSize::Tag));
        m_painter.setPen(isChosen ? m_theme.accentText : m_theme.star);
        const auto side = option.mark.left() > number.right() ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.drawText(option.mark, side | Qt::AlignVCenter | Qt::TextDontClip,
                           QStringLiteral("★%1").arg(option.minStar));
    }
    m_painter.setFont(m_theme.font(TypeSize::Small));
    m_painter.setPen(isChosen ? m_theme.accentText : isHere ? m_theme.text : m_theme.secondary);
    m_painter.drawText(option.words.adjusted(0, m_theme.px(2), 0, m_theme.px(2)),
                       Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, option.label);
    m_painter.restore();
}

} // namespace ocop
