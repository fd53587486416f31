#include "ui/dashboard/figure_table.h"

#include "ui/table/record_table.h"

#include <QVBoxLayout>

namespace ocop {

FigureTable::FigureTable(QSettings* settings, QWidget* parent)
    : QWidget(parent),
      m_table(new RecordTable(
          QStringLiteral("dashboardFigures"),
          {{.key = QStringLiteral("chart"), .title = tr("Chart"), .width = 240},
           {.key = QStringLiteral("label"),
            .title = tr("What"),
            .kind = CellKind::Strong,
            .width = 260,
            .stretch = true},
           {.key = QStringLiteral("value"), .title = tr("As shown"), .width = 140},
           {.key = QStringLiteral("count"), .title = tr("Records"), .kind = CellKind::Number, .width = 90}},
          settings, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    connect(m_table, &RecordTable::activated, this, [this](qint64 id) {
        const BoardMark mark = m_figures[size_t(id - 1)].mark;
        if (mark.count > 0) Q_EMIT activated(mark);
    });
}

void FigureTable::show(std::vector<BoardFigure> figures)
{
    struct Line
    {
        qint64 id;
        QString chart;
        QString label;
        QString value;
        int count;
    };
    m_figures = std::move(figures);
    std::vector<Line> lines;
    for (const BoardFigure& each : m_figures)
        lines.push_back({qint64(lines.size()) + 1, each.chart, each.label, each.value, each.mark.count});
    m_table->setRows<Line>(lines, [](const Line& line) { return line.id; },
                           {[](const Line& line) { return textCell(line.chart); },
                            [](const Line& line) { return textCell(line.label); },
                            [](const Line& line) { return textCell(line.value); },
                            [](const Line& line) { return numberCell(line.count); }});
}

} // namespace ocop
