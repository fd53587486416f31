#include "core/storage/backups/second_place.h"

#include "core/base/error.h"
#include "core/storage/file/identity.h"
#include "core/storage/register_file.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFileInfo>

using namespace ocop;
using ocop::test::TempRegister;

namespace {

const BackupNote secondNote{QDateTime(QDate(2024, 8, 31), QTime(8, 0)), QStringLiteral("test")};

ErrorKind refusalBy(const SecondPlace& place, const Database& db)
{
    try {
        place.add(db, secondNote);
    } catch (const Error& error) {
        return error.kind();
    }
    return ErrorKind::Internal;
}

} // namespace

TEST_CASE("a drive that is there takes backups; pulled out, its folder's name is not taken for it", "[backup]")
{
    TempRegister book;
    book.addSubject(QStringLiteral("Hộ An"));
    const QString drive = book.folder().file(QStringLiteral("USB"));
    const SecondPlace place(drive);
    CHECK_THROWS_AS(place.claim(), Error); // not plugged in yet
    CHECK_FALSE(QFileInfo::exists(drive));
    QDir().mkpath(drive);
    CHECK_FALSE(place.isThere());
    place.claim();
    REQUIRE(place.isThere());
    const QString made = place.add(book->database(), secondNote);
    CHECK(QFileInfo(made).dir() == QDir(drive));
    CHECK(checkRegisterFile(made).damages.isEmpty());
    // Pulled out: the folder it hangs in is empty, or gone.
    QDir().rename(drive, book.folder().file(QStringLiteral("rút ra")));
    CHECK(refusalBy(place, book->database()) == ErrorKind::NotFound);
    CHECK_FALSE(QFileInfo::exists(drive));
    QDir().mkpath(drive);
    CHECK(refusalBy(place, book->database()) == ErrorKind::NotFound);
    CHECK(QDir(drive).isEmpty());
}

TEST_CASE("a second place that is full takes nothing and keeps what it has", "[backup]")
{
    TempRegister book;
    book.addSubject(QStringLiteral("Hộ An"));
    const QString drive = book.folder().file(QStringLiteral("USB"));
    QDir().mkpath(drive);
    const SecondPlace place(drive);
    place.claim();
    const QString older = place.add(book->database(), secondNote);
    {
        constexpr int full = 13;
        const test::FaultyDisk disk(3, full);
        CHECK(refusalBy(place, book->database()) == ErrorKind::DiskFull);
    }
    CHECK(QDir(drive).entryList({QStringLiteral("*.db")}) == QStringList{QFileInfo(older).fileName()});
    CHECK(QDir(drive).entryList({QStringLiteral("*.part*")}).isEmpty());
    CHECK(checkRegisterFile(older).damages.isEmpty());
}
