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
        CHECK(guard.look().kind == Kind::Overwritten);
        CHECK(detailOfWrite(book, ErrorKind::Moved).startsWith(QStringLiteral("overwritten|")));
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

TEST_CASE("a file copied over the open register is seen, whatever it is and however long", "[overwrite]")
{
    TempRegister book;
    for (int i = 0; i < 40; ++i) book.addSubject(QStringLiteral("Hộ %1").arg(i));
    REQUIRE(book->database().foldJournal());
    const QString earlier = book.folder().file(QStringLiteral("sao lưu.db"));
    REQUIRE(QFile::copy(book.path(), earlier));
    RegisterGuard& guard = *book->database().guard();
    REQUIRE(guard.overwriteSense());
    const auto know = [&] { guard.overwriteSense()->knows(book->history().last()); };
    know();
    CHECK(guard.look().kind == Kind::There);

    const auto copyOver = [&](const QString& from) { // as cp does it: the file keeps its place
        QFile source(from);
        QFile target(book.path());
        REQUIRE(source.open(QIODevice::ReadOnly));
        REQUIRE(target.open(QIODevice::WriteOnly | QIODevice::Truncate));
        target.write(source.readAll());
    };
    const auto checkSeen = [&] {
        CHECK(guard.look().kind == Kind::Overwritten);
        CHECK(guard.look().kind == Kind::Overwritten);
        CHECK(detailOfWrite(book, ErrorKind::Moved).startsWith(QStringLiteral("overwritten|")));
        foldJournalOf(guard);
        book->database().giveUpJournal();
    };
    SECTION("an earlier copy of itself")
    {
        book.addSubject(QStringLiteral("Hộ sau"));
        foldJournalOf(guard);
        know();
        CHECK(guard.look().kind == Kind::There);
        copyOver(earlier);
        checkSeen();
        CHECK(openRegister(book.folder().file(QStringLiteral("sao lưu.db")), guardNow)->subjects().all().size() == 40);
    }
    SECTION("an earlier copy of itself while the last change stands in the journal")
    {
        book.addSubject(QStringLiteral("Hộ sau"));
        foldJournalOf(guard);
        know();
        book.addSubject(QStringLiteral("Hộ trong nhật ký"));
        know();
        CHECK(guard.look().kind == Kind::There);
        copyOver(earlier);
        checkSeen();
        book.close();
        CHECK(openRegister(book.path(), guardNow)->subjects().all().size() == 40); // whole, as it was copied there
    }
    SECTION("a later copy of itself")
    {
        {
            const auto elsewhere = openRegister(earlier, guardNow);
            Subject added;
            added.name = QStringLiteral("Hộ ở máy khác");
            added.unit = UnitId{20335};
            WriteAct act(elsewhere->database(), {ActKind::Add, added.name, {}, guardNow, {}});
            elsewhere->subjects().add(act, added);
            act.commit();
        }
        copyOver(earlier);
        for (int looks = 0; looks < 3; ++looks) guard.look();
        checkSeen();
    }
    SECTION("another register, longer")
    {
        TempRegister other;
        for (int i = 0; i < 400; ++i) other.addSubject(QStringLiteral("Hộ khác với một cái tên dài %1").arg(i));
        other.close();
        REQUIRE(QFileInfo(other.path()).size() > QFileInfo(book.path()).size());
        copyOver(other.path());
        checkSeen();
        book.close();
        CHECK(openRegister(book.path(), guardNow)->subjects().all().size() == 400);
    }
    SECTION("something that is no register at all")
    {
        QFile target(book.path());
        REQUIRE(target.open(QIODevice::ReadWrite));
        target.write(QByteArray(int(target.size()), 'x'));
        target.close();
        for (int looks = 0; looks < 3; ++looks) guard.look();
        checkSeen();
    }
}

TEST_CASE("what other windows write and fold is never taken for a file copied over", "[overwrite]")
{
    TempRegister book;
    book.addSubject(QStringLiteral("Hộ A"));
    const auto colleague = openRegister(book.path(), guardNow);
    const RegisterGuard& guard = *book->database().guard();
    for (int round = 0; round < 200; ++round) {
        Subject added;
        added.name = QStringLiteral("Hộ %1").arg(round);
        added.unit = UnitId{20335};
        WriteAct act(colleague->database(), {ActKind::Add, added.name, {}, guardNow, {}});
        colleague->subjects().add(act, added);
        act.commit();
        if (round % 3 == 0) REQUIRE(guard.look().kind == Kind::There); // between the journal and its fold
        if (round % 2 == 0) REQUIRE(colleague->database().foldJournal());
        REQUIRE(guard.look().kind == Kind::There);
        guard.overwriteSense()->knows(book->history().last());
    }
    book.addSubject(QStringLiteral("Hộ cuối"));
    CHECK(book->subjects().all().size() == 202);
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
