#include "core/exchange/star_text.h"

#include <catch2/catch.hpp>

namespace ocop {
namespace {

Cell starsTyped(double number)
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
                          {"3-sao", 3, false},
                          {"3.0 sao", 3, false},
                          {"Sao: 3", 3, false},
                          {"Hạng: 4", 4, false},
                          {"3 sao - 4 sao", 4, false},
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
    CHECK(readStars(starsTyped(0)).notReached);
    CHECK(readStars(starsTyped(4)).stars == 4);
    CHECK_FALSE(readStars(starsTyped(2019)).stars);
    CHECK(readStars(starsTyped(2019)).year == 2019);
    CHECK_FALSE(readStars(QStringLiteral("dự thi cấp tỉnh năm 2021")).stars);
    CHECK(readStars(QStringLiteral("đánh giá lại")).origin == Origin::Renewal);
    CHECK_FALSE(readStars(QString()).unclear);
}

} // namespace ocop
