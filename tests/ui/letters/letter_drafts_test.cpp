// Letters planned, numbered and kept without their dialog.
#include "ui/letters/letter_drafts.h"

#include "tests/ui/dashboard/board_session.h"

#include <catch2/catch.hpp>

using namespace ocop;
using namespace ocop::test;

TEST_CASE("drafts are ticked until told, numbered in their order, and told the next time", "[letters]")
{
    BoardSession session;
    LetterOrder order;
    order.dated = session->today();
    order.symbol = QStringLiteral("CCPTNT-NV");
    LetterDrafts drafts(*session, {});
    QSet<qint64> ticks = drafts.plan(order, {}, true);
    REQUIRE(ticks.size() > 2);
    CHECK(ticks.size() == int(drafts.plans().size()));

    const qint64 first = recipientKey(drafts.plans().front());
    ticks.remove(first);
    CHECK(drafts.plan(order, ticks, false) == ticks); // planning again keeps what the person ticked
    const auto wanted = drafts.ticked(ticks, 45);
    CHECK(wanted.front().letter.number == QStringLiteral("45"));
    CHECK(wanted.back().letter.number == QString::number(45 + ticks.size() - 1));
    CHECK(drafts.letter(first, ticks, 45)->letter.number.isEmpty());
    CHECK_FALSE(drafts.letter(0, ticks, 45).has_value());
    CHECK(drafts.count(ticks).letters == ticks.size());
    CHECK(drafts.count(ticks).repeated == 0);

    const auto lookAgain = [](const QStringList&, std::vector<LetterPlan>&) { return false; };
    CHECK(int(drafts.keep(nullptr, wanted, lookAgain).size()) == ticks.size());
    LetterDrafts again(*session, {});
    CHECK(again.plan(order, {}, true) == QSet<qint64>{first});
    CHECK(again.count({first}).repeated == ticks.size());
}
