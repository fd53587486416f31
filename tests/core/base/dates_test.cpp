#include "core/base/dates.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

namespace {

const QDate baseToday(2024, 8, 31);

struct TypedDate
{
    QString typed;
    QDate expected; ///< invalid: refused
};

} // namespace

TEST_CASE("dates are read as people type them", "[base][dates]")
{
    const auto row = GENERATE(values<TypedDate>({
        {QStringLiteral("5/3/24"), QDate(2024, 3, 5)},
        {QStringLiteral("05/03/2024"), QDate(2024, 3, 5)},
        {QStringLiteral("05-03-2024"), QDate(2024, 3, 5)},
        {QStringLiteral("5.3.2024"), QDate(2024, 3, 5)},
        {QStringLiteral("5 3 2024"), QDate(2024, 3, 5)},
        {QStringLiteral(" 5 / 3 / 2024 "), QDate(2024, 3, 5)},
        {QStringLiteral("050324"), QDate(2024, 3, 5)},
        {QStringLiteral("05032024"), QDate(2024, 3, 5)},
        {QStringLiteral("2024-03-05"), QDate(2024, 3, 5)},
        {QStringLiteral("2024/3/5"), QDate(2024, 3, 5)},
        {QStringLiteral("2024-03-05T00:00:00"), QDate(2024, 3, 5)},
        {QStringLiteral("05/03/2024 00:00:00"), QDate(2024, 3, 5)},
        {QStringLiteral("05/03/2024 7:30"), QDate(2024, 3, 5)},
        {QStringLiteral("ngày 05 tháng 3 năm 2020"), QDate(2020, 3, 5)},
        {QStringLiteral("Ngày 5 tháng 03 năm 2020"), QDate(2020, 3, 5)},
        {QStringLiteral("5 tháng 3, 2020"), QDate(2020, 3, 5)},
        {QStringLiteral("NGÀY 5 THÁNG 3 NĂM 2020"), QDate(2020, 3, 5)},
        {QStringLiteral("T"), baseToday},
        {QStringLiteral("t"), baseToday},
        {QStringLiteral("hôm nay"), baseToday},
        {QStringLiteral("29/2/2024"), QDate(2024, 2, 29)},
        {QStringLiteral("31/12/69"), QDate(2069, 12, 31)},
        {QStringLiteral("1/1/70"), QDate(1970, 1, 1)},
        {QStringLiteral("1/7/25"), QDate(2025, 7, 1)},
        {QStringLiteral("1/1/1900"), QDate(1900, 1, 1)},
        {QStringLiteral("31/12/2199"), QDate(2199, 12, 31)},
    }));
    INFO(row.typed.toStdString());
    const auto date = ocop::parseDate(row.typed, baseToday);
    REQUIRE(date);
    CHECK(*date == row.expected);
    CHECK(ocop::parseDate(row.typed.normalized(QString::NormalizationForm_D), baseToday) == date);
}

TEST_CASE("what is no day of the calendar is no date", "[base][dates]")
{
    const auto typed = GENERATE(
        QString(), QStringLiteral("   "), QStringLiteral("29/2/2023"), QStringLiteral("31/4/2024"),
        QStringLiteral("3/13/2024"), QStringLiteral("0/1/2024"), QStringLiteral("1/0/2024"),
        QStringLiteral("32/1/2024"), QStringLiteral("1/1/1899"), QStringLiteral("1/1/2200"), QStringLiteral("5/3"),
        QStringLiteral("2024"), QStringLiteral("5/3/4"), QStringLiteral("5/3/024"), QStringLiteral("5324"),
        QStringLiteral("50324"), QStringLiteral("5-3/20245"), QStringLiteral("hôm qua"), QStringLiteral("chưa rõ"),
        QStringLiteral("05/03/2024 ?"), QStringLiteral("2024-02-30"), QStringLiteral("99999999"),
        QStringLiteral("-5/3/2024"), QStringLiteral("+"), QStringLiteral("+m"), QStringLiteral("+5x"),
        QStringLiteral("+9999y"), QStringLiteral("tt"), QStringLiteral("2024-03-05 nhưng chưa chắc"));
    INFO(typed.toStdString());
    CHECK_FALSE(ocop::parseDate(typed, baseToday));
}

TEST_CASE("digits of other scripts are not taken for dates", "[base][dates]")
{
    CHECK_FALSE(ocop::parseDate(QStringLiteral("٠٥/٠٣/٢٠٢٤"), baseToday));
}

TEST_CASE("relative dates count from the base, or from today", "[base][dates]")
{
    const QDate base(2024, 2, 29);
    CHECK(ocop::parseDate(QStringLiteral("+36m"), baseToday, base) == QDate(2027, 2, 28));
    CHECK(ocop::parseDate(QStringLiteral("+2y"), baseToday, base) == QDate(2026, 2, 28));
    CHECK(ocop::parseDate(QStringLiteral("+4y"), baseToday, base) == QDate(2028, 2, 29));
    CHECK(ocop::parseDate(QStringLiteral("+1d"), baseToday, base) == QDate(2024, 3, 1));
    CHECK(ocop::parseDate(QStringLiteral("-1w"), baseToday, base) == QDate(2024, 2, 22));
    CHECK(ocop::parseDate(QStringLiteral("+10"), baseToday) == QDate(2024, 9, 10));
    CHECK(ocop::parseDate(QStringLiteral("+ 6 M"), baseToday) == QDate(2025, 2, 28));
    CHECK(ocop::parseDate(QStringLiteral("+3t"), baseToday) == QDate(2024, 11, 30));
    CHECK(ocop::parseDate(QStringLiteral("+1n"), baseToday) == QDate(2025, 8, 31));
}

TEST_CASE("a certificate's last day is the same day 36 months later or that month's last", "[base][dates]")
{
    struct Row
    {
        QDate from;
        QDate last;
    };
    const auto row = GENERATE(values<Row>({
        {QDate(2021, 8, 31), QDate(2024, 8, 31)},
        {QDate(2020, 12, 29), QDate(2023, 12, 29)},
        {QDate(2024, 2, 29), QDate(2027, 2, 28)},
        {QDate(2023, 2, 28), QDate(2026, 2, 28)},
        {QDate(2021, 2, 28), QDate(2024, 2, 28)},
        {QDate(2021, 3, 1), QDate(2024, 3, 1)},
        {QDate(2022, 1, 1), QDate(2025, 1, 1)},
        {QDate(), QDate()},
    }));
    CHECK(ocop::lastValidDay(row.from, 36) == row.last);
}

TEST_CASE("dates are written the Vietnamese way", "[base][dates]")
{
    CHECK(ocop::formatDate(QDate(2024, 3, 5)) == QStringLiteral("05/03/2024"));
    CHECK(ocop::formatDate(QDate()).isEmpty());
    // NĐ 30/2020, phụ lục I: a 0 before days below 10 and before the months 1 and 2, nowhere else.
    CHECK(ocop::formatDateInWords(QDate(2020, 3, 5)) == QStringLiteral("ngày 05 tháng 3 năm 2020"));
    CHECK(ocop::formatDateInWords(QDate(2024, 2, 29)) == QStringLiteral("ngày 29 tháng 02 năm 2024"));
    CHECK(ocop::formatDateInWords(QDate(2024, 12, 10)) == QStringLiteral("ngày 10 tháng 12 năm 2024"));
    CHECK(ocop::formatDateInWords(QDate()).isEmpty());
}

TEST_CASE("every written date is read back", "[base][dates]")
{
    for (QDate day(2019, 1, 1); day < QDate(2033, 1, 1); day = day.addDays(17)) {
        CHECK(ocop::parseDate(ocop::formatDate(day), baseToday) == day);
        CHECK(ocop::parseDate(ocop::formatDateInWords(day), baseToday) == day);
        CHECK(ocop::parseDate(day.toString(Qt::ISODate), baseToday) == day);
    }
}

TEST_CASE("Excel's day numbers", "[base][dates]")
{
    CHECK(ocop::dateFromExcelSerial(1) == QDate(1900, 1, 1));
    CHECK(ocop::dateFromExcelSerial(59) == QDate(1900, 2, 28));
    CHECK_FALSE(ocop::dateFromExcelSerial(60)); // Excel's 29/2/1900, no such day
    CHECK(ocop::dateFromExcelSerial(61) == QDate(1900, 3, 1));
    CHECK(ocop::dateFromExcelSerial(45292) == QDate(2024, 1, 1));
    CHECK(ocop::dateFromExcelSerial(45535.999) == QDate(2024, 8, 31));
    CHECK(ocop::dateFromExcelSerial(109574) == QDate(2199, 12, 31));
    CHECK_FALSE(ocop::dateFromExcelSerial(109575));
    CHECK_FALSE(ocop::dateFromExcelSerial(0));
    CHECK_FALSE(ocop::dateFromExcelSerial(-1));
    CHECK_FALSE(ocop::dateFromExcelSerial(1e300));
    CHECK_FALSE(ocop::dateFromExcelSerial(std::numeric_limits<double>::quiet_NaN()));
    CHECK_FALSE(ocop::dateFromExcelSerial(std::numeric_limits<double>::infinity()));
    CHECK(ocop::dateFromExcelSerial(0, true) == QDate(1904, 1, 1));
    CHECK(ocop::dateFromExcelSerial(43830, true) == QDate(2024, 1, 1));
}
