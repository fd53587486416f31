#include "core/office/open_register.h"
#include "core/storage/register_file.h"

#include "core/base/error.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QFileInfo>

using namespace ocop;
using ocop::test::TempFolder;
using ocop::test::TempRegister;

namespace {

const QDateTime registerNow(QDate(2024, 8, 31), QTime(8, 0));

QByteArray bytesOf(const QString& path)
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
        CHECK(bytesOf(path).isEmpty());
    }
    SECTION("a text")
    {
        const QByteArray text(5000, 'x');
        writeBytes(path, text);
        CHECK(openError(path) == ErrorKind::NotARegister);
        CHECK(bytesOf(path) == text);
    }
    SECTION("another program's database")
    {
        {
            const Database other = Database::open(path, Database::Mode::Create);
            other.run(QStringLiteral("create table t (x)"));
        }
        const QByteArray before = bytesOf(path);
        CHECK(openError(path) == ErrorKind::NotARegister);
        CHECK(bytesOf(path) == before);
    }
    SECTION("a newer register")
    {
        createRegisterFile(path).run(QStringLiteral("pragma user_version = 9999"));
        const QByteArray before = bytesOf(path);
        CHECK(openError(path) == ErrorKind::NewerRegister);
        CHECK(bytesOf(path) == before);
    }
    SECTION("a damaged register")
    {
        {
            createRegisterFile(path);
        }
        QByteArray bytes = bytesOf(path);
        for (int i = 4096; i < 40960; ++i) bytes[i] = char(i * 31);
        writeBytes(path, bytes);
        CHECK(openError(path) == ErrorKind::Damaged);
        CHECK(bytesOf(path) == bytes);
    }
    SECTION("a truncated register")
    {
        {
            createRegisterFile(path);
        }
        const QByteArray bytes = bytesOf(path).left(20000);
        writeBytes(path, bytes);
        CHECK(openError(path) == ErrorKind::Damaged);
        CHECK(bytesOf(path) == bytes);
    }
    CHECK_FALSE(QFileInfo::exists(path + QStringLiteral("-shm")));
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
    CHECK(migrated.integer(QStringLiteral("select count(*) from unit")) == 346);
    CHECK(QFileInfo::exists(folder.file(QStringLiteral("cu.v1-20240831-080000.db"))));
}

TEST_CASE("every released register migrates to today's schema, and its last import can still be taken back")
{
    const QString schema =
        QStringLiteral("select group_concat(sql, char(10)) from (select sql from sqlite_schema order by name)");
    const int released = GENERATE(3, 4, 5);
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