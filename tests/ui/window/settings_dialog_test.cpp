#include "ui/window/settings_dialog.h"

#include "core/reports/report_request.h"
#include "tests/support/register_support.h"
#include "tests/support/ui/ui_support.h"
#include "ui/form/field_box.h"
#include "ui/form/field_input.h"
#include "ui/form/line_field.h"
#include "ui/session/session.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QTest>

using namespace ocop;

namespace {

const QDateTime settingsNow(QDate(2026, 11, 23), QTime(8, 0));

QString st8(const char* text) { return QString::fromUtf8(text); }

void retype(SettingsDialog& dialog, const char* key, const QString& text)
{
    auto* edit = static_cast<QLineEdit*>(dialog.box(QLatin1String(key))->input()->target());
    edit->setFocus();
    edit->selectAll();
    if (text.isEmpty()) QTest::keyClick(edit, Qt::Key_Delete);
    test::typeText(edit, text);
}

} // namespace

TEST_CASE("settings are kept in the register in one act and read by the next report", "[settings]")
{
    test::TempRegister made;
    const QString path = made.path();
    made.close();
    Session session([] { return settingsNow; }, QStringLiteral("lan"));
    session.open(path);
    session.desk().clear();
    SettingsDialog dialog(session);
    test::showActive(&dialog);
    CHECK_FALSE(dialog.isDirty());
    CHECK(test::inputsWithoutName(&dialog).isEmpty());
    CHECK(test::doubledMnemonics(&dialog).isEmpty());

    retype(dialog, "signerName", st8("Nguyễn Thị Hường"));
    retype(dialog, "reminderDays", st8("0"));
    CHECK_FALSE(dialog.save());
    CHECK_FALSE(dialog.box(QStringLiteral("reminderDays"))->message().isEmpty());
    CHECK(session.book().history().acts(10).empty());
    retype(dialog, "reminderDays", st8("120"));
    REQUIRE(dialog.save());
    CHECK(officeSettings(session.book().settings().all()).on(settingsNow.date()).signerName == st8("Nguyễn Thị Hường"));
    CHECK(session.expiringDays() == 120);
    const auto acts = session.book().history().acts(10);
    REQUIRE(acts.size() == 1);
    CHECK(acts.front().info.kind == ActKind::Setting);
    CHECK_FALSE(session.undoable());
}

TEST_CASE("the office is shown and changed period by period", "[settings]")
{
    test::TempRegister made;
    const QString path = made.path();
    made.close();
    Session session([] { return settingsNow; }, QStringLiteral("lan"));
    session.open(path);
    session.desk().clear();
    SettingsDialog dialog(session);
    test::showActive(&dialog);
    const auto shown = [&](const char* key) { return dialog.box(QLatin1String(key))->input()->content(); };
    const auto choose = [&](const char* key, const QString& code) {
        dialog.box(QLatin1String(key))->input()->takeProposal(code);
    };
    const auto office = [&](QDate day) { return officeSettings(session.book().settings().all()).on(day); };
    CHECK(shown("officePeriod") == QStringLiteral("2025-07-01"));
    CHECK(shown("superiorBody").contains(st8("ĐÀ NẴNG")));

    retype(dialog, "signerName", st8("Lê Thị Hạnh"));
    choose("officePeriod", QStringLiteral("begin")); // what was typed is stored
    CHECK(shown("superiorBody").contains(st8("QUẢNG NAM")));
    CHECK(shown("signerName").isEmpty());
    CHECK_FALSE(dialog.isDirty());
    CHECK(office(QDate(2026, 1, 1)).signerName == st8("Lê Thị Hạnh"));
    CHECK(office(QDate(2024, 1, 1)).signerName.isEmpty());

    choose("officePeriod", QStringLiteral("new"));
    choose("signingForm", QStringLiteral("kt"));
    CHECK(shown("signerRole") == st8("PHÓ CHI CỤC TRƯỞNG"));
    CHECK_FALSE(dialog.save()); // from which day?
    retype(dialog, "officeFrom", QStringLiteral("1/7/2025"));
    CHECK_FALSE(dialog.save());
    CHECK_FALSE(dialog.box(QStringLiteral("officeFrom"))->message().isEmpty());
    retype(dialog, "officeFrom", QStringLiteral("15/4/2026"));
    REQUIRE(dialog.save());
    CHECK(office(QDate(2026, 4, 14)).signature() == QStringList{st8("CHI CỤC TRƯỞNG")});
    CHECK(office(QDate(2026, 4, 15)).signature() == QStringList{st8("KT. CHI CỤC TRƯỞNG"), st8("PHÓ CHI CỤC TRƯỞNG")});
    CHECK(shown("officePeriod") == QStringLiteral("2026-04-15"));

    retype(dialog, "officeFrom", {}); // never mind
    REQUIRE(dialog.save());
    CHECK(office(QDate(2026, 4, 15)).signature() == QStringList{st8("CHI CỤC TRƯỞNG")});
    CHECK(officeSettings(session.book().settings().all()).all().size() == 3);
}

TEST_CASE("on another day only the desk's own settings can be changed", "[settings]")
{
    test::TempRegister made;
    const QString path = made.path();
    made.close();
    Session session([] { return settingsNow; }, QStringLiteral("lan"));
    session.open(path);
    session.setAsOf(QDate(2024, 8, 31));
    SettingsDialog dialog(session);
    test::showActive(&dialog);
    auto* edit = static_cast<QLineEdit*>(dialog.box(QStringLiteral("office"))->input()->target());
    CHECK(edit->isReadOnly());
    REQUIRE(dialog.save());
    CHECK(session.book().history().acts(10).empty());
}
