#include "core/certification/unusual_days.h"

#include "core/recognition/decision_checks.h"
#include "core/recognition/extension.h"
#include "core/recognition/recognition_acts.h"
#include "core/recognition/recognition_candidates.h"
#include "tests/support/finding_support.h"
#include "tests/support/register_support.h"
#include "tests/support/round_support.h"

#include <catch2/catch.hpp>

using namespace ocop;
using test::codesOf;
using test::RoundBuilder;
using test::TempRegister;

namespace {

const QDate unusualToday(2026, 8, 31);

} // namespace

TEST_CASE("an extension of a certificate that runs for years is a finding, and asks why", "[unusual-days]")
{
    TempRegister book;
    const Subject maker = book.addSubject(QStringLiteral("Hộ A"));
    const Product product = book.addProduct(QStringLiteral("Nem"), maker.id);
    const Certificate stored = book.addCertificate(product.id, QDate(2026, 3, 1)); // until 1/3/2029
    ExtensionOrder order{{stored.id}, {}, QStringLiteral("Công văn 12/SNNMT")};
    const auto plan = [&] { return planExtension(Snapshot::load(*book), book->rules(), order, unusualToday); };
    CHECK(plan().isDoubtful);
    CHECK(codesOf(plan().findings) == QStringList{QStringLiteral("reason:extensionReasonRequired")});
    CHECK(codesOf(plan().findings, Severity::Warning) == QStringList{QStringLiteral("items:extensionWindowWasOpen")});
    order.reason = QStringLiteral("theo chỉ đạo của Sở");
    const ExtensionPlan good = plan();
    CHECK(codesOf(good.findings).isEmpty());
    RoundBuilder(*book).act([&](WriteAct& act) { extend(*book, act, good); });
    Certificate extended = *book->certificates().find(stored.id);
    CHECK(extended.note == QStringLiteral("Lý do: theo chỉ đạo của Sở"));

    // Typed in the certificate's own form it is the same finding.
    const auto found = [&] { return unusualDays(extended, {}, book->rules()); };
    CHECK(codesOf(found(), Severity::Warning) ==
          QStringList{QStringLiteral("extended_until:extendedThoughWindowOpen")});
    CHECK(found().front().args == QStringList{QStringLiteral("02/09/2028"), QStringLiteral("01/11/2028")});
    extended.note.clear();
    CHECK(codesOf(found(), Severity::Warning).contains(QStringLiteral("note:reasonInNote")));
    extended.lastValidDay = QDate(2026, 1, 10);
    CHECK(codesOf(found(), Severity::Warning).front() == QStringLiteral("extended_until:extendedThoughEnded"));
    extended.lastValidDay = QDate(2026, 6, 10); // its window closed before the decree
    CHECK(found().empty());
}

TEST_CASE("a renewal fifteen days after the first recognition is a finding, and asks why", "[unusual-days]")
{
    TempRegister book;
    const Subject maker = book.addSubject(QStringLiteral("Hộ A"));
    const Product product = book.addProduct(QStringLiteral("Nem"), maker.id);
    book.addCertificate(product.id, QDate(2026, 8, 5));
    RecognitionOrder order;
    order.decision.number = QStringLiteral("80/QĐ-UBND");
    order.decision.date = QDate(2026, 8, 20);
    order.decision.issuer = QStringLiteral("UBND tỉnh Quảng Nam");
    order.decision.kind = DecisionKind::Renewal;
    order.items = renewalItems(Snapshot::load(*book), std::vector{product.id});
    const auto plan = [&] {
        return planRecognition(Snapshot::load(*book), EvaluationSnapshot::load(book->evaluation()), book->rules(),
                               order, unusualToday);
    };
    CHECK(codesOf(plan().all()) == QStringList{QStringLiteral("reason:earlyReasonRequired")});
    CHECK(codesOf(plan().all(), Severity::Warning).contains(QStringLiteral("items:productRenewedTooEarly")));
    CHECK(codesOf(plan().all(), Severity::Warning).contains(QStringLiteral("first_number:certificatesWithoutNumber")));
    order.reason = QStringLiteral("giấy cũ in sai tên");
    order.firstNumber = QStringLiteral("07/2026");
    const RecognitionPlan good = plan();
    CHECK(codesOf(good.all()).isEmpty());
    CHECK_FALSE(
        codesOf(good.all(), Severity::Warning).contains(QStringLiteral("first_number:certificatesWithoutNumber")));
    CHECK(good.numbers() == QStringLiteral("07/2026"));
    RoundBuilder(*book).act([&](WriteAct& act) { recogniseApplications(*book, act, good); });
    const Snapshot after = Snapshot::load(*book);
    const auto all = after.certificatesOf(product.id);
    REQUIRE(all.size() == 2);
    CHECK(all[1].note == QStringLiteral("Lý do: giấy cũ in sai tên"));
    CHECK(codesOf(unusualDays(all[1], all, book->rules()), Severity::Warning) ==
          QStringList{QStringLiteral("effective_from:renewedTooEarly")});

    // Within its window it is nothing unusual.
    Certificate usual = all[1];
    usual.note.clear();
    usual.effectiveFrom = QDate(2029, 2, 7);
    CHECK(unusualDays(usual, all.subspan(0, 1), book->rules()).empty());
}
