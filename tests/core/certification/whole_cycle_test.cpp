// A round from the dossiers to the certificates through a real register, and all of it taken back again.
#include "core/evaluation/record/deciding.h"
#include "core/evaluation/round_acts.h"
#include "core/recognition/recognition_candidates.h"
#include "core/storage/history.h"
#include "tests/support/register_support.h"
#include "tests/support/round_support.h"

#include <catch2/catch.hpp>

#include <QJsonDocument>

using namespace ocop;
using test::RoundBuilder;
using test::RoundNow;
using test::TempRegister;

namespace {

/// What stands in every store, deleted records aside, as one text.
QString standingIn(Register& book)
{
    QString text;
    const auto add = [&text](const auto& store) {
        for (const auto& record : store.all())
            text += store.entity() + QString::fromUtf8(QJsonDocument(imageOf(record)).toJson(QJsonDocument::Compact));
    };
    EvaluationStores& evaluation = book.evaluation();
    add(book.subjects());
    add(book.products());
    add(book.decisions());
    add(book.certificates());
    add(evaluation.applications);
    add(evaluation.steps);
    add(evaluation.rounds);
    add(evaluation.councils);
    add(evaluation.members);
    add(evaluation.sheets);
    return text;
}

size_t undoAll(Register& book)
{
    size_t acts = 0;
    while (const auto act = book.undoable(test::testDesk)) {
        book.takeBack(act->id, test::testAct(ActKind::Undo));
        ++acts;
        REQUIRE(acts < 10'000);
    }
    return acts;
}

} // namespace

TEST_CASE("A whole round: twenty dossiers, nine members, one decision; taking all of it back leaves nothing",
          "[whole-cycle]")
{
    TempRegister book;
    const Subject kept = book.addSubject(QStringLiteral("HTX có từ trước"), SubjectKind::Cooperative);
    const QString before = standingIn(*book);
    const size_t actsBefore = book->history().acts(100'000).size();
    RoundBuilder builder(*book);
    const Council council = builder.addCouncil(9);
    const Round round =
        builder.addRound(QStringLiteral("Đợt 1"), council.id, QStringLiteral("QD26"), QDate(2026, 7, 10));
    std::vector<ApplicationId> dossiers;
    for (int i = 0; i < 20; ++i)
        dossiers.push_back(
            builder.addDossier(QStringLiteral("Sản phẩm %1").arg(i), 1 + i % 25, QStringLiteral("QD26")).id);
    builder.assign(round.id, dossiers);
    builder.everybodyCame(round.id);
    for (size_t i = 0; i < dossiers.size(); ++i)
        builder.scoreAll(dossiers[i], council.id,
                         [i](const Criterion& each) { return i % 4 == 3 ? 0 : test::bestBox(each); });
    {
        const RoundNow now(*book, round.id);
        builder.act([&](WriteAct& act) { acceptProposals(book->evaluation(), act, now.results, QDate(2026, 7, 10)); });
    }
    {
        // What has something to look at (a knock-out by no points) is decided one by one.
        const RoundNow now(*book, round.id);
        for (const ApplicationResult& each : now.results.results())
            if (!each.isDecided())
                builder.act([&](WriteAct& act) {
                    decideResult(book->evaluation(), act, now.results, *each.application,
                                 {each.starsToAccept(), QDate(2026, 7, 10), {}}, QDate(2026, 7, 10));
                });
    }
    const Snapshot snapshot = Snapshot::load(*book);
    const EvaluationSnapshot evaluations = builder.snapshot();
    RecognitionOrder order;
    order.decision.number = QStringLiteral("3610/QĐ-UBND");
    order.decision.issuer = QStringLiteral("UBND tỉnh Quảng Nam");
    order.decision.date = QDate(2026, 8, 3);
    order.items = candidatesOfRound(snapshot, evaluations, round.id).items;
    const RecognitionPlan plan = planRecognition(snapshot, evaluations, book->rules(), order, QDate(2026, 8, 4));
    builder.act([&](WriteAct& act) { recogniseApplications(*book, act, plan); });
    const Snapshot again = Snapshot::load(*book);
    CHECK(again.certificates().size() == 15);
    for (const Certificate& each : again.certificates()) {
        CHECK(each.stars == 4);
        CHECK(each.potentialFive);
    }
    {
        const RoundNow now(*book, round.id);
        builder.act([&](WriteAct& act) { closeRound(book->evaluation(), act, now.results, QDate(2026, 8, 4)); });
    }
    CHECK(standingIn(*book) != before);

    while (book->undoable(test::testDesk) && standingIn(*book) != before)
        book->takeBack(book->undoable(test::testDesk)->id, test::testAct(ActKind::Undo));
    CHECK(standingIn(*book) == before);
    CHECK(book->subjects().find(kept.id)->name == QStringLiteral("HTX có từ trước"));
    CHECK(book->history().acts(100'000).size() > actsBefore); // taking back is written down too
    CHECK(undoAll(*book) == 1); // the subject that was there before
}
