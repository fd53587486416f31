#include "core/reports/movement_report.h"

#include "core/reports/report_catalog.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <random>
#include <set>

namespace ocop::test {
namespace {

/// Products with up to four certificates each, some withdrawn, some without days: whatever a register may hold.
Snapshot randomSnapshot(unsigned seed)
{
    std::mt19937 random(seed);
    const auto pick = [&](int from, int to) { return std::uniform_int_distribution(from, to)(random); };
    Subject subject;
    subject.id = {1};
    subject.name = QStringLiteral("HTX An Bằng");
    subject.unit = {20335};
    std::vector<Product> products;
    std::vector<Certificate> certificates;
    for (int i = 1; i <= 60; ++i) {
        Product product;
        product.id = {i};
        product.subject = subject.id;
        product.name = QStringLiteral("Sản phẩm %1").arg(i);
        products.push_back(product);
        QDate from = QDate(2019, 1, 1).addDays(pick(0, 1500));
        for (int count = pick(0, 4); count > 0; --count) {
            Certificate certificate;
            certificate.id = {qint64(certificates.size()) + 1};
            certificate.product = product.id;
            certificate.stars = pick(3, 5);
            if (pick(0, 19) > 0) {
                certificate.effectiveFrom = from;
                certificate.lastValidDay = from.addMonths(pick(2, 36));
                if (pick(0, 4) == 0) certificate.withdrawnOn = from.addDays(pick(1, 900));
            }
            certificates.push_back(certificate);
            from = from.addDays(pick(60, 1300));
        }
    }
    return Snapshot::of({subject}, products, {}, certificates);
}

} // namespace

TEST_CASE("bien-dong: behind every number stand as many products as it says, behind every line its product",
          "[movement]")
{
    TempRegister book;
    int counted = 0;
    for (unsigned seed = 1; seed <= 25; ++seed) {
        INFO("seed " << seed);
        const Snapshot snapshot = randomSnapshot(seed);
        const ReportSource source{snapshot, book->units(), book->groups(), officeSettings(book->settings().all())};
        ReportRequest request;
        request.asOf = QDate(2021, 1, 1).addDays(int(seed) * 50);
        request.since = request.asOf.addMonths(-14);
        const Report report = makeReport(*findReport(QStringLiteral("bien-dong")), source, request);
        const ReportTable& balance = report.tables.front();
        for (const ReportRow& row : balance.rows) {
            REQUIRE(row.counted.size() == row.cells.size());
            for (size_t cell = 0; cell < row.cells.size(); ++cell) {
                INFO(spotWords(balance, size_t(&row - balance.rows.data()), cell).toStdString());
                const bool isNumber = cell >= balance.columns.size() - 4;
                const qint64 number = isNumber ? std::get<qint64>(row.cells[cell]) : 0;
                CHECK(qint64(row.behind(cell).size()) == number);
                counted += int(number);
            }
        }
        const ReportTable& changes = report.tables.back();
        const int name = changes.columnOf(QStringLiteral("product"));
        size_t inGroup = 0;
        for (const ReportRow& row : changes.rows) {
            if (row.kind == RowKind::Group) {
                CHECK(inGroup == 0);
                inGroup = row.products.size();
                continue;
            }
            --inGroup;
            REQUIRE(row.products.size() == 1);
            CHECK(std::get<QString>(row.cells[size_t(name)]) ==
                  QStringLiteral("Sản phẩm %1").arg(row.products.front().value));
        }
        CHECK(inGroup == 0);
    }
    CHECK(counted > 1000);
}

TEST_CASE("bien-dong: what stands behind numbers goes along when columns are chosen and rows are sorted", "[movement]")
{
    TempRegister book;
    const Snapshot snapshot = randomSnapshot(7);
    const ReportSource source{snapshot, book->units(), book->groups(), officeSettings(book->settings().all())};
    ReportRequest request;
    request.asOf = QDate(2022, 6, 1);
    request.shape.columns = {QStringLiteral("sum"), QStringLiteral("what"), QStringLiteral("stars4")};
    request.shape.sort = QStringLiteral("sum");
    const Report report = makeReport(*findReport(QStringLiteral("bien-dong")), source, request);
    const ReportTable& balance = report.tables.front();
    for (const char* key : {"sum", "stars4"})
        for (const ReportRow& row : balance.rows) {
            const auto cell = size_t(balance.columnOf(QLatin1String(key)));
            if (const auto* number = std::get_if<qint64>(&row.cells[cell]))
                CHECK(qint64(row.behind(cell).size()) == *number);
        }
}

} // namespace ocop::test
