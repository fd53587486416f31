// A list of the old city's producers, read into registers of different territories.
#include "core/office/open_register.h"
#include "core/registry/two_districts.h"
#include "tests/core/exchange/plan_lists.h"

#include <catch2/catch.hpp>

namespace ocop::test {

TEST_CASE("a list of the old city's wards is read where the register is about them", "[import][territory]")
{
    const QByteArray list =
        "TT,Tên sản phẩm,Chủ thể,Loại hình,Xã,Nhóm sản phẩm,Hạng sao,Số quyết định,Ngày quyết định,Cơ "
        "quan ban hành\n"
        "1,Bánh khô mè Thử,Cơ sở Thử I,Hộ kinh doanh,xã Hòa Vang,Thực phẩm,3 sao,800/QĐ-UBND,"
        "20/03/2026,UBND thành phố Đà Nẵng\n"
        "2,Nước mắm Thử,HTX Thử K,HTX,phường Liên Chiểu,Thực phẩm,3 sao,800/QĐ-UBND,20/03/2026,UBND "
        "thành phố Đà Nẵng\n"
        "3,Chả bò Thử,HTX Thử L,HTX,\"Hòa Khánh Bắc, quận Liên Chiểu\",Thực phẩm,3 sao,800/QĐ-UBND,"
        "20/03/2026,UBND thành phố Đà Nẵng\n";
    for (const auto& [territory, placed] :
         {std::pair{Territory::QuangNam, 0}, {Territory::DaNang, 3}, {Territory::City, 3}}) {
        INFO(codeOf(territory).toStdString());
        TempRegister book;
        book.setting(settings::territory, codeOf(territory));
        const auto opened = openRegister(book.path(), QDateTime(planDay, QTime(12, 0)));
        const ImportPlan plan = planText(*opened, list);
        REQUIRE(plan.subjects.size() == 3);
        int known = 0;
        for (const Planned<Subject>& each : plan.subjects)
            if (const Unit* unit = opened->units().find(each.record.unit)) known += unit->level == UnitLevel::Commune;
        CHECK(known == placed);
    }
}

TEST_CASE("a ward in two old districts is asked about, or placed by the district beside it", "[import][territory]")
{
    const QByteArray list =
        "TT,Tên sản phẩm,Chủ thể,Loại hình,Huyện,Xã,Nhóm sản phẩm,Hạng sao,Số quyết định,Ngày quyết "
        "định,Cơ quan ban hành\n"
        "1,Bánh Một,Cơ sở Một,Hộ kinh doanh,,phường An Khê,Thực phẩm,3 sao,800/QĐ-UBND,20/03/2026,"
        "UBND thành phố Đà Nẵng\n"
        "2,Bánh Hai,Cơ sở Hai,Hộ kinh doanh,quận Cẩm Lệ,phường An Khê,Thực phẩm,3 sao,800/QĐ-UBND,"
        "20/03/2026,UBND thành phố Đà Nẵng\n";
    TempRegister book;
    book.setting(settings::territory, codeOf(Territory::City));
    const auto opened = openRegister(book.path(), QDateTime(planDay, QTime(12, 0)));
    const ImportPlan plan = planText(*opened, list);
    REQUIRE(plan.rows.size() == 2);
    const auto isAsked = [](const ImportRow& row) {
        return std::any_of(row.findings.begin(), row.findings.end(), [](const Finding& each) {
            return each.code == QLatin1String("import.placeInTwoDistricts") &&
                   each.args.last().contains(QStringLiteral("quận Cẩm Lệ"));
        });
    };
    CHECK(isAsked(plan.rows[0]));
    CHECK_FALSE(isAsked(plan.rows[1]));
    REQUIRE(plan.subjects.size() == 2);
    const Units& units = opened->units();
    const UnitId placed = plan.subjects[1].record.unit;
    CHECK(units.find(units.districtOf(placed, planDay))->name == QStringLiteral("Cẩm Lệ"));
    CHECK(units.describe(placed, planDay) == QStringLiteral("phường An Khê"));
    CHECK(communesOfTwoDistricts(units, plan.subjects[0].record.unit).size() > 1);
    CHECK(communesOfTwoDistricts(units, placed).empty());
}

} // namespace ocop::test
