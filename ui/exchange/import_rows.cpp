#include "ui/exchange/import_rows.h"

#include "core/base/error.h"
#include "core/formats/csv_writer.h"
#include "ui/exchange/count_bar.h"
#include "ui/kit/icons.h"
#include "ui/words/import_words.h"

#include <QCoreApplication>
#include <QPainter>
#include <QSaveFile>

#include <algorithm>

namespace ocop {
namespace {

QString importColumnTitle(const char* source) { return QCoreApplication::translate("import", source); }

void paintResult(QPainter* painter, const QRect& rect, const CellData& cell, const Theme& theme)
{
    const auto result = RowResult(cell.value.toInt());
    const QColor color = theme.ink(resultInk(result));
    const int side = theme.px(16);
    const QRect icon(rect.left(), rect.center().y() - side / 2, side, side);
    drawIcon(painter, icon, resultIcon(result), color);
    painter->setFont(theme.font(TypeSize::Body, true));
    painter->setPen(color);
    painter->drawText(rect.adjusted(side + theme.px(6), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, cell.text);
}

/// A row of a plan; ids are places in ImportPlan::rows plus one.
struct ImportLine
{
    qint64 id = 0;
    const ImportRow* row = nullptr;
    const ImportPlan* plan = nullptr;
    bool marked = false;
};

/// Rows that change nothing are quiet.
CellData quietCell(const ImportLine& line, const QString& text)
{
    CellData cell = textCell(text);
    if (line.row->result == RowResult::Skipped || line.row->result == RowResult::Same) cell.ink = Ink::Muted;
    return cell;
}

ListColumns<ImportLine> lineColumns()
{
    const auto quiet = [](QString ImportRow::*field) {
        return [field](const ImportLine& line) { return quietCell(line, line.row->*field); };
    };
    return {{{.key = QStringLiteral("row"),
              .title = importColumnTitle(QT_TRANSLATE_NOOP("import", "Row")),
              .kind = CellKind::Number,
              .width = 56},
             [](const ImportLine& line) { return numberCell(line.row->number); }},
            {{.key = QStringLiteral("result"),
              .title = importColumnTitle(QT_TRANSLATE_NOOP("import", "Result")),
              .kind = CellKind::Custom,
              .width = 116,
              .paint = paintResult},
             [](const ImportLine& line) {
                 return CellData{.text = texts::rowResult(line.row->result), .value = int(line.row->result)};
             }},
            {{.key = QStringLiteral("product"),
              .title = importColumnTitle(QT_TRANSLATE_NOOP("import", "Product")),
              .kind = CellKind::Strong,
              .width = 184},
             quiet(&ImportRow::product)},
            {{.key = QStringLiteral("subject"),
              .title = importColumnTitle(QT_TRANSLATE_NOOP("import", "Subject")),
              .width = 170},
             quiet(&ImportRow::subject)},
            {{.key = QStringLiteral("place"),
              .title = importColumnTitle(QT_TRANSLATE_NOOP("import", "Commune, district")),
              .width = 130},
             quiet(&ImportRow::place)},
            {{.key = QStringLiteral("stars"),
              .title = importColumnTitle(QT_TRANSLATE_NOOP("import", "Stars")),
              .kind = CellKind::Stars,
              .width = 80},
             [](const ImportLine& line) {
                 const int stars = line.row->stars;
                 return stars >= 3 && stars <= 5 ? starsCell(stars) : CellData();
             }},
            {{.key = QStringLiteral("decision"),
              .title = importColumnTitle(QT_TRANSLATE_NOOP("import", "Decision")),
              .width = 112},
             quiet(&ImportRow::decision)},
            {{.key = QStringLiteral("lastDay"),
              .title = importColumnTitle(QT_TRANSLATE_NOOP("import", "Ends on")),
              .kind = CellKind::Date,
              .width = 92},
             [](const ImportLine& line) { return dateCell(line.row->lastValidDay); }},
            {{.key = QStringLiteral("reason"),
              .title = importColumnTitle(QT_TRANSLATE_NOOP("import", "Reason")),
              .width = 220,
              .stretch = true},
             [](const ImportLine& line) {
                 CellData cell = textCell(texts::rowReason(*line.plan, *line.row));
                 if (line.row->result == RowResult::Failed) cell.ink = Ink::Error;
                 if (line.marked) {
                     cell.text = importColumnTitle(QT_TRANSLATE_NOOP("import", "Now different: %1")).arg(cell.text);
                     cell.mark = Mark::Warning;
                 }
                 return cell;
             }}};
}

} // namespace

Columns importColumns() { return columnsOf(lineColumns()); }

std::shared_ptr<const RowSource> importRows(const ImportPlan& plan, const std::vector<int>& marked)
{
    std::vector<ImportLine> lines;
    lines.reserve(plan.rows.size());
    for (const ImportRow& row : plan.rows)
        lines.push_back({qint64(lines.size()) + 1, &row, &plan,
                         std::binary_search(marked.begin(), marked.end(), int(lines.size()))});
    return std::make_shared<RowsOf<ImportLine>>(
        std::move(lines), [](const ImportLine& line) { return line.id; }, lineColumns());
}

void writeFailedRows(const ImportPlan& plan, const QString& path)
{
    const auto rows = failedRows(
        plan, [&plan](const ImportRow& row) { return texts::rowReason(plan, row); },
        importColumnTitle(QT_TRANSLATE_NOOP("import", "Reason")));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csvOf(rows)) < 0 || !file.commit())
        throw Error(ErrorKind::WriteFailed, path);
}

} // namespace ocop
