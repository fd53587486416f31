#include "core/reports/rule_sheet_report.h"

#include "core/reports/report_parts.h"

namespace ocop {
namespace {

void addSheetRows(const CriteriaSet& sheet, SheetPart part, ReportTable& table)
{
    for (const Criterion& criterion : sheet.criteria) {
        if (criterion.part != part) continue;
        if (criterion.parent.isEmpty())
            table.addGroup(criterion.code + QStringLiteral(". ") + criterion.title, 2,
                           {qint64(criterion.maxPoints), {}});
        else
            table.addRow({criterion.code, criterion.title, qint64(criterion.maxPoints), {}});
        for (const Knockout& each : sheet.knockouts)
            if (each.criterion == criterion.code)
                table.addRow(
                    {{},
                     (each.effect == KnockoutEffect::Stop ? QStringLiteral("Dừng chấm: ") : QStringLiteral("Loại: ")) +
                         each.label,
                     {},
                     {}});
        for (const CriterionOption& option : criterion.options) {
            const QString label = option.sheetCase.isNull()
                                      ? option.label
                                      : QStringLiteral("(%1) %2").arg(QString(option.sheetCase), option.label);
            table.addRow(
                {{},
                 QStringLiteral("– ") + label,
                 qint64(option.points),
                 option.minStar > 0 ? ReportCell(QStringLiteral("%1 sao").arg(option.minStar)) : ReportCell()});
        }
    }
}

} // namespace

Report ruleSheetReport(const RuleSet& rules, const CriteriaSet& sheet, QDate day)
{
    Report report;
    report.name = QStringLiteral("bo-tieu-chi-%1-%2").arg(sheet.sheets.toLower(), QString::number(sheet.number));
    report.documentKind = QStringLiteral("BỘ TIÊU CHÍ ĐÁNH GIÁ");
    report.subject = QStringLiteral("Bộ sản phẩm %1: %2").arg(QString::number(sheet.number), sheet.name);
    report.scope = rules.title;
    report.asOf = day;
    report.office.isNumbered = false;
    QStringList reasons;
    for (const Knockout& each : sheet.knockouts)
        if (each.criterion.isEmpty()) reasons << each.label;
    report.intro << QStringLiteral(
        "Mã mục, điểm và hạng sao tối thiểu theo quyết định; tên mục và lời các mức điểm viết "
        "gọn để tra cứu, không phải nguyên văn.");
    if (sheet.knockouts.empty())
        report.notes << QStringLiteral("Chưa nhập trường hợp bị loại, dừng chấm của bộ này: xem phụ lục quyết định.");
    if (!reasons.isEmpty())
        report.intro << QStringLiteral("Hồ sơ bị loại khi: %1.").arg(reasons.join(QStringLiteral("; ")));
    ReportTable table;
    table.sheetName = QStringLiteral("Bộ %1").arg(sheet.number);
    ReportColumn code = textColumn(QStringLiteral("code"), {QStringLiteral("Mục")}, 0.1);
    code.minChars = 6;
    ReportColumn points = textColumn(QStringLiteral("points"), {QStringLiteral("Điểm")}, 0.1);
    points.kind = ColumnKind::Integer;
    points.minChars = 5;
    ReportColumn least = textColumn(QStringLiteral("least"), {QStringLiteral("Tối thiểu cho")}, 0.2);
    least.minChars = 8;
    least.align = ColumnAlign::Centre;
    table.columns = {code, textColumn(QStringLiteral("title"), {QStringLiteral("Tiêu chí, mức điểm")}, 3), points,
                     least};
    for (const SheetPartHead& part : sheet.parts) {
        table.addGroup(QStringLiteral("Phần %1. %2").arg(QString(QChar(u'A' + int(part.part))), part.title).toUpper(),
                       2, {qint64(part.maxPoints), {}});
        addSheetRows(sheet, part.part, table);
    }
    report.tables.push_back(std::move(table));
    for (const QString& doubt : sheet.doubts() + sheet.remarks)
        report.notes << QStringLiteral("Cần đối chiếu: ") + doubt;
    return report;
}

} // namespace ocop
