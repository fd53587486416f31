#include "core/storage/file/register_guard.h"

#include "core/office/open_register.h"
#include "core/storage/backup.h"
#include "core/storage/file/journal.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace ocop;
using ocop::test::TempFolder;
using ocop::test::TempRegister;
using Kind = FileFate::Kind;

namespace {

const QDateTime guardNow(QDate(2024, 8, 31), QTime(8, 0));

/// As long as it lives, files lie where the word says; see Place.
struct PlaceTold
{
    explicit PlaceTold(const char* word) { qputenv("SO_OCOP_PLACE", word); }
    ~PlaceTold() { qunsetenv("SO_OCOP_PLACE"); }
};

QString detailOfWrite(TempRegister& book, ErrorKind kind)
{
    try {
        book.addSubject(QStringLiteral("Hộ B"));
    } catch (const Error& error) {
        CHECK(error.kind() == kind);
        return error.detail();
    }
    return QStringLiteral("written");
}

} // namespace

TEST_CASE("what is moved, renamed, deleted or replaced under an open register is seen, and nothing is written then")
{
    TempRegister book;
    book.addSubject(QStringLiteral("Hộ A"));
    const RegisterGuard& guard = *book->database().guard();
    CHECK(guard.look().kind == Kind::There);
    const QString path = QFileInfo(book.path()).canonicalFilePath();

    SECTION("renamed")
    {
        const QString elsewhere = QFileInfo(path).dir().filePath(QStringLiteral("sổ mới.db"));
        REQUIRE(QFile::rename(path, elsewhere));
        CHECK(guard.look().kind == Kind::Moved);
        CHECK(guard.look().path == elsewhere);
        CHECK(detailOfWrite(book, ErrorKind::Moved) == QStringLiteral("moved|") + elsewhere);
    }
    SECTION("deleted")
    {
        REQUIRE(QFile::remove(path));
        CHECK(guard.look().kind == Kind::Gone);
        CHECK(detailOfWrite(book, ErrorKind::Moved).startsWith(QStringLiteral("gone|")));
        // What was written is still to be had.
        const QString copy = book.folder().file(QStringLiteral("cứu.db"));
        saveCopyAs(book->database(), copy);
        CHECK(openRegister(copy, guardNow)->subjects().all().size() == 1);
    }
    SECTION("cut off in place")
    {
        book->database().foldJournal();
        REQUIRE(QFile::resize(path, 4096));
        CHECK(guard.look().kind == Kind::Replaced);
        CHECK(detailOfWrite(book, ErrorKind::Moved).startsWith(QStringLiteral("replaced|")));
        return; // nothing can be read any more
    }
    SECTION("replaced")
    {
        REQUIRE(QFile::remove(path));
        QFile other(path);
        REQUIRE(other.open(QIODevice::WriteOnly));
        other.write("đây là tệp khác");
        other.close();
        CHECK(guard.look().kind == Kind::Replaced);
        CHECK(detailOfWrite(book, ErrorKind::Moved).startsWith(QStringLiteral("replaced|")));
        CHECK(other.size() == QByteArray("đây là tệp khác").size());
    }
    CHECK(book->subjects().all().size() == 1);
}

TEST_CASE("the journal is brought into the file by a connection of its own, and never into another file")
{
    TempRegister book;
    book.addSubject(QStringLiteral("Hộ A"));
    const RegisterGuard& guard = *book->database().guard();
    CHECK(JournalState::of(book.path()).bytes > 0);
    foldJournalOf(guard);
    CHECK(JournalState::of(book.path()).bytes == 0);
    const QString copy = book.folder().file(QStringLiteral("chép.db"));
    REQUIRE(QFile::copy(book.path(), copy)); // as a file manager does, with the register open
    CHECK(openRegister(copy, guardNow)->subjects().all().size() == 1);

    book.addSubject(QStringLiteral("Hộ B"));
    const JournalState before = JournalState::of(book.path());
    CHECK(before.bytes > 0);
    REQUIRE(QFile::rename(book.path(), book.folder().file(QStringLiteral("chuyển.db"))));
    REQUIRE(QFile::copy(copy, book.path())); // another register of that name beside the old journal
    foldJournalOf(guard);
    CHECK(JournalState::of(book.path()) == before);
}

TEST_CASE("somebody who reads is not waited for, and the window's own connection folds, too")
{
    TempRegister book;
    const auto reader = openRegister(book.path(), guardNow);
    {
        Transaction moment(reader->database(), Transaction::Kind::Reading);
        CHECK(reader->subjects().all().empty());
        book.addSubject(QStringLiteral("Hộ A"));
        CHECK_FALSE(book->database().foldJournal()); // the reader still needs it
    }
    CHECK(book->database().foldJournal());
    CHECK(JournalState::of(book.path()).bytes == 0);
    CHECK(book->database().isFree());
    Transaction writes(reader->database());
    CHECK_FALSE(book->database().isFree());
}

TEST_CASE("where nobody may write, a register is opened for reading, with what a journal beside it holds")
{
    TempFolder folder;
    const QString path = folder.file(QStringLiteral("sổ.db"));
    bool withJournal = false;
    {
        TempRegister book;
        book.addSubject(QStringLiteral("Hộ A"));
        withJournal = GENERATE(false, true);
        if (withJournal) {
            REQUIRE(QFile::copy(book.path(), path));
            REQUIRE(QFile::copy(book.path() + QStringLiteral("-wal"), path + QStringLiteral("-wal")));
        } else {
            book.close();
            REQUIRE(QFile::copy(book.path(), path));
        }
    }
    const char* word = GENERATE("locked", "cd");
    INFO(word << " " << withJournal);
    const PlaceTold told(word);
    const QStringList before = QDir(folder.path()).entryList(QDir::Files);
    const auto book = openRegister(path, guardNow);
    const Access& access = book->database().guard()->access();
    CHECK_FALSE(access.mayWrite());
    CHECK(access.isCopy == (withJournal || word == std::string("locked")));
    CHECK(book->subjects().all().size() == 1); // never old data without a word
    CHECK(book->database().path() == path);
    try {
        WriteAct act(book->database(), test::testAct());
        FAIL("it was written");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::ReadOnly);
    }
    CHECK_THROWS_AS(book->database().run(QStringLiteral("delete from subject")), Error);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == before);
}

TEST_CASE("an older register where nobody may write says that it must be brought up to date elsewhere")
{
    TempFolder folder;
    const QString path = folder.file(QStringLiteral("cu.db"));
    REQUIRE(QFile::copy(QStringLiteral(SOURCE_DIR "/tests/data/schema/register-5.db"), path));
    const PlaceTold told("locked");
    try {
        openRegister(path, guardNow);
        FAIL("it was opened");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::ReadOnly);
        CHECK(error.detail() == QStringLiteral("older|") + path);
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}
