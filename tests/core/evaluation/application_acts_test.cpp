#include "core/evaluation/application_acts.h"

#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

using namespace ocop;
using ocop::test::TempRegister;
using ocop::test::testAct;

namespace {

/// A register with one product and a dossier of it.
struct DossierDesk
{
    TempRegister book;
    Product product =
        book.addProduct(QStringLiteral("Trà An Bằng"), book.addSubject(QStringLiteral("HTX An Bằng")).id, 211);

    EvaluationStores& stores() { return book->evaluation(); }

    template <class Work>
    void write(Work&& work)
    {
        WriteAct act(book->database(), testAct());
        work(act);
        act.commit();
    }
    Application started(QDate commune = {}, QDate province = {})
    {
        Application dossier;
        dossier.product = product.id;
        dossier.ruleSet = QStringLiteral("QD148");
        dossier.communeReceivedOn = commune;
        dossier.provinceReceivedOn = province;
        write([&](WriteAct& act) { startApplication(stores(), act, dossier, QDate(2024, 8, 31)); });
        return dossier;
    }
    void advanceTo(Application& dossier, ApplicationState state, QDate day)
    {
        write([&](WriteAct& act) { advance(stores(), act, dossier, state, day, QStringLiteral("ghi chú")); });
    }
    std::vector<ApplicationStep> steps(const Application& dossier)
    {
        return stores().steps.where(QStringLiteral("application_id"), dossier.id.value);
    }
    Application stored(ApplicationId id) { return *stores().applications.find(id); }
};

} // namespace

TEST_CASE("the states that may follow each other", "[application]")
{
    using enum ApplicationState;
    const auto next = [](ApplicationState state, bool round = false, std::optional<int> stars = {}) {
        Application dossier;
        dossier.state = state;
        if (round) dossier.round = {1};
        dossier.starsDecided = stars;
        return nextStates(dossier);
    };
    using States = std::vector<ApplicationState>;
    CHECK(next(Draft) == States{Commune, Received, Cancelled});
    CHECK(next(Commune) == States{Received, Draft, Cancelled});
    CHECK(next(Received) == States{Ready, Incomplete, Cancelled});
    CHECK(next(Incomplete) == States{Ready, Received, Cancelled});
    CHECK(next(Ready) == States{Incomplete, Cancelled});
    CHECK(next(Ready, true) == States{Scoring, Incomplete, Cancelled});
    CHECK(next(Scoring, true) == States{Ready, Incomplete, Cancelled});
    CHECK(next(Scoring, true, 4) == States{Recognised});
    CHECK(next(Scoring, true, 0) == States{NotRecognised});
    for (const ApplicationState end : {Recognised, NotRecognised, Cancelled}) CHECK(next(end).empty());
}

TEST_CASE("a new dossier begins where its receipts say", "[application]")
{
    DossierDesk desk;
    const Application draft = desk.started();
    CHECK(draft.state == ApplicationState::Draft);
    REQUIRE(desk.steps(draft).size() == 1);
    CHECK(desk.steps(draft).front().day == QDate(2024, 8, 31));
    desk.write([&](WriteAct& act) {
        removeApplication(desk.stores(), act, EvaluationSnapshot::load(desk.stores()), draft.id);
    });
    const Application commune = desk.started(QDate(2024, 5, 2));
    CHECK(commune.state == ApplicationState::Commune);
    CHECK(desk.steps(commune).front().day == QDate(2024, 5, 2));
    desk.write([&](WriteAct& act) {
        removeApplication(desk.stores(), act, EvaluationSnapshot::load(desk.stores()), commune.id);
    });
    CHECK(desk.started(QDate(2024, 5, 2), QDate(2024, 6, 3)).state == ApplicationState::Received);
}

TEST_CASE("each step is written with its day, and the receipt that was not filled in", "[application]")
{
    DossierDesk desk;
    Application dossier = desk.started();
    desk.advanceTo(dossier, ApplicationState::Received, QDate(2024, 9, 2));
    desk.advanceTo(dossier, ApplicationState::Incomplete, QDate(2024, 9, 5));
    desk.advanceTo(dossier, ApplicationState::Ready, QDate(2024, 9, 12));
    const Application now = desk.stored(dossier.id);
    CHECK(now.state == ApplicationState::Ready);
    CHECK(now.provinceReceivedOn == QDate(2024, 9, 2));
    CHECK(now.filedOn == QDate(2024, 9, 2));
    const auto steps = desk.steps(dossier);
    REQUIRE(steps.size() == 4);
    CHECK(steps.back().state == ApplicationState::Ready);
    CHECK(steps.back().day == QDate(2024, 9, 12));
    CHECK(steps.back().note == QStringLiteral("ghi chú"));

    CHECK(stateOn(now, steps, QDate(2024, 8, 30)) == std::nullopt);
    CHECK(stateOn(now, steps, QDate(2024, 9, 4)) == ApplicationState::Received);
    CHECK(stateOn(now, steps, QDate(2024, 9, 5)) == ApplicationState::Incomplete);
    CHECK(stateOn(now, steps, QDate(2025, 1, 1)) == ApplicationState::Ready);

    CHECK(hasErrors(validateStep(steps, QDate(2024, 9, 11), QDate(2024, 10, 1))));
    CHECK(validateStep(steps, QDate(2024, 9, 12), QDate(2024, 10, 1)).empty());
    CHECK(validateStep(steps, QDate(2024, 10, 2), QDate(2024, 10, 1)).front().severity == Severity::Error);
    // One that was dated ahead does not stop those after it.
    CHECK_FALSE(hasErrors(validateStep(steps, QDate(2024, 9, 12), QDate(2024, 9, 1))));
    CHECK(hasErrors(validateStep(steps, {}, QDate(2024, 10, 1))));
}

TEST_CASE("a step that does not follow writes nothing", "[application]")
{
    DossierDesk desk;
    Application dossier = desk.started();
    CHECK_THROWS_AS(desk.advanceTo(dossier, ApplicationState::Recognised, QDate(2024, 9, 2)), Error);
    CHECK_THROWS_AS(desk.advanceTo(dossier, ApplicationState::Received, {}), Error);
    CHECK(desk.stored(dossier.id).state == ApplicationState::Draft);
    CHECK(desk.steps(dossier).size() == 1);
    Application stale = desk.stored(dossier.id);
    dossier = stale;
    desk.advanceTo(dossier, ApplicationState::Received, QDate(2024, 9, 2));
    CHECK_THROWS_AS(desk.advanceTo(stale, ApplicationState::Commune, QDate(2024, 9, 3)), Error);
}

TEST_CASE("a cancelled dossier is taken up where it was, unless another one is open", "[application]")
{
    DossierDesk desk;
    Application dossier = desk.started();
    desk.advanceTo(dossier, ApplicationState::Received, QDate(2024, 9, 2));
    desk.advanceTo(dossier, ApplicationState::Incomplete, QDate(2024, 9, 3));
    desk.advanceTo(dossier, ApplicationState::Cancelled, QDate(2024, 9, 4));
    desk.write([&](WriteAct& act) { reopen(desk.stores(), act, dossier, QDate(2024, 9, 10), {}); });
    CHECK(desk.stored(dossier.id).state == ApplicationState::Incomplete);
    CHECK_THROWS_AS(desk.write([&](WriteAct& act) { reopen(desk.stores(), act, dossier, QDate(2024, 9, 11), {}); }),
                    Error);
    desk.advanceTo(dossier, ApplicationState::Cancelled, QDate(2024, 9, 12));
    desk.started();
    CHECK_THROWS_AS(desk.write([&](WriteAct& act) { reopen(desk.stores(), act, dossier, QDate(2024, 9, 13), {}); }),
                    Error);
    CHECK(desk.stored(dossier.id).state == ApplicationState::Cancelled);
}

TEST_CASE("leaving the council without a result leaves its round", "[application]")
{
    DossierDesk desk;
    Application dossier = desk.started({}, QDate(2024, 6, 3));
    Round round;
    round.name = QStringLiteral("Đợt 1");
    round.year = 2024;
    round.ruleSet = QStringLiteral("QD148");
    desk.write([&](WriteAct& act) { desk.stores().rounds.add(act, round); });
    desk.advanceTo(dossier, ApplicationState::Ready, QDate(2024, 6, 5));
    dossier.round = round.id;
    desk.advanceTo(dossier, ApplicationState::Scoring, QDate(2024, 6, 6));
    CHECK(desk.stored(dossier.id).round == round.id);
    desk.advanceTo(dossier, ApplicationState::Incomplete, QDate(2024, 6, 7));
    CHECK_FALSE(desk.stored(dossier.id).round);
}

TEST_CASE("papers are rows of their own only once something is known of them", "[application]")
{
    DossierDesk desk;
    const Application dossier = desk.started();
    ApplicationDocument paper;
    paper.application = dossier.id;
    paper.kind = QStringLiteral("registration");
    paper.number = QStringLiteral("  ");
    desk.write([&](WriteAct& act) { setDocument(desk.stores(), act, paper); });
    CHECK_FALSE(paper.id);
    paper.state = DocumentState::Present;
    desk.write([&](WriteAct& act) { setDocument(desk.stores(), act, paper); });
    CHECK(paper.id);
    paper.number = QStringLiteral(" 12/PĐK ");
    desk.write([&](WriteAct& act) { setDocument(desk.stores(), act, paper); });
    CHECK(desk.stores().documents.find(paper.id)->number == QStringLiteral("12/PĐK"));
    ApplicationDocument twice = paper;
    twice.id = {};
    CHECK_THROWS_AS(desk.write([&](WriteAct& act) { setDocument(desk.stores(), act, twice); }), Error);
    desk.write([&](WriteAct& act) {
        removeApplication(desk.stores(), act, EvaluationSnapshot::load(desk.stores()), dossier.id);
    });
    CHECK(desk.stores().documents.all().empty());
    CHECK(desk.stores().steps.all().empty());
    desk.book->takeBack(desk.book->undoable(test::testDesk)->id, testAct(ActKind::Undo));
    CHECK(desk.stores().documents.all().size() == 1);
    CHECK(desk.stores().applications.all().size() == 1);
}
