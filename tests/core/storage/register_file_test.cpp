#include "core/office/open_register.h"
#include "core/storage/register_file.h"

#include "core/base/error.h"
#include "core/letters/letter_stores.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace ocop;
using ocop::test::TempFolder;
using ocop::test::TempRegister;

namespace {

const QDateTime registerNow(QDate(2024, 8, 31), QTime(8, 0));

QByteArray storedBytes(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

ErrorKind openError(const QString& path)
{
    try {
        openRegisterFile(path, registerNow);
    } catch (const Error& error) {
        return error.kind();
    }
    return ErrorKind::Internal;
}

} // namespace

TEST_CASE("a new register has the current version, keys on and no damage")
{
    TempRegister book;
    CHECK(book->database().integer(QStringLiteral("pragma user_version")) == currentSchemaVersion());
    CHECK(book->database().integer(QStringLiteral("pragma foreign_keys")) == 1);
    CHECK(book->database().text(QStringLiteral("pragma journal_mode")) == QStringLiteral("wal"));
    CHECK(damagesIn(book->database()).isEmpty());
}

TEST_CASE("files that are not ours are refused and stay byte for byte")
{
    TempFolder folder;
    const QString path = folder.file(QStringLiteral("x.db"));

    SECTION("missing") { CHECK(openError(path) == ErrorKind::NotFound); }
    SECTION("empty")
    {
        writeBytes(path, {});
        CHECK(openError(path) == ErrorKind::NotARegister);
        CHECK(storedBytes(path).isEmpty());
    }
    SECTION("a text")
    {
        const QByteArray text(5000, 'x');
        writeBytes(path, text);
        CHECK(openError(path) == ErrorKind::NotARegister);
        CHECK(storedBytes(path) == text);
    }
    SECTION("another program's database")
    {
        {
            const Database other = Database::open(path, Database::Mode::Create);
            other.run(QStringLiteral("create table t (x)"));
        }
        const QByteArray before = storedBytes(path);
        CHECK(openError(path) == ErrorKind::NotARegister);
        CHECK(storedBytes(path) == before);
    }
    SECTION("a newer register")
    {
        createRegisterFile(path).run(QStringLiteral("pragma user_version = 9999"));
        const QByteArray before = storedBytes(path);
        CHECK(openError(path) == ErrorKind::NewerRegister);
        CHECK(storedBytes(path) == before);
    }
    SECTION("a damaged register")
    {
        {
            createRegisterFile(path);
        }
        QByteArray bytes = storedBytes(path);
        for (int i = 4096; i < 40960; ++i) bytes[i] = char(i * 31);
        writeBytes(path, bytes);
        CHECK(openError(path) == ErrorKind::Damaged);
        CHECK(storedBytes(path) == bytes);
    }
    SECTION("a truncated register")
    {
        {
            createRegisterFile(path);
        }
        const QByteArray bytes = storedBytes(path).left(20000);
        writeBytes(path, bytes);
        CHECK(openError(path) == ErrorKind::Damaged);
        CHECK(storedBytes(path) == bytes);
    }
    SECTION("a version that no program has")
    {
        {
            createRegisterFile(path);
        }
        QByteArray bytes = storedBytes(path);
        // Big endian at byte 60 of the file; one flipped bit of 7 each.
        const auto version =
            GENERATE(QByteArray("\x80\0\0\x07", 4), QByteArray("\x40\0\0\x07", 4), QByteArray("\0\0\0\x03", 4),
                     QByteArray("\0\0\0\x06", 4), QByteArray("\0\0\0\0", 4));
        bytes.replace(60, 4, version);
        writeBytes(path, bytes);
        CHECK(openError(path) == ErrorKind::Damaged);
        CHECK(storedBytes(path) == bytes);
    }
    SECTION("a register that lacks a table, an index, a column")
    {
        const QString harm =
            GENERATE(QStringLiteral("drop table district_care"), QStringLiteral("drop index act_undone_once"),
                     QStringLiteral("alter table product rename column brand to band"),
                     QStringLiteral("drop table register_identity"));
        INFO(harm.toStdString());
        {
            const Database db = createRegisterFile(path);
            db.run(QStringLiteral("pragma foreign_keys = off"));
            db.run(harm);
        }
        const QByteArray before = storedBytes(path);
        CHECK(openError(path) == ErrorKind::Damaged);
        CHECK(checkRegisterFile(path).damages.size() >= 1);
        CHECK(storedBytes(path) == before);
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() <= 1); // nothing beside it
}

TEST_CASE("a flipped bit in the first page is refused in words or does no harm, and never leaves anything behind")
{
    TempFolder folder;
    const QString path = folder.file(QStringLiteral("x.db"));
    {
        createRegisterFile(path);
    }
    const QByteArray sound = storedBytes(path);
    QStringList unexpected;
    for (int bit = 0; bit < 4096 * 8; bit += bit < 800 ? 1 : 53) { // the header whole, the page in samples
        QByteArray bytes = sound;
        bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << bit % 8));
        writeBytes(path, bytes);
        bool refused = true;
        try {
            openRegister(path, registerNow);
            refused = false;
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::Damaged && error.kind() != ErrorKind::NotARegister &&
                error.kind() != ErrorKind::NewerRegister)
                unexpected << QStringLiteral("bit %1: %2").arg(bit).arg(error.detail());
        }
        if (refused && storedBytes(path) != bytes) unexpected << QStringLiteral("bit %1: the file changed").arg(bit);
        const QStringList beside = QDir(folder.path()).entryList(QDir::Files);
        if (beside.size() > 1) {
            unexpected << QStringLiteral("bit %1: %2").arg(bit).arg(beside.join(u' '));
            for (const QString& name : beside) QFile::remove(folder.file(name));
        }
    }
    INFO(unexpected.mid(0, 20).join(u'\n').toStdString());
    CHECK(unexpected.isEmpty());
}

TEST_CASE("looking for damage never brings an older register up to date")
{
    TempFolder folder;
    const QString path = folder.file(QStringLiteral("cu.db"));
    REQUIRE(QFile::copy(QStringLiteral(SOURCE_DIR "/tests/data/schema/register-5.db"), path));
    const QByteArray before = storedBytes(path);
    const RegisterCheck check = checkRegisterFile(path);
    CHECK(check.version == 5);
    CHECK(check.damages.isEmpty());
    CHECK(storedBytes(path) == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a register everybody could read is its owner's when it is opened; a group that may write stays")
{
    TempFolder folder;
    const QString path = folder.file(QStringLiteral("so.db"));
    createRegister(path);
    const auto rightsAfterOpening = [&](QFile::Permissions rights) {
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | rights);
        openRegister(path, registerNow);
        return QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
    };
    CHECK(rightsAfterOpening(QFile::ReadGroup | QFile::ReadOther) == QFile::Permissions());
    CHECK(rightsAfterOpening(QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther) ==
          (QFile::ReadGroup | QFile::WriteGroup));
}

TEST_CASE("a register that could not be filled is not there, and a new one is for its owner alone")
{
    TempFolder folder;
    const QString path = folder.file(QStringLiteral("so.db"));
    CHECK_THROWS_AS(
        createRegister(path, registerNow, [](Register&) { throw Error(ErrorKind::DiskFull, QStringLiteral("x")); }),
        Error);
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    const auto book = createRegister(path);
    for (const char* tail : {"", "-wal", "-shm"}) {
        INFO(tail);
        CHECK((QFile::permissions(path + QLatin1String(tail)) & ~(QFile::ReadUser | QFile::WriteUser)) ==
              (QFile::ReadOwner | QFile::WriteOwner));
    }
    CHECK_THROWS_AS(createRegister(path), Error); // never over a file
}

TEST_CASE("an older register is backed up, then migrated to the same schema as a fresh one")
{
    const QString schema =
        QStringLiteral("select group_concat(sql, char(10)) from (select sql from sqlite_schema order by name)");
    TempFolder folder;
    const QString path = folder.file(QStringLiteral("cu.db"));
    {
        const Database old = createRegisterFile(folder.file(QStringLiteral("fresh.db")));
        const Database db = Database::open(path, Database::Mode::Create);
        db.run(QStringLiteral("pragma application_id = %1").arg(0x4F434F50));
        migrate(db, 1);
        CHECK(db.integer(QStringLiteral("pragma user_version")) == 1);
    }
    const Database migrated = openRegisterFile(path, registerNow);
    const Database fresh = Database::open(folder.file(QStringLiteral("fresh.db")), Database::Mode::ReadWrite);
    CHECK(migrated.text(schema) == fresh.text(schema));
    CHECK(migrated.integer(QStringLiteral("select count(*) from unit")) == 430);
    CHECK(QFileInfo::exists(folder.file(QStringLiteral("cu.v1-20240831-080000.db"))));
}

TEST_CASE("every released register migrates to today's schema, and its last import can still be taken back")
{
    const QString schema =
        QStringLiteral("select group_concat(sql, char(10)) from (select sql from sqlite_schema order by name)");
    const int released = GENERATE(3, 4, 5, 6, 7, 8, 10, 11);
    INFO(released);
    TempFolder folder;
    const Database fresh = createRegisterFile(folder.file(QStringLiteral("fresh.db")));
    const QString path = folder.file(QStringLiteral("cu.db"));
    REQUIRE(QFile::copy(QStringLiteral(SOURCE_DIR "/tests/data/schema/register-%1.db").arg(released), path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    auto book = openRegister(path, registerNow);
    CHECK(book->database().text(schema) == fresh.text(schema));
    REQUIRE(book->certificates().all().size() == 2);
    CHECK(book->certificates().all().front().effectiveFrom == QDate(2022, 12, 29));
    const auto act = book->undoable(test::testDesk);
    REQUIRE(act);
    book->takeBack(act->id, ocop::test::testAct(ActKind::Undo));
    CHECK(book->certificates().all().empty());
    CHECK(damagesIn(book->database()).isEmpty());
}

TEST_CASE("letters and what they speak of come whole through the script that makes their tables anew")
{
    TempFolder folder;
    const QString path = folder.file(QStringLiteral("cu.db"));
    REQUIRE(QFile::copy(QStringLiteral(SOURCE_DIR "/tests/data/schema/register-11.db"), path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    {
        const Database db = Database::open(path, Database::Mode::ReadWrite);
        db.run(
            QStringLiteral("insert into letter (id, row_version, kind, recipient, number, drafted_on, signed_on, head) "
                           "values (7, 3, 'public', 'Thông báo', '45', '2024-08-01', '2024-08-02', 'SỞ')"));
        db.run(QStringLiteral("insert into letter (id, deleted, kind, recipient, drafted_on, sent_on, channel) "
                              "values (8, 1, 'expiry', 'Hộ A', '2024-08-01', '2024-08-03', 'zalo')"));
        db.run(QStringLiteral("insert into letter_item (id, letter_id, certificate_id, product, stars, last_day) "
                              "values (5, 7, 1, 'Trà túi lọc', 4, '2025-12-29')"));
    }
    auto book = openRegister(path, registerNow);
    LetterStores& stores = book->stores<LetterStores>();
    const std::vector<Letter> letters = stores.letters.all();
    REQUIRE(letters.size() == 1);
    CHECK(letters[0].id == LetterId{7});
    CHECK(letters[0].rowVersion == 3);
    CHECK(letters[0].head == QStringLiteral("SỞ"));
    CHECK_FALSE(letters[0].event);
    CHECK(book->database().text(QStringLiteral("select channel from letter where id = 8 and deleted = 1")) ==
          QStringLiteral("zalo"));
    const std::vector<LetterItem> items = stores.items.all();
    REQUIRE(items.size() == 1);
    CHECK(items[0].letter == LetterId{7});
    CHECK(items[0].lastDay == QDate(2025, 12, 29));
    CHECK(damagesIn(book->database()).isEmpty());
    // The keys hold again, and only invitations name an event.
    CHECK_THROWS_AS(book->database().run(QStringLiteral("delete from letter")), Error);
    CHECK_THROWS_AS(book->database().run(QStringLiteral(
                        "insert into letter (kind, recipient, drafted_on) values ('invitation', 'A', '2024-08-01')")),
                    Error);
}
