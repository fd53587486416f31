#include "ui/dashboard/chart_boards.h"

#include "core/base/formats.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace ocop {

QGridLayout* ChartBoard::grid()
{
    if (!m_grid) {
        m_grid = new QGridLayout(this);
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setSpacing(themeOf(this).px(12));
    }
    return m_grid;
}

void ChartBoard::addChart(const QString& key, const QString& title, Qt::Orientation orientation, int row, int column,
                          int columns)
{
    const Theme& theme = themeOf(this);
    auto* frame = new QFrame(this);
    frame->setProperty("role", QStringLiteral("panel"));
    auto* head = new QHBoxLayout;
    QLabel* label = makeLabel(title, QStringLiteral("panel"), frame);
    label->setMinimumWidth(0);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(label, 1);
    if (m_measure && m_panels.empty()) head->addWidget(m_measure);
    auto* chart = new Chart(orientation, frame);
    chart->setObjectName(key);
    chart->setAccessibleName(title);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(10));
    layout->setSpacing(theme.px(6));
    layout->addLayout(head);
    layout->addWidget(chart, 1);
    grid()->addWidget(frame, row, column, 1, columns);
    const size_t index = m_panels.size();
    m_panels.push_back({title, chart, {}, label});
    connect(chart, &Chart::activated, this,
            [this, index](int bar) { Q_EMIT activated(BoardMark(m_panels[index].marks[size_t(bar)])); });
    chart->setHint([this, index](int bar) {
        return m_session ? sinceLastYear(*m_session, m_panels[index].marks[size_t(bar)]) : QString();
    });
}

void ChartBoard::setRowStretch(int row, int stretch) { grid()->setRowStretch(row, stretch); }

void ChartBoard::addMeasure(const QString& name, const std::vector<std::pair<QString, QString>>& entries,
                            const QString& chosen)
{
    m_measure = new QComboBox(this);
    m_measure->setObjectName(QStringLiteral("measure"));
    m_measure->setAccessibleName(name);
    for (const auto& [code, title] : entries) m_measure->addItem(title, code);
    m_measure->setCurrentIndex(m_measure->findData(chosen));
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] {
        if (m_session) fill(*m_session);
    });
}

std::vector<QWidget*> ChartBoard::charts() const
{
    std::vector<QWidget*> charts;
    for (const Panel& panel : m_panels) charts.push_back(panel.chart);
    return charts;
}

QString ChartBoard::measure() const { return m_measure ? m_measure->currentData().toString() : QString(); }

bool ChartBoard::setMeasure(const QString& code)
{
    const int index = m_measure ? m_measure->findData(code) : -1;
    if (index >= 0) m_measure->setCurrentIndex(index);
    return index >= 0;
}

void ChartBoard::put(size_t index, ChartData shown, const QString& title)
{
    Panel& panel = m_panels[index];
    if (!title.isEmpty()) {
        panel.title = title;
        panel.label->setText(title);
        panel.chart->setAccessibleName(title);
    }
    panel.marks = std::move(shown.marks);
    panel.chart->setBars(std::move(shown.bars));
}

void ChartBoard::show(const Session& session)
{
    m_session = &session;
    fill(session);
}

std::vector<BoardFigure> ChartBoard::figures() const
{
    std::vector<BoardFigure> figures;
    for (const Panel& panel : m_panels)
        for (size_t i = 0; i < panel.marks.size(); ++i) {
            const ChartBar& bar = panel.chart->bars()[i];
            const QString label = bar.span.isEmpty() ? bar.label : QStringLiteral("%1 %2").arg(bar.label, bar.span);
            figures.push_back({panel.title, label, bar.valueText, panel.marks[i]});
        }
    return figures;
}

TrendBoard::TrendBoard(QWidget* parent) : ChartBoard(parent)
{
    addMeasure(tr("Period"),
               {{codeOf(Period::Month), tr("By month")},
                {codeOf(Period::Quarter), tr("By quarter")},
                {codeOf(Period::Year), tr("By year")}},
               codeOf(Period::Quarter));
    addChart(QStringLiteral("trend"), tr("Products in force (dark) and lapsed at the end of each period"), Qt::Vertical,
             0, 0);
    addChart(QStringLiteral("movements"), tr("What became of products within a year"), Qt::Horizontal, 1, 0);
    setRowStretch(0, 62);
    setRowStretch(1, 38);
}

void TrendBoard::fill(const Session& session)
{
    put(0, trendChart(session, fromCode<Period>(measure()).value_or(Period::Quarter)));
    put(1, movementChart(session));
}

PipelineBoard::PipelineBoard(QWidget* parent) : ChartBoard(parent)
{
    addChart(QStringLiteral("dossiers"), tr("Dossiers by standing"), Qt::Horizontal, 0, 0);
    addChart(QStringLiteral("filing"), tr("Products in force and their window for filing a renewal"), Qt::Horizontal, 0,
             1);
    addChart(QStringLiteral("ends"), tr("Certificates ending by month"), Qt::Vertical, 1, 0, 2);
    setRowStretch(0, 50);
    setRowStretch(1, 50);
}

void PipelineBoard::fill(const Session& session)
{
    put(0, dossiersChart(session));
    put(1, filingChart(session));
    put(2, monthsChart(session, 36));
}

SubjectBoard::SubjectBoard(QWidget* parent) : ChartBoard(parent)
{
    addChart(QStringLiteral("kinds"), tr("Subjects by kind"), Qt::Horizontal, 0, 0);
    addChart(QStringLiteral("perSubject"), tr("Subjects by number of products"), Qt::Horizontal, 0, 1);
    addChart(QStringLiteral("sexes"), tr("Subjects by their representative"), Qt::Horizontal, 1, 0);
    addChart(QStringLiteral("largest"), tr("Subjects with most products"), Qt::Horizontal, 1, 1);
    addChart(QStringLiteral("ethnicities"), tr("Subjects by the ethnicity of their representative"), Qt::Horizontal, 2,
             0);
    // The ten largest want the height of two.
    grid()->addWidget(panels()[3].chart->parentWidget(), 1, 1, 2, 1);
    for (int row = 0; row < 3; ++row) setRowStretch(row, 1);
}

void SubjectBoard::fill(const Session& session)
{
    put(0, kindsChart(session));
    put(1, productsPerSubjectChart(session));
    put(2, sexChart(session));
    put(3, largestSubjectsChart(session));
    put(4, ethnicityChart(session));
}

} // namespace ocop
