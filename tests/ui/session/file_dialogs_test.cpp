#include "ui/session/file_dialogs.h"

#include "tests/support/register_support.h"
#include "tests/support/ui/clerk.h"
#include "ui/session/session.h"

#include <catch2/catch.hpp>

#include <QDialog>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

namespace ocop::test {
namespace {

/// Whether this process still holds a lock on the file. Closing any other handle of the file would have dropped it
/// (POSIX), and with it what keeps two programs from writing into one register.
bool stillLocked(const QString& path)
{
    struct stat facts
    {
    };
    REQUIRE(::stat(QFile::encodeName(path).constData(), &facts) == 0);
    QFile locks(QStringLiteral("/proc/locks"));
    REQUIRE(locks.open(QIODevice::ReadOnly));
    return locks.readAll().contains(':' + QByteArray::number(qulonglong(facts.st_ino)) + ' ');
}

} // namespace

TEST_CASE("choosing a file opens none of the folder: the open register keeps its locks", "[files]")
{
    TempFolder folder;
    const QString path = folder.file(QStringLiteral("register.ocop")); // a suffix nobody knows: others look inside
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write("SQLite format 3");
    file.flush();
    struct flock lock
    {
    };
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    REQUIRE(::fcntl(file.handle(), F_SETLK, &lock) == 0);
    REQUIRE(stillLocked(path));

    Session session([] { return QDateTime(QDate(2026, 11, 23), QTime(8, 0)); }, QStringLiteral("lan"));
    int shown = 0;
    const auto look = [&](QDialog&) {
        ++shown;
        QTest::qWait(300); // the folder is read behind
    };
    inNextDialog(look);
    CHECK(
        filedialogs::openFile(session, nullptr, QStringLiteral("Open"), QFileInfo(path).absolutePath(), {}).isEmpty());
    inNextDialog(look);
    CHECK(filedialogs::saveFile(nullptr, QStringLiteral("Save"), path, QStringLiteral("*.ocop"), true).isEmpty());
    inNextDialog(look);
    CHECK(filedialogs::chooseFolder(nullptr, QStringLiteral("Folder"), QFileInfo(path).absolutePath()).isEmpty());
    CHECK(shown == 3);
    CHECK(stillLocked(path));

    QFile again(path); // the proof that this check can fail
    REQUIRE(again.open(QIODevice::ReadOnly));
    again.close();
    CHECK_FALSE(stillLocked(path));
}

TEST_CASE("the open register is refused as a file to read, under any of its names", "[files]")
{
    TempRegister made;
    const QString path = made.path();
    made.close();
    Session session([] { return QDateTime(QDate(2026, 11, 23), QTime(8, 0)); }, QStringLiteral("lan"));
    session.open(path);
    const QString link = path + QStringLiteral(".csv");
    REQUIRE(QFile::link(path, link));
    for (const QString& name : {path, link}) {
        int told = 0;
        inNextDialog([&](QDialog&) { ++told; });
        CHECK(filedialogs::refusesRegister(session, nullptr, name));
        CHECK(told == 1);
    }
    QFile other(path + QStringLiteral(".xlsx"));
    REQUIRE(other.open(QIODevice::WriteOnly));
    CHECK_FALSE(filedialogs::refusesRegister(session, nullptr, other.fileName()));
    CHECK_FALSE(filedialogs::refusesRegister(session, nullptr, path + QStringLiteral(".absent")));
}

} // namespace ocop::test
