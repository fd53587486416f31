// A producer in one of the five wards of Đà Nẵng that lie in two old districts.
#include "core/registry/two_districts.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"
#include "ui/form/choice_field.h"
#include "ui/form/field_box.h"
#include "ui/registry/subject_form.h"

#include <catch2/catch.hpp>

namespace ocop::test {

TEST_CASE("a ward in two old districts asks for the commune of 2024", "[form][territory]")
{
    TempRegister book;
    book.setting(settings::territory, codeOf(Territory::City));
    const QString path = book.path();
    book.close();
    Session session([] { return QDateTime(QDate(2026, 6, 1), QTime(9, 0)); }, QStringLiteral("test"));
    WindowRooms rooms{session};
    session.open(path);
    const Units& units = session.book().units();
    const auto wards = units.match(QStringLiteral("An Khê"), UnitLevel::Commune, session.today());
    REQUIRE(wards.size() == 1);
    SubjectForm form(session, {});
    showActive(&form);
    FieldBox* former = form.box(QStringLiteral("former_unit"));
    CHECK_FALSE(former->isVisible());
    form.box(QStringLiteral("name"))->input()->takeDraft(QStringLiteral("HTX An Khê"));
    form.box(Subject::Field::unit)->input()->takeDraft(QStringLiteral("#%1 An Khê").arg(wards.front()->id.value));
    Q_EMIT form.fieldEdited(Subject::Field::unit);
    REQUIRE(former->isVisible());
    for (const Unit* each : communesOfTwoDistricts(units, wards.front()->id))
        if (units.find(each->district2024)->name == QStringLiteral("Cẩm Lệ"))
            static_cast<ChoiceField*>(former->input())->setValue(QString::number(each->id.value));
    REQUIRE(form.save());
    const UnitId placed = session.snapshot().subject(form.savedId())->unit;
    CHECK(units.find(units.districtOf(placed, session.today()))->name == QStringLiteral("Cẩm Lệ"));
    SubjectForm again(session, form.savedId());
    showActive(&again);
    CHECK_FALSE(again.box(QStringLiteral("former_unit"))->isVisible()); // its district is known
}

} // namespace ocop::test
