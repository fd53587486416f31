// What a window has shown is written as shown, or after the person was asked.
#include "ui/session/shown_plan.h"

#include "tests/support/ui/other_register.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/session_support.h"

#include "core/base/error.h"

#include <catch2/catch.hpp>

using namespace ocop;
using namespace ocop::test;

namespace {

/// A plan to add one more producer than there are.
struct CountingPlan
{
    TestSession t;
    OtherRegister other{t.session};
    ScriptedAsk ask{t.session};
    ActId mark = t.session.version();
    size_t shown = t.session.stored().subjects().size();
    QStringList writers;
    bool agreed = true;
    int planned = 0;

    bool write()
    {
        const auto again = [this](const QStringList& who) {
            writers = who;
            ++planned;
            shown = t.session.stored().subjects().size();
            return agreed;
        };
        const auto add = [this](WriteAct& act) {
            Subject subject;
            subject.name = QStringLiteral("Hộ %1").arg(shown);
            t.session.book().subjects().add(act, subject);
        };
        return writeShown(t.session, nullptr,
                          {ActKind::Batch, [this] { return QString::number(shown); }, mark, again, add});
    }
    QStringList names() const
    {
        QStringList names;
        for (const Subject& each : t.session.stored().subjects()) names << each.name;
        return names;
    }
};

} // namespace

TEST_CASE("a plan nobody came before is written as it was shown", "[shown-plan]")
{
    CountingPlan plan;
    CHECK(plan.write());
    CHECK(plan.planned == 0);
    CHECK(plan.names() == QStringList{QStringLiteral("Hộ 0")});
    CHECK(plan.t.session.version() == plan.t.session.book().history().last());
}

TEST_CASE("after another desk wrote the plan is made again before it is written", "[shown-plan]")
{
    CountingPlan plan;
    plan.other.addHousehold();
    if (GENERATE(false, true)) plan.t.session.followOthers(); // the window may have noticed by itself
    CHECK(plan.write());
    CHECK(plan.planned == 1);
    CHECK(plan.writers == QStringList{QStringLiteral("minh")});
    CHECK(plan.names().last() == QStringLiteral("Hộ 1"));
    CHECK(plan.t.session.book().history().acts(1).front().info.label == QLatin1String("1"));
}

TEST_CASE("a person who wants to look again leaves the register as it is", "[shown-plan]")
{
    CountingPlan plan;
    plan.other.addHousehold();
    plan.agreed = false;
    CHECK_FALSE(plan.write());
    CHECK(plan.names().size() == 1);
    CHECK(plan.t.acts() == 1);
    CHECK(plan.t.session.version() == plan.t.session.book().history().last());
}

TEST_CASE("who is in the way is named, and what differs", "[shown-plan]")
{
    CountingPlan plan;
    CHECK_FALSE(agreesTo(plan.t.session, nullptr, {QStringLiteral("minh"), QStringLiteral("an")},
                         {QStringLiteral("Chè"), QStringLiteral("Gạo")}));
    CHECK(plan.ask.asked.first().contains(QStringLiteral("minh, an")));
    CHECK(plan.ask.details.first().contains(QStringLiteral("Chè; Gạo")));
    plan.ask.answer(plan.ask.offered.first().first());
    CHECK(agreesTo(plan.t.session, nullptr, {}, {QStringLiteral("Chè")}));
}

TEST_CASE("while another desk writes the person may wait or leave it", "[shown-plan]")
{
    CountingPlan plan;
    plan.t.session.book().database().waitForOthers(20);
    plan.other.addHousehold();
    plan.mark = plan.other->history().last();
    plan.t.session.reload();
    const WriteAct longAct(plan.other->database(), OtherRegister::act());
    try {
        plan.write();
        FAIL("written over the lock");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Busy);
    }
    REQUIRE(plan.ask.asked.size() == 1);
    CHECK(plan.ask.details.first().contains(QStringLiteral("minh")));
    CHECK(plan.t.session.stored().subjects().size() == 1);
}
