#include "ui/paper/table_report.h"

#include "core/base/formats.h"
#include "core/base/text.h"
#include "core/reports/paper_words.h"
#include "core/reports/report_parts.h"
#include "ui/session/session.h"
#include "ui/table/record_model.h"
#include "ui/table/record_table.h"

#include <cmath>

namespace ocop {
namespace {

/// A column of the paper and where its cells come from.
struct PaperColumn
{
    int column = 0; ///< of the table
    bool second = false;
    ReportColumn head;
};

/// Wider than this (pixels at 100 %) a list is laid across the page.
constexpr int portraitWidth = 640;

int widthAtNormalSize(const Column& column)
{
    if (column.width > 0) return column.width;
    return column.isText() ? 120 : 80;
}

/// The number a cell shows: what is seen counts, since a score's sorting value is held in thousandths.
std::optional<double> numberShown(const CellData& cell, CellKind kind)
{
    if (kind == CellKind::DaysLeft) return cell.value.isValid() ? std::optional(cell.value.toDouble()) : std::nullopt;
    return parseNumber(cell.text);
}

bool hasFractions(const RecordTable& table, int column)
{
    for (const int row : table.visibleRows()) {
        const auto number = numberShown(table.source()->cell(row, column), CellKind::Number);
        if (number && std::floor(*number) != *number) return true;
    }
    return false;
}

ReportColumn headOf(const RecordTable& table, int index)
{
    const Column& column = table.columns()[size_t(index)];
    ReportColumn head = textColumn(column.key, {column.title}, column.kind == CellKind::Text ? 1.0 : 1.4);
    head.bold = column.kind == CellKind::Strong || column.kind == CellKind::TwoLine;
    const auto narrow = [&head](ColumnKind kind, int chars) {
        head.kind = kind;
        head.weight = 0.2;
        head.minChars = chars;
    };
    switch (column.kind) {
    case CellKind::Stars: narrow(ColumnKind::Stars, 5); break;
    case CellKind::Date: narrow(ColumnKind::Date, 10); break;
    case CellKind::DaysLeft: narrow(ColumnKind::Integer, 5); break;
    case CellKind::Number: narrow(hasFractions(table, index) ? ColumnKind::Decimal : ColumnKind::Integer, 5); break;
    case CellKind::Status: head.weight = 0.6; break;
    default: break;
    }
    return head;
}

std::vector<PaperColumn> paperColumns(const RecordTable& table)
{
    std::vector<PaperColumn> columns;
    for (const int index : table.visibleColumns()) {
        const Column& column = table.columns()[size_t(index)];
        if (column.kind == CellKind::Check || column.kind == CellKind::Link) continue; // for the hand, not for reading
        columns.push_back({index, false, headOf(table, index)});
        if (column.kind == CellKind::TwoLine)
            columns.push_back(
                {index, true, textColumn(column.key + QStringLiteral("-second"), {column.secondTitle}, 1.4)});
    }
    return columns;
}

ReportCell paperCell(const RecordTable& table, int row, const PaperColumn& paper)
{
    const CellData cell = table.source()->cell(row, paper.column);
    const QString text = paper.second ? cell.second : cell.text;
    const CellKind kind = table.columns()[size_t(paper.column)].kind;
    switch (paper.head.kind) {
    case ColumnKind::Stars:
        if (cell.value.toInt() > 0) return qint64(cell.value.toInt());
        return cell.text.isEmpty() ? ReportCell() : ReportCell(cell.text);
    case ColumnKind::Date:
        if (cell.value.toDate().isValid()) return cell.value.toDate();
        break;
    case ColumnKind::Integer:
        if (const auto number = numberShown(cell, kind)) return qint64(std::llround(*number));
        break;
    case ColumnKind::Decimal:
        if (const auto number = numberShown(cell, kind)) return *number;
        break;
    case ColumnKind::Text: break;
    }
    return text.isEmpty() ? ReportCell() : ReportCell(text);
}

ReportTable paperTable(const RecordTable& table, const std::vector<PaperColumn>& columns, const QString& title)
{
    ReportTable paper;
    paper.sheetName = title;
    paper.columns.push_back(numberColumn());
    for (const PaperColumn& column : columns) paper.columns.push_back(column.head);
    const QStringList groups = table.model()->rows().groupTitles();
    qint64 number = 0;
    for (const TableLine& line : table.model()->rows().lines()) {
        if (line.isHeading()) {
            const int size = table.model()->rows().groupSize(line.group);
            paper.addGroup(QStringLiteral("%1 (%2)").arg(groups.value(line.group), formatCount(size)));
            continue;
        }
        std::vector<ReportCell> cells = {ReportCell(++number)};
        for (const PaperColumn& column : columns) cells.push_back(paperCell(table, line.row, column));
        paper.addRow(std::move(cells));
    }
    return paper;
}

QString fileNameOf(const QString& title) { return folded(title).replace(u' ', u'-'); }

} // namespace

Report reportOfTable(const RecordTable& table, const QString& title, Session& session)
{
    const std::vector<PaperColumn> columns = paperColumns(table);
    int width = 40; // the number column
    for (const PaperColumn& column : columns)
        width += column.second ? 160 : widthAtNormalSize(table.columns()[size_t(column.column)]);

    Report report;
    report.name = fileNameOf(title);
    report.documentKind = title.toUpper();
    report.scope = scopeOnPaper(session.book().units(), session.district(), session.asOf());
    report.asOf = session.asOf();
    report.sample = session.isSample();
    report.orientation = width > portraitWidth ? PaperOrientation::Landscape : PaperOrientation::Portrait;
    const OfficeSettings office = officeSettings(session.settings()).on(session.today());
    report.office = {office.superiorBody, office.office, {}, {}, office.place, session.today(), false};
    const QString words = table.filterWords();
    if (!words.isEmpty()) report.intro << QStringLiteral("Điều kiện lọc: %1.").arg(words);
    report.tables.push_back(paperTable(table, columns, title));
    report.notes << QStringLiteral("Danh sách có %1 dòng.").arg(formatCount(report.tables.front().dataRowCount()));
    return report;
}

} // namespace ocop
