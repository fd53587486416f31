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

using namespace ocop;

namespace {

const QDateTime settingsNow(QDate(2026, 11, 23), QTime(8, 0));

QString st8(const char* text) { return QString::fromUtf8(text); }

void retype(SettingsDialog& dialog, const char* key, const QString& text)
{
    auto* edit = static_cast<QLineEdit*>(dialog.box(QLatin1String(key))->input()->target());
    edit->setFocus();
    edit->selectAll();
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
    CHECK(officeSettings(session.book().settings().all()).signerName == st8("Nguyễn Thị Hường"));
    CHECK(session.expiringDays() == 120);
    const auto acts = session.book().history().acts(10);
    REQUIRE(acts.size() == 1);
    CHECK(acts.front().info.kind == ActKind::Setting);
    CHECK_FALSE(session.undoable());
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
