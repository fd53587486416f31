#include "ui/evaluation/sheets/score_sheet_totals.h"

#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace ocop {
namespace {

QString totalsSentence(const SheetTotals& totals)
{
    const Verdict& verdict = totals.verdict;
    if (!verdict.knockouts.empty()) return ScoreSheetTotals::tr("Excluded, whatever the points.");
    if (verdict.band <= verdict.stars)
        return ScoreSheetTotals::tr("This sheet alone reaches %n star(s).", nullptr, verdict.stars);
    if (verdict.stars == 0)
        return ScoreSheetTotals::tr("%1 points are in the band of %2 stars, but a minimum for 3 stars is not met.")
            .arg(QString::number(totals.total), QString::number(verdict.band));
    return ScoreSheetTotals::tr("The total is in the band of %1 stars; unmet minima hold it at %2.")
        .arg(QString::number(verdict.band), QString::number(verdict.stars));
}

} // namespace

ScoreSheetTotals::ScoreSheetTotals(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("scoreTotals"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ScoreSheetTotals::setTotals(const SheetTotals& totals, const RuleSet& rules, const CriteriaSet& sheet)
{
    m_total = totals.total;
    m_stars = totals.verdict.stars;
    m_bands = rules.bands;
    m_parts.clear();
    static const std::pair<SheetPart, const char*> parts[] = {
        {SheetPart::A, "A"}, {SheetPart::B, "B"}, {SheetPart::C, "C"}};
    for (const auto& [part, name] : parts) {
        Part line{QLatin1String(name), totals.part(part), 0};
        for (const Criterion* each : sheet.scored())
            if (each->part == part) line.maximum += each->maxPoints;
        m_parts.push_back(line);
    }
    m_parts.push_back({tr("Filled"), totals.filled, totals.criteria});
    const QString before = std::exchange(m_sentence, totalsSentence(totals));
    QStringList spoken{tr("%1 of 100 points").arg(m_total), m_sentence};
    for (const Part& each : m_parts)
        spoken << tr("%1: %2 of %3").arg(each.name, QString::number(each.points), QString::number(each.maximum));
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    if (before != m_sentence) updateGeometry();
    update();
}

int ScoreSheetTotals::sentenceHeight(int width) const
{
    // Always room for two lines, so that nothing below jumps while scores are typed.
    const QFontMetrics metrics(themeOf(this).font(TypeSize::Small));
    const int needed =
        metrics.boundingRect(QRect(0, 0, std::max(width, 1), 1000), Qt::TextWordWrap, m_sentence).height();
    return std::max(needed, 2 * metrics.lineSpacing());
}

int ScoreSheetTotals::heightForWidth(int width) const
{
    const Theme& theme = themeOf(this);
    return theme.px(36) + sentenceHeight(width) + theme.px(8 + 44 + 4) + 4 * theme.px(24);
}

QSize ScoreSheetTotals::sizeHint() const { return QSize(themeOf(this).px(260), heightForWidth(themeOf(this).px(260))); }
QSize ScoreSheetTotals::minimumSizeHint() const
{
    return QSize(themeOf(this).px(150), heightForWidth(std::max(width(), themeOf(this).px(150))));
}

void ScoreSheetTotals::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(TypeSize::CardNumber, true));
    painter.setPen(theme.text);
    const QString total = QString::number(m_total);
    const QRect head(0, 0, width(), theme.px(36));
    painter.drawText(head, Qt::AlignVCenter | Qt::AlignLeft, total);
    const int used = QFontMetrics(painter.font()).horizontalAdvance(total) + theme.px(4);
    painter.setFont(theme.font(TypeSize::Body));
    painter.setPen(theme.muted);
    painter.drawText(head.adjusted(used, theme.px(5), 0, 0), Qt::AlignVCenter | Qt::AlignLeft, QStringLiteral("/100"));
    const int stars = starsWidth(theme) - (m_stars < 5 ? theme.px(13) : 0); // four places, five for five
    drawStars(&painter, QRect(width() - stars, 0, stars, head.height()), m_stars, theme);

    const int words = sentenceHeight(width());
    painter.setFont(theme.font(TypeSize::Small));
    painter.setPen(theme.secondary);
    painter.drawText(QRect(0, head.bottom() + 1, width(), words), Qt::AlignTop | Qt::TextWordWrap, m_sentence);
    int y = head.bottom() + 1 + words + theme.px(8);
    paintBands(&painter, QRect(0, y, width(), theme.px(44)), theme);
    y += theme.px(44 + 4);
    for (const Part& part : m_parts) {
        paintBar(&painter, QRect(0, y, width(), theme.px(24)), part, theme);
        y += theme.px(24);
    }
}

void ScoreSheetTotals::paintBands(QPainter* painter, const QRect& area, const Theme& theme) const
{
    const auto x = [&](int points) { return area.left() + area.width() * points / 100; };
    const QRect bar(area.left(), area.top() + theme.px(16), area.width(), theme.px(10));
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.line);
    painter->drawRoundedRect(bar, theme.px(4), theme.px(4));
    if (m_total > 0) {
        painter->setBrush(theme.accent);
        painter->drawRoundedRect(
            QRect(bar.left(), bar.top(), std::max(theme.px(4), x(m_total) - bar.left()), bar.height()), theme.px(4),
            theme.px(4));
    }
    painter->setFont(theme.font(TypeSize::Tag));
    int to = 100;
    for (const StarBand& band : m_bands) {
        const QRect stars(x(band.from), area.top(), x(to) - x(band.from), theme.px(16));
        const bool reached = m_total >= band.from && (m_total < to || to == 100);
        painter->setPen(reached ? theme.accentText : theme.muted);
        painter->drawText(stars, Qt::AlignCenter | Qt::TextDontClip, QStringLiteral("%1★").arg(band.stars));
        if (band.from > 0) {
            painter->fillRect(QRect(x(band.from), bar.top() - theme.px(2), 1, bar.height() + theme.px(4)),
                              theme.inputEdge);
            painter->setPen(theme.muted);
            painter->drawText(
                QRect(x(band.from) - theme.px(20), bar.bottom() + theme.px(3), theme.px(40), theme.px(16)),
                Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip, QString::number(band.from));
        }
        to = band.from;
    }
}

void ScoreSheetTotals::paintBar(QPainter* painter, const QRect& area, const Part& part, const Theme& theme) const
{
    painter->setFont(theme.font(TypeSize::Small));
    const QFontMetrics metrics(painter->font());
    const int nameWidth = metrics.horizontalAdvance(m_parts.back().name) + theme.px(8);
    const int valueWidth = metrics.horizontalAdvance(QStringLiteral("40/40")) + theme.px(8);
    painter->setPen(theme.secondary);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, part.name);
    painter->setPen(theme.text);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight,
                      QStringLiteral("%1/%2").arg(QString::number(part.points), QString::number(part.maximum)));
    const QRectF bar(area.left() + nameWidth, area.center().y() - theme.px(2), area.width() - nameWidth - valueWidth,
                     theme.px(5));
    if (bar.width() < theme.px(20)) return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.line);
    painter->drawRoundedRect(bar, theme.px(2), theme.px(2));
    if (part.points == 0 || part.maximum == 0) return;
    painter->setBrush(theme.timeBar);
    painter->drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * part.points / part.maximum, bar.height()),
                             theme.px(2), theme.px(2));
}

} // namespace ocop
