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
    REQUIRE(evaluations.rounds().size() == 3);
    const std::vector<Certificate> certificates = book->certificates().all();

    int open = 0;
    for (const Round& round : evaluations.rounds()) {
        const RoundResults results(evaluations, book->database(), book->rules(), round.id);
        INFO(round.name.toStdString());
        CHECK_FALSE(results.results().empty());
        CHECK(results.quorum().members >= 7);
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
