#include "core/storage/backups/backup_shelf.h"

#include "core/office/open_register.h"
#include "core/storage/backup.h"
#include "core/storage/file/identity.h"
#include "core/storage/register_file.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace ocop;
using ocop::test::TempFolder;
using ocop::test::TempRegister;

namespace {

const QDateTime shelfNow(QDate(2024, 8, 31), QTime(8, 0));

BackupNote noteAt(const QDateTime& at, BackupWhy why = BackupWhy::Asked)
{
    return {at, QStringLiteral("Lê Thị Hạnh"), why};
}

std::vector<Backup> backupsOf(const BackupShelf& shelf, TempRegister& book)
{
    return shelf.of(registerIdentity(book->database()));
}

} // namespace

TEST_CASE("a backup says when, by whom, why and of which file it was made", "[backup]")
{
    TempRegister book;
    book.addSubject(QStringLiteral("Hộ Trần Thị Bé"));
    const BackupShelf shelf(book.folder().file(QStringLiteral("sao lưu [cũ]")));
    CHECK_FALSE(shelf.last(book->database()).isValid());
    const QString made = shelf.add(book->database(), noteAt(shelfNow, BackupWhy::Import));
    CHECK(QFileInfo(made).fileName() == QStringLiteral("so-20240831-080000.db"));
    CHECK(shelf.last(book->database()) == shelfNow);
    CHECK_FALSE(BackupNote::of(book->database())); // nothing of it in the register
    const auto backups = backupsOf(shelf, book);
    REQUIRE(backups.size() == 1);
    const Backup& backup = backups.front();
    CHECK(backup.note.at == shelfNow);
    CHECK(backup.note.who == QStringLiteral("Lê Thị Hạnh"));
    CHECK(backup.note.why == BackupWhy::Import);
    CHECK(backup.note.registerPath == book.path());
    CHECK(backup.size > 0);

    const Subject second = book.addSubject(QStringLiteral("Hộ Nguyễn Văn Cường"));
    book.addProduct(QStringLiteral("Mật ong"), second.id);
    WriteAct act(book->database(), test::testAct(ActKind::Delete));
    book->subjects().remove(act, book->subjects().all().front().id);
    act.commit();
    const BackupFacts facts = shelf.known(book->database()).front().facts;
    CHECK(facts.subjects == 1);
    CHECK(facts.products == 0);
    REQUIRE(facts.since);
    CHECK(facts.since->acts == 3);
    CHECK(facts.since->added == 2);
    CHECK(facts.since->changed == 0);
    CHECK(facts.since->deleted == 1);
}

TEST_CASE("backups belong to a register's identity, whatever the files are called", "[backup]")
{
    TempRegister first;
    TempRegister second; // also so.db
    const TempFolder folder;
    const BackupShelf shelf(folder.path());
    const QString a = shelf.add(first->database(), noteAt(shelfNow));
    const QString b = shelf.add(second->database(), noteAt(shelfNow));
    CHECK(a != b);
    CHECK(backupsOf(shelf, first).front().path == a);
    CHECK(backupsOf(shelf, second).front().path == b);
    CHECK(shelf.last(first->database()) == shelfNow);
    // A busy year of the second one, and a copy of the first by a file manager: neither thins the first one's.
    const QString copied = folder.file(QStringLiteral("bản sao.db"));
    backupTo(first->database(), copied);
    const auto twin = openRegister(copied, shelfNow);
    for (int day = 0; day < 12; ++day) {
        shelf.add(second->database(), noteAt(shelfNow.addMonths(4).addDays(day)));
        shelf.add(twin->database(), noteAt(shelfNow.addMonths(4).addDays(day)));
    }
    CHECK(QFileInfo::exists(a));
    twin->database(); // still open beside
    CHECK(backupsOf(shelf, first).size() == 14); // its own, the twin's, the copy itself
    // What is no register is passed over and left alone.
    QFile stray(folder.file(QStringLiteral("so-20240831-080001.db")));
    REQUIRE(stray.open(QIODevice::WriteOnly));
    stray.write("gửi chị Lan");
    stray.close();
    CHECK(backupsOf(shelf, first).size() == 14);
    CHECK(QFileInfo::exists(stray.fileName()));
}

TEST_CASE("old backups of the same file are thinned, a broken one never counts", "[backup]")
{
    TempRegister book;
    const TempFolder folder;
    const BackupShelf shelf(folder.path());
    for (const int month : {0, 1, 2, 40, 41, 42, 43, 44})
        shelf.add(book->database(), noteAt(shelfNow.addMonths(month)));
    const std::vector<Backup> left = backupsOf(shelf, book);
    REQUIRE(left.size() == 5); // the table of what is kept when is retention_test
    CHECK(left.back().note.at == shelfNow.addMonths(40));
    CHECK(QDir(folder.path()).entryList({QStringLiteral("*.part*")}).isEmpty());
}

TEST_CASE("the backup before a migration goes onto the shelf and counts there; beside the register without one",
          "[backup]")
{
    // Those of before 7 have no identity yet: the path tells whose they are.
    const int released = GENERATE(3, 8);
    const TempFolder office;
    const QString path = office.file(QStringLiteral("sổ [cũ].db"));
    REQUIRE(QFile::copy(QStringLiteral(SOURCE_DIR "/tests/data/schema/register-%1.db").arg(released), path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const TempFolder shelfFolder;
    Opening opening = shelfNow;
    opening.person = QStringLiteral("Lê Thị Hạnh");
    SECTION("a shelf")
    {
        opening.backupFolder = shelfFolder.path();
        const auto book = openRegister(path, opening);
        const std::vector<KnownBackup> known = BackupShelf(shelfFolder.path()).known(book->database());
        REQUIRE(known.size() == 1);
        CHECK(known.front().backup.note.why == BackupWhy::Migration);
        CHECK(known.front().backup.note.who == QStringLiteral("Lê Thị Hạnh"));
        CHECK(known.front().facts.certificates == 2);
        CHECK(known.front().facts.since);
        CHECK(QDir(office.path()).entryList({QStringLiteral("*.db")}).size() == 1);
        CHECK(BackupShelf(shelfFolder.path()).knownOfFile(path).size() == 1);
    }
    SECTION("none can be made")
    {
        opening.backupFolder = path; // a file
        openRegister(path, opening);
        CHECK(QDir(office.path()).entryList({QStringLiteral("*.db")}).size() == 2);
    }
}
