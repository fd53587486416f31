#include "ui/dashboard/figure_table.h"

#include "ui/table/record_table.h"

#include <QVBoxLayout>

namespace ocop {
namespace {

struct FigureLine
{
    qint64 id = 0;
    QString chart;
    QString label;
    QString value;
    int count = 0;
};

ListColumns<FigureLine> figureColumns()
{
    return {
        {{.key = QStringLiteral("chart"), .title = FigureTable::tr("Chart"), .width = 240},
         [](const FigureLine& line) { return textCell(line.chart); }},
        {{.key = QStringLiteral("label"),
          .title = FigureTable::tr("What"),
          .kind = CellKind::Strong,
          .width = 260,
          .stretch = true},
         [](const FigureLine& line) { return textCell(line.label); }},
        {{.key = QStringLiteral("value"), .title = FigureTable::tr("As shown"), .width = 140},
         [](const FigureLine& line) { return textCell(line.value); }},
        {{.key = QStringLiteral("count"), .title = FigureTable::tr("Records"), .kind = CellKind::Number, .width = 90},
         [](const FigureLine& line) { return numberCell(line.count); }}};
}

} // namespace

FigureTable::FigureTable(QSettings* settings, QWidget* parent)
    : QWidget(parent),
      m_table(new RecordTable(QStringLiteral("dashboardFigures"), columnsOf(figureColumns()), settings, this))
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
    m_figures = std::move(figures);
    std::vector<FigureLine> lines;
    for (const BoardFigure& each : m_figures)
        lines.push_back({qint64(lines.size()) + 1, each.chart, each.label, each.value, each.mark.count});
    m_table->setRows<FigureLine>(
        std::move(lines), [](const FigureLine& line) { return line.id; }, figureColumns());
}

} // namespace ocop
