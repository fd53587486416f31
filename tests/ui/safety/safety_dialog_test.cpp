// How safe the register is, and what is to be done now.
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"

#include "core/storage/backups/second_place.h"
#include "ui/safety/backup_keeper.h"
#include "ui/safety/drill_run.h"
#include "ui/safety/safety_dialog.h"
#include "ui/session/desk_backups.h"

#include <catch2/catch.hpp>

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>

namespace ocop::test {
namespace {

QString d8(const char* text) { return QString::fromUtf8(text); }

/// A register with one subject; backups go into a folder of their own.
struct CareDesk
{
    CareDesk()
    {
        deskItems::backupFolder().set(t.session.desk(), folder.file(d8("ở đây")));
        t.addSubject(d8("Hộ An"));
    }
    ~CareDesk()
    {
        deskItems::backupFolder().set(t.session.desk(), {});
        deskItems::secondFolder().set(t.session.desk(), {});
    }
    void backUpNow()
    {
        inNextDialog([](QDialog& told) { told.accept(); });
        dialog.backUp();
    }
    QString text(const char* name) const { return dialog.findChild<QLabel*>(QLatin1String(name))->text(); }

    TestSession t;
    TempFolder folder;
    QWidget window;
    BackupKeeper keeper{t.session, &window};
    SafetyDialog dialog{t.session, keeper};
};

} // namespace

TEST_CASE("the window says what is to be done, until nothing is", "[safety]")
{
    CareDesk desk;
    showActive(&desk.dialog);
    CHECK(inputsWithoutName(&desk.dialog).join(u',').toStdString() == "");
    CHECK(doubledMnemonics(&desk.dialog).join(u',').toStdString() == "");
    CHECK(desk.dialog.whatNow().contains(d8("Hãy sao lưu")));
    desk.backUpNow();
    CHECK_FALSE(desk.dialog.whatNow().contains(d8("Hãy sao lưu")));
    CHECK(desk.text("here").contains(d8("hôm nay")));
    CHECK(desk.dialog.whatNow().contains(d8("chạy thử")));
    inNextDialog([](QDialog& told) { told.accept(); });
    desk.dialog.drillNow();
    const auto drilled = LastDrill::of(desk.t.session.desk(), desk.t.session.path());
    REQUIRE(drilled);
    CHECK(drilled->result == DrillResult::Sound);
    inNextDialog([](QDialog& told) { told.accept(); });
    desk.dialog.checkNow();
    CHECK(desk.text("check").contains(d8("còn tốt")));
    CHECK(desk.dialog.whatNow() == d8("Lúc này không phải làm gì."));
    pressKey(&desk.dialog, Qt::Key_Escape);
    CHECK_FALSE(desk.dialog.isVisible());
}

TEST_CASE("the second place is filled while it is there, asked for when it is old, and its troubles are shown",
          "[safety]")
{
    CareDesk desk;
    QSettings& settings = desk.t.session.desk();
    const QString drive = desk.folder.file(d8("USB"));
    QDir().mkpath(drive);
    SecondPlace(drive).claim();
    deskItems::secondFolder().set(settings, drive);
    CHECK(isSecondOverdue(settings, desk.t.session.path(), desk.t.session.now()));
    desk.backUpNow();
    CHECK(QDir(drive).entryList({d8("*.db")}).size() == 1);
    CHECK_FALSE(isSecondOverdue(settings, desk.t.session.path(), desk.t.session.now()));
    CHECK(isSecondOverdue(settings, desk.t.session.path(), desk.t.session.now().addDays(8)));
    CHECK(desk.text("there").contains(d8("đang kết nối")));
    // Pulled out: the backup here is made all the same.
    QDir().rename(drive, desk.folder.file(d8("rút ra")));
    desk.t.addSubject(d8("Hộ Bình"));
    desk.backUpNow();
    CHECK_FALSE(desk.keeper.isDue());
    CHECK_FALSE(QDir(drive).exists());
    CHECK(desk.text("there").contains(d8("chưa kết nối")));
    desk.dialog.forgetSecond();
    CHECK(desk.text("there").contains(d8("Chưa đặt nơi thứ hai")));
}

} // namespace ocop::test
