#include "core/exchange/decision_text.h"

#include <catch2/catch.hpp>

namespace ocop {

TEST_CASE("decisions in words")
{
    CHECK(readDecision(QStringLiteral("3981/qđ-ubnd")).number == QStringLiteral("3981/QĐ-UBND"));
    CHECK(readDecision(QStringLiteral("377/QĐ-BNN-VPĐP ngày 17/01/2025")).date == QDate(2025, 1, 17));
    const DecisionReading words = readDecision(QStringLiteral("QĐ số 377 ngày 17/1/2025"));
    CHECK(words.number == QStringLiteral("377/QĐ"));
    CHECK(words.date == QDate(2025, 1, 17));
    const DecisionReading round = readDecision(QStringLiteral("đợt 1 năm 2024"));
    CHECK(round.number.isEmpty());
    CHECK(round.year == 2024);
    CHECK(round.round == QStringLiteral("đợt 1"));
    CHECK(readDecision(QStringLiteral("đợt 1 (11/2023)")).year == 2023);
    CHECK(readDecision(QStringLiteral("Ngày 14/11/2023")).date == QDate(2023, 11, 14));
    const DecisionReading letter = readDecision(QStringLiteral("Công văn số 2013/UBND-NNTN ngày 10/6/2024"));
    CHECK(letter.officialLetter);
    CHECK(letter.number.isEmpty());
    CHECK(sameDecisionNumber(QStringLiteral("377/QĐ"), QStringLiteral("377/QĐ-BNN-VPĐP")));
    CHECK_FALSE(sameDecisionNumber(QStringLiteral("37/QĐ"), QStringLiteral("377/QĐ-UBND")));
}

} // namespace ocop
