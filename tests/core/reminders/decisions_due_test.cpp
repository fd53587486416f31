// The days a council has for a renewal, as everybody who asks hears them.
#include "core/reminders/decisions_due.h"

#include "core/evaluation/application_acts.h"
#include "core/office/day_facts.h"
#include "tests/support/ballot_round.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

const QDate full = ballotsSent.addDays(-10);
const QDate lastDay = full.addDays(45);

} // namespace

TEST_CASE("a renewal is asked about until the council has decided", "[decisions-due]")
{
    TempRegister file;
    RoundBuilder build(*file);
    BallotRound made(build, 2);
    const auto on = [&](QDate day) { return decisionsDue(build.snapshot(), file->rules(), day); };
    CHECK(on(full.addDays(-1)).empty()); // it was not full yet
    REQUIRE(on(full).size() == 2);
    CHECK(on(full).front().clock.due == lastDay);
    CHECK_FALSE(on(lastDay.addDays(-16)).front().isWaiting());
    CHECK(on(lastDay.addDays(-15)).front().isWaiting());
    CHECK_FALSE(on(lastDay).front().isOverdue());
    CHECK(on(lastDay.addDays(1)).front().isOverdue());
    const auto both = on(lastDay);
    CHECK(decisionOf(both, made.dossiers[1].product)->application == made.dossiers[1].id);
    CHECK_FALSE(decisionOf(both, ProductId{999}));

    made.answer(0, QStringLiteral("+++++"));
    made.decide(0, 3, ballotsSent.addDays(6));
    CHECK(on(lastDay).size() == 1);
    CHECK(on(ballotsSent).size() == 2); // of a day before it was decided
    build.act([&](WriteAct& act) {
        Application away = *file->evaluation().applications.find(made.dossiers[1].id);
        advance(file->evaluation(), act, away, ApplicationState::Cancelled, lastDay, {});
    });
    CHECK(on(lastDay).empty());
}

TEST_CASE("a product that waits for two things is counted once", "[decisions-due]")
{
    TempRegister file;
    RoundBuilder build(*file);
    BallotRound made(build, 3);
    file.addCertificate(made.dossiers[0].product, lastDay.addYears(-3).addDays(20)); // ends soon after
    file.addCertificate(made.dossiers[1].product, lastDay.addYears(-1)); // nothing is due about it
    const Snapshot snapshot = Snapshot::load(*file);
    const EvaluationSnapshot evaluations = build.snapshot();
    const auto products = productsOn(snapshot, file->units(), file->groups(), lastDay, 90);
    const ReminderBook reminders = ReminderBook::load(*file);
    const ReminderRules rules = ReminderRules::load(*file);
    const DueMap dues({products, evaluations, reminders, rules, lastDay, 90});
    CHECK(waitingProducts(products, dues, decisionsDue(evaluations, file->rules(), lastDay)) == 3);
    CHECK(waitingProducts(products, dues, {}) == dues.waiting());
    CHECK(waitingProducts({}, {}, decisionsDue(evaluations, file->rules(), lastDay)) == 0); // of another district
}

TEST_CASE("the clocks of a day are made once, and again only after a dossier changed", "[decisions-due]")
{
    TempRegister file;
    RoundBuilder build(*file);
    BallotRound made(build, 2);
    OfficeState state = OfficeState::load(*file);
    auto facts = std::make_unique<DayFacts>(&*file, std::make_shared<const OfficeState>(state), lastDay);
    const auto* first = &facts->decisions();
    REQUIRE(first->size() == 2);
    CHECK(&facts->decisions() == first);
    const auto follow = [&] {
        Touched touched = state.follow(*file, Feed(file->database(), state.version));
        facts = std::make_unique<DayFacts>(*facts, std::make_shared<const OfficeState>(state), touched);
    };
    file.addSubject(QStringLiteral("Hộ khác"));
    follow();
    CHECK(&facts->decisions() == first);
    build.act([&](WriteAct& act) {
        Application away = *file->evaluation().applications.find(made.dossiers[1].id);
        advance(file->evaluation(), act, away, ApplicationState::Cancelled, lastDay, {});
    });
    follow();
    CHECK(facts->decisions().size() == 1);
    CHECK(DayFacts(nullptr, std::make_shared<const OfficeState>(), lastDay).decisions().empty());
}

} // namespace ocop::test
