#include "core/evaluation/ballots/ballot_acts.h"
#include "core/evaluation/round_results.h"
#include "core/office/open_register.h"
#include "core/sample/sample_register.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <map>

using namespace ocop;

TEST_CASE("the rounds of the sample are judged by their own sheets")
{
    const test::TempFolder folder;
    const QString path = folder.file(QStringLiteral("mau.db"));
    writeSampleRegister(path, test::testAct(ActKind::Sample));
    const auto book = openRegister(path, QDateTime(QDate(2026, 11, 23), QTime(9, 0)));
    const EvaluationSnapshot evaluations = EvaluationSnapshot::load(book->evaluation());
    REQUIRE(evaluations.rounds().size() == 4);
    const std::vector<Certificate> certificates = book->certificates().all();

    int open = 0;
    for (const Round& round : evaluations.rounds()) {
        const RoundResults results(evaluations, book->database(), book->rules(), round.id);
        INFO(round.name.toStdString());
        CHECK_FALSE(results.results().empty());
        CHECK(results.quorum().members >= 7);
        if (round.isBallot()) continue;
        if (!round.closedOn.isValid()) {
            ++open;
            CHECK(results.progress().sheetsSigned < results.progress().sheetsExpected);
            continue;
        }
        CHECK(results.quorum().reached());
        for (const ApplicationResult& result : results.results()) {
            REQUIRE(result.verdict);
            CHECK(result.isComplete());
            CHECK_FALSE(result.isStale());
            CHECK(*result.application->starsDecided == result.verdict->stars);
            const auto given = std::find_if(certificates.begin(), certificates.end(), [&](const Certificate& each) {
                return each.application == result.application->id;
            });
            const bool recognised = result.application->state == ApplicationState::Recognised;
            REQUIRE((given != certificates.end()) == recognised);
            if (!recognised) continue;
            CHECK(given->stars == result.verdict->stars);
            CHECK(given->product == result.application->product);
            CHECK(given->score == result.application->finalTotal);
        }
    }
    CHECK(open == 1);
}

TEST_CASE("the sample tells of a replaced member, an interest, a sheet scored anew and a written ballot")
{
    const test::TempFolder folder;
    const QString path = folder.file(QStringLiteral("mau.db"));
    writeSampleRegister(path, test::testAct(ActKind::Sample));
    const auto book = openRegister(path, QDateTime(QDate(2026, 11, 23), QTime(9, 0)));
    const EvaluationSnapshot evaluations = EvaluationSnapshot::load(book->evaluation());
    const auto members = book->evaluation().members.all();
    CHECK(std::any_of(members.begin(), members.end(),
                      [](const CouncilMember& each) { return each.standsIn == StandIn::Replacement; }));
    CHECK_FALSE(book->evaluation().exclusions.all().empty());
    CHECK_FALSE(book->evaluation().slips.all().empty());
    CHECK(book->evaluation().advisories.all().size() == 7);
    const auto ballot = std::find_if(evaluations.rounds().begin(), evaluations.rounds().end(),
                                     [](const Round& each) { return each.isBallot(); });
    REQUIRE(ballot != evaluations.rounds().end());
    const RoundResults results(evaluations, book->database(), book->rules(), (*ballot).id);
    REQUIRE(results.results().size() == 3);
    const QDate today(2026, 11, 23);
    std::map<BallotOutcome, int> outcomes;
    int decided = 0;
    for (const ApplicationResult& each : results.results()) {
        ++outcomes[outcomeOn(results, each, today)];
        decided += each.isDecided();
        CHECK_FALSE(each.isStale());
        for (const Ballot& answer : each.ballots)
            for (const Finding& finding : validate(answer, results.round(), today))
                CHECK(finding.severity != Severity::Error);
    }
    CHECK(outcomes[BallotOutcome::Agreed] == 2);
    CHECK(outcomes[BallotOutcome::Apart] == 1);
    CHECK(decided == 1);
}

TEST_CASE("the round in progress of the sample has dossiers in every open state, one open dossier a product")
{
    const test::TempFolder folder;
    const QString path = folder.file(QStringLiteral("mau.db"));
    writeSampleRegister(path, test::testAct(ActKind::Sample));
    const auto book = openRegister(path, QDateTime(QDate(2026, 11, 23), QTime(9, 0)));
    std::map<ApplicationState, int> states;
    QSet<ProductId> open;
    for (const Application& each : book->evaluation().applications.all()) {
        ++states[each.state];
        if (!isOpen(each.state)) continue;
        CHECK_FALSE(open.contains(each.product));
        open.insert(each.product);
    }
    for (const ApplicationState state :
         {ApplicationState::Draft, ApplicationState::Commune, ApplicationState::Received, ApplicationState::Incomplete,
          ApplicationState::Ready, ApplicationState::Scoring})
        CHECK(states[state] > 0);
}
