#include "core/certification/certificate.h"

#include "core/base/dates.h"
#include "core/certification/decision.h"
#include "tests/support/finding_support.h"

#include <catch2/catch.hpp>

using namespace ocop;
using test::codesOf;

namespace {

const QDate certificateToday(2024, 8, 31);

const RuleBook& certificateRules()
{
    static const RuleBook rules = RuleBook::load();
    return rules;
}

/// One with nothing wrong: 3 stars from 29/12/2022 by a decision of that day.
Certificate soundCertificate()
{
    Certificate certificate;
    certificate.id = {1};
    certificate.product = {1};
    certificate.decision = {1};
    certificate.effectiveFrom = QDate(2022, 12, 29);
    normalize(certificate, certificateRules());
    return certificate;
}

Decision itsDecision()
{
    Decision decision;
    decision.id = {1};
    decision.date = QDate(2022, 12, 29);
    return decision;
}

Findings faultsOf(const Certificate& certificate, const std::vector<Certificate>& others = {})
{
    const Decision decision = itsDecision();
    return validate(certificate, &decision, others, certificateRules(), certificateToday);
}

} // namespace

TEST_CASE("normalize fills the last day where it is missing, cleans texts and leaves what was typed")
{
    Certificate certificate = soundCertificate();
    CHECK(certificate.lastValidDay == lastValidDay(QDate(2022, 12, 29), 36));
    certificate.lastValidDay = QDate(2025, 6, 30);
    certificate.number = QStringLiteral("  12 /2022 ");
    normalize(certificate, certificateRules());
    CHECK(certificate.lastValidDay == QDate(2025, 6, 30));
    CHECK(certificate.number == QStringLiteral("12 /2022"));
    Certificate undated;
    normalize(undated, certificateRules());
    CHECK_FALSE(undated.lastValidDay.isValid());
}

TEST_CASE("a sound certificate has no findings; every fault is told at its field")
{
    CHECK(faultsOf(soundCertificate()).empty());
    struct Case
    {
        const char* name;
        void (*spoil)(Certificate&);
        Severity severity;
        const char* code;
    };
    const Case cases[] = {
        {"no product", [](Certificate& c) { c.product = {}; }, Severity::Error, "product_id:required"},
        {"two stars", [](Certificate& c) { c.stars = 2; }, Severity::Error, "stars:starsRange"},
        {"a first day more than 12 months ahead",
         [](Certificate& c) {
             c.effectiveFrom = QDate(2025, 9, 1);
             c.lastValidDay = lastValidDay(c.effectiveFrom, 36);
         },
         Severity::Warning, "effective_from:beginsFarAhead"},
        {"no first day", [](Certificate& c) { c.effectiveFrom = {}; }, Severity::Warning, "effective_from:missing"},
        {"ends before it begins", [](Certificate& c) { c.lastValidDay = QDate(2022, 12, 28); }, Severity::Error,
         "last_valid_day:lastDayBeforeFirst"},
        {"another length", [](Certificate& c) { c.lastValidDay = c.lastValidDay.addDays(1); }, Severity::Warning,
         "last_valid_day:lastDayNot36Months"},
        {"another day than its decision",
         [](Certificate& c) {
             c.effectiveFrom = QDate(2022, 12, 30);
             c.lastValidDay = lastValidDay(c.effectiveFrom, 36);
         },
         Severity::Note, "effective_from:fromOtherThanDecision"},
        {"extended to a day it has anyway",
         [](Certificate& c) {
             c.extendedUntil = c.lastValidDay;
             c.extensionBasis = QStringLiteral("CV 1");
         },
         Severity::Error, "extended_until:extensionBeforeEnd"},
        {"extended without a paper",
         [](Certificate& c) {
             c.effectiveFrom = QDate(2023, 6, 10); // its window closed before QĐ 26/2026
             c.lastValidDay = QDate(2026, 6, 10);
             c.extendedUntil = c.lastValidDay.addDays(30);
         },
         Severity::Warning, "extension_basis:missing"},
        {"withdrawn without a ground", [](Certificate& c) { c.withdrawnOn = QDate(2024, 1, 1); }, Severity::Error,
         "withdrawal_ground:groundRequired"},
        {"a ground without a day", [](Certificate& c) { c.withdrawalGround = WithdrawalGround::C; }, Severity::Error,
         "withdrawal_concluded_on:withdrawalDateRequired"},
        {"withdrawn before it began",
         [](Certificate& c) {
             c.withdrawnOn = QDate(2022, 12, 28);
             c.withdrawalGround = WithdrawalGround::A;
         },
         Severity::Error, "withdrawn_on:withdrawnBeforeStart"},
        {"decided before it was concluded",
         [](Certificate& c) {
             c.withdrawnOn = QDate(2024, 1, 1);
             c.withdrawalConcludedOn = QDate(2024, 1, 2);
             c.withdrawalGround = WithdrawalGround::A;
         },
         Severity::Warning, "withdrawn_on:withdrawnBeforeConclusion"},
        {"five potential stars on three", [](Certificate& c) { c.potentialFive = true; }, Severity::Warning,
         "potential_five:potentialIsFour"}};
    for (const Case& each : cases) {
        INFO(each.name);
        Certificate certificate = soundCertificate();
        each.spoil(certificate);
        CHECK(codesOf(faultsOf(certificate), each.severity) == QStringList{QLatin1String(each.code)});
    }
    CHECK(codesOf(validate(soundCertificate(), nullptr, {}, certificateRules(), certificateToday), Severity::Warning) ==
          QStringList{QStringLiteral("decision_id:missing")});
}

TEST_CASE("two certificates of a product cannot begin on one day")
{
    Certificate other = soundCertificate();
    other.id = {2};
    CHECK(codesOf(faultsOf(soundCertificate(), {other})) ==
          QStringList{QStringLiteral("effective_from:sameDayAsOther")});
    CHECK(faultsOf(soundCertificate(), {soundCertificate()}).empty()); // itself
    other.deleted = true;
    CHECK(faultsOf(soundCertificate(), {other}).empty());
}

TEST_CASE("an extension ends later than the last day, or does not count")
{
    Certificate certificate = soundCertificate();
    CHECK(certificate.endDay() == certificate.lastValidDay);
    certificate.extendedUntil = certificate.lastValidDay.addDays(90);
    CHECK(certificate.endDay() == certificate.extendedUntil);
    certificate.lastValidDay = {};
    CHECK_FALSE(certificate.endDay().isValid());
}
