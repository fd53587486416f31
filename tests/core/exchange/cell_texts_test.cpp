#include "core/exchange/date_cell.h"
#include "core/exchange/decision_text.h"
#include "core/exchange/star_text.h"
#include "core/exchange/subject_text.h"

#include <catch2/catch.hpp>

namespace ocop {
namespace {

Cell typedText(const char* text)
{
    Cell cell;
    cell.kind = CellType::Text;
    cell.text = QString::fromUtf8(text);
    return cell;
}

Cell typedNumber(double number)
{
    Cell cell;
    cell.kind = CellType::Number;
    cell.number = number;
    cell.text = QString::number(number);
    return cell;
}

} // namespace

TEST_CASE("stars as people write them")
{
    struct Case
    {
        const char* text;
        int stars;
        bool proposed;
    };
    const Case cases[] = {{"3 sao", 3, false},
                          {"3*", 3, false},
                          {"***", 3, false},
                          {"★★★★", 4, false},
                          {"4", 4, false},
                          {"OCOP 3 sao", 3, false},
                          {"đạt 4 sao", 4, false},
                          {"4.0", 4, false},
                          {"bốn sao", 4, false},
                          {"đề nghị 4 sao", 4, true},
                          {"đề nghị Trung ương phân hạng và công nhận 5 sao", 5, true},
                          {"5 sao (đề nghị)", 5, true},
                          {"Hạng 3", 3, false},
                          {"6 sao", 6, false},
                          {"3 sao", 3, false},
                          {"tái đạt chuẩn sản phẩm OCOP 3 sao", 3, false},
                          {"OCOP 3 sao cấp tỉnh năm 2019", 3, false},
                          {"5 sao QĐ số 377 ngày 17/1/2025", 5, false}};
    for (const Case& each : cases) {
        INFO(each.text);
        const StarReading reading = readStars(QString::fromUtf8(each.text));
        CHECK(reading.stars == each.stars);
        CHECK(reading.proposed == each.proposed);
    }
    const StarReading upgraded = readStars(QStringLiteral("3 sao -> 4 sao năm 2021"));
    CHECK(upgraded.stars == 4);
    CHECK(upgraded.from == 3);
    CHECK(upgraded.year == 2021);
    CHECK(upgraded.origin == Origin::Upgrade);
    CHECK(readStars(QStringLiteral("0")).notReached);
    CHECK(readStars(QStringLiteral("không đạt")).notReached);
    CHECK(readStars(typedNumber(0)).notReached);
    CHECK(readStars(typedNumber(4)).stars == 4);
    CHECK_FALSE(readStars(typedNumber(2019)).stars);
    CHECK(readStars(typedNumber(2019)).year == 2019);
    CHECK_FALSE(readStars(QStringLiteral("dự thi cấp tỉnh năm 2021")).stars);
    CHECK(readStars(QStringLiteral("đánh giá lại")).origin == Origin::Renewal);
    CHECK_FALSE(readStars(QString()).unclear);
}

TEST_CASE("dates as text, serials and years")
{
    const char* same[] = {"05/08/2026", "5-8-2026", "05.08.2026", "2026-08-05", "ngày 5 tháng 8 năm 2026",
                          "46239",      "5/8/26"};
    for (const char* text : same) {
        INFO(text);
        CHECK(readDate(typedText(text)).date == QDate(2026, 8, 5));
    }
    CHECK(readDate(typedNumber(46239)).date == QDate(2026, 8, 5));
    CHECK(readDate(typedNumber(44777), true).date == QDate(2026, 8, 5));
    CHECK(readDate(typedText("2021")).year == 2021);
    CHECK(readDate(typedText("11/2023")).year == 2023);
    CHECK_FALSE(readDate(typedText("11/2023")).date.isValid());
    CHECK(readDate(typedText("31/02/2027")).trouble == DateReading::Trouble::NoSuchDay);
    CHECK(readDate(typedText("chưa rõ")).trouble == DateReading::Trouble::NotADate);
    CHECK(readDate(typedText("T")).trouble == DateReading::Trouble::NotADate);
    CHECK(readDate(typedText("+36m")).trouble == DateReading::Trouble::NotADate);
    CHECK(readDate(Cell()).trouble == DateReading::Trouble::None);
}

TEST_CASE("decisions in words")
{
    CHECK(readDecision(QStringLiteral("3981/qđ-ubnd")).number == QStringLiteral("3981/QĐ-UBND"));
    CHECK(readDecision(QStringLiteral("377/QĐ-BNN-VPĐP ngày 17/01/2025")).date == QDate(2025, 1, 17));
    const DecisionReading words = readDecision(QStringLiteral("QĐ số 377 ngày 17/1/2025"));
    CHECK(words.number == QStringLiteral("377/QĐ"));
    CHECK(words.date == QDate(2025, 1, 17));
    const DecisionReading round = readDecision(QStringLiteral("đợt 1 năm 2024"));
    CHECK(round.number.isEmpty());
    CHECK(round.year == 2024);
    CHECK(round.round == QStringLiteral("đợt 1"));
    CHECK(readDecision(QStringLiteral("đợt 1 (11/2023)")).year == 2023);
    CHECK(readDecision(QStringLiteral("Ngày 14/11/2023")).date == QDate(2023, 11, 14));
    const DecisionReading letter = readDecision(QStringLiteral("Công văn số 2013/UBND-NNTN ngày 10/6/2024"));
    CHECK(letter.officialLetter);
    CHECK(letter.number.isEmpty());
    CHECK(sameDecisionNumber(QStringLiteral("377/QĐ"), QStringLiteral("377/QĐ-BNN-VPĐP")));
    CHECK_FALSE(sameDecisionNumber(QStringLiteral("37/QĐ"), QStringLiteral("377/QĐ-UBND")));
}

TEST_CASE("kinds of subject by their names")
{
    const std::pair<const char*, SubjectKind> cases[] = {
        {"HTX Bảo Tâm", SubjectKind::Cooperative},
        {"HTXNN Thông Hòa", SubjectKind::Cooperative},
        {"Hợp tác xã Nông nghiệp Phú Mỹ", SubjectKind::Cooperative},
        {"THT Rau sạch", SubjectKind::CooperativeGroup},
        {"Tổ hợp tác nhãn Rạch Đùi", SubjectKind::CooperativeGroup},
        {"Công ty TNHH MTV Yến sào", SubjectKind::Enterprise},
        {"Cty CP Hann", SubjectKind::Enterprise},
        {"DNTN Hai Hiền", SubjectKind::Enterprise},
        {"Doanh nghiệp giống thủy sản Minh Nhựt", SubjectKind::Enterprise},
        {"Chi nhánh Công ty TNHH Ceres", SubjectKind::Enterprise},
        {"Sâm & Dược liệu rừng Măng Đen - Chi nhánh Công ty Cổ phần PYLOHERB", SubjectKind::Enterprise},
        {"Hộ KD Ngọc Thảo", SubjectKind::Household},
        {"hộ sản xuất, kinh doanh giò bê", SubjectKind::Household},
        {"Cơ sở sản xuất nem chả Cô Hiển", SubjectKind::Household},
        {"cơ sở Nguyễn Thanh Toàn", SubjectKind::Household},
        {"Trang trại Vườn Xanh", SubjectKind::Farm},
        {"Hội Làm vườn", SubjectKind::Association},
        {"Hiệp hội Sâm Ngọc Linh", SubjectKind::Association},
        {"Hộ", SubjectKind::Household},
        {"HTX", SubjectKind::Cooperative}};
    for (const auto& [name, kind] : cases) {
        INFO(name);
        CHECK(kindOfName(QString::fromUtf8(name)) == kind);
    }
    CHECK_FALSE(kindOfName(QStringLiteral("Hồ tiêu Tiên Phước")));
    CHECK(subjectKey(QStringLiteral("Hợp tác xã Nông nghiệp Phú Mỹ")) == subjectKey(QStringLiteral("HTX NN  Phú Mỹ")));
    CHECK(subjectKey(QStringLiteral("Hộ kinh doanh Nguyễn Thị Hương")) !=
          subjectKey(QStringLiteral("Hộ kinh doanh Nguyễn Thị Hường")));
    CHECK(productKey(QStringLiteral("Gạo \"Cái quạt mo\"")) == productKey(QStringLiteral("gạo cái Quạt Mo")));
}

TEST_CASE("producers and places in one cell")
{
    struct Case
    {
        const char* text;
        bool withPlace;
        const char* name;
        const char* commune;
        const char* district;
    };
    const Case cases[] = {
        {"hộ bà Nguyễn Thị Thu Vân, xã Đại Hiệp", true, "hộ bà Nguyễn Thị Thu Vân", "xã Đại Hiệp", ""},
        {"Công ty TNHH Sâm Sâm (xã Trà Linh, Nam Trà My)", true, "Công ty TNHH Sâm Sâm", "xã Trà Linh", "Nam Trà My"},
        {"HTX Tân Qui, xã An Phú Tân", false, "HTX Tân Qui", "xã An Phú Tân", ""},
        {"(xã Tiên Phong)", false, "", "xã Tiên Phong", ""},
        {"xã Cẩm Bình", true, "", "xã Cẩm Bình", ""},
        {"cơ sở Nước mắm Hà Quảng (khối Quảng Gia, phường Điện Dương)", true, "cơ sở Nước mắm Hà Quảng",
         "phường Điện Dương", ""},
        {"Công ty TNHH Sản xuất - Thương mại Quý Thu (xã Quế Xuân 2, Quế Sơn)", true,
         "Công ty TNHH Sản xuất - Thương mại Quý Thu", "xã Quế Xuân 2", "Quế Sơn"},
        {"Thôn Agrồng - Xã ATiêng - Huyện Tây Giang - Tỉnh Quảng Nam", true, "", "Xã ATiêng", "Huyện Tây Giang"},
        {"hộ sản xuất, kinh doanh giò bê Lâm Ngọc", false, "hộ sản xuất, kinh doanh giò bê Lâm Ngọc", "", ""},
        {"Công ty Cổ phần Dược phẩm, TP.Pleiku", true, "Công ty Cổ phần Dược phẩm", "", "TP.Pleiku"}};
    for (const Case& each : cases) {
        INFO(each.text);
        const SubjectReading reading = readSubject(QString::fromUtf8(each.text), each.withPlace);
        CHECK(reading.name == QString::fromUtf8(each.name));
        CHECK(reading.place.commune == QString::fromUtf8(each.commune));
        CHECK(reading.place.district == QString::fromUtf8(each.district));
    }
    CHECK(readSubject(QStringLiteral("HTX Nông nghiệp Hoàng Hải – Tam Quang"), true).perhapsPlace ==
          QStringLiteral("Tam Quang"));
    CHECK(readSubject(QStringLiteral("hộ A (đã nhượng quyền cho HTX B)"), true).name == QStringLiteral("hộ A"));
    const ProductReading both = readProductWithSubject(QStringLiteral("mật ong (loại 1) (HTX A, xã Tam Dân)"));
    CHECK(both.product == QStringLiteral("mật ong (loại 1)"));
    CHECK(both.subject == QStringLiteral("HTX A, xã Tam Dân"));
    const PlaceText province = readPlaceColumn(QStringLiteral("Cẩm Thủy, Thanh Hóa"), true);
    CHECK(province.district == QStringLiteral("Cẩm Thủy"));
    CHECK(province.province == QStringLiteral("Thanh Hóa"));
    CHECK(readPlaceText(QStringLiteral("Lô 47-48 Khu chế biến, phường Phú Hài, thành phố Phan Thiết, tỉnh Bình Thuận"))
              .rest == QStringLiteral("Lô 47-48 Khu chế biến"));
}

} // namespace ocop
