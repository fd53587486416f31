#include "core/base/ahead.h"

#include <catch2/catch.hpp>

using namespace ocop;

TEST_CASE("what was done is not still to come; what takes effect may be, for a year", "[dates]")
{
    const QDate today(2026, 8, 31);
    CHECK_FALSE(doneAhead({}, {}, today));
    CHECK_FALSE(doneAhead({}, today, today));
    const auto done = doneAhead(QStringLiteral("date"), QDate(2026, 9, 1), today);
    REQUIRE(done);
    CHECK(*done ==
          Finding{
              Severity::Error, QStringLiteral("date"), QStringLiteral("dateInFuture"), {QStringLiteral("01/09/2026")}});
    CHECK_FALSE(effectFarAhead({}, {}, today));
    CHECK_FALSE(effectFarAhead({}, QDate(2027, 8, 31), today));
    CHECK(effectFarAhead({}, QDate(2027, 9, 1), today)->severity == Severity::Warning);
}
