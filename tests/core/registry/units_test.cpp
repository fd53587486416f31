#include "core/registry/units.h"

#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

using namespace ocop;
using ocop::test::TempRegister;

namespace {
const QDate unitDay2024(2024, 8, 31);
const QDate unitDay2026(2026, 11, 1);
} // namespace

TEST_CASE("Quảng Nam's units at each step")
{
    TempRegister book;
    const Units& units = book->units();
    CHECK(units.districts(unitDay2024).size() == 18);
    CHECK(units.communes(unitDay2024).size() == 241);
    CHECK(units.districts(QDate(2025, 1, 1)).size() == 17);
    CHECK(units.communes(QDate(2025, 1, 1)).size() == 233);
    CHECK(units.districts(unitDay2026).size() == 17);
    CHECK(units.communes(QDate(2025, 7, 1)).size() == 78);
    CHECK(units.communes(QDate(2025, 6, 30)).size() == 233);
}

TEST_CASE("every commune of every layer has a district, and a successor until today")
{
    TempRegister book;
    const Units& units = book->units();
    for (const Unit& unit : units.all()) {
        if (unit.level != UnitLevel::Commune) continue;
        INFO(unit.fullName().toStdString());
        CHECK(units.find(units.districtOf(unit.id, unitDay2024))->level == UnitLevel::District);
        CHECK(units.find(units.districtOf(unit.id, unitDay2026))->existsOn(QDate(2025, 6, 30)));
        CHECK(units.find(units.unitOn(unit.id, unitDay2026))->existsOn(unitDay2026));
        CHECK(units.find(units.unitOn(unit.id, unitDay2024))->existsOn(unitDay2024));
    }
}

TEST_CASE("Nông Sơn counts under Quế Sơn from 1/1/2025")
{
    TempRegister book;
    const Units& units = book->units();
    const UnitId queLoc{20671};
    CHECK(units.find(units.districtOf(queLoc, QDate(2024, 12, 31)))->name == QStringLiteral("Nông Sơn"));
    CHECK(units.find(units.districtOf(queLoc, QDate(2025, 1, 1)))->name == QStringLiteral("Quế Sơn"));
    CHECK(units.districtByCode(QStringLiteral("519"), unitDay2024)->name == QStringLiteral("Nông Sơn"));
    CHECK(units.districtByCode(QStringLiteral("519"), unitDay2026)->code == QStringLiteral("509"));
    CHECK(units.districtByCode(QStringLiteral("999"), unitDay2026) == nullptr);
}

TEST_CASE("places as people type them")
{
    TempRegister book;
    const Units& units = book->units();
    struct Case
    {
        const char* typed;
        const char* hint;
        QDate day;
        std::vector<const char*> found;
    };
    const Case cases[] = {
        {"Đại An", "", unitDay2024, {"Xã Đại An"}},
        {"dai an", "", unitDay2024, {"Xã Đại An"}},
        {"xã Đại An, huyện Đại Lộc", "", unitDay2024, {"Xã Đại An"}},
        {"P. Sơn Phong", "", unitDay2024, {"Phường Sơn Phong"}},
        {"TT Hà Lam", "Thăng Bình", unitDay2024, {"Thị trấn Hà Lam"}},
        {"Trà Dơn", "", unitDay2024, {"Xã Trà Dơn"}},
        {"Trà Don", "", unitDay2024, {"Xã Trà Don"}},
        {"tra don", "", unitDay2024, {"Xã Trà Dơn", "Xã Trà Don"}},
        {"TRÀ DÓN", "Nam Trà My", unitDay2024, {"Xã Trà Dơn", "Xã Trà Don"}},
        {"Tam Đàn", "", unitDay2024, {"Xã Tam Đàn"}},
        {"tam dan", "", unitDay2024, {"Xã Tam Đàn", "Xã Tam Dân"}},
        {"La Êê", "Nam Giang", unitDay2024, {"Xã Laêê"}},
        {"Zuôih", "", unitDay2024, {"Xã Zuôich"}},
        {"Prao", "Đông Giang", unitDay2024, {"Thị trấn P Rao"}},
        {"Ch’ơm", "", unitDay2024, {"Xã Ch'ơm"}},
        {"Tam Hoà", "", unitDay2024, {"Xã Tam Hòa"}},
        {"Quế Trung", "Nông Sơn", unitDay2024, {"Thị trấn Trung Phước"}},
        {"xã Tiên Phước", "", unitDay2026, {"Xã Tiên Phước"}},
        {"Phan Thiết", "", unitDay2026, {}},
        {"", "", unitDay2026, {}},
        {",", "", unitDay2026, {}},
    };
    for (const Case& each : cases) {
        INFO(each.typed);
        QStringList names;
        for (const Unit* unit :
             units.match(QString::fromUtf8(each.typed), UnitLevel::Commune, each.day, QString::fromUtf8(each.hint)))
            names << unit->fullName();
        QStringList expected;
        for (const char* name : each.found) expected << QString::fromUtf8(name);
        names.sort();
        expected.sort();
        CHECK(names.join(u'|').toStdString() == expected.join(u'|').toStdString());
    }
}

TEST_CASE("districts as people type them")
{
    TempRegister book;
    for (const char* typed : {"Tiên Phước", "huyện Tiên Phước", "H. Tiên Phước", "tien phuoc", "TIÊN PHƯỚC"}) {
        const auto found = book->units().match(QString::fromUtf8(typed), UnitLevel::District, unitDay2026);
        REQUIRE(found.size() == 1);
        CHECK(found.front()->code == QStringLiteral("514"));
    }
    for (const char* typed : {"TP.Hội An", "TP Hội An", "Thành phố Hội An", "hoi an"})
        CHECK(book->units().match(QString::fromUtf8(typed), UnitLevel::District, unitDay2024).size() == 1);
}
