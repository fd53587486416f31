#include "core/statistics/trend.h"

#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

using namespace ocop;

TEST_CASE("the last day of the month, quarter and year a day lies in", "[trend]")
{
    struct Case
    {
        QDate day;
        QDate month;
        QDate quarter;
        QDate year;
    };
    const Case cases[] = {{QDate(2024, 2, 1), QDate(2024, 2, 29), QDate(2024, 3, 31), QDate(2024, 12, 31)},
                          {QDate(2023, 2, 28), QDate(2023, 2, 28), QDate(2023, 3, 31), QDate(2023, 12, 31)},
                          {QDate(2024, 4, 30), QDate(2024, 4, 30), QDate(2024, 6, 30), QDate(2024, 12, 31)},
                          {QDate(2024, 7, 1), QDate(2024, 7, 31), QDate(2024, 9, 30), QDate(2024, 12, 31)},
                          {QDate(2024, 12, 31), QDate(2024, 12, 31), QDate(2024, 12, 31), QDate(2024, 12, 31)}};
    for (const Case& each : cases) {
        INFO(each.day.toString(Qt::ISODate).toStdString());
        CHECK(endOfPeriod(Period::Month, each.day) == each.month);
        CHECK(endOfPeriod(Period::Quarter, each.day) == each.quarter);
        CHECK(endOfPeriod(Period::Year, each.day) == each.year);
    }
}

TEST_CASE("a trend has every period's end, the last cut off at the day asked for", "[trend]")
{
    test::TempRegister book;
    const Subject maker = book.addSubject(QStringLiteral("Hộ A"));
    book.addCertificate(book.addProduct(QStringLiteral("Trà"), maker.id).id, QDate(2024, 2, 1));
    book.addCertificate(book.addProduct(QStringLiteral("Nem"), maker.id).id, QDate(2024, 5, 15), 4);
    const Snapshot snapshot = Snapshot::load(*book);
    const auto trend = [&](QDate from, QDate asOf, Period period, std::optional<Selection> within = {}) {
        return trendOf(snapshot, book->units(), book->groups(), from, asOf, period, 90, {}, within);
    };
    const std::vector<TrendPoint> months = trend(QDate(2024, 1, 1), QDate(2024, 5, 20), Period::Month);
    std::vector<QDate> days;
    std::vector<int> counts;
    for (const TrendPoint& each : months) {
        days.push_back(each.day);
        counts.push_back(each.tally.products.total());
    }
    CHECK(days == std::vector{QDate(2024, 1, 31), QDate(2024, 2, 29), QDate(2024, 3, 31), QDate(2024, 4, 30),
                              QDate(2024, 5, 20)});
    CHECK(counts == std::vector{0, 1, 1, 1, 2});
    CHECK(trend(QDate(2024, 1, 1), QDate(2024, 5, 20), Period::Year).size() == 1);
    CHECK(trend(QDate(2024, 5, 21), QDate(2024, 5, 20), Period::Month).empty());
    Selection fourStars;
    fourStars.stars = 4;
    CHECK(trend(QDate(2024, 5, 1), QDate(2024, 5, 20), Period::Month, fourStars).front().tally.products.total() == 1);

    std::vector<TrendPoint> shortened = months;
    dropEmptyBeginning(shortened);
    CHECK(shortened.size() == 4);
    CHECK(shortened.front().day == QDate(2024, 2, 29));
    std::vector<TrendPoint> nothing(months.begin(), months.begin() + 1);
    dropEmptyBeginning(nothing);
    CHECK(nothing.size() == 1); // one stays
}
