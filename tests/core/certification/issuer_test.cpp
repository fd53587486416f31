#include "core/certification/issuer.h"

#include <catch2/catch.hpp>

using namespace ocop;

TEST_CASE("Issuers: who decides on which star", "[recognition]")
{
    struct Case
    {
        const char* issuer;
        IssuerLevel level;
    };
    const Case cases[] = {{"UBND tỉnh Quảng Nam", IssuerLevel::Province},
                          {"Ủy ban nhân dân huyện Tiên Phước", IssuerLevel::District},
                          {"UBND thành phố Tam Kỳ", IssuerLevel::District},
                          {"UBND thành phố Đà Nẵng", IssuerLevel::Province},
                          {"UBND TP Hồ Chí Minh", IssuerLevel::Province},
                          {"UBND thị xã Điện Bàn", IssuerLevel::District},
                          {"Bộ Nông nghiệp và Môi trường", IssuerLevel::Ministry},
                          {"", IssuerLevel::Unknown},
                          {"Hội đồng OCOP", IssuerLevel::Unknown}};
    for (const Case& each : cases) {
        INFO(each.issuer);
        CHECK(issuerLevel(QString::fromUtf8(each.issuer)) == each.level);
    }
}
