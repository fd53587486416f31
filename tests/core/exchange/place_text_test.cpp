#include "core/exchange/place_text.h"

#include <catch2/catch.hpp>

using namespace ocop;

namespace {

void checkPlace(const char* text, const PlaceText& place, const char* commune, const char* district,
                const char* province, const char* rest)
{
    INFO(text);
    CHECK(place.commune == QString::fromUtf8(commune));
    CHECK(place.district == QString::fromUtf8(district));
    CHECK(place.province == QString::fromUtf8(province));
    CHECK(place.rest == QString::fromUtf8(rest));
}

struct PlaceCase
{
    const char* text;
    const char* commune;
    const char* district;
    const char* province;
    const char* rest;
};

} // namespace

TEST_CASE("an address is taken apart by its prefixes")
{
    const PlaceCase cases[] = {
        {"P. Sơn Phong, TP Hội An", "P. Sơn Phong", "TP Hội An", "", ""},
        {"thôn 3 xã Tam Lãnh huyện Phú Ninh", "xã Tam Lãnh", "huyện Phú Ninh", "", "thôn 3"},
        {"phường An Xuân, T.P Tam Kỳ", "phường An Xuân", "TP Tam Kỳ", "", ""},
        {"xã Song An thị xã An Khê tỉnh Gia Lai", "xã Song An", "thị xã An Khê", "tỉnh Gia Lai", ""},
        {"thôn 2, xã Trà Giang, huyện Bắc Trà My, tỉnh Quảng Nam", "xã Trà Giang", "huyện Bắc Trà My", "tỉnh Quảng Nam",
         "thôn 2"},
        {"Thôn Agrồng - Xã ATiêng - Huyện Tây Giang", "Xã ATiêng", "Huyện Tây Giang", "", "Thôn Agrồng"},
        {"TT. Tiên Kỳ; H. Tiên Phước", "TT. Tiên Kỳ", "H. Tiên Phước", "", ""},
        {"xã Quế Xuân 2, Quế Sơn", "xã Quế Xuân 2", "Quế Sơn", "", ""},
        {"phường Hòa Thọ Đông, quận Cẩm Lệ, TP Đà Nẵng", "phường Hòa Thọ Đông", "quận Cẩm Lệ", "TP Đà Nẵng", ""},
        {"Lô 47-48, phường Tân An, thành phố Hội An, Quảng Nam", "phường Tân An", "thành phố Hội An", "Quảng Nam",
         "Lô 47-48"},
        {"(xã Tiên Phong)", "xã Tiên Phong", "", "", ""},
        {"số 5 Phan Châu Trinh", "", "", "", "số 5 Phan Châu Trinh"},
        {"xã", "", "", "", "xã"}, // a prefix without a name names nothing
        {"", "", "", "", ""}};
    for (const PlaceCase& each : cases)
        checkPlace(each.text, readPlaceText(QString::fromUtf8(each.text)), each.commune, each.district, each.province,
                   each.rest);
    CHECK(readPlaceText({}).isEmpty());
    CHECK_FALSE(readPlaceText(QStringLiteral("số 5")).namesUnit());
}

TEST_CASE("a bare name in a column of places is what the column says")
{
    const PlaceCase communes[] = {{"Tiên Cẩm", "Tiên Cẩm", "", "", ""},
                                  {"Tiên Cẩm - Tiên Phước", "Tiên Cẩm", "Tiên Phước", "", ""},
                                  {"xã Tiên Cẩm", "xã Tiên Cẩm", "", "", ""},
                                  {"Quảng Nam (tỉnh)", "", "", "tỉnh Quảng Nam", ""}};
    for (const PlaceCase& each : communes)
        checkPlace(each.text, readPlaceColumn(QString::fromUtf8(each.text), false), each.commune, each.district,
                   each.province, each.rest);
    const PlaceCase districts[] = {{"Tiên Phước", "", "Tiên Phước", "", ""},
                                   {"Cẩm Thủy, Thanh Hóa", "", "Cẩm Thủy", "Thanh Hóa", ""},
                                   {"TX Điện Bàn", "", "TX Điện Bàn", "", ""}};
    for (const PlaceCase& each : districts)
        checkPlace(each.text, readPlaceColumn(QString::fromUtf8(each.text), true), each.commune, each.district,
                   each.province, each.rest);
}

TEST_CASE("words that begin a unit, and a place completed by another")
{
    for (const char* text : {"xã Đại An", "P. 5", "tt Tiên Kỳ", "Thị xã Điện Bàn", "TP.Pleiku", "tỉnh Quảng Nam"}) {
        INFO(text);
        CHECK(startsWithUnitWord(QString::fromUtf8(text)));
    }
    for (const char* text : {"xanh", "Phường", "Hoa Sen", ""}) {
        INFO(text);
        CHECK_FALSE(startsWithUnitWord(QString::fromUtf8(text)));
    }
    PlaceText place = readPlaceText(QStringLiteral("xã Tiên Cẩm"));
    complete(place, readPlaceText(QStringLiteral("thôn 1, xã Tiên Hà, huyện Tiên Phước")));
    checkPlace("completed", place, "xã Tiên Cẩm", "huyện Tiên Phước", "", "thôn 1");
}
