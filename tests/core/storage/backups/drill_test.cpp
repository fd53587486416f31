#include "core/storage/backups/drill.h"

#include "core/storage/backups/backup_shelf.h"
#include "core/storage/register_file.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace ocop;
using ocop::test::TempRegister;

namespace {

ActInfo drilling() { return test::testAct(ActKind::Setting, QStringLiteral("thử khôi phục")); }

QString backedUp(TempRegister& book)
{
    book.addSubject(QStringLiteral("Hộ Trần Thị Bé"));
    return BackupShelf(book.folder().file(QStringLiteral("sao lưu")))
        .add(book->database(), {QDateTime(QDate(2024, 8, 31), QTime(8, 0)), QStringLiteral("test")});
}

} // namespace

TEST_CASE("a drill finds a sound backup to be to the letter what was backed up, whatever was done since", "[backup]")
{
    TempRegister book;
    const QString backup = backedUp(book);
    CHECK(drill(backup, drilling()).result == DrillResult::Sound);
    book.addSubject(QStringLiteral("Hộ Nguyễn Văn Cường"));
    CHECK(drill(backup, drilling()).result == DrillResult::Sound);
}

TEST_CASE("a drill finds a single flipped byte that SQLite takes for sound", "[backup]")
{
    TempRegister book;
    const QString backup = backedUp(book);
    QFile file(backup);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qsizetype at = file.readAll().indexOf("Hộ Trần Thị Bé");
    REQUIRE(at > 0);
    file.seek(at);
    file.write("K");
    file.close();
    REQUIRE(checkRegisterFile(backup).damages.isEmpty());
    CHECK(drill(backup, drilling()).result == DrillResult::Different);
}

TEST_CASE("a drill tells what cannot be restored at all", "[backup]")
{
    TempRegister book;
    const QString backup = backedUp(book);
    QFile file(backup);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(4096);
    file.write(QByteArray(40'960, '\xFF'));
    file.close();
    CHECK(drill(backup, drilling()).result == DrillResult::NotRestored);
    file.remove();
    CHECK(drill(backup, drilling()).result == DrillResult::NotRestored);
}
