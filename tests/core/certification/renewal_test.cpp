#include "core/certification/renewal.h"

#include "core/base/dates.h"

#include <catch2/catch.hpp>

using namespace ocop;

namespace {

Certificate beginningOn(QDate from, int stars = 3)
{
    static qint64 next = 1;
    Certificate certificate;
    certificate.id = {next++};
    certificate.stars = stars;
    certificate.effectiveFrom = from;
    certificate.lastValidDay = lastValidDay(from, 36);
    return certificate;
}

} // namespace

TEST_CASE("what a product's certificates say about one more", "[renewal]")
{
    const QDate began(2022, 12, 29); // ends on 28/12/2025 or the day lastValidDay() says
    const Certificate held = beginningOn(began, 4);
    const QDate end = held.lastValidDay;
    struct Case
    {
        QDate from;
        bool inForce;
        bool supersedes;
        int gapDays;
    };
    const Case cases[] = {{end.addDays(1), true, false, 0}, // takes up the very next day
                          {end, true, true, 0},
                          {began.addDays(1), true, true, 0},
                          {end.addDays(2), false, false, 1},
                          {end.addDays(32), false, false, 31}};
    for (const Case& each : cases) {
        INFO(each.from.toString(Qt::ISODate).toStdString());
        const EarlierRecognition earlier = earlierRecognition(std::vector{held}, each.from);
        REQUIRE(earlier.last);
        CHECK(earlier.last->id == held.id);
        CHECK(earlier.round == 2);
        CHECK(earlier.inForce == each.inForce);
        CHECK(earlier.supersedes == each.supersedes);
        CHECK(earlier.gapDays() == each.gapDays);
        CHECK(earlier.starsInForce() == (each.inForce ? 4 : 0));
        if (each.gapDays > 0) CHECK(earlier.gapFrom == end.addDays(1));
    }
}

TEST_CASE("the first one has nothing before it, nor has one that begins on the same day", "[renewal]")
{
    const QDate day(2024, 1, 1);
    for (const std::vector<Certificate>& others : {std::vector<Certificate>{}, {beginningOn(day)}}) {
        const EarlierRecognition earlier = earlierRecognition(others, day);
        CHECK_FALSE(earlier.last);
        CHECK(earlier.round == 1);
        CHECK(earlier.gapDays() == 0);
    }
    Certificate deleted = beginningOn(QDate(2020, 1, 1));
    deleted.deleted = true;
    CHECK_FALSE(earlierRecognition(std::vector{deleted}, day).last);
}

TEST_CASE("of several the one that began last counts; one without days is a round of its own", "[renewal]")
{
    const Certificate first = beginningOn(QDate(2019, 12, 1));
    const Certificate second = beginningOn(QDate(2022, 12, 1));
    Certificate undated = beginningOn({});
    undated.lastValidDay = {};
    const EarlierRecognition third = earlierRecognition(std::vector{second, undated, first}, QDate(2025, 6, 1));
    REQUIRE(third.last);
    CHECK(third.last->id == second.id);
    CHECK(third.round == 3);
    const EarlierRecognition afterUndated = earlierRecognition(std::vector{undated}, QDate(2025, 6, 1));
    REQUIRE(afterUndated.last);
    CHECK(afterUndated.last->id == undated.id);
    CHECK(afterUndated.round == 2);
    CHECK_FALSE(afterUndated.inForce);
    CHECK(earlierRecognition(std::vector{first, second}, {}).round == 3); // the new day is not known yet
}

TEST_CASE("one withdrawn early leaves a gap from that day", "[renewal]")
{
    Certificate withdrawn = beginningOn(QDate(2024, 1, 1));
    withdrawn.withdrawnOn = QDate(2024, 7, 1);
    const EarlierRecognition earlier = earlierRecognition(std::vector{withdrawn}, QDate(2024, 7, 11));
    CHECK_FALSE(earlier.inForce);
    CHECK(earlier.gapFrom == QDate(2024, 7, 1));
    CHECK(earlier.gapDays() == 10);
}
