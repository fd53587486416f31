#include "ui/dashboard/overview_board.h"

#include "ui/dashboard/charts/legend.h"
#include "ui/dashboard/charts/unit_board.h"
#include "ui/kit/small_widgets.h"
#include "ui/words/texts.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ocop {

OverviewBoard::OverviewBoard(QWidget* parent)
    : QWidget(parent), m_places(new UnitBoard(this)), m_placesLegend(new ChartLegend(this)),
      m_placesTitle(makeLabel({}, QStringLiteral("panel"), this)), m_months{new Chart(Qt::Vertical, this)},
      m_monthsLegend(new ChartLegend(this)), m_kinds{new Chart(Qt::Horizontal, this)}, m_sectors{new Chart(
                                                                                           Qt::Horizontal, this)}
{
    m_places->setObjectName(QStringLiteral("unitBoard"));
    m_places->setAccessibleName(tr("Products by place and group"));
    m_months.chart->setObjectName(QStringLiteral("monthsChart"));
    m_sectors.chart->setObjectName(QStringLiteral("sectorsChart"));
    m_kinds.chart->setObjectName(QStringLiteral("kindsChart"));
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    // The board reaches the panel's edges, charts keep their distance.
    columns->addWidget(panel(m_placesTitle, m_places, 0, m_placesLegend), 68);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(chartPanel(tr("Certificates ending by month"), m_months, m_monthsLegend), 52);
    right->addWidget(chartPanel(tr("Products by group"), m_sectors), 34);
    right->addWidget(chartPanel(tr("Subjects by kind"), m_kinds), 27);
    columns->addLayout(right, 45);
    connect(m_places, &UnitBoard::activated, this, &OverviewBoard::activated);
    m_places->setHint(
        [this](const BoardMark& mark) { return m_session ? sinceLastYear(*m_session, mark) : QString(); });
}

QWidget* OverviewBoard::panel(QLabel* title, QWidget* content, int margin, ChartLegend* legend)
{
    auto* frame = new QFrame(this);
    frame->setProperty("role", QStringLiteral("panel"));
    title->setMinimumWidth(0);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 0, 14, 0);
    head->addWidget(title, 1);
    if (legend) head->addWidget(legend);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, 8, 1, margin == 0 ? 7 : 8);
    layout->setSpacing(6);
    layout->addLayout(head);
    auto* room = new QHBoxLayout;
    room->setContentsMargins(margin, 0, margin, 0);
    room->addWidget(content);
    layout->addLayout(room, 1);
    return frame;
}

QWidget* OverviewBoard::chartPanel(const QString& title, MarkedChart& shown, ChartLegend* legend)
{
    shown.chart->setAccessibleName(title);
    connect(shown.chart, &Chart::activated, this,
            [this, &shown](int bar) { Q_EMIT activated(BoardMark(shown.marks[size_t(bar)])); });
    shown.chart->setHint([this, &shown](int bar) {
        return m_session ? sinceLastYear(*m_session, shown.marks[size_t(bar)]) : QString();
    });
    return panel(makeLabel(title, QStringLiteral("panel"), this), shown.chart, 13, legend);
}

std::vector<QWidget*> OverviewBoard::charts() const { return {m_places, months(), kinds(), sectors()}; }

void OverviewBoard::fill(MarkedChart& shown, ChartData data)
{
    shown.marks = std::move(data.marks);
    shown.chart->setBars(std::move(data.bars));
}

void OverviewBoard::show(const Session& session, bool byCommune)
{
    m_session = &session;
    m_placesTitle->setText(countsByCommune(session, byCommune) ? tr("Products by commune and group")
                                                               : tr("Products by district and group"));
    m_places->setData(boardData(session, byCommune));
    fillLegend();
    fill(m_months, monthsChart(session));
    fill(m_kinds, kindsChart(session));
    fill(m_sectors, sectorsChart(session));
    m_monthsLegend->setEntries({{ChartLegend::Kind::Soon, tr("within %n day(s)", nullptr, session.expiringDays())}});
}

/// What is rare is named only where there is some of it.
void OverviewBoard::fillLegend()
{
    using Kind = ChartLegend::Kind;
    const BoardRow& sum = m_places->data().sum;
    std::vector<std::pair<Kind, QString>> entries;
    const auto add = [&](BoardSegment segment, Kind kind, const QString& words, bool always) {
        if (always || sum.of(segment).count > 0) entries.emplace_back(kind, words);
    };
    add(BoardSegment::Stars5, Kind::Stars5, texts::stars(5), false);
    add(BoardSegment::Stars4, Kind::Stars4, texts::stars(4), true);
    add(BoardSegment::Stars3, Kind::Stars3, texts::stars(3), true);
    add(BoardSegment::Lapsed, Kind::Lapsed, texts::standing(StandingClass::Lapsed), true);
    add(BoardSegment::Withdrawn, Kind::Withdrawn, texts::standing(StandingClass::Withdrawn), false);
    add(BoardSegment::MissingDate, Kind::MissingDate, texts::standing(StandingClass::MissingDate), false);
    m_placesLegend->setEntries(std::move(entries));
}

} // namespace ocop
