#include "core/register/selection.h"

#include <catch2/catch.hpp>

using namespace ocop;

namespace {

const QDate selectionDay(2024, 8, 31);

/// A recognised four-star household product of district 5, commune 50, sector 1, which ends in 30 days.
struct SelectedProduct
{
    Subject subject;
    Certificate certificate;
    ProductOnDay on;

    SelectedProduct()
    {
        certificate.stars = 4;
        on.subject = &subject;
        on.standing.recognised = true;
        on.standing.status = Status::Expiring;
        on.standing.certificate = &certificate;
        on.standing.daysLeft = 30;
        on.district = {5};
        on.commune = {50};
        on.sector = 1;
        on.lastDay = selectionDay.addDays(30);
    }
    SelectedProduct(const SelectedProduct&) = delete;
    SelectedProduct& operator=(const SelectedProduct&) = delete;
};

} // namespace

TEST_CASE("every part of a selection lets its own through and keeps others out", "[selection]")
{
    struct Case
    {
        const char* name;
        void (*choose)(Selection&);
        bool matches;
    };
    const Case cases[] = {
        {"nothing asked", [](Selection&) {}, true},
        {"its district", [](Selection& s) { s.district = UnitId{5}; }, true},
        {"another district", [](Selection& s) { s.district = UnitId{6}; }, false},
        {"no place", [](Selection& s) { s.district = UnitId{}; }, false},
        {"one of several districts",
         [](Selection& s) {
             s.districts = {{4}, {5}};
         },
         true},
        {"none of several districts",
         [](Selection& s) {
             s.districts = {{4}, {6}};
         },
         false},
        {"its commune", [](Selection& s) { s.commune = UnitId{50}; }, true},
        {"another commune", [](Selection& s) { s.commune = UnitId{51}; }, false},
        {"its sector", [](Selection& s) { s.sector = 1; }, true},
        {"sector unknown", [](Selection& s) { s.sector = 0; }, false},
        {"its stars", [](Selection& s) { s.stars = 4; }, true},
        {"other stars", [](Selection& s) { s.stars = 3; }, false},
        {"its kind", [](Selection& s) { s.kind = SubjectKind::Household; }, true},
        {"another kind", [](Selection& s) { s.kind = SubjectKind::Farm; }, false},
        {"in force", [](Selection& s) { s.standing = StandingClass::InForce; }, true},
        {"lapsed", [](Selection& s) { s.standing = StandingClass::Lapsed; }, false},
        {"exactly expiring", [](Selection& s) { s.status = Status::Expiring; }, true},
        {"exactly in force", [](Selection& s) { s.status = Status::InForce; }, false},
        {"ends within 30 days", [](Selection& s) { s.endsWithinDays = 30; }, true},
        {"ends within 29 days", [](Selection& s) { s.endsWithinDays = 29; }, false},
        {"ends between, both days counted",
         [](Selection& s) { s.endsFrom = std::pair(selectionDay.addDays(30), selectionDay.addDays(30)); }, true},
        {"ends later", [](Selection& s) { s.endsFrom = std::pair(selectionDay.addDays(31), selectionDay.addDays(60)); },
         false},
        {"all of it at once",
         [](Selection& s) {
             s.district = UnitId{5};
             s.stars = 4;
             s.kind = SubjectKind::Household;
             s.endsWithinDays = 90;
         },
         true},
        {"all but one",
         [](Selection& s) {
             s.district = UnitId{5};
             s.stars = 5;
         },
         false}};
    const SelectedProduct product;
    for (const Case& each : cases) {
        INFO(each.name);
        Selection selection;
        each.choose(selection);
        CHECK(selection.matches(product.on) == each.matches);
    }
}

TEST_CASE("a product not recognised is only in what asks for all; one that ended ends within no days", "[selection]")
{
    SelectedProduct product;
    product.on.standing.recognised = false;
    Selection selection;
    CHECK_FALSE(selection.matches(product.on));
    selection.recognisedOnly = false;
    CHECK(selection.matches(product.on));
    SelectedProduct ended;
    ended.on.standing.status = Status::Expired;
    ended.on.standing.daysLeft = -10;
    Selection ending;
    ending.endsWithinDays = 90;
    CHECK_FALSE(ending.matches(ended.on));
}

TEST_CASE("every standing is in one class, or in none before the first recognition", "[selection]")
{
    const std::pair<Status, StandingClass> cases[] = {
        {Status::InForce, StandingClass::InForce},     {Status::Expiring, StandingClass::InForce},
        {Status::Extended, StandingClass::InForce},    {Status::Expired, StandingClass::Lapsed},
        {Status::Withdrawn, StandingClass::Withdrawn}, {Status::MissingDate, StandingClass::MissingDate}};
    for (const auto& [status, expected] : cases) {
        INFO(codeOf(expected).toStdString());
        Standing standing;
        standing.status = status;
        CHECK_FALSE(standingClass(standing));
        standing.recognised = true;
        CHECK(standingClass(standing) == expected);
    }
}
