#include "core/statistics/statistics.h"

#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

using namespace ocop;
using ocop::test::TempRegister;

namespace {

const QDate statDay(2024, 8, 31);

/// Two districts, three subjects, one of them making in another district than its home.
struct SmallRegister
{
    TempRegister book;
    SmallRegister()
    {
        const auto home = book.addSubject(QStringLiteral("Hộ A"), SubjectKind::Household, 20335); // Tam Kỳ
        const auto group = book.addSubject(QStringLiteral("HTX B"), SubjectKind::Cooperative, 20671); // Nông Sơn
        const auto firm = book.addSubject(QStringLiteral("Cty C"), SubjectKind::Enterprise, 20335);
        book.addSubject(QStringLiteral("Không có sản phẩm"));
        book.addCertificate(book.addProduct(QStringLiteral("1"), home.id).id, QDate(2022, 1, 1));
        book.addCertificate(book.addProduct(QStringLiteral("2"), home.id, 202).id, QDate(2019, 1, 1), 4);
        const auto upgraded = book.addProduct(QStringLiteral("3"), group.id, 2);
        book.addCertificate(upgraded.id, QDate(2021, 1, 1));
        book.addCertificate(upgraded.id, QDate(2021, 10, 1), 4);
        book.addCertificate(book.addProduct(QStringLiteral("4"), firm.id, 4).id, {}, 3);
        book.addCertificate(book.addProduct(QStringLiteral("5"), firm.id, 4).id, QDate(2025, 1, 1), 3); // later
        book.addProduct(QStringLiteral("6, chưa công nhận"), firm.id);
        WriteAct act(book->database(), ocop::test::testAct());
        Product made = *book->products().find({4});
        made.unit = {20671};
        book->products().save(act, made);
        act.commit();
    }
};

} // namespace

TEST_CASE("counts on a day")
{
    SmallRegister small;
    const Snapshot snapshot = Snapshot::load(*small.book);
    const Statistics statistics(snapshot, small.book->units(), small.book->groups(), statDay, 90);
    const Tally total = statistics.total();
    CHECK(total.products.total() == 4);
    CHECK(total.products[3] == 2);
    CHECK(total.products[4] == 2);
    CHECK(total.inForce.total() == 2);
    CHECK(total.inForce[4] == 1);
    CHECK(total.lapsed[4] == 1);
    CHECK(total.missingDate == 1);
    CHECK(total.expiring == 1); // 1/10/2021 + 36 months = 1/10/2024
    CHECK(total.subjects() == 3);
    CHECK(total.subjects(SubjectKind::Cooperative) == 1);
}

TEST_CASE("rows of every dimension add up and open as many rows as they count")
{
    SmallRegister small;
    const Snapshot snapshot = Snapshot::load(*small.book);
    for (const QDate day : {statDay, QDate(2025, 6, 1), QDate(2026, 11, 1)}) {
        const Statistics statistics(snapshot, small.book->units(), small.book->groups(), day, 90);
        for (const auto& [dimension, code] : EnumCodes<Dimension>::all) {
            INFO(code << " " << day.toString(Qt::ISODate).toStdString());
            int products = 0;
            int subjects = 0;
            for (const TallyRow& row : statistics.rows(dimension)) {
                products += row.tally.products.total();
                subjects += row.tally.subjects();
                CHECK(statistics.tally(row.selection).products == row.tally.products);
                CHECK(statistics.tally(row.selection).inForce == row.tally.inForce);
            }
            CHECK(products == statistics.total().products.total());
            if (dimension != Dimension::Star && dimension != Dimension::Sector)
                CHECK(subjects == statistics.total().subjects());
        }
    }
}

TEST_CASE("district statistics go on after districts ended")
{
    SmallRegister small;
    const Snapshot snapshot = Snapshot::load(*small.book);
    const auto products = [&](QDate day, const QString& code) {
        const Statistics statistics(snapshot, small.book->units(), small.book->groups(), day, 90);
        for (const TallyRow& row : statistics.rows(Dimension::District))
            if (row.code == code) return row.tally.products.total();
        return -1;
    };
    CHECK(products(statDay, QStringLiteral("519")) == 2);
    CHECK(products(statDay, QStringLiteral("509")) == 0);
    CHECK(products(QDate(2026, 1, 1), QStringLiteral("519")) == -1);
    CHECK(products(QDate(2026, 1, 1), QStringLiteral("509")) == 2);
}

TEST_CASE("ends by month hold every certificate in force once")
{
    SmallRegister small;
    const Snapshot snapshot = Snapshot::load(*small.book);
    const Statistics statistics(snapshot, small.book->units(), small.book->groups(), statDay, 90);
    const auto months = statistics.endsByMonth(24);
    REQUIRE(months.size() == 24);
    CHECK(months.front().month == QDate(2024, 8, 1));
    CHECK(months[2].ends[4] == 1); // October 2024
    int sum = 0;
    for (const MonthCount& month : months) sum += month.ends.total();
    CHECK(sum == 2);
}
