#include "tests/benchmarks/paper.h"

#include "core/register/snapshot.h"

#include <QPainter>
#include <QPdfWriter>

namespace ocop::bench {

Report listReport(Register& sample, int rows)
{
    const Snapshot snapshot = Snapshot::load(sample);
    Report report;
    report.name = QStringLiteral("bench");
    report.documentKind = QStringLiteral("BÁO CÁO");
    report.subject = QStringLiteral("Danh sách sản phẩm OCOP");
    report.scope = QStringLiteral("Tỉnh Quảng Nam");
    report.asOf = QDate(2024, 8, 31);
    report.orientation = PaperOrientation::Landscape;
    ReportTable table;
    table.columns = {{QStringLiteral("tt"), {QStringLiteral("TT")}, ColumnKind::Integer},
                     {QStringLiteral("name"), {QStringLiteral("Tên sản phẩm")}, ColumnKind::Text, 3},
                     {QStringLiteral("subject"), {QStringLiteral("Chủ thể")}, ColumnKind::Text, 3},
                     {QStringLiteral("place"), {QStringLiteral("Địa chỉ")}, ColumnKind::Text, 3},
                     {QStringLiteral("phone"), {QStringLiteral("Điện thoại")}},
                     {QStringLiteral("stars"), {QStringLiteral("Hạng")}, ColumnKind::Stars},
                     {QStringLiteral("decision"), {QStringLiteral("Quyết định"), QStringLiteral("Số")}},
                     {QStringLiteral("date"), {QStringLiteral("Quyết định"), QStringLiteral("Ngày")}, ColumnKind::Date},
                     {QStringLiteral("last"), {QStringLiteral("Hết hạn")}, ColumnKind::Date},
                     {QStringLiteral("note"), {QStringLiteral("Ghi chú")}}};
    for (const Product& product : snapshot.products()) {
        if (int(table.rows.size()) == rows) break;
        const Subject& subject = *snapshot.subject(product.subject);
        const Certificate& certificate = snapshot.certificatesOf(product.id).front();
        const Decision& decision = *snapshot.decision(certificate.decision);
        table.addRow({product.name, subject.name, sample.units().describe(subject.unit), subject.phone,
                      qint64(certificate.stars), decision.number, decision.date, certificate.lastValidDay, QString()});
    }
    report.tables = {table};
    return report;
}

void drawPlain(const Report& report, const QString& path)
{
    QPdfWriter writer(path);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF()));
    writer.setResolution(300);
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("Liberation Serif"), 11));
    const ReportTable& table = report.tables.front();
    int line = 0;
    for (const ReportRow& row : table.rows) {
        if (line == 20) {
            writer.newPage();
            line = 0;
        }
        ++line;
        for (size_t column = 0; column < row.cells.size(); ++column)
            painter.drawText(QPointF(150 + 330.0 * double(column), 100.0 * line + 100),
                             cellText(table.columns[column], row.cells[column]));
    }
}

} // namespace ocop::bench
