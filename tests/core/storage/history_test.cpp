#include "core/storage/history.h"

#include "core/base/error.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

using namespace ocop;
using ocop::test::TempRegister;
using ocop::test::testAct;

TEST_CASE("a save leaves a history row in the same transaction; a save of nothing new leaves none")
{
    TempRegister book;
    Subject subject = book.addSubject(QStringLiteral("HTX An Bằng"));
    {
        WriteAct act(book->database(), testAct());
        subject.name = QStringLiteral("HTX hữu cơ An Bằng");
        book->subjects().save(act, subject);
        book->subjects().save(act, subject);
        CHECK(act.changes() == 1);
        act.commit();
    }
    const auto changes = book->history().changesOf(QStringLiteral("subject"), subject.id.value);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].before.value(QStringLiteral("name")).toString() == QStringLiteral("HTX An Bằng"));
    CHECK(changes[0].after.value(QStringLiteral("name")).toString() == QStringLiteral("HTX hữu cơ An Bằng"));
    CHECK(changes[1].before.isEmpty());
    CHECK(subject.rowVersion == 2);
}

TEST_CASE("an act that is not committed leaves nothing")
{
    TempRegister book;
    {
        WriteAct act(book->database(), testAct(ActKind::Add));
        Subject subject;
        subject.name = QStringLiteral("Hộ Lê Văn A");
        book->subjects().add(act, subject);
    }
    CHECK(book->subjects().all().empty());
    CHECK(book->history().acts(10).empty());
}

TEST_CASE("a record someone else changed meanwhile is a conflict, never an overwrite")
{
    TempRegister book;
    const Subject stored = book.addSubject(QStringLiteral("Hộ Lê Văn A"));
    Subject mine = stored;
    Subject theirs = stored;
    {
        WriteAct act(book->database(), testAct());
        theirs.phone = QStringLiteral("0905123456");
        book->subjects().save(act, theirs);
        act.commit();
    }
    WriteAct act(book->database(), testAct());
    mine.name = QStringLiteral("Hộ Lê Văn B");
    try {
        book->subjects().save(act, mine);
        FAIL("saved over another's change");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Conflict);
    }
}

TEST_CASE("undo and redo are acts of their own and walk back and forth")
{
    TempRegister book;
    Subject subject = book.addSubject(QStringLiteral("một"));
    for (const char* name : {"hai", "ba"}) {
        WriteAct act(book->database(), testAct(ActKind::Edit, QLatin1String(name)));
        subject.name = QLatin1String(name);
        book->subjects().save(act, subject);
        act.commit();
    }
    const auto name = [&] { return book->subjects().find(subject.id)->name; };
    const auto undo = [&] { book->takeBack(book->undoable(test::testDesk)->id, testAct(ActKind::Undo)); };
    const auto redo = [&] { book->takeBack(book->redoable(test::testDesk)->id, testAct(ActKind::Redo)); };
    undo();
    CHECK(name() == QStringLiteral("hai"));
    undo();
    CHECK(name() == QStringLiteral("một"));
    redo();
    CHECK(name() == QStringLiteral("hai"));
    redo();
    CHECK(name() == QStringLiteral("ba"));
    CHECK_FALSE(book->redoable(test::testDesk));
    undo();
    CHECK(name() == QStringLiteral("hai"));
    undo();
    undo();
    CHECK(book->subjects().all().empty());
    CHECK_FALSE(book->undoable(test::testDesk));
    redo();
    CHECK(name() == QStringLiteral("một"));
}

TEST_CASE("an older act is not taken back over a later change")
{
    TempRegister book;
    Subject subject = book.addSubject(QStringLiteral("Hộ Lê Văn A"));
    {
        WriteAct act(book->database(), testAct());
        subject.name = QStringLiteral("Hộ Lê Văn B");
        book->subjects().save(act, subject);
        act.commit();
    }
    const auto acts = book->history().acts(10);
    try {
        book->takeBack(acts.back().id, testAct(ActKind::Undo));
        FAIL("took back under a later change");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Conflict);
        CHECK(error.detail() == QStringLiteral("Hộ Lê Văn B"));
    }
    CHECK(book->subjects().find(subject.id)->name == QStringLiteral("Hộ Lê Văn B"));
}

TEST_CASE("the schema refuses what forms should have refused")
{
    TempRegister book;
    const Subject subject = book.addSubject(QStringLiteral("HTX A"));
    const Product product = book.addProduct(QStringLiteral("Trà"), subject.id);
    book.addCertificate(product.id, QDate(2022, 1, 1));
    CHECK_THROWS_AS(book.addCertificate(product.id, QDate(2022, 1, 1), 4), Error);
    CHECK_THROWS_AS(book.addCertificate(product.id, QDate(2023, 1, 1), 6), Error);
    CHECK_THROWS_AS(book.addSubject(QString()), Error);
    CHECK_THROWS_AS(book.addProduct(QStringLiteral("Trà"), {99}), Error);
    book.addDecision(QStringLiteral("1/QĐ-UBND"), QDate(2022, 1, 1));
    book.addDecision(QStringLiteral("1/QĐ-UBND"), QDate(2023, 1, 1));
    CHECK_THROWS_AS(book.addDecision(QStringLiteral("1/QĐ-UBND"), QDate(2022, 1, 1)), Error);
}

TEST_CASE("an older act is taken back out of order when nothing touched it since")
{
    TempRegister book;
    const Subject first = book.addSubject(QStringLiteral("Hộ A"));
    Subject second = book.addSubject(QStringLiteral("Hộ B"));
    const Product product = book.addProduct(QStringLiteral("Nem"), second.id);
    const auto acts = book->history().acts(10);
    CHECK_FALSE(book->obstacleTo(acts[2].id)); // Hộ A: nobody rests on it
    const auto resting = book->obstacleTo(acts[1].id);
    REQUIRE(resting); // Hộ B has a product
    CHECK(resting->refers);
    CHECK(resting->record == QStringLiteral("Nem"));
    REQUIRE(resting->later);
    CHECK(resting->later->id == acts[0].id);

    book->takeBack(acts[2].id, testAct(ActKind::Undo));
    CHECK(book->subjects().find(first.id)->deleted);
    CHECK_FALSE(book->subjects().find(second.id)->deleted);

    // With its product taken away, nothing rests on it any more; but a later change stands in the way.
    book->takeBack(acts[0].id, testAct(ActKind::Undo));
    CHECK_FALSE(book->obstacleTo(acts[1].id));
    {
        WriteAct act(book->database(), testAct(ActKind::Edit, QStringLiteral("Hộ C")));
        second.name = QStringLiteral("Hộ C");
        book->subjects().save(act, second);
        act.commit();
    }
    const auto changed = book->obstacleTo(acts[1].id);
    REQUIRE(changed);
    CHECK_FALSE(changed->refers);
    CHECK(changed->record == QStringLiteral("Hộ C"));
    CHECK(changed->later->info.label == QStringLiteral("Hộ C"));
}

namespace {

/// An act of a person at a moment, which adds a subject so that it is kept.
void actAt(TempRegister& book, const QDateTime& at)
{
    ActInfo info = testAct(ActKind::Add, at.toString(Qt::ISODate));
    info.at = at;
    WriteAct act(book->database(), info);
    Subject subject;
    subject.name = info.label;
    book->subjects().add(act, subject);
    act.commit();
}

} // namespace

TEST_CASE("times of acts are moments, whatever zone they were written in", "[clock]")
{
    TempRegister book;
    CHECK_FALSE(book->history().first());
    CHECK_FALSE(book->history().latestTime().isValid());
    const QDateTime hanoi(QDate(2026, 3, 1), QTime(1, 0), Qt::OffsetFromUTC, 7 * 3600); // 28/2 18:00 UTC
    const QDateTime losAngeles(QDate(2026, 2, 28), QTime(12, 0), Qt::OffsetFromUTC, -8 * 3600); // 28/2 20:00 UTC
    actAt(book, losAngeles);
    actAt(book, hanoi);
    CHECK(book->history().first()->info.at == losAngeles);
    CHECK(book->history().latestTime() == losAngeles); // though the text of the other one sorts after it
    CHECK(book->history().latestTime({1}) == hanoi);
    CHECK_FALSE(book->history().latestTime({2}).isValid());
    // What an older program wrote has no offset: it was Vietnam's time.
    book->database().run(
        QStringLiteral("insert into act (at, who, kind, label) values ('2026-03-01T04:00:00', 'lan', 'edit', 'x')"));
    CHECK(book->history().latestTime() == QDateTime(QDate(2026, 2, 28), QTime(21, 0), Qt::UTC));
    // Nor did it know who was at the desk.
    book->database().run(
        QStringLiteral("insert into act (at, who, kind, label) values ('2026-03-01T05:00:00', '?', 'edit', 'y')"));
    CHECK(book->history().acts(1).front().info.who == QStringLiteral("không rõ tên"));
}
