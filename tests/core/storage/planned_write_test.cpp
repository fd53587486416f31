// Two desks on one file: what is planned on an older state is not written blindly.
#include "core/storage/planned_write.h"

#include "core/office/open_register.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

namespace ocop {
namespace {

ActInfo actOf(const char* who)
{
    ActInfo info = test::testAct();
    info.who = QLatin1String(who);
    return info;
}

void addHousehold(Register& book, const char* who, const char* name)
{
    WriteAct act(book.database(), actOf(who));
    Subject subject;
    subject.name = QString::fromUtf8(name);
    book.subjects().add(act, subject);
    act.commit();
}

} // namespace

TEST_CASE("the newest act is the mark of a register's state, and tells who wrote since")
{
    test::TempRegister mine;
    const auto other = openRegister(mine.path(), test::testAct().at);
    CHECK(mine->history().last() == ActId());
    mine.addSubject(QStringLiteral("Hộ Lê Văn Tám"));
    const ActId mark = mine->history().last();
    CHECK(other->history().last() == mark);
    CHECK(writersSince(mine->database(), mark).isEmpty());
    {
        const WriteAct act(mine->database(), actOf("lan"));
        CHECK_FALSE(movedSince(act, mark)); // by this act itself
    }
    CHECK(mine->history().last() == mark); // given up
    addHousehold(*other, "minh", "Hộ Hai");
    addHousehold(*other, "an", "Hộ Ba");
    addHousehold(*other, "minh", "Hộ Tư");
    const WriteAct act(mine->database(), actOf("lan"));
    CHECK(movedSince(act, mark));
    CHECK(writersSince(other->database(), mark) == QStringList{QStringLiteral("minh"), QStringLiteral("an")});
}

TEST_CASE("a plan is made again within its act when the register moved, and only then")
{
    test::TempRegister mine;
    const auto other = openRegister(mine.path(), test::testAct().at);
    const bool moves = GENERATE(false, true);
    const ActId mark = mine->history().last();
    int planned = int(mine->subjects().all().size());
    if (moves) addHousehold(*other, "minh", "Hộ Hai");
    WriteAct act(mine->database(), actOf("lan"));
    int written = -1;
    CHECK(writePlanned(
              act, mark, planned, [&] { return int(mine->subjects().all().size()); },
              [&](int plan) { written = plan; }) == moves);
    CHECK(written == (moves ? 1 : 0));
}

TEST_CASE("a write waits for another desk's as long as it is told to")
{
    test::TempRegister mine;
    const auto other = openRegister(mine.path(), test::testAct().at);
    other->database().waitForOthers(20);
    const WriteAct act(mine->database(), actOf("lan"));
    try {
        const WriteAct second(other->database(), actOf("minh"));
        FAIL("two writers at once");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Busy);
    }
}

} // namespace ocop
