#include "ui/words/reminder_words.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

TEST_CASE("the next step within the filing window says how many days are left in it", "[words]")
{
    Due due;
    due.windowFrom = QDate(2026, 7, 4);
    due.windowTo = QDate(2026, 9, 2);
    due.next = StageDay{Stage::HalfWindow, 150, QDate(2026, 8, 3), QDate(2026, 8, 3)};
    CHECK(texts::nextStep(due, false, QDate(2026, 6, 1)) == QStringLiteral("03/08/2026: Còn 30 ngày để nộp hồ sơ"));
    due.windowTo = {}; // a rule set without a window
    CHECK(texts::nextStep(due, false, QDate(2026, 6, 1)) == QStringLiteral("03/08/2026: Giữa thời hạn nộp hồ sơ"));
}

} // namespace
} // namespace ocop::test
