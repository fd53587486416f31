// A register that cannot be opened at the start: what is wrong, and every way to go on.
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"

#include "core/storage/backups/backup_shelf.h"
#include "ui/safety/lost_register_dialog.h"
#include "ui/session/desk_items.h"
#include "ui/table/record_table.h"

#include <catch2/catch.hpp>

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>

namespace ocop::test {
namespace {

QString l8(const char* text) { return QString::fromUtf8(text); }

/// A register with a backup a week old and one that was spoilt, which then comes to harm.
struct LostDesk
{
    LostDesk()
    {
        deskItems::backupFolder().set(session.desk(), backups.path());
        path = office.file(l8("sổ.db"));
        session.create(path);
        add(l8("Hộ An"));
        const BackupShelf shelf(backups.path());
        shelf.add(session.book().database(), {QDateTime(QDate(2024, 8, 24), QTime(17, 5)), l8("Lê Thị Hạnh")});
        add(l8("Hộ Bình"));
        const QString spoilt =
            shelf.add(session.book().database(), {QDateTime(QDate(2024, 8, 30), QTime(17, 5)), l8("Lê Thị Hạnh")});
        QFile file(spoilt);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        file.write(QByteArray(8192, '\xFF'));
    }
    ~LostDesk() { deskItems::backupFolder().set(session.desk(), {}); }
    void add(const QString& name)
    {
        Subject subject;
        subject.name = name;
        session.write(ActKind::Add, name, [&](WriteAct& act) { session.book().subjects().add(act, subject); });
    }
    /// Another start, after `harm`.
    void startAnew(const std::function<void()>& harm)
    {
        TempFolder elsewhere;
        session.create(elsewhere.file(l8("khác.db")));
        harm();
    }
    static QString said(const QWidget& dialog)
    {
        QString all;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) all += label->text() + u'\n';
        return all;
    }
    static bool mayPress(const QWidget& dialog, const char* name)
    {
        return dialog.findChild<QPushButton*>(QLatin1String(name))->isEnabled();
    }

    TempFolder office;
    TempFolder backups;
    Session session{[] { return QDateTime(QDate(2024, 8, 31), QTime(12, 0)); }, l8("test")};
    QString path;
};

Error errorOf(Session& session, const QString& path)
{
    try {
        session.open(path);
    } catch (const Error& error) {
        return error;
    }
    FAIL("it was opened");
    return Error(ErrorKind::Internal, {});
}

} // namespace

TEST_CASE("a damaged register is taken back from its newest sound backup by keyboard", "[safety]")
{
    LostDesk desk;
    Session start([] { return QDateTime(QDate(2024, 8, 31), QTime(12, 0)); }, l8("test"));
    desk.startAnew([&] {
        QFile file(desk.path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.seek(4096);
        file.write(QByteArray(40'960, '\xFF'));
    });
    LostRegisterDialog dialog(start, desk.path, errorOf(start, desk.path));
    showActive(&dialog);
    CHECK(LostDesk::said(dialog).contains(l8("Sổ bị hỏng")));
    REQUIRE(dialog.table()->visibleRows().size() == 1); // the spoilt one is not offered
    CHECK(dialog.table()->cellText(0, 0) == l8("17:05 24/08/2024"));
    CHECK(inputsWithoutName(&dialog).join(u',').toStdString() == "");
    CHECK(doubledMnemonics(&dialog).join(u',').toStdString() == "");
    CHECK(LostDesk::mayPress(dialog, "rescue"));
    inNextDialog([](QDialog& told) { told.accept(); });
    clerkPresses(Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    REQUIRE(start.isOpen());
    CHECK(start.path() == desk.path);
    CHECK(start.stored().subjects().size() == 1);
    CHECK(QDir(desk.office.path()).entryList({l8("*thay*")}).size() == 1); // the damaged one is kept
}

TEST_CASE("what is wrong with the register says which ways are open", "[safety]")
{
    LostDesk desk;
    Session start([] { return QDateTime(QDate(2024, 8, 31), QTime(12, 0)); }, l8("test"));
    SECTION("not there: it may be plugged in again")
    {
        desk.startAnew([&] { QFile::rename(desk.path, desk.office.file(l8("rút ra.db"))); });
        LostRegisterDialog dialog(start, desk.path, errorOf(start, desk.path));
        showActive(&dialog);
        CHECK(LostDesk::said(dialog).contains(l8("USB")));
        CHECK(LostDesk::mayPress(dialog, "restore"));
        CHECK_FALSE(LostDesk::mayPress(dialog, "rescue"));
        dialog.tryAgain();
        CHECK_FALSE(start.isOpen());
        QFile::rename(desk.office.file(l8("rút ra.db")), desk.path);
        dialog.tryAgain();
        CHECK(start.isOpen());
        CHECK(start.stored().subjects().size() == 2);
    }
    SECTION("of a newer program: no backup may take its place")
    {
        LostRegisterDialog dialog(start, desk.path, Error(ErrorKind::NewerRegister, desk.path));
        showActive(&dialog);
        CHECK_FALSE(LostDesk::mayPress(dialog, "restore"));
        CHECK(LostDesk::mayPress(dialog, "look"));
        CHECK(LostDesk::mayPress(dialog, "choose"));
        clerkPresses(Qt::Key_Return); // on the backup
        CHECK(dialog.isVisible());
        clerkPresses(Qt::Key_Escape);
        CHECK(dialog.result() == QDialog::Rejected);
        CHECK_FALSE(start.isOpen());
    }
}

} // namespace ocop::test
