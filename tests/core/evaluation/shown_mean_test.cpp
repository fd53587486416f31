#include "core/evaluation/record/shown_mean.h"

#include <catch2/catch.hpp>

namespace ocop::test {

TEST_CASE("the shown parts add up to the shown total, and the stored ones to the stored total", "[rounds]")
{
    // Thirds: 13,333 + 10,333 + 13,333 = 37.
    Verdict verdict;
    verdict.a = {40, 3};
    verdict.b = {31, 3};
    verdict.c = {40, 3};
    verdict.total = {111, 3};
    const ShownMeans shown = shownMeans(verdict);
    CHECK(shown.a == QLatin1String("13,34"));
    CHECK(shown.b == QLatin1String("10,33"));
    CHECK(shown.c == QLatin1String("13,33"));
    CHECK(shown.total == QLatin1String("37,00"));
    const StoredMeans stored = storedMeans(verdict);
    CHECK(stored.a + stored.b + stored.c == stored.total);
    CHECK(stored.total == 37000);
    // Where the total has three decimals its parts have three, too.
    verdict.a = {30000, 1000};
    verdict.b = {20000, 1000};
    verdict.c = {19996, 1000};
    verdict.total = {69996, 1000};
    CHECK(shownMeans(verdict).total == QLatin1String("69,996"));
    CHECK(shownMeans(verdict).c == QLatin1String("19,996"));
}

TEST_CASE("a mean is never shown as the band it did not reach", "[rounds]")
{
    CHECK(formatMean({493, 8}) == QLatin1String("61,63")); // 61,625: half up
    CHECK(formatMean({699, 10}) == QLatin1String("69,90"));
    CHECK(formatMean({489, 7}) == QLatin1String("69,86")); // 69,857
    CHECK(formatMean({69996, 1000}) == QLatin1String("69,996")); // two decimals would say 70
    CHECK(formatMean({70, 1}) == QLatin1String("70,00"));
    CHECK(formatMean({900049, 10000}) == QLatin1String("90,00"));
    CHECK(formatMean({0, 9}) == QLatin1String("0,00"));
    CHECK(formatPoints(62000) == QLatin1String("62,00")); // under 61,25
    CHECK(formatPoints(61625) == QLatin1String("61,63")); // as its mean
    CHECK(formatPoints(69996) == QLatin1String("69,996"));
    CHECK(formatPoints(std::nullopt).isEmpty());
}

} // namespace ocop::test
