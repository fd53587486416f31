#include "core/recognition/withdrawal.h"

#include "tests/support/finding_support.h"
#include "tests/support/register_support.h"
#include "tests/support/round_support.h"

#include <catch2/catch.hpp>

using namespace ocop;
using test::RoundBuilder;
using test::TempRegister;

namespace {

const QDate withdrawalToday(2026, 8, 31);

Decision withdrawalDecision()
{
    Decision decision;
    decision.number = QStringLiteral("70/QĐ-UBND");
    decision.date = QDate(2026, 8, 17);
    decision.issuer = QStringLiteral("UBND tỉnh Quảng Nam");
    return decision;
}

} // namespace

TEST_CASE("Withdrawal: conclusion, 15 days, decision, also after expiry", "[recognition]")
{
    TempRegister book;
    const Subject maker = book.addSubject(QStringLiteral("Hộ A"));
    const Certificate running =
        book.addCertificate(book.addProduct(QStringLiteral("Nem"), maker.id).id, QDate(2024, 9, 1));
    const Certificate expired =
        book.addCertificate(book.addProduct(QStringLiteral("Chả"), maker.id).id, QDate(2021, 9, 1));
    const auto plan = [&](const WithdrawalOrder& order) {
        return planWithdrawal(Snapshot::load(*book), book->rules(), order, withdrawalToday);
    };
    WithdrawalOrder order;
    order.certificates = {running.id, expired.id};
    CHECK(test::codesOf(plan(order).findings) == QStringList{QStringLiteral("withdrawal_ground:groundRequired"),
                                                             QStringLiteral("withdrawal_concluded_on:required")});
    order.ground = WithdrawalGround::B;
    order.concludedOn = QDate(2026, 8, 1);
    const WithdrawalPlan concluded = plan(order);
    CHECK(test::codesOf(concluded.findings).isEmpty());
    RoundBuilder(*book).act([&](WriteAct& act) { withdraw(*book, act, concluded); });
    const Certificate stored = *book->certificates().find(running.id);
    CHECK_FALSE(stored.withdrawnOn.isValid());
    CHECK(withdrawalDeadline(stored, book->rules()) == QDate(2026, 8, 16));

    WithdrawalOrder final;
    final.certificates = order.certificates;
    final.decided = true;
    final.decision = withdrawalDecision();
    const WithdrawalPlan decided = plan(final);
    CHECK(test::codesOf(decided.findings).isEmpty());
    CHECK(test::codesOf(decided.findings, Severity::Warning).contains(QStringLiteral("date:withdrawalLate")));
    RoundBuilder(*book).act([&](WriteAct& act) { withdraw(*book, act, decided); });
    const Snapshot after = Snapshot::load(*book);
    for (const CertificateId id : order.certificates) {
        const Certificate& each = *after.certificate(id);
        CHECK(each.withdrawnOn == QDate(2026, 8, 17));
        CHECK(each.withdrawalGround == WithdrawalGround::B);
        CHECK(after.decision(each.withdrawalDecision)->kind == DecisionKind::Withdrawal);
        CHECK(statusOn(each, {}, QDate(2026, 8, 17), 90) == Status::Withdrawn);
    }
    CHECK(statusOn(*after.certificate(running.id), {}, QDate(2026, 8, 16), 90) == Status::InForce);
    CHECK(test::codesOf(plan(final).findings).contains(QStringLiteral("items:withdrawnAlready")));
}
