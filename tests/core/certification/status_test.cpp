#include "core/certification/status.h"

#include "core/base/dates.h"

#include <catch2/catch.hpp>

using namespace ocop;

namespace {

Certificate dated(QDate from, int stars = 3, qint64 id = 1)
{
    Certificate certificate;
    certificate.id = {id};
    certificate.product = {1};
    certificate.stars = stars;
    certificate.effectiveFrom = from;
    certificate.lastValidDay = lastValidDay(from, 36);
    return certificate;
}

} // namespace

TEST_CASE("status of one certificate on a day")
{
    Certificate plain = dated(QDate(2019, 12, 31));
    Certificate leap = dated(QDate(2024, 2, 29));
    Certificate extended = dated(QDate(2023, 6, 1));
    extended.extendedUntil = QDate(2026, 11, 28);
    Certificate withdrawn = dated(QDate(2022, 1, 10));
    withdrawn.withdrawnOn = QDate(2023, 5, 5);
    Certificate withdrawnLate = dated(QDate(2019, 1, 10));
    withdrawnLate.withdrawnOn = QDate(2023, 5, 5); // after it had expired: Đồng Tháp's practice
    const Certificate undated = dated({});
    struct Case
    {
        const Certificate& certificate;
        QDate superseded;
        QDate day;
        Status status;
    };
    const Case cases[] = {
        {plain, {}, QDate(2019, 12, 30), Status::NotYet},
        {plain, {}, QDate(2019, 12, 31), Status::InForce},
        {plain, {}, QDate(2022, 10, 1), Status::InForce}, // 91 days before
        {plain, {}, QDate(2022, 10, 2), Status::Expiring}, // 90 days before
        {plain, {}, QDate(2022, 12, 31), Status::Expiring},
        {plain, {}, QDate(2023, 1, 1), Status::Expired}, // Gia Lai 2022
        {leap, {}, QDate(2027, 2, 28), Status::Expiring},
        {leap, {}, QDate(2027, 3, 1), Status::Expired},
        {plain, QDate(2021, 8, 1), QDate(2021, 7, 31), Status::InForce},
        {plain, QDate(2021, 8, 1), QDate(2021, 8, 1), Status::Superseded},
        {plain, QDate(2021, 8, 1), QDate(2024, 8, 1), Status::Superseded},
        {plain, QDate(2023, 1, 1), QDate(2023, 1, 1), Status::Expired}, // renewed the day after: it had run out
        {plain, QDate(2022, 12, 31), QDate(2023, 1, 1), Status::Superseded},
        {extended, {}, QDate(2026, 6, 1), Status::Expiring},
        {extended, {}, QDate(2026, 6, 2), Status::Extended},
        {extended, {}, QDate(2026, 11, 28), Status::Extended},
        {extended, {}, QDate(2026, 11, 29), Status::Expired},
        {extended, QDate(2026, 8, 1), QDate(2026, 8, 1), Status::Superseded}, // the result came
        {withdrawn, {}, QDate(2023, 5, 4), Status::InForce},
        {withdrawn, {}, QDate(2023, 5, 5), Status::Withdrawn},
        {withdrawn, {}, QDate(2030, 1, 1), Status::Withdrawn},
        {withdrawnLate, {}, QDate(2022, 6, 1), Status::Expired},
        {withdrawnLate, {}, QDate(2023, 6, 1), Status::Withdrawn},
        {undated, {}, QDate(2023, 6, 1), Status::MissingDate},
    };
    for (const Case& each : cases) {
        INFO(each.day.toString(Qt::ISODate).toStdString());
        CHECK(codeOf(statusOn(each.certificate, each.superseded, each.day, 90)).toStdString() ==
              codeOf(each.status).toStdString());
    }
}

TEST_CASE("a product upgraded in month 20 is one product with one star on any day")
{
    const std::vector<Certificate> history = {dated(QDate(2021, 1, 1), 3, 1), dated(QDate(2022, 9, 1), 4, 2)};
    CHECK(standingOn(history, QDate(2022, 8, 31), 90).stars() == 3);
    CHECK(standingOn(history, QDate(2022, 9, 1), 90).stars() == 4);
    CHECK(standingOn(history, QDate(2022, 9, 1), 90).round == 2);
    CHECK(standingOn(history, QDate(2024, 1, 15), 90).inForce());
    CHECK(supersededFrom(history[0], history) == QDate(2022, 9, 1));
    CHECK(endOfForce(history[0], QDate(2022, 9, 1)) == QDate(2022, 8, 31));
    int inForce = 0;
    for (const Certificate& each : history)
        inForce += isValidStatus(statusOn(each, supersededFrom(each, history), QDate(2022, 12, 1), 90));
    CHECK(inForce == 1);
}

TEST_CASE("standing before, in a gap, after a renewal, and without dates")
{
    const std::vector<Certificate> history = {dated(QDate(2019, 5, 1), 3, 1), dated(QDate(2023, 2, 1), 3, 2)};
    CHECK_FALSE(standingOn(history, QDate(2019, 4, 30), 90).recognised);
    CHECK(standingOn(history, QDate(2022, 5, 2), 90).lapsed());
    CHECK(standingOn(history, QDate(2023, 1, 31), 90).lapsed());
    CHECK(standingOn(history, QDate(2023, 2, 1), 90).inForce());
    CHECK(standingOn(history, QDate(2022, 5, 11), 90).daysLeft == -10);
    const std::vector<Certificate> undated = {dated({}, 4, 1)};
    const Standing standing = standingOn(undated, QDate(2024, 8, 31), 90);
    CHECK(standing.recognised);
    CHECK_FALSE(standing.inForce());
    CHECK(standing.status == Status::MissingDate);
    CHECK(standing.stars() == 4);
}
