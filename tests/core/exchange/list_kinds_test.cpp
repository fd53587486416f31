// Lists that offices write otherwise than the samples: their addresses, their ends, what stands in one cell.
#include "tests/core/exchange/plan_lists.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

std::string rowsShown(const ImportPlan& plan)
{
    QStringList rows;
    for (const ImportRow& row : plan.rows)
        if (row.result != RowResult::Skipped)
            rows << QStringList{row.product, row.subject, row.commune, row.district,
                                row.lastValidDay.toString(Qt::ISODate)}
                        .join(u'|');
    return rows.join(u'\n').toStdString();
}

Sheet sheetOf(const QString& name, const std::vector<QStringList>& rows)
{
    std::vector<QStringList> all{{QStringLiteral("TT"), QStringLiteral("Tên sản phẩm"), QStringLiteral("Chủ thể"),
                                  QStringLiteral("Huyện"), QStringLiteral("Hạng sao")}};
    all.insert(all.end(), rows.begin(), rows.end());
    Sheet sheet = workbookOf(all).sheets.front();
    sheet.name = name;
    return sheet;
}

} // namespace

TEST_CASE("a summary, a hidden sheet and hidden rows are left out by name", "[import][kinds]")
{
    TempRegister book;
    const auto row = [](const char* product, const char* district) {
        const QString name = QString::fromUtf8(product);
        return QStringList{QStringLiteral("1"), name, QStringLiteral("HTX ") + name, QString::fromUtf8(district),
                           QStringLiteral("3 sao")};
    };
    Workbook workbook;
    workbook.kind = WorkbookKind::Xlsx;
    workbook.sheets = {sheetOf(QStringLiteral("Tổng hợp"), {row("Cam", "Tiên Phước"), row("Quýt", "Núi Thành")}),
                       sheetOf(QStringLiteral("Tiên Phước"), {row("Cam", "Tiên Phước")}),
                       sheetOf(QStringLiteral("Núi Thành"), {row("Quýt", "Núi Thành"), row("Chanh", "Núi Thành")}),
                       sheetOf(QStringLiteral("Cũ"), {row("Bưởi", "Núi Thành")})};
    workbook.sheets[2].rows[2].hidden = true;
    workbook.sheets[3].hidden = true;
    const ImportPlan plan = planList(*book, workbook);
    CHECK(rowsShown(plan) == "Cam|HTX Cam||Tiên Phước|\nQuýt|HTX Quýt||Núi Thành|");
    QStringList told;
    for (const Finding& finding : plan.findings) told << finding.code + u'|' + finding.args.join(u'|');
    CHECK(told.join(u'\n').toStdString() ==
          "import.sheetSummary|Tổng hợp\nimport.hiddenRows|1|3 (Núi Thành)\nimport.sheetHidden|Cũ");
}

TEST_CASE("a commune and a district are found without words before them", "[import][kinds]")
{
    TempRegister book;
    const std::pair<const char*, const char*> addresses[] = {
        {"Tam Xuân 1, Núi Thành", "Tam Xuân I|Núi Thành"},
        {"Tam Lãnh - Phú Ninh", "Tam Lãnh|Phú Ninh"},
        {"Thôn 3 Tam Lãnh, Phú Ninh", "Tam Lãnh|Phú Ninh"},
        {"thôn 3, Tam Lãnh, Phú Ninh, tỉnh Quảng Nam", "Tam Lãnh|Phú Ninh"},
        {"ở thôn 3 xã Tam Lãnh huyện Phú Ninh", "Tam Lãnh|Phú Ninh"},
        {"An Xuân, Tam Kỳ", "An Xuân|Tam Kỳ"},
        {"Phú Ninh", "|Phú Ninh"},
        {"thôn Tam Lãnh, Phú Ninh", "|Phú Ninh"}, // a village of that name
        {"Tam Lãnh, huyện Đức Trọng, tỉnh Lâm Đồng", "|huyện Đức Trọng"}};
    QByteArray csv = "Tên sản phẩm,Chủ thể,Địa chỉ,Hạng sao\n";
    int number = 0;
    for (const auto& [address, place] : addresses) {
        const QByteArray name = "Hộ kinh doanh Thử " + QByteArray(1, char('A' + number++));
        csv += "Gạo " + name + ',' + name + ",\"" + address + "\",3 sao\n";
    }
    const ImportPlan plan = planText(*book, csv);
    REQUIRE(plan.rows.size() == std::size(addresses));
    for (size_t i = 0; i < plan.rows.size(); ++i) {
        INFO(addresses[i].first);
        CHECK((plan.rows[i].commune + u'|' + plan.rows[i].district).toStdString() == addresses[i].second);
    }
}

TEST_CASE("names below a signature are no products", "[import][kinds]")
{
    TempRegister book;
    const ImportPlan plan = planText(*book, "STT,Tên sản phẩm,Chủ thể,Huyện,Hạng sao\n"
                                            "1,Ớt,Hộ Ớt,Núi Thành,3 sao\n"
                                            ",Danh sách này có 01 sản phẩm./.,,,\n"
                                            ",Người lập biểu,Thủ trưởng đơn vị,,\n"
                                            ",Nguyễn Văn Lập,Trần Thị Trưởng,,\n"
                                            "Nơi nhận:,,,,\n- Như trên;,,,,\n,- Lưu: VT.,,,\n"
                                            "STT,Tên sản phẩm,Chủ thể,Huyện,Hạng sao\n"
                                            "2,Tỏi,Hộ Tỏi,Núi Thành,3 sao\n");
    CHECK(rowsShown(plan) == "Ớt|Hộ Ớt||Núi Thành|\nTỏi|Hộ Tỏi||Núi Thành|");
}

TEST_CASE("a producer's cell holds place and phone, a term is words or a range", "[import][kinds]")
{
    TempRegister book;
    const ImportPlan plan = planText(
        *book, "STT,Tên sản phẩm,\"Tên chủ thể, địa chỉ, số điện thoại\",Hạng,Số QĐ,Ngày QĐ,Thời hạn\n"
               "1,Chè,\"HTX Chè\nThôn 1, xã La Dêê, huyện Nam Giang\nĐT: 0905 123 456\",3,1/QĐ-UBND,5/1/2024,36\n"
               "2,Trà,\"Công ty TNHH\nTrà Xanh\nxã Chà Vàl, Nam Giang\",3,1/QĐ-UBND,5/1/2024,Ba năm\n"
               "3,Bún,\"Hộ Bún, xã Tà Bhinh, Nam Giang\",3,1/QĐ-UBND,5/1/2024,5/1/2024 - 5/1/2027\n");
    CHECK(
        rowsShown(plan) ==
        "Chè|HTX Chè|La Dêê|Nam Giang|2027-01-05\nTrà|Công ty TNHH Trà Xanh|Chà Vàl|Nam Giang|2027-01-05\nBún|Hộ Bún|Tà Bhinh|Nam Giang|2027-01-05");
    REQUIRE(!plan.subjects.empty());
    CHECK(plan.subjects[0].record.phone == QStringLiteral("0905123456"));
    CHECK(plan.subjects[0].record.address == QStringLiteral("Thôn 1"));
}

TEST_CASE("a list of what is put forward recognises nothing", "[import][kinds]")
{
    TempRegister book;
    const char* lists[] = {
        "TT,Tên sản phẩm,Chủ thể,Xã,Đề nghị hạng\n1,Tiêu,HTX Tiêu,Tiên Lộc,4 sao\n",
        "DANH SÁCH SẢN PHẨM ĐỀ NGHỊ ĐÁNH GIÁ PHÂN HẠNG NĂM 2024\n(Kèm theo Tờ trình số 45/TTr-UBND ngày "
        "4/5/2024)\nTT,Tên sản phẩm,Chủ thể,Xã,Hạng sao\n1,Tiêu,HTX Tiêu,Tiên Lộc,4 sao\n"};
    for (const char* list : lists) {
        const ImportPlan plan = planText(*book, list);
        REQUIRE(plan.rows.size() == 1);
        CHECK(plan.certificates.empty());
        CHECK(saysCode(plan.rows[0], "import.proposed"));
    }
    const ImportPlan recognised =
        planText(*book, "DANH SÁCH SẢN PHẨM ĐỀ NGHỊ CÔNG NHẬN\n"
                        "(Kèm theo Quyết định số 9/QĐ-UBND ngày 4/5/2024)\n"
                        "TT,Tên sản phẩm,Chủ thể,Xã,Hạng sao\n1,Tiêu,HTX Tiêu,Tiên Lộc,4 sao\n");
    CHECK(recognised.certificates.size() == 1);
}

TEST_CASE("districts in bare group rows, years beside stars, decisions in notes", "[import][kinds]")
{
    TempRegister book;
    const ImportPlan groups = planText(*book, "STT,Tên sản phẩm,Chủ thể,Hạng sao\nI,TIÊN PHƯỚC,,\n1,Cam,HTX Cam,3 sao\n"
                                              "II,BẮC TRÀ MY,,\n2,Quế,HTX Quế,4 sao\n");
    CHECK(rowsShown(groups) == "Cam|HTX Cam||Tiên Phước|\nQuế|HTX Quế||Bắc Trà My|");
    const ImportPlan years =
        planText(*book, "STT,Tên sản phẩm,Chủ thể,\"Địa chỉ (thôn, xã, huyện)\",Hạng sao năm 2020,Hạng "
                        "sao năm 2023\n1,Nếp,Hộ Nếp,\"thôn 1, xã Quế Phú, Quế Sơn\",3 sao,4 sao\n");
    CHECK(years.certificates.size() == 2);
    CHECK(years.rows[0].stars == 4);
    CHECK(years.rows[0].commune == QStringLiteral("Quế Phú"));
    const ImportPlan one = planText(*book, "STT,Tên sản phẩm,Chủ thể,Huyện,Hạng sao năm 2023,Ghi chú\n"
                                           "1,Nếp,Hộ Nếp,Quế Sơn,3 sao,QĐ số 321/QĐ-UBND ngày 9/9/2023\n");
    CHECK(one.rows[0].stars == 3);
    CHECK(one.rows[0].decision == QStringLiteral("321/QĐ-UBND"));
    CHECK(one.rows[0].lastValidDay == QDate(2026, 9, 9));
}

TEST_CASE("a row that names a producer stands over its products", "[import][kinds]")
{
    TempRegister book;
    const std::string expected =
        "Rau|HTX Bình Giang|Bình Giang|Thăng Bình|\nCủ|HTX Bình Giang|Bình Giang|Thăng Bình|\nQuả|Hộ Lê Thị Tư|Bình Đào|Thăng Bình|";
    CHECK(rowsShown(planText(*book, "TT,Tên chủ thể / sản phẩm,Địa chỉ,Hạng sao\n"
                                    "I,HTX Bình Giang,\"xã Bình Giang, Thăng Bình\",\n1,Rau,,3 sao\n2,Củ,,4 sao\n"
                                    "II,Hộ Lê Thị Tư,\"xã Bình Đào, Thăng Bình\",\n1,Quả,,3 sao\n")) == expected);
    CHECK(rowsShown(planText(*book, "TT,Chủ thể,Sản phẩm,Địa chỉ,Hạng sao\n"
                                    "1,HTX Bình Giang,,\"xã Bình Giang, Thăng Bình\",\n,,Rau,,3 sao\n,,Củ,,4 sao\n"
                                    "2,Hộ Lê Thị Tư,,\"xã Bình Đào, Thăng Bình\",\n,,Quả,,3 sao\n")) == expected);
}

TEST_CASE("as above, years of groups, one column of stars for two decisions", "[import][kinds]")
{
    TempRegister book;
    CHECK(rowsShown(planText(*book, "TT,Tên sản phẩm,Tên chủ thể,Năm sinh,Địa chỉ,Hạng\n"
                                    "1,A,HTX Vinh,1995,\"xã Duy Vinh, Duy Xuyên\",3\n2,B,nt,,-nt-,3\n"
                                    "3,C,như trên,,\"\"\"\",4\n")) ==
          "A|HTX Vinh|Duy Vinh|Duy Xuyên|\nB|HTX Vinh|Duy Vinh|Duy Xuyên|\nC|HTX Vinh|Duy Vinh|Duy Xuyên|");
    const ImportPlan groups = planText(*book, "TT,Tên sản phẩm,Chủ thể,Huyện,Hạng\nII,SẢN PHẨM CÔNG NHẬN NĂM 2022,,,\n"
                                              "1,Ngô,Hộ Ngô,Quế Sơn,3 sao\n");
    CHECK(saysCode(groups.rows[1], "import.yearOnly"));
    const ImportPlan twice =
        planText(*book, "TT,Tên sản phẩm,Chủ thể,Huyện,Hạng sao,QĐ lần đầu,Ngày QĐ lần đầu,QĐ công nhận "
                        "lại,Ngày QĐ công nhận lại\n"
                        "1,Lại,Hộ Lại,Quế Sơn,4 sao,1/QĐ-UBND,1/2/2020,22/QĐ-UBND,3/4/2023\n");
    CHECK(twice.rows[0].stars == 4);
    CHECK(twice.rows[0].decision == QStringLiteral("22/QĐ-UBND"));
    CHECK(twice.rows[0].lastValidDay == QDate(2026, 4, 3));
}

TEST_CASE("points and stars stand in one cell, under either heading", "[import][kinds]")
{
    TempRegister book;
    const auto planned = [&](const char* heading, const char* cell, const char* more = "") {
        const QByteArray list = QByteArray("Tên sản phẩm,Chủ thể,Huyện,Số QĐ,Ngày QĐ,") + heading +
                                "\nGạo,HTX A,Đại Lộc,9/QĐ-UBND," + "05/06/2024,\"" + cell + "\"" + more + "\n";
        const Workbook workbook = readWorkbook(list);
        ListBook lists = readListBook(workbook);
        const ListRecognition& one = lists.rows.front().recognitions.front();
        QStringList codes;
        for (const Finding& finding : lists.rows.front().findings) codes << finding.code;
        return QStringLiteral("%1 %2 %3")
            .arg(QString::number(one.stars.stars.value_or(0)), QString::number(one.score.value_or(0)), codes.join(u' '))
            .trimmed();
    };
    for (const char* cell : {"72,5 điểm - 4 sao", "4 sao (72,5 điểm)", "72.5đ; 4 sao", "Đạt 72,5 điểm, hạng 4 sao"}) {
        INFO(cell);
        CHECK(planned("Điểm", cell) == QStringLiteral("4 72500"));
        CHECK(planned("Hạng sao", cell) == QStringLiteral("4 72500"));
    }
    CHECK(planned("Điểm,Hạng sao", "72,5 điểm - 4 sao", ",3 sao") == QStringLiteral("3 72500 import.scoreStarsDiffer"));
    CHECK(planned("Hạng sao", "4 sao") == QStringLiteral("4 0"));
    CHECK(planned("Điểm", "72,5 điểm") == QStringLiteral("0 72500"));
}

} // namespace ocop::test
