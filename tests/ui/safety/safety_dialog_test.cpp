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
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

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
        deskItems::secondLock().set(t.session.desk(), {});
        deskItems::secondDays().set(t.session.desk(), 7);
    }
    /// A drive that is connected and set as the second place.
    QString connectDrive()
    {
        const QString drive = folder.file(d8("USB"));
        QDir().mkpath(drive);
        SecondPlace(drive).claim();
        deskItems::secondFolder().set(t.session.desk(), drive);
        return drive;
    }
    void press(const char* name) { dialog.findChild<QPushButton*>(QLatin1String(name))->click(); }
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

/// A password typed into the dialog that is open; the answers of the dialogs after it.
void typePassword(QDialog& asked, const QString& once, const QString& again = {})
{
    asked.findChild<QLineEdit*>(QStringLiteral("password"))->setText(once);
    if (auto* second = asked.findChild<QLineEdit*>(QStringLiteral("again"))) second->setText(again);
    asked.accept();
}

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
    const QString drive = desk.connectDrive();
    CHECK(isSecondOverdue(settings, desk.t.session.path(), desk.t.session.now()));
    desk.backUpNow();
    CHECK(QDir(drive).entryList({d8("*.db")}).size() == 1);
    CHECK_FALSE(isSecondOverdue(settings, desk.t.session.path(), desk.t.session.now()));
    CHECK(isSecondOverdue(settings, desk.t.session.path(), desk.t.session.now().addDays(8)));
    desk.dialog.findChild<QSpinBox*>(QStringLiteral("secondDays"))->setValue(14);
    CHECK_FALSE(isSecondOverdue(settings, desk.t.session.path(), desk.t.session.now().addDays(8)));
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

TEST_CASE("copies in the second place are protected by a password typed twice and tried at once", "[safety]")
{
    CareDesk desk;
    QSettings& settings = desk.t.session.desk();
    const QString drive = desk.connectDrive();
    desk.dialog.forgetSecond();
    CHECK_FALSE(desk.dialog.findChild<QPushButton*>(QStringLiteral("secondPassword"))->isEnabled());
    desk.connectDrive();
    desk.backUpNow(); // anybody can read this one
    CHECK(desk.text("lock").contains(d8("ai nhặt được ổ")));
    QString said;
    inNextDialog([&](QDialog& asked) {
        for (const QLabel* label : asked.findChildren<QLabel*>()) said += label->text();
        CHECK(inputsWithoutName(&asked).join(u',').toStdString() == "");
        CHECK(doubledMnemonics(&asked).join(u',').toStdString() == "");
        typePassword(asked, d8("ngắn"), d8("ngắn"));
        CHECK(asked.isVisible());
        typePassword(asked, d8("Cá chuồn 1975"), d8("Cá chuồn 1976"));
        CHECK(asked.isVisible());
        inNextDialog([&](QDialog& told) {
            for (const QLabel* label : told.findChildren<QLabel*>()) said += label->text();
            told.accept();
        });
        typePassword(asked, d8("Cá chuồn 1975"), d8("Cá chuồn 1975"));
    });
    desk.press("secondPassword");
    CHECK(said.contains(d8("quên mật khẩu thì không ai mở được")));
    CHECK(said.contains(d8("1 bản sao cũ không có mật khẩu")));
    CHECK(QDir(drive).entryList({d8("*.khoa")}).size() == 1);
    CHECK_FALSE(deskItems::secondLock().of(settings).contains(d8("chuồn")));
    const auto tried = LastDrill::ofPassword(settings, desk.t.session.path());
    REQUIRE(tried);
    CHECK(tried->result == DrillResult::Sound);
    CHECK(desk.text("lock").contains(d8("hôm nay")));
    CHECK_FALSE(isPasswordTrialDue(settings, desk.t.session.path(), desk.t.session.now().addDays(89)));
    CHECK(isPasswordTrialDue(settings, desk.t.session.path(), desk.t.session.now().addDays(90)));
    // Closing asks for no password.
    desk.t.addSubject(d8("Hộ Bình"));
    CHECK(desk.keeper.backUpAtClosing());
    CHECK(QDir(drive).entryList({d8("*.khoa")}).size() == 2);
    CHECK(QDir(drive).entryList({d8("*.db")}).size() == 1);
    // A flipped byte in the newest is found when the password is tried.
    const QString newest = LastBackup::ofSecond(settings, desk.t.session.path())->path;
    QFile file(newest);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write("K");
    file.close();
    inNextDialog([&](QDialog& asked) {
        inNextDialog([](QDialog& told) { told.accept(); });
        typePassword(asked, d8("Cá chuồn 1975"));
    });
    desk.press("tryPassword");
    CHECK(LastDrill::ofPassword(settings, desk.t.session.path())->result == DrillResult::NotRestored);
}

TEST_CASE("the chosen backup folder is made once; while its drive is away nothing is made in its place", "[safety]")
{
    CareDesk desk;
    const QString here = desk.folder.file(d8("ở đây"));
    desk.backUpNow();
    CHECK(QDir(here).entryList({d8("*.db")}).size() == 1);
    QDir().rename(here, desk.folder.file(d8("rút ra")));
    desk.t.addSubject(d8("Hộ Bình"));
    desk.backUpNow(); // tells what is wrong
    CHECK(desk.keeper.isDue());
    CHECK_FALSE(QDir(here).exists());
    QDir().mkpath(here); // the empty place it hangs in
    desk.backUpNow();
    CHECK(QDir(here).isEmpty());
    QDir().rmdir(here);
    QDir().rename(desk.folder.file(d8("rút ra")), here);
    desk.backUpNow();
    CHECK(QDir(here).entryList({d8("*.db")}).size() == 2);
}

} // namespace ocop::test
