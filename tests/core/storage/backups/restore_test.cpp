#include "core/storage/backups/restore.h"

#include "core/base/error.h"
#include "core/office/open_register.h"
#include "core/storage/backups/backup_shelf.h"
#include "core/storage/file/identity.h"
#include "core/storage/register_file.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace ocop;
using ocop::test::TempFolder;
using ocop::test::TempRegister;

namespace {

const QDateTime restoreNow(QDate(2024, 8, 31), QTime(9, 30));

ActInfo restoring()
{
    ActInfo info = test::testAct(ActKind::Setting, QStringLiteral("Khôi phục"));
    info.at = restoreNow;
    return info;
}

/// Every row of every table but acts, history and settings, as text.
QStringList contents(const QString& path)
{
    const Database db = Database::open(path, Database::Mode::ReadOnlyUntouched);
    QStringList names;
    Statement tables =
        db.prepare(QStringLiteral("select name from sqlite_schema where type = 'table' and "
                                  "name not like 'sqlite_%' and name not in ('act', 'history', 'setting')"));
    while (tables.next()) names << tables.text(0);
    QStringList rows;
    for (const QString& name : std::as_const(names)) {
        Statement columns = db.prepare(QStringLiteral("select group_concat('quote(\"' || name || '\")', '||''|''||') "
                                                      "from pragma_table_info('%1')")
                                           .arg(name));
        REQUIRE(columns.next());
        Statement all = db.prepare(QStringLiteral("select %1 from \"%2\" order by 1").arg(columns.text(0), name));
        while (all.next()) rows << name + u':' + all.text(0);
    }
    return rows;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ErrorKind refusalOf(const QString& backup, const QString& target)
{
    try {
        restoreBackup(backup, target, restoring());
    } catch (const Error& error) {
        return error.kind();
    }
    return ErrorKind::Internal;
}

/// A register of two subjects with a backup of when it had one.
struct Restored : TempRegister
{
    Restored()
    {
        addSubject(QStringLiteral("Hộ Trần Thị Bé"));
        backup = BackupShelf(folder().file(QStringLiteral("sao lưu")))
                     .add((*this)->database(), {restoreNow.addDays(-7), QStringLiteral("test")});
        addSubject(QStringLiteral("Hộ Nguyễn Văn Cường"));
    }
    QString backup;
};

} // namespace

TEST_CASE("a restored register is the backup, and the one of before is kept whole", "[backup]")
{
    Restored book;
    const QString identity = registerIdentity(book->database());
    book.close();
    const QStringList backedUp = contents(book.backup);
    const QString before = restoreBackup(book.backup, book.path(), restoring());
    CHECK(QFileInfo(before).fileName() == QStringLiteral("so-thay-20240831-093000.db"));
    CHECK(contents(book.path()) == backedUp);
    CHECK(openRegister(before, restoreNow)->subjects().all().size() == 2);
    const auto now = openRegister(book.path(), restoreNow);
    REQUIRE(now->subjects().all().size() == 1);
    CHECK(registerIdentity(now->database()) == identity);
    CHECK_FALSE(BackupNote::of(now->database()));
    const std::vector<Act> acts = now->history().acts(1);
    CHECK(acts.front().info.label == QStringLiteral("Khôi phục"));
    CHECK(acts.front().info.at == restoreNow);
    CHECK(checkRegisterFile(book.path()).damages.isEmpty());
}

TEST_CASE("where nothing lies a backup is restored without more ado", "[backup]")
{
    Restored book;
    const TempFolder elsewhere;
    const QString target = elsewhere.file(QStringLiteral("sổ mới.db"));
    CHECK(restoreBackup(book.backup, target, restoring()).isEmpty());
    CHECK(QDir(elsewhere.path()).entryList(QDir::Files) == QStringList{QStringLiteral("sổ mới.db")});
    CHECK(openRegister(target, restoreNow)->subjects().all().size() == 1);
}

TEST_CASE("a register that is open is not replaced", "[backup]")
{
    Restored book;
    CHECK(refusalOf(book.backup, book.path()) == ErrorKind::Busy);
    CHECK(book->subjects().all().size() == 2);
    CHECK(QDir(book.folder().path()).entryList({QStringLiteral("*thay*"), QStringLiteral("*.part*")}).isEmpty());
}

TEST_CASE("no journal of before gets into a restored register", "[backup]")
{
    // What a program leaves that was killed: a file and a journal whose last change is in the journal only.
    for (const bool damaged : {false, true})
        for (int round = 0; round < 3; ++round) {
            INFO(damaged << ' ' << round);
            Restored book;
            const TempFolder office;
            const QString target = office.file(QStringLiteral("so.db"));
            QFile::copy(book.path(), target);
            for (const char* tail : {"-wal", "-shm"})
                QFile::copy(book.path() + QLatin1String(tail), target + QLatin1String(tail));
            REQUIRE(QFileInfo(target + QStringLiteral("-wal")).size() > 0);
            if (damaged) {
                QFile file(target);
                REQUIRE(file.open(QIODevice::ReadWrite));
                file.write(QByteArray(100, 'x'));
            }
            const QByteArray journal = bytesOf(target + QStringLiteral("-wal"));
            const QString before = restoreBackup(book.backup, target, restoring());
            CHECK(contents(target) == contents(book.backup));
            CHECK_FALSE(QFileInfo::exists(target + QStringLiteral("-wal")));
            CHECK(openRegister(target, restoreNow)->subjects().all().size() == 1);
            if (damaged)
                CHECK(bytesOf(before + QStringLiteral("-wal")) == journal);
            else
                CHECK(openRegister(before, restoreNow)->subjects().all().size() == 2);
        }
}

TEST_CASE("what is no sound backup changes nothing", "[backup]")
{
    Restored book;
    book.close();
    const QByteArray before = bytesOf(book.path());
    QFile file(book.backup);
    REQUIRE(file.open(QIODevice::ReadWrite));
    SECTION("a flipped page")
    {
        file.seek(file.size() / 2);
        file.write(QByteArray(4096, '\xFF'));
        file.close();
        CHECK(refusalOf(book.backup, book.path()) == ErrorKind::Damaged);
    }
    SECTION("a letter")
    {
        file.resize(0);
        file.write("gửi chị Lan");
        file.close();
        CHECK(refusalOf(book.backup, book.path()) == ErrorKind::NotARegister);
    }
    SECTION("not there")
    {
        file.close();
        file.remove();
        CHECK(refusalOf(book.backup, book.path()) == ErrorKind::NotFound);
    }
    SECTION("the register itself")
    {
        file.close();
        CHECK(refusalOf(book.path(), book.path()) == ErrorKind::WriteFailed);
    }
    CHECK(bytesOf(book.path()) == before);
    CHECK(QDir(book.folder().path()).entryList({QStringLiteral("*thay*"), QStringLiteral("*.part*")}).isEmpty());
}

TEST_CASE("on a disk that fails the register of before stays, or the whole backup stands in its place", "[backup]")
{
    constexpr int full = 13;
    Restored book;
    book.close();
    const QStringList before = contents(book.path());
    const QStringList backedUp = contents(book.backup);
    bool done = false;
    for (int at = 0; !done && at < 2000; at += 1 + at / 4) {
        INFO("write " << at);
        {
            const test::FaultyDisk disk(at, full);
            try {
                restoreBackup(book.backup, book.path(), restoring());
                done = true;
            } catch (const Error& error) {
                CHECK(error.kind() == ErrorKind::DiskFull);
            }
            done = done && !disk.hasFailed();
        }
        const QStringList now = contents(book.path());
        CHECK((now == before || now == backedUp));
        CHECK(checkRegisterFile(book.path()).damages.isEmpty());
    }
    CHECK(done);
    CHECK(contents(book.path()) == backedUp);
    CHECK(QDir(book.folder().path()).entryList({QStringLiteral("*.part*")}).isEmpty());
}
