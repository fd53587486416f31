#include "core/evaluation/final_scores.h"
#include "core/evaluation/record/deciding.h"
#include "core/evaluation/round_acts.h"
#include "core/recognition/extension.h"
#include "core/recognition/recognition_candidates.h"
#include "tests/support/finding_support.h"
#include "tests/support/register_support.h"
#include "tests/support/round_support.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ocop;
using test::RoundBuilder;
using test::RoundNow;
using test::TempRegister;

namespace {

const QDate recognitionToday(2026, 8, 31);

Decision decisionOf(const char* number, QDate date, DecisionKind kind = DecisionKind::Recognition,
                    const char* issuer = "UBND tỉnh Quảng Nam")
{
    Decision decision;
    decision.number = QString::fromUtf8(number);
    decision.date = date;
    decision.issuer = QString::fromUtf8(issuer);
    decision.kind = kind;
    return decision;
}

RecognitionPlan planned(TempRegister& book, const RecognitionOrder& order, QDate today = recognitionToday)
{
    return planRecognition(Snapshot::load(*book), EvaluationSnapshot::load(book->evaluation()), book->rules(), order,
                           today);
}

/// A round that met on 10/7/2026 with a product of five, one of four and one of no stars, all decided.
struct DecidedRound
{
    TempRegister book;
    RoundBuilder builder{*book};
    Council council = builder.addCouncil(5);
    Application five = builder.addDossier(QStringLiteral("Trà Sâm"), 7, QStringLiteral("QD26"));
    Application four = builder.addDossier(QStringLiteral("Bánh tráng"), 1, QStringLiteral("QD26"));
    Application none = builder.addDossier(QStringLiteral("Rượu cần"), 1, QStringLiteral("QD26"));
    Round round = builder.addRound(QStringLiteral("Đợt 1"), council.id, QStringLiteral("QD26"), QDate(2026, 7, 10));

    DecidedRound()
    {
        builder.assign(round.id, {five.id, four.id, none.id});
        builder.everybodyCame(round.id);
        builder.scoreAll(five.id, council.id, test::bestBox);
        builder.scoreAll(four.id, council.id, [](const Criterion& each) { return test::bestBox(each) * 4 / 5; });
        builder.scoreAll(none.id, council.id, [](const Criterion&) { return 0; });
    }
};

} // namespace

TEST_CASE("Recognition: one decision makes a round's certificates in one act that undo takes back whole",
          "[recognition]")
{
    DecidedRound t;
    const RoundNow now(*t.book, t.round.id);
    t.builder.act([&](WriteAct& act) {
        for (const Application& each : {t.five, t.four, t.none}) {
            const ApplicationResult& result = now.of(each.id);
            decideResult(t.book->evaluation(), act, now.results, *result.application,
                         {std::min(4, result.verdict->stars), QDate(2026, 7, 10), {}}, QDate(2026, 7, 10));
        }
    });
    const Snapshot before = Snapshot::load(*t.book);
    const RecognitionCandidates candidates =
        candidatesOfRound(before, EvaluationSnapshot::load(t.book->evaluation()), t.round.id);
    REQUIRE(candidates.items.size() == 3);
    CHECK(candidates.heldOn == QDate(2026, 7, 10));
    RecognitionOrder order;
    order.decision = decisionOf("3610/QĐ-UBND", QDate(2026, 8, 3));
    order.firstNumber = QStringLiteral("09/2026/GCN-OCOP");
    order.heldOn = candidates.heldOn;
    order.items = candidates.items;
    const RecognitionPlan plan = planned(t.book, order);
    CHECK(test::codesOf(plan.all()).isEmpty());
    std::vector<CertificateId> added;
    t.builder.act([&](WriteAct& act) { added = recogniseApplications(*t.book, act, plan); });
    const Snapshot after = Snapshot::load(*t.book);
    CHECK(after.decisions().size() == 1);
    CHECK(int(added.size()) == plan.certificates());
    for (const CertificateId id : added) {
        const Certificate& each = *after.certificate(id);
        CHECK(each.decision == after.decisions().front().id);
        CHECK(each.effectiveFrom == QDate(2026, 8, 3));
        CHECK(each.lastValidDay == QDate(2029, 8, 3));
        CHECK(each.printedProduct == after.product(each.product)->name);
    }
    const auto ofFive = after.certificatesOf(t.five.product);
    REQUIRE(ofFive.size() == 1);
    CHECK(ofFive[0].stars == 4);
    CHECK(ofFive[0].potentialFive);
    CHECK(ofFive[0].number == QStringLiteral("09/2026/GCN-OCOP"));
    CHECK(after.certificatesOf(t.none.product).empty());
    const auto state = [&](const Application& each) { return t.book->evaluation().applications.find(each.id)->state; };
    CHECK(state(t.five) == ApplicationState::Recognised);
    CHECK(state(t.none) == ApplicationState::NotRecognised);

    // What a certificate rests on is no longer decided otherwise, neither here nor by final scores.
    {
        const RoundNow later(*t.book, t.round.id);
        const auto change = [&](const std::function<void(WriteAct&)>& work) {
            CHECK_THROWS_AS(t.builder.act(work), Error);
        };
        change([&](WriteAct& act) { undecideResult(t.book->evaluation(), act, later.of(t.five.id)); });
        change([&](WriteAct& act) {
            decideResult(t.book->evaluation(), act, later.results, *later.of(t.five.id).application,
                         {3, QDate(2026, 8, 4), QStringLiteral("x")}, QDate(2026, 8, 4));
        });
        change(
            [&](WriteAct& act) { setKnockout(t.book->evaluation(), act, t.five.id, QStringLiteral("head-1"), true); });
        CHECK(Snapshot::load(*t.book).certificatesOf(t.five.product)[0].stars == 4);
    }

    // A second time there is only the one that waits for the Ministry.
    const auto again = candidatesOfRound(after, EvaluationSnapshot::load(t.book->evaluation()), t.round.id);
    REQUIRE(again.items.size() == 1);
    CHECK(again.items[0].product == t.five.product);
    order.items = again.items;
    order.decision = decisionOf("3611/QĐ-UBND", QDate(2026, 8, 20));
    CHECK(test::codesOf(planned(t.book, order).all()) == QStringList{QStringLiteral("items:onlyMinistry")});
    order.decision =
        decisionOf("12/QĐ-BNNMT", QDate(2026, 8, 20), DecisionKind::Upgrade, "Bộ Nông nghiệp và Môi trường");
    const RecognitionPlan fifth = planned(t.book, order);
    CHECK(test::codesOf(fifth.all()).isEmpty());
    REQUIRE(fifth.items[0].certificate);
    CHECK(fifth.items[0].certificate->stars == 5);
    CHECK_FALSE(fifth.items[0].certificate->potentialFive);

    t.book->takeBack(t.book->undoable(test::testDesk)->id, test::testAct(ActKind::Undo));
    CHECK(Snapshot::load(*t.book).certificates().empty());
    CHECK(Snapshot::load(*t.book).decisions().empty());
    CHECK(state(t.five) == ApplicationState::Scoring);
}

TEST_CASE("Recognition: renewing many products at once", "[recognition]")
{
    TempRegister book;
    const Subject maker = book.addSubject(QStringLiteral("HTX A"), SubjectKind::Cooperative);
    const Product early = book.addProduct(QStringLiteral("A sớm"), maker.id);
    const Product late = book.addProduct(QStringLiteral("B muộn"), maker.id);
    book.addCertificate(early.id, QDate(2023, 10, 1), 4);
    book.addCertificate(late.id, QDate(2022, 10, 1), 3);
    const std::vector<ProductId> products{late.id, early.id};
    RecognitionOrder order;
    order.decision = decisionOf("99/QĐ-UBND", QDate(2026, 8, 31), DecisionKind::Renewal);
    order.items = renewalItems(Snapshot::load(*book), products);
    RecognitionPlan plan = planned(book, order);
    REQUIRE(plan.items.size() == 2);
    CHECK(plan.items[0].name == QStringLiteral("A sớm")); // more stars first
    CHECK(plan.items[0].earlier.supersedes);
    CHECK(plan.items[0].certificate->lastValidDay == QDate(2029, 8, 31)); // the unused month is not added
    CHECK(plan.items[1].earlier.gapFrom == QDate(2025, 10, 2));
    CHECK(plan.items[1].earlier.gapDays() == 333);
    CHECK(plan.items[1].earlier.round == 2);
    CHECK(test::codesOf(plan.all()).isEmpty());

    order.items.push_back(order.items.front());
    CHECK(test::codesOf(planned(book, order).all()).contains(QStringLiteral("items:productTwice")));
    order.items.pop_back();
    order.decision.number.clear();
    order.decision.date = {};
    const QStringList codes = test::codesOf(planned(book, order).all());
    CHECK(codes.contains(QStringLiteral("number:required")));
    CHECK(codes.contains(QStringLiteral("date:required")));
    order.decision = decisionOf("99/QĐ-UBND", QDate(2023, 10, 1));
    CHECK(test::codesOf(planned(book, order).all()).contains(QStringLiteral("items:productSameDay")));
}

TEST_CASE("Recognition: a dossier decided by final scores still gets its certificate, once", "[recognition]")
{
    TempRegister book;
    RoundBuilder builder(*book);
    const Council council = builder.addCouncil(5);
    const Application dossier = builder.addDossier(QStringLiteral("Trà"), 7, QStringLiteral("QD26"));
    const Round round =
        builder.addRound(QStringLiteral("Đợt 1"), council.id, QStringLiteral("QD26"), QDate(2026, 7, 10));
    builder.assign(round.id, {dossier.id});
    const Application assigned = *book->evaluation().applications.find(dossier.id);
    FinalScores scores;
    scores.a = 30'000;
    scores.b = 20'000;
    scores.c = 25'500;
    scores.total = 75'500;
    scores.stars = 4;
    scores.day = QDate(2026, 7, 10);
    builder.act([&](WriteAct& act) {
        setFinalScores(book->evaluation(), act, dossier.id, assigned.rowVersion, scores,
                       *book->rules().find(QStringLiteral("QD26")));
    });
    RecognitionOrder order;
    order.decision = decisionOf("3610/QĐ-UBND", QDate(2026, 8, 3));
    order.items = candidatesOfRound(Snapshot::load(*book), builder.snapshot(), round.id).items;
    REQUIRE(order.items.size() == 1);
    const RecognitionPlan plan = planned(book, order);
    CHECK(test::codesOf(plan.all()).isEmpty());
    builder.act([&](WriteAct& act) { recogniseApplications(*book, act, plan); });
    const Snapshot after = Snapshot::load(*book);
    REQUIRE(after.certificates().size() == 1);
    CHECK(test::nth(after.certificates(), 0).score == 75'500);
    CHECK(candidatesOfRound(after, builder.snapshot(), round.id).items.empty());
}

TEST_CASE("Recognition: an upgrade that fails changes nothing, one that succeeds supersedes from its day",
          "[recognition]")
{
    TempRegister book;
    const Subject maker = book.addSubject(QStringLiteral("Hộ A"));
    const Product product = book.addProduct(QStringLiteral("Nem"), maker.id);
    const Certificate held = book.addCertificate(product.id, QDate(2025, 3, 1), 3);
    RecognitionOrder order;
    order.decision = decisionOf("99/QĐ-UBND", QDate(2026, 8, 20), DecisionKind::Upgrade);
    RecognitionItem item;
    item.product = product.id;
    item.origin = Origin::Upgrade;
    item.stars = 3;
    order.items = {item};
    const RecognitionPlan failed = planned(book, order);
    CHECK(failed.items[0].outcome == RecognitionOutcome::NotRaised);
    CHECK(test::codesOf(failed.all(), Severity::Note).contains(QStringLiteral("items:notRaised")));
    CHECK(failed.certificates() == 0);
    RoundBuilder(*book).act([&](WriteAct& act) { recogniseApplications(*book, act, failed); });
    CHECK(Snapshot::load(*book).certificates().size() == 1);
    CHECK(standingOn(Snapshot::load(*book).certificatesOf(product.id), QDate(2026, 8, 20), 90).certificate->stars == 3);

    order.items[0].stars = 4;
    const RecognitionPlan raised = planned(book, order);
    RoundBuilder(*book).act([&](WriteAct& act) { recogniseApplications(*book, act, raised); });
    const Snapshot after = Snapshot::load(*book);
    const auto all = after.certificatesOf(product.id);
    REQUIRE(all.size() == 2);
    CHECK(standingOn(all, QDate(2026, 8, 19), 90).certificate->id == held.id);
    CHECK(standingOn(all, QDate(2026, 8, 20), 90).certificate->stars == 4);
    CHECK(statusOn(all[0], supersededFrom(all[0], all), QDate(2026, 8, 20), 90) == Status::Superseded);
}

TEST_CASE("Recognition: a decision already in the register is added to, never made twice", "[recognition]")
{
    TempRegister book;
    const Subject maker = book.addSubject(QStringLiteral("Hộ A"));
    const Product product = book.addProduct(QStringLiteral("Mật ong"), maker.id);
    const Decision known = book.addDecision(QStringLiteral("99/QĐ-UBND"), QDate(2026, 8, 31));
    RecognitionOrder order;
    order.decision = decisionOf("  99/qđ-ubnd ", QDate(2026, 8, 31));
    order.items = renewalItems(Snapshot::load(*book), std::vector{product.id});
    const RecognitionPlan plan = planned(book, order);
    CHECK(plan.decision.id == known.id);
    RoundBuilder(*book).act([&](WriteAct& act) { recogniseApplications(*book, act, plan); });
    CHECK(book->decisions().all().size() == 1);
    CHECK(Snapshot::load(*book).certificates().front().decision == known.id);
}

TEST_CASE("Extension: at most 180 days, never by itself, and ended by the result", "[recognition]")
{
    TempRegister book;
    const Subject maker = book.addSubject(QStringLiteral("Hộ A"));
    const Product product = book.addProduct(QStringLiteral("Nem"), maker.id);
    const Certificate certificate = book.addCertificate(product.id, QDate(2023, 9, 15));
    const auto plan = [&](const ExtensionOrder& order) {
        return planExtension(Snapshot::load(*book), book->rules(), order, recognitionToday);
    };
    ExtensionOrder order{{certificate.id}, {}, {}};
    CHECK(test::codesOf(plan(order).findings) == QStringList{QStringLiteral("extension_basis:required")});
    order.basis = QStringLiteral("Công văn 12/SNNMT");
    REQUIRE(plan(order).certificates.size() == 1);
    CHECK(plan(order).certificates[0].extendedUntil == QDate(2026, 9, 15).addDays(180));
    order.until = QDate(2026, 9, 15).addDays(181);
    CHECK(test::codesOf(plan(order).findings) == QStringList{QStringLiteral("extended_until:productExtendedTooLong")});
    order.until = QDate(2026, 9, 15);
    CHECK(test::codesOf(plan(order).findings) == QStringList{QStringLiteral("extended_until:productEndsLater")});
    order.until = {};
    const ExtensionPlan good = plan(order);
    RoundBuilder(*book).act([&](WriteAct& act) { extend(*book, act, good); });
    CHECK(statusOn(*book->certificates().find(certificate.id), {}, QDate(2026, 9, 16), 90) == Status::Extended);

    // The result of the new evaluation ends it: the new certificate takes over.
    RecognitionOrder renewal;
    renewal.decision = decisionOf("80/QĐ-UBND", QDate(2026, 10, 20), DecisionKind::Renewal);
    renewal.items = renewalItems(Snapshot::load(*book), std::vector{product.id});
    const RecognitionPlan renewed = planned(book, renewal, QDate(2026, 10, 20));
    RoundBuilder(*book).act([&](WriteAct& act) { recogniseApplications(*book, act, renewed); });
    const Snapshot after = Snapshot::load(*book);
    const auto all = after.certificatesOf(product.id);
    REQUIRE(all.size() == 2);
    CHECK(standingOn(all, QDate(2026, 10, 19), 90).status == Status::Extended);
    CHECK(standingOn(all, QDate(2026, 10, 20), 90).certificate->id == all[1].id);
    CHECK(test::codesOf(plan(order).findings).contains(QStringLiteral("items:renewedAlready")));
}

TEST_CASE("Numbers of certificates run on at their width", "[recognition]")
{
    CHECK(runningNumber(QStringLiteral("09/2026/GCN-OCOP"), 1) == QStringLiteral("10/2026/GCN-OCOP"));
    CHECK(runningNumber(QStringLiteral("GCN 099"), 2) == QStringLiteral("GCN 101"));
    CHECK(runningNumber(QStringLiteral("abc"), 3) == QStringLiteral("abc"));
    CHECK(runningNumber({}, 3).isEmpty());
}
