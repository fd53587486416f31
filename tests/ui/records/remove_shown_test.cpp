// A record changed by a colleague is not deleted before the person has seen the change.
#include "tests/support/ui/grid_desk.h"
#include "tests/support/ui/other_desk.h"
#include "tests/support/ui/scripted_ask.h"

namespace ocop::test {

TEST_CASE("deleting what a colleague changed meanwhile is asked about", "[clash]")
{
    SubjectDesk d{u"Hộ An", u"Hộ Bình"};
    OtherDesk other(d.t);
    const SubjectId id = d.subject(0).id;
    other.change(id, [](Subject& each) { each.phone = QStringLiteral("0905111222"); });
    d.goTo(0, "name");
    clerkPresses(Qt::Key_Space, Qt::ShiftModifier);
    ScriptedAsk ask(d.t.session);
    SECTION("Escape keeps it")
    {
        clerkPresses(Qt::Key_Delete, Qt::ControlModifier);
        CHECK_FALSE(other.stored(id).deleted);
        REQUIRE(ask.details.size() == 1);
        CHECK(ask.details.front().contains(QStringLiteral("0905111222")));
        CHECK(ask.details.front().contains(QStringLiteral("Lê Thị Hạnh")));
        CHECK(d.table().model()->rowCount() == 2);
    }
    SECTION("having seen it, it may go")
    {
        const QString all = QCoreApplication::translate("removeShown", "Delete all the same");
        ask.answer(all);
        clerkPresses(Qt::Key_Delete, Qt::ControlModifier);
        CHECK(other.stored(id).deleted);
        CHECK(other.stored(id).phone == QStringLiteral("0905111222"));
        CHECK_FALSE(other.stored(d.subject(0).id).deleted);
    }
    SECTION("another change while it is asked is asked about as well")
    {
        struct : Ask
        {
            std::function<void()> before;
            int times = 0;
            int choose(QWidget*, const QString&, const QString&, const QStringList& verbs) override
            {
                if (++times > 1) return int(verbs.size()) - 1;
                before();
                return 0;
            }
        } slow;
        slow.before = [&] { other.change(id, [](Subject& each) { each.note = QStringLiteral("mới"); }); };
        d.t.session.setAsk(&slow);
        clerkPresses(Qt::Key_Delete, Qt::ControlModifier);
        d.t.session.setAsk(nullptr);
        CHECK(slow.times == 2);
        CHECK_FALSE(other.stored(id).deleted);
    }
    SECTION("gone already")
    {
        other.remove(id);
        clerkPresses(Qt::Key_Delete, Qt::ControlModifier);
        REQUIRE(ask.offered.size() == 1);
        CHECK(ask.offered.front().size() == 1);
        CHECK(d.table().model()->rowCount() == 1);
    }
}

} // namespace ocop::test
