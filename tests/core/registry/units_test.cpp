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

TEST_CASE("a place is called what it was called on the day")
{
    TempRegister book;
    const Units& units = book->units();
    const auto found = [&](const char* name, QDate day) {
        const auto all = units.match(QString::fromUtf8(name), UnitLevel::Commune, day);
        REQUIRE(all.size() == 1);
        return all.front()->id;
    };
    const UnitId queLoc{20671};
    const UnitId tanThanh = found("phường Tân Thạnh", unitDay2024);
    CHECK(units.describe(queLoc, unitDay2024) == QStringLiteral("xã Quế Lộc, huyện Nông Sơn"));
    CHECK(units.describe(queLoc, QDate(2025, 1, 1)) == QStringLiteral("xã Quế Lộc, huyện Quế Sơn"));
    CHECK(units.describe(queLoc, QDate(2025, 7, 1)) == QStringLiteral("xã Nông Sơn"));
    CHECK(units.describe(tanThanh, QDate(2025, 6, 30)) == QStringLiteral("phường Tân Thạnh, thành phố Tam Kỳ"));
    CHECK(units.describe(tanThanh, unitDay2026) == QStringLiteral("phường Bàn Thạch"));
    CHECK(units.describe(tanThanh, {}) == QStringLiteral("phường Tân Thạnh, thành phố Tam Kỳ"));
    // Of several communes that became one nobody knows which: the present one stands.
    const UnitId now = units.unitOn(tanThanh, unitDay2026);
    CHECK(units.describe(now, unitDay2024) == QStringLiteral("phường Bàn Thạch"));
    for (const Unit& unit : units.all()) {
        if (unit.level != UnitLevel::Commune) continue;
        INFO(unit.fullName().toStdString());
        CHECK_FALSE(units.describe(unit.id, QDate(2025, 7, 1)).contains(u','));
        if (unit.validTo.isValid()) CHECK(units.describe(unit.id, unit.validTo) == units.describe(unit.id));
    }
    const Unit* district = units.districtByCode(QStringLiteral("514"), unitDay2026);
    CHECK(units.nameOn(district->id, QDate(2025, 6, 30)) == QStringLiteral("Huyện Tiên Phước"));
    CHECK(units.nameOn(district->id, QDate(2025, 7, 1)) == QStringLiteral("Huyện Tiên Phước (cũ)"));
    CHECK(units.nameOn({}, unitDay2026).isEmpty());
}

TEST_CASE("a register knows the units of its territory, the whole city 94")
{
    struct Case
    {
        Territory territory;
        size_t districts2024, communes2024, communes2025, districts2026, communes2026;
    };
    for (const Case& each : {Case{Territory::QuangNam, 18, 241, 233, 17, 78}, Case{Territory::DaNang, 8, 56, 47, 8, 16},
                             Case{Territory::City, 26, 297, 280, 25, 94}}) {
        TempRegister book;
        book.setting(settings::territory, codeOf(each.territory));
        const Units units = Units::load(book->database());
        INFO(codeOf(each.territory).toStdString());
        CHECK(units.territory() == each.territory);
        CHECK(units.districts(unitDay2024).size() == each.districts2024);
        CHECK(units.communes(unitDay2024).size() == each.communes2024);
        CHECK(units.communes(QDate(2025, 1, 1)).size() == each.communes2025);
        CHECK(units.districts(unitDay2026).size() == each.districts2026);
        CHECK(units.communes(unitDay2026).size() == each.communes2026);
        for (const Unit& unit : units.all())
            if (unit.level == UnitLevel::Commune)
                CHECK(units.find(units.unitOn(unit.id, unitDay2026))->existsOn(unitDay2026));
    }
}

TEST_CASE("the old district of a ward that lies in two goes through the ward of 2024")
{
    TempRegister book;
    book.setting(settings::territory, codeOf(Territory::City));
    const Units units = Units::load(book->database());
    const auto commune = [&](const char* name, QDate day, const char* district = "") {
        const auto all = units.match(QString::fromUtf8(name), UnitLevel::Commune, day, QString::fromUtf8(district));
        INFO(name);
        REQUIRE(all.size() == 1);
        return all.front()->id;
    };
    const auto district = [&](UnitId unit) {
        const Unit* found = units.find(units.districtOf(unit, unitDay2026));
        return found ? found->name : QString();
    };
    int inTwo = 0;
    for (const Unit* each : units.communes(unitDay2026)) inTwo += district(each->id).isEmpty();
    CHECK(inTwo == 5);
    const UnitId lienChieu = commune("phường Liên Chiểu", unitDay2026);
    CHECK(district(lienChieu).isEmpty());
    CHECK(units.unitOn(commune("xã Hòa Liên", unitDay2024), unitDay2026) == lienChieu);
    CHECK(district(commune("xã Hòa Liên", unitDay2024)) == QStringLiteral("Hòa Vang"));
    CHECK(units.unitOn(commune("Hòa Khánh Bắc", unitDay2024), unitDay2026) == lienChieu);
    CHECK(district(commune("P. Hòa Khánh Bắc", unitDay2024)) == QStringLiteral("Liên Chiểu"));
    // Codes and names were used again: the day tells which is meant.
    CHECK(units.describe(commune("Vĩnh Trung", unitDay2024), QDate(2025, 1, 1)) ==
          QStringLiteral("phường Thạc Gián, quận Thanh Khê"));
    CHECK(units.describe(commune("Hải Châu 1", unitDay2024), unitDay2026) == QStringLiteral("phường Hải Châu"));
    CHECK(units.describe(commune("đặc khu Hoàng Sa", unitDay2026)) == QStringLiteral("đặc khu Hoàng Sa"));
    CHECK(units.match(QStringLiteral("Phước Ninh"), UnitLevel::Commune, unitDay2024).size() == 2);
    CHECK(units.describe(commune("Phước Ninh", unitDay2024, "quận Hải Châu")) ==
          QStringLiteral("phường Phước Ninh, quận Hải Châu"));
    const Unit* haiChau = units.districtByCode(QStringLiteral("492"), unitDay2026);
    REQUIRE(haiChau);
    CHECK(units.nameOn(haiChau->id, unitDay2026) == QStringLiteral("Quận Hải Châu (cũ)"));
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
