#include "core/evaluation/final_scores.h"

#include "tests/support/finding_support.h"
#include "tests/support/score_round.h"

#include <catch2/catch.hpp>

using namespace ocop;
using ocop::test::codesOf;
using ocop::test::ScoreRound;
using ocop::test::TempRegister;

namespace {

const QDate finalDay(2022, 12, 29);

} // namespace

TEST_CASE("Final scores: sums, maxima and stars are checked before they are stored", "[scoring]")
{
    const RuleBook rules = RuleBook::load();
    const RuleSet& old = *rules.find(QStringLiteral("QD1048")); // A 35, B 25, C 40
    const auto errors = [&](const FinalScores& scores) { return codesOf(validate(scores, old, QDate(2026, 1, 1))); };
    const auto none = std::nullopt;
    CHECK(errors({none, none, none, 70900, none, {}, {}}).isEmpty());
    CHECK(errors({30000, 20000, 20900, 70900, none, {}, {}}).isEmpty());
    CHECK(errors({none, none, none, none, none, {}, {}}) == QStringList{QStringLiteral("final_total:required")});
    CHECK(errors({30000, 20000, 20900, 70901, none, {}, {}}) == QStringList{QStringLiteral("final_total:scoreSum")});
    CHECK(validate({30000, 20000, 20900, none, none, {}, {}}, old, finalDay).front().proposal ==
          QStringLiteral("70,9"));
    CHECK(errors({35001, none, none, 70000, none, {}, {}}) == QStringList{QStringLiteral("final_a:partMaximum")});
    CHECK(errors({none, none, 40000, 70000, none, {}, {}}).isEmpty());
    CHECK(errors({none, none, none, 70900, 4, {}, {}}) == QStringList{QStringLiteral("decided_on:required")});
    CHECK(errors({none, none, none, 70900, 4, QDate(2027, 1, 1), {}}) ==
          QStringList{QStringLiteral("decided_on:dateInFuture")});
    CHECK(errors({none, none, none, 69999, 4, finalDay, {}}) ==
          QStringList{QStringLiteral("decided_reason:reasonForOtherStar")});
    CHECK(errors({none, none, none, 70000, 3, finalDay, QStringLiteral("thiếu điều kiện 4 sao")}).isEmpty());
    CHECK(errors({none, none, none, 90000, 4, finalDay, {}}).isEmpty()); // the Ministry decides on 5 stars
}

TEST_CASE("Final scores are written on the dossier with its new state, once", "[scoring]")
{
    TempRegister book;
    const ScoreRound round = ScoreRound::make(*book, QStringLiteral("QD1048"), {0}, 1);
    const RuleSet& rules = *book->rules().find(QStringLiteral("QD1048"));
    EvaluationStores& stores = book->evaluation();
    const FinalScores scores{30000, 20000, 20857, 70857, 4, finalDay, {}};
    test::writeTo(*book, [&](WriteAct& act) { setFinalScores(stores, act, round.dossier(), 1, scores, rules); });
    const Application stored = *stores.applications.find(round.dossier());
    CHECK(stored.finalTotal == 70857);
    CHECK(stored.starsProposed == 4);
    CHECK(stored.starsDecided == 4);
    CHECK(stored.state == ApplicationState::Recognised);
    const auto steps = stores.steps.all();
    REQUIRE(steps.size() == 1);
    CHECK(steps.front().day == finalDay);
    const auto again = [&] {
        test::writeTo(*book, [&](WriteAct& act) { setFinalScores(stores, act, round.dossier(), 1, scores, rules); });
    };
    CHECK_THROWS_AS(again(), Error); // changed since it was read
    const FinalScores wrong{30000, 20000, 20000, 70857, 4, finalDay, {}};
    const auto bad = [&] {
        test::writeTo(*book, [&](WriteAct& act) { setFinalScores(stores, act, round.dossier(), 2, wrong, rules); });
    };
    CHECK_THROWS_AS(bad(), Error);
}
