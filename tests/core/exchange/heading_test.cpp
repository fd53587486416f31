#include "core/exchange/heading.h"

#include "core/exchange/heading_words.h"
#include "core/exchange/list_book.h"

#include <catch2/catch.hpp>

using namespace ocop;

namespace {

QString fieldCode(const char* title, const char* group = "")
{
    const auto field = fieldForTitle(QString::fromUtf8(title), QString::fromUtf8(group));
    return field ? codeOf(*field) : QString();
}

Sheet sheetOf(const std::vector<std::vector<const char*>>& rows)
{
    Sheet sheet;
    for (size_t i = 0; i < rows.size(); ++i) {
        SheetRow row;
        row.number = int(i) + 1;
        for (size_t j = 0; j < rows[i].size(); ++j) {
            Cell cell;
            cell.column = int(j) + 1;
            cell.kind = CellType::Text;
            cell.text = QString::fromUtf8(rows[i][j]);
            if (!cell.text.isEmpty()) row.cells.push_back(cell);
        }
        if (!row.cells.empty()) sheet.rows.push_back(row);
    }
    return sheet;
}

} // namespace

TEST_CASE("titles of columns as offices write them")
{
    const std::pair<const char*, const char*> cases[] = {{"TT", "ordinal"},
                                                         {"Tên sản phẩm", "product"},
                                                         {"TÊN SẢN PHẨM OCOP", "product"},
                                                         {"Chủ thể sản xuất", "subject"},
                                                         {"Tên chủ thể (địa chỉ)", "subjectWithPlace"},
                                                         {"Xã/phường/thị trấn", "place"},
                                                         {"Huyện, TX, TP", "district"},
                                                         {"Địa chỉ", "address"},
                                                         {"Số điện thoại", "phone"},
                                                         {"Mã số thuế", "taxCode"},
                                                         {"Hạng sao", "stars"},
                                                         {"Điểm", "score"},
                                                         {"Số Quyết định", "decision"},
                                                         {"Ngày ký", "decisionDate"},
                                                         {"Năm công nhận", "year"},
                                                         {"Ngày hết hạn", "lastValidDay"},
                                                         {"Ghi chú", "note"},
                                                         {"Màu ưa thích", ""},
                                                         {"", ""}};
    for (const auto& [title, code] : cases) {
        INFO(title);
        CHECK(fieldCode(title) == QLatin1String(code));
    }
}

TEST_CASE("lists saved with the program's former headings are read as those of today")
{
    const std::tuple<const char*, const char*, const char*> cases[] = {
        {"Số sao", "Hạng sao", "stars"},
        {"Số sao hiện tại", "Hạng sao hiện tại", "currentStars"},
        {"Dạng pháp lý", "Loại hình pháp lý", "subjectKind"},
        {"Loại hình", "Loại hình chủ thể", "subjectKind"},
        {"Số giấy công nhận", "Số Giấy chứng nhận", "certificateNumber"},
        {"Số giấy", "Số Giấy chứng nhận", "certificateNumber"},
        {"Hiệu lực đến hết", "Ngày hết hạn", "lastValidDay"},
        {"Đến hết ngày", "Ngày hết hạn", "lastValidDay"},
        {"Có giá trị đến", "Ngày hết hạn", "lastValidDay"},
        {"Có hiệu lực từ", "Hiệu lực từ", "effectiveFrom"},
        {"Email", "Thư điện tử", "email"},
        {"Hình thức", "Hình thức công nhận", "applicationKind"}};
    for (const auto& [former, today, code] : cases) {
        INFO(former << " / " << today);
        CHECK(fieldCode(former) == QLatin1String(code));
        CHECK(fieldCode(today) == QLatin1String(code));
    }
}

TEST_CASE("a heading is found under the titles of a list, and only in a sheet one can see")
{
    Workbook workbook;
    workbook.sheets.push_back(sheetOf({{"TT", "Tên sản phẩm", "Chủ thể"}, {"1", "Trà", "Hộ A"}}));
    workbook.sheets.front().hidden = true;
    CHECK_FALSE(findLists(workbook).isUsable());
    workbook.sheets.push_back(sheetOf({{"DANH SÁCH SẢN PHẨM"},
                                       {"(Kèm theo Quyết định số 1)"},
                                       {},
                                       {"TT", "Tên sản phẩm", "Chủ thể", "Màu", "Hạng sao"},
                                       {"1", "Trà", "Hộ A", "xanh", "3 sao"}}));
    const ListBook book = findLists(workbook);
    REQUIRE(book.isUsable());
    CHECK(book.sheets[0].use == SheetUse::Hidden);
    REQUIRE(book.sheets[1].isTaken());
    const ListHeading* heading = &book.sheets[1].heading;
    CHECK(heading->sheet == 1);
    CHECK(heading->firstRow == 4);
    CHECK(heading->lastRow == 4);
    CHECK(heading->column(ListField::Product) == 2);
    CHECK(heading->column(ListField::Subject) == 3);
    CHECK(heading->column(ListField::Stars) == 5);
    CHECK(heading->isUsable());
    REQUIRE(heading->unmapped().size() == 1);
    CHECK(heading->unmapped().front().title == QStringLiteral("Màu"));
}

TEST_CASE("a person may say otherwise: a field has one column, a column one field")
{
    Workbook workbook;
    workbook.sheets.push_back(sheetOf({{"Tên sản phẩm", "Chủ thể", "Tên khác"}}));
    ListHeading heading = headingAt(workbook, 0, 1);
    REQUIRE(heading.column(ListField::Product) == 1);
    heading.assign(3, ListField::Product);
    CHECK(heading.column(ListField::Product) == 3);
    CHECK_FALSE(heading.fieldOf(1));
    heading.assign(3, ListField::Note);
    CHECK(heading.fieldOf(3) == ListField::Note);
    CHECK_FALSE(heading.isUsable());
    heading.assign(3, std::nullopt);
    CHECK_FALSE(heading.fieldOf(3));
    CHECK(heading.column(ListField::Note) == 0);
}
