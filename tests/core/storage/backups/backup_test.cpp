#include "core/storage/backup.h"

#include "core/base/error.h"
#include "core/office/open_register.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QFileInfo>

using namespace ocop;
using ocop::test::TempRegister;

namespace {

const QDateTime backupNow(QDate(2024, 8, 31), QTime(8, 0));

} // namespace

TEST_CASE("a backup is a sound register of its own, and only the newest are kept")
{
    TempRegister book;
    book.addSubject(QStringLiteral("Hộ Trần Thị Bé"));
    const QString folder = book.folder().file(QStringLiteral("sao-luu"));
    QStringList made;
    for (int day = 1; day <= 4; ++day) made << backupInto(book->database(), folder, backupNow.addDays(day), 3);
    CHECK_FALSE(QFileInfo::exists(made.first()));
    CHECK(QFileInfo(made.last()).fileName() == QStringLiteral("so-20240904-080000.db"));
    CHECK(lastBackup(book.path(), folder) == backupNow.addDays(4));
    auto copy = openRegister(made.last(), backupNow);
    CHECK(copy->subjects().all().size() == 1);
    CHECK_THROWS_AS(backupTo(book->database(), QStringLiteral("/proc/nowhere/x.db")), Error);
}

TEST_CASE("a backup takes the place of an older one of its name, in a folder of any name, and leaves no draft")
{
    TempRegister book;
    const QString folder = book.folder().file(QStringLiteral("sao lưu Ễ"));
    const QString target = folder + QStringLiteral("/bản sao.db");
    backupTo(book->database(), target);
    book.addSubject(QStringLiteral("Hộ Trần Thị Bé"));
    backupTo(book->database(), target);
    CHECK(openRegister(target, backupNow)->subjects().all().size() == 1);
    CHECK(QDir(folder).entryList(QDir::Files) == QStringList{QStringLiteral("bản sao.db")});
    CHECK_THROWS_AS(backupTo(book->database(), book.path()), Error); // not over the register itself
}
