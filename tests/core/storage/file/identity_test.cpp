#include "core/storage/file/identity.h"

#include "core/office/open_register.h"
#include "core/storage/backup.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace ocop;
using ocop::test::TempRegister;

TEST_CASE("a register keeps its identity in file copies and backups; a copy to work on has its own")
{
    const QDateTime now(QDate(2024, 8, 31), QTime(8, 0));
    TempRegister book;
    book.addSubject(QStringLiteral("Hộ Trần Thị Bé"));
    const QString id = book->identity();
    CHECK(id.size() == 32);
    const auto file = [&](const char* name) { return book.folder().file(QLatin1String(name)); };
    backupTo(book->database(), file("backup.db"));
    saveCopyAs(book->database(), file("own.db"));
    book.close();
    REQUIRE(QFile::copy(book.path(), file("copied.db")));
    CHECK(openRegister(book.path(), now)->identity() == id);
    CHECK(openRegister(file("backup.db"), now)->identity() == id);
    CHECK(openRegister(file("copied.db"), now)->identity() == id);
    const auto own = openRegister(file("own.db"), now);
    CHECK(own->identity().size() == 32);
    CHECK(own->identity() != id);
    CHECK(own->subjects().all().size() == 1);
    CHECK(TempRegister()->identity() != id);
}

TEST_CASE("a register of before identities gets one when it is opened")
{
    test::TempFolder folder;
    const QString path = folder.file(QStringLiteral("cu.db"));
    REQUIRE(QFile::copy(QStringLiteral(SOURCE_DIR "/tests/data/schema/register-6.db"), path));
    const QDateTime now(QDate(2024, 8, 31), QTime(8, 0));
    const QString id = openRegister(path, now)->identity();
    CHECK(id.size() == 32);
    CHECK(openRegister(path, now)->identity() == id);
}
