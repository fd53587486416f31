// A backup takes the register's place, by keyboard.
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/other_desk.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/ui_support.h"

#include "core/storage/backups/second_place.h"
#include "ui/safety/restore_dialog.h"
#include "ui/session/backup_items.h"
#include "ui/table/record_table.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>

namespace ocop::test {
namespace {

/// A register of two subjects, with backups of when it had none and one.
struct SafeDesk
{
    SafeDesk()
    {
        deskItems::backupFolder().set(t.session.desk(), folder.path());
        backUp(BackupWhy::Asked);
        t.addSubject(QStringLiteral("Hộ An"));
        backUp(BackupWhy::Import);
        t.addSubject(QStringLiteral("Hộ Bình"));
    }
    ~SafeDesk() { deskItems::backupFolder().set(t.session.desk(), {}); }
    void backUp(BackupWhy why)
    {
        at = at.addDays(1);
        BackupShelf(folder.path()).add(t.session.book().database(), {at, QStringLiteral("Lê Thị Hạnh"), why});
    }
    QStringList besides() const
    {
        return QFileInfo(t.session.path()).dir().entryList({QStringLiteral("*thay*"), QStringLiteral("*khoi-phuc*")});
    }

    TestSession t;
    TempFolder folder;
    QDateTime at{QDate(2024, 8, 1), QTime(8, 0)};
};

} // namespace

TEST_CASE("the register is taken back to a backup by keyboard, and goes on from there", "[safety]")
{
    SafeDesk desk;
    const QString path = desk.t.session.path();
    ScriptedAsk ask(desk.t.session, {QStringLiteral("Thay sổ")});
    RestoreDialog dialog(desk.t.session);
    showActive(&dialog);
    REQUIRE(dialog.table()->visibleRows().size() == 2);
    CHECK(dialog.table()->cellText(0, 1) == QStringLiteral("trước khi nhập danh sách"));
    CHECK(dialog.table()->cellText(0, 6) == QStringLiteral("từ đó đã thêm 1, sửa 0, xóa 0"));
    CHECK(inputsWithoutName(&dialog).join(u',').toStdString() == "");
    CHECK(doubledMnemonics(&dialog).join(u',').toStdString() == "");
    inNextDialog([](QDialog& told) { told.accept(); });
    clerkPresses(Qt::Key_Return);
    CHECK(ask.details.value(0).contains(QStringLiteral("thêm 1")));
    CHECK_FALSE(dialog.isVisible());
    CHECK(desk.t.session.path() == path);
    REQUIRE(desk.t.session.stored().subjects().size() == 1);
    REQUIRE(desk.besides().size() == 1);
    desk.t.addSubject(QStringLiteral("Hộ Cúc"));
    CHECK(desk.t.session.stored().subjects().size() == 2);
    CHECK(desk.t.session.book().history().acts(2).back().info.label.contains(QStringLiteral("20240803-080000")));
    // The one before is in the list too.
    RestoreDialog again(desk.t.session);
    CHECK(again.table()->visibleRows().size() == 3);
}

TEST_CASE("Esc changes nothing, and a register open elsewhere stays", "[safety]")
{
    SafeDesk desk;
    SECTION("left")
    {
        ScriptedAsk ask(desk.t.session, {QStringLiteral("Thôi")});
        RestoreDialog dialog(desk.t.session);
        showActive(&dialog);
        clerkPresses(Qt::Key_Return);
        CHECK(ask.asked.size() == 1);
        clerkPresses(Qt::Key_Escape);
        CHECK_FALSE(dialog.isVisible());
    }
    SECTION("a colleague has it open")
    {
        OtherDesk other(desk.t);
        ScriptedAsk ask(desk.t.session, {QStringLiteral("Thay sổ")});
        RestoreDialog dialog(desk.t.session);
        showActive(&dialog);
        QString said;
        inNextDialog([&](QDialog& told) {
            for (const QLabel* label : told.findChildren<QLabel*>()) said += label->text();
            told.accept();
        });
        clerkPresses(Qt::Key_Return);
        CHECK(said.contains(QStringLiteral("đang mở")));
        CHECK(dialog.isVisible());
    }
    CHECK(desk.besides().isEmpty());
    desk.t.addSubject(QStringLiteral("Hộ Cúc"));
    CHECK(desk.t.session.stored().subjects().size() == 3);
}

TEST_CASE("a protected backup of the second place is listed, asks for its password until it fits, and is restored",
          "[safety]")
{
    SafeDesk desk;
    const QString password = QStringLiteral("Cá chuồn 1975");
    const TempFolder drive;
    const SecondPlace place(drive.path());
    place.claim();
    deskItems::secondFolder().set(desk.t.session.desk(), drive.path());
    const Database& db = desk.t.session.book().database();
    const BackupNote note{desk.at.addDays(1), QStringLiteral("Lê Thị Hạnh"), BackupWhy::Closing};
    const QString plain = BackupShelf(desk.folder.path()).add(db, note);
    place.addLocked(db, plain, note, CopyLock::make(password, {1, 1 << 20}));
    REQUIRE(QFile::remove(plain));
    desk.t.addSubject(QStringLiteral("Hộ Cúc"));
    ScriptedAsk ask(desk.t.session, {QStringLiteral("Thay sổ")});
    RestoreDialog dialog(desk.t.session);
    showActive(&dialog);
    REQUIRE(dialog.table()->visibleRows().size() == 3);
    CHECK(dialog.table()->cellText(0, 4) == QStringLiteral("–"));
    CHECK(dialog.table()->cellText(0, 6) == QStringLiteral("có mật khẩu"));
    CHECK(dialog.table()->cellText(0, 7) == QStringLiteral("nơi thứ hai"));
    CHECK(dialog.table()->cellText(1, 7) == QStringLiteral("ở máy này"));
    QString problem;
    inNextDialog([&](QDialog& asked) {
        inNextDialog([&](QDialog& again) {
            problem = again.findChild<QLabel*>(QStringLiteral("problem"))->text();
            inNextDialog([](QDialog& told) { told.accept(); });
            again.findChild<QLineEdit*>(QStringLiteral("password"))->setText(password);
            again.accept();
        });
        asked.findChild<QLineEdit*>(QStringLiteral("password"))->setText(QStringLiteral("cá chuồn"));
        asked.accept();
    });
    clerkPresses(Qt::Key_Return);
    deskItems::secondFolder().set(desk.t.session.desk(), {});
    CHECK(problem.contains(QStringLiteral("không mở được")));
    CHECK(ask.details.value(0).contains(QStringLiteral("thêm 1"))); // known once it is open
    CHECK_FALSE(dialog.isVisible());
    CHECK(desk.t.session.stored().subjects().size() == 2);
    CHECK(desk.besides().size() == 1);
}

} // namespace ocop::test
