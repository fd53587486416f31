#include "core/certification/decision.h"

#include "core/certification/decision_days.h"

#include "tests/support/finding_support.h"

#include <catch2/catch.hpp>

using namespace ocop;
using test::codesOf;

namespace {

Decision soundDecision()
{
    Decision decision;
    decision.id = {1};
    decision.number = QStringLiteral("3610/QĐ-UBND");
    decision.issuer = QStringLiteral("UBND tỉnh Quảng Nam");
    decision.date = QDate(2022, 12, 29);
    return decision;
}

Findings decisionFaults(const Decision& decision) { return validate(decision, QDate(2024, 8, 31)); }

} // namespace

TEST_CASE("a decision wants a number; the rest is doubted, not refused")
{
    CHECK(decisionFaults(soundDecision()).empty());
    Decision decision;
    CHECK(codesOf(decisionFaults(decision)) == QStringList{QStringLiteral("number:required")});
    CHECK(codesOf(decisionFaults(decision), Severity::Warning) ==
          QStringList{QStringLiteral("date:missing"), QStringLiteral("issuer:missing")});
    decision = soundDecision();
    decision.number = QStringLiteral("ba mươi");
    CHECK(codesOf(decisionFaults(decision), Severity::Warning) ==
          QStringList{QStringLiteral("number:decisionNumberForm")});
    decision = soundDecision();
    decision.date = QDate(2024, 9, 1);
    CHECK(codesOf(decisionFaults(decision)) == QStringList{QStringLiteral("date:dateInFuture")});
}

TEST_CASE("numbers are stored in one form")
{
    Decision decision = soundDecision();
    decision.number = QStringLiteral(" 3610/qđ-ubnd");
    decision.issuer = QStringLiteral("UBND  tỉnh Quảng Nam ");
    normalize(decision);
    CHECK(decision.number == soundDecision().number);
    CHECK(decision.issuer == soundDecision().issuer);
}

TEST_CASE("the same decision is one of the same number, issuer and day")
{
    std::vector<Decision> all{soundDecision()};
    Decision typed = soundDecision();
    typed.id = {};
    REQUIRE(sameDecision(all, typed));
    CHECK(sameDecision(all, typed)->id == all.front().id);
    CHECK_FALSE(sameDecision(all, all.front())); // itself
    typed.date = typed.date.addDays(1);
    CHECK_FALSE(sameDecision(all, typed));
    typed = soundDecision();
    typed.id = {2};
    typed.issuer = QStringLiteral("UBND huyện Tiên Phước");
    CHECK_FALSE(sameDecision(all, typed));
    typed.issuer = all.front().issuer;
    all.front().deleted = true;
    CHECK_FALSE(sameDecision(all, typed));
}

TEST_CASE("one number of one issuer and year has one day")
{
    const std::vector<Decision> all{soundDecision()};
    Decision typed = soundDecision();
    typed.id = {};
    CHECK_FALSE(sameNumberOfOtherDay(all, typed));
    typed.date = QDate(2022, 12, 19);
    REQUIRE(sameNumberOfOtherDay(all, typed));
    CHECK(sameNumberOfOtherDay(all, typed)->date == QDate(2022, 12, 29));
    typed.issuer.clear(); // may be any
    CHECK(sameNumberOfOtherDay(all, typed));
    typed.issuer = QStringLiteral("UBND huyện Tiên Phước");
    CHECK_FALSE(sameNumberOfOtherDay(all, typed));
    typed.issuer = all.front().issuer;
    typed.date = QDate(2023, 12, 29); // numbers begin anew
    CHECK_FALSE(sameNumberOfOtherDay(all, typed));
    typed = all.front();
    typed.date = QDate(2022, 12, 19); // itself, its day set right
    CHECK_FALSE(sameNumberOfOtherDay(all, typed));
}
