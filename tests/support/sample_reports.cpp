#include "tests/support/sample_reports.h"

#include "core/base/dates.h"

#include <array>

namespace ocop::test {

Report bareReport()
{
    Report report;
    report.name = QStringLiteral("thu");
    report.documentKind = QStringLiteral("BÁO CÁO");
    report.subject = QStringLiteral("Tổng hợp sản phẩm OCOP theo huyện");
    report.scope = QStringLiteral("Tỉnh Quảng Nam");
    report.asOf = QDate(2024, 8, 31);
    report.office = {QStringLiteral("SỞ NÔNG NGHIỆP VÀ PTNT QUẢNG NAM"),
                     QStringLiteral("CHI CỤC PHÁT TRIỂN NÔNG THÔN"),
                     QStringLiteral("214"),
                     QStringLiteral("BC-CCPTNT"),
                     QStringLiteral("Quảng Nam"),
                     QDate(2024, 8, 31)};
    report.intro = {QStringLiteral(
        "Tính đến ngày 31/08/2024, toàn tỉnh có 407 sản phẩm được công nhận đạt từ 3 sao trở lên của 325 chủ thể; 246 "
        "sản phẩm còn hiệu lực (206 sản phẩm 3 sao, 40 sản phẩm 4 sao), 161 sản phẩm hết hiệu lực.")};
    report.signature = {{QStringLiteral("CHI CỤC TRƯỞNG")}, QStringLiteral("Nguyễn Văn Mẫu")};
    report.recipients = {QStringLiteral("Sở NN&PTNT"), QStringLiteral("UBND các huyện, thị xã, thành phố"),
                         QStringLiteral("Lưu: VT, OCOP")};
    return report;
}

Report districtSummary()
{
    Report report = bareReport();
    report.orientation = PaperOrientation::Landscape;
    ReportTable table;
    table.sheetName = QStringLiteral("Tổng hợp");
    const auto head = [](const char* upper, const char* lower) {
        return QStringList{QString::fromUtf8(upper), QString::fromUtf8(lower)};
    };
    const auto count = [](const char* key, const QStringList& heading) {
        ReportColumn column{QString::fromLatin1(key), heading, ColumnKind::Integer};
        column.summed = true;
        return column;
    };
    table.columns = {{QStringLiteral("tt"), {QStringLiteral("TT")}, ColumnKind::Integer, 0, 3},
                     {QStringLiteral("name"), {QStringLiteral("Địa bàn")}, ColumnKind::Text, 3},
                     count("total", {QStringLiteral("Tổng SP")}),
                     count("s3", head("Hạng sao", "3 sao")),
                     count("s4", head("Hạng sao", "4 sao")),
                     count("s5", head("Hạng sao", "5 sao")),
                     count("in", head("Còn hiệu lực", "Cộng")),
                     count("in3", head("Còn hiệu lực", "3 sao")),
                     count("in4", head("Còn hiệu lực", "4 sao")),
                     count("lapsed", {QStringLiteral("Hết hiệu lực")}),
                     count("withdrawn", {QStringLiteral("Thu hồi")}),
                     count("subjects", head("Chủ thể", "Tổng")),
                     count("household", head("Chủ thể", "Hộ")),
                     count("cooperative", head("Chủ thể", "HTX")),
                     count("group", head("Chủ thể", "THT")),
                     count("enterprise", head("Chủ thể", "DN"))};
    const std::array names = {"Tiên Phước", "Thăng Bình", "Đại Lộc",    "Tam Kỳ",    "Điện Bàn",   "Núi Thành",
                              "Duy Xuyên",  "Hội An",     "Phú Ninh",   "Quế Sơn",   "Bắc Trà My", "Hiệp Đức",
                              "Tây Giang",  "Nam Trà My", "Đông Giang", "Nam Giang", "Phước Sơn",  "Nông Sơn"};
    std::vector<qint64> sums(14);
    for (size_t i = 0; i < names.size(); ++i) {
        std::vector<ReportCell> cells{QString::fromUtf8(names[i])};
        for (size_t column = 0; column < sums.size(); ++column) {
            const auto value = qint64((46 - i * 2) / (1 + column % 5));
            cells.emplace_back(value);
            sums[column] += value;
        }
        table.addRow(std::move(cells));
    }
    sums[9] -= 3; // distinct subjects: less than the sum of the districts
    std::vector<ReportCell> totals(sums.begin(), sums.end());
    table.addTotal(QStringLiteral("TỔNG CỘNG"), 2, std::move(totals));
    report.tables.push_back(std::move(table));
    return report;
}

QString sampleProductName(int row)
{
    const QString number = QStringLiteral("SP%1").arg(row, 4, 10, QLatin1Char('0'));
    if (row % 7 == 3)
        return number +
               QStringLiteral(" Bánh tráng cuốn thịt heo hai đầu da Đại Lộc đặc sản truyền thống hộp quà tặng 1.200 g");
    return number + (row % 2 ? QStringLiteral(" Nước mắm Cửa Khe") : QStringLiteral(" Đường phèn Ấm Ướt Ễnh Ương"));
}

Report productList(int rows)
{
    Report report = bareReport();
    report.subject = QStringLiteral("Danh sách sản phẩm OCOP");
    report.orientation = PaperOrientation::Landscape;
    ReportTable table;
    table.sheetName = QStringLiteral("Danh sách");
    table.columns = {
        {QStringLiteral("tt"), {QStringLiteral("TT")}, ColumnKind::Integer, 0, 3},
        {QStringLiteral("product"), {QStringLiteral("Tên sản phẩm")}, ColumnKind::Text, 4},
        {QStringLiteral("subject"), {QStringLiteral("Chủ thể")}, ColumnKind::Text, 3},
        {QStringLiteral("taxCode"), {QStringLiteral("Mã số thuế")}, ColumnKind::Text, 1},
        {QStringLiteral("address"), {QStringLiteral("Địa chỉ")}, ColumnKind::Text, 2},
        {QStringLiteral("stars"), {QStringLiteral("Hạng sao")}, ColumnKind::Stars, 0},
        {QStringLiteral("score"), {QStringLiteral("Điểm")}, ColumnKind::Decimal, 0, 4},
        {QStringLiteral("decision"), {QStringLiteral("Quyết định"), QStringLiteral("Số")}, ColumnKind::Text, 1},
        {QStringLiteral("date"), {QStringLiteral("Quyết định"), QStringLiteral("Ngày")}, ColumnKind::Date, 0},
        {QStringLiteral("until"), {QStringLiteral("Ngày hết hạn")}, ColumnKind::Date, 0}};
    for (int i = 1; i <= rows; ++i) {
        const QDate date = QDate(2021, 1, 4).addDays(i * 3);
        table.addRow({sampleProductName(i), QStringLiteral("Hợp tác xã Nông nghiệp dịch vụ tổng hợp số %1").arg(i),
                      QStringLiteral("04%1").arg(i, 8, 10, QLatin1Char('0')),
                      QStringLiteral("Xã Tiên Cảnh, huyện Tiên Phước"), qint64(3 + i % 2), 50 + (i % 400) / 10.0,
                      QStringLiteral("%1/QĐ-UBND").arg(3000 + i), date, lastValidDay(date, 36)});
    }
    report.tables.push_back(std::move(table));
    return report;
}

} // namespace ocop::test
