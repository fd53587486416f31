// One sum of contracts, wherever it is read: list, board, report, its workbook, in registers nobody made up by hand.
#include "core/formats/workbook.h"
#include "core/promotion/deals.h"
#include "core/reports/files/report_xlsx.h"
#include "core/reports/report_catalog.h"
#include "tests/support/random_deals.h"
#include "tests/support/ui/session_support.h"
#include "ui/dashboard/promotion_board.h"
#include "ui/paper/paper_source.h"
#include "ui/promotion/contracts_page.h"
#include "ui/table/record_table.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

/// What both sums of a day are, in hundredths of a million đồng.
struct DealSums
{
    qint64 value = 0;
    qint64 delivered = 0;

    bool operator==(const DealSums&) const = default;
};

std::ostream& operator<<(std::ostream& out, const DealSums& sums) { return out << sums.value << '/' << sums.delivered; }

/// The list, and what stands at its foot.
struct ContractList : ContractsPage
{
    using ContractsPage::ContractsPage;
    using ContractsPage::summary;
};

Report promotionReport(Session& session)
{
    ReportRequest request;
    request.asOf = session.asOf();
    request.since = QDate(2020, 1, 1);
    return makeReport(*findReport(QStringLiteral("xuc-tien")), paperSource(session.book(), *session.holdMoment()),
                      request);
}

/// The total at the foot of a table.
DealSums sumsOn(const ReportTable& table)
{
    REQUIRE(table.rows.back().kind == RowKind::Total);
    const auto read = [&](const char* key) {
        const double* number =
            std::get_if<double>(&table.rows.back().cells.at(size_t(table.columnOf(QLatin1String(key)))));
        return number ? qRound64(*number * 100) : 0;
    };
    return {read("value"), read("delivered")};
}

/// The same from the last row of its sheet that has a value, in a workbook that was written and read again.
DealSums sumsOn(const ReportTable& table, const Workbook& workbook)
{
    const int value = table.columnOf(QStringLiteral("value")) + 1;
    const int delivered = table.columnOf(QStringLiteral("delivered")) + 1;
    for (const Sheet& sheet : workbook.sheets) {
        if (sheet.name != table.sheetName) continue;
        for (auto row = sheet.rows.rbegin(); row != sheet.rows.rend(); ++row)
            if (row->at(value).kind == CellType::Number)
                return {qRound64(row->at(value).number * 100), qRound64(row->at(delivered).number * 100)};
    }
    return {-1, -1};
}

DealSums sumsOn(const ChartBoard::Panel& panel)
{
    Amount value;
    for (const ChartBar& bar : panel.chart->bars()) addTo(value, parseMoney(bar.valueText));
    return {value.value_or(0), 0};
}

} // namespace

TEST_CASE("list, board, report and workbook say one sum of contracts", "[promotion][boards]")
{
    for (const unsigned seed : {1U, 7U, 2026U}) {
        INFO(seed);
        TestSession desk;
        RandomDeals random(desk.session.book(), seed);
        desk.session.reload();
        for (const QDate day : {QDate(2024, 8, 31), QDate(2024, 3, 1).addDays(random.below(150))}) {
            INFO(day.toString(Qt::ISODate).toStdString());
            desk.session.setAsOf(day);
            const PromotionBook& promotion = desk.session.state().promotion;
            const Deals all = dealsOf(promotion, contractsBetween(promotion, {}, day), day);
            const DealSums sums{all.value.value_or(0), all.delivered.value_or(0)};
            REQUIRE(sums.value > 0);

            ContractList list(desk.session);
            list.refresh();
            CHECK(list.summary() == ContractsPage::tr("Value %1, delivered %2 million đồng")
                                        .arg(formatMoney(sums.value), formatMoney(sums.delivered)));

            PromotionBoard board;
            board.show(desk.session);
            for (const char* measure : {"buyer", "district", "group", "event"}) {
                REQUIRE(board.setMeasure(QLatin1String(measure)));
                CHECK(sumsOn(board.panels()[0]).value == sums.value);
            }

            const Report report = promotionReport(desk.session);
            const QString file = desk.folder.file(QStringLiteral("xuc-tien.xlsx"));
            writeXlsx(report, file);
            const Workbook workbook = readWorkbook(file);
            for (size_t i = 1; i < report.tables.size(); ++i) {
                INFO(report.tables[i].sheetName.toStdString());
                CHECK(sumsOn(report.tables[i]) == sums);
                CHECK(sumsOn(report.tables[i], workbook) == sums);
            }
        }
    }
}

} // namespace ocop::test
