#include "core/exchange/subject_text.h"

#include <catch2/catch.hpp>

namespace ocop {

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
