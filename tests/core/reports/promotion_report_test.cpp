// What promotion brought, on paper: the same as the contracts' rows, by buyer, by place and in the sentence.
#include "core/reports/promotion/promotion_report.h"

#include "core/office/open_register.h"
#include "core/promotion/event_result.h"
#include "core/reports/report_catalog.h"
#include "core/sample/sample_register.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <set>

namespace ocop::test {
namespace {

/// The sample's promotion as a report takes it.
struct PromotionPaper
{
    TempFolder folder;
    std::unique_ptr<Register> book;
    Snapshot snapshot;
    PromotionBook promotion;
    ReportRequest request;

    PromotionPaper()
    {
        const QString path = folder.file(QStringLiteral("mau.db"));
        writeSampleRegister(path, testAct(ActKind::Sample));
        book = openRegister(path, QDateTime(QDate(2026, 11, 29), QTime(12, 0)));
        request.asOf = QDate(2026, 11, 29);
        request.since = QDate(2024, 1, 1);
        snapshot = Snapshot::load(*book, request.asOf);
        promotion = PromotionBook::load(book->stores<PromotionStores>());
    }
    Report make() const
    {
        ReportSource source{snapshot, book->units(), book->groups(), officeSettings(book->settings().all())};
        source.promotion = &promotion;
        return makeReport(*findReport(QStringLiteral("xuc-tien")), source, request);
    }
};

/// A cell of money in hundredths; nothing is none.
qint64 moneyIn(const ReportTable& table, const ReportRow& row, const char* key)
{
    const double* value = std::get_if<double>(&row.cells.at(size_t(table.columnOf(QLatin1String(key)))));
    return value ? qRound64(*value * 100) : 0;
}

qint64 totalOf(const ReportTable& table, const char* key)
{
    REQUIRE(!table.rows.empty());
    REQUIRE(table.rows.back().kind == RowKind::Total);
    return moneyIn(table, table.rows.back(), key);
}

} // namespace

TEST_CASE("every table of the promotion report says the same sums, which are those of the rows", "[promotion]")
{
    PromotionPaper paper;
    const Report report = paper.make();
    REQUIRE(report.tables.size() == 6);
    qint64 value = 0;
    qint64 delivered = 0;
    for (const Contract* each : paper.promotion.contractsBy(paper.request.asOf)) {
        const ContractOnDay stands = paper.promotion.contractOn(*each, paper.request.asOf);
        if (each->kind == ContractKind::Memorandum || stands.state == ContractState::Cancelled) continue;
        value += each->value.value_or(0);
        delivered += stands.delivered.value_or(0);
    }
    CHECK(value > 0);
    for (size_t i = 1; i < 6; ++i) { // the last one is of all years: the sample signed nothing before 2024
        INFO(i);
        CHECK(totalOf(report.tables[i], "value") == value);
        CHECK(totalOf(report.tables[i], "delivered") == delivered);
    }
    for (size_t i = 2; i < 6; ++i) {
        qint64 sum = 0;
        std::multiset<ContractId> opened;
        for (const ReportRow& row : report.tables[i].rows) {
            if (row.kind != RowKind::Data) continue;
            sum += moneyIn(report.tables[i], row, "value");
            opened.insert(row.contracts.begin(), row.contracts.end());
        }
        CHECK(sum == value);
        const auto signedOnes = paper.promotion.contractsBy(paper.request.asOf);
        CHECK(opened.size() == signedOnes.size()); // each stands behind one row
        for (const Contract* each : signedOnes) CHECK(opened.count(each->id) == 1);
    }
    CHECK(report.intro.first().contains(formatMoney(value)));
    CHECK(report.intro.first().contains(formatMoney(delivered)));
}

TEST_CASE("the promotion report of the districts adds up to the whole, and knows nothing of later days", "[promotion]")
{
    PromotionPaper paper;
    const qint64 whole = totalOf(paper.make().tables[1], "value");
    qint64 sum = 0;
    for (const Unit* district : paper.book->units().districts(QDate(2024, 8, 31))) {
        paper.request.district = district->id;
        const ReportTable contracts = paper.make().tables[1];
        if (!contracts.rows.empty()) sum += totalOf(contracts, "value");
    }
    CHECK(sum == whole);
    paper.request.district.reset();
    paper.request.asOf = QDate(2024, 8, 31);
    const Report then = paper.make();
    for (const ReportRow& row : then.tables[1].rows)
        if (row.kind == RowKind::Data) CHECK(moneyIn(then.tables[1], row, "delivered") == 0);
    paper.request.asOf = QDate(2024, 8, 30);
    CHECK(paper.make().tables[1].rows.empty());
}

} // namespace ocop::test
