// What a report shows as parts adds up to what it shows as their whole: every report of the sample, on two days.
#include "core/office/day_facts.h"
#include "core/office/open_register.h"
#include "core/promotion/promotion_book.h"
#include "core/reminders/reminder_stores.h"
#include "core/reports/report_catalog.h"
#include "core/sample/sample_register.h"
#include "tests/support/register_support.h"

#include <QRegularExpression>

#include <catch2/catch.hpp>

#include <map>

namespace ocop::test {
namespace {

/// The sample, and what its reports are made from on a day.
struct SumsDesk
{
    TempFolder folder;
    std::unique_ptr<Register> book;
    std::shared_ptr<const OfficeState> state;

    SumsDesk()
    {
        const QString path = folder.file(QStringLiteral("mau.db"));
        writeSampleRegister(path, testAct(ActKind::Sample));
        book = openRegister(path, QDateTime(QDate(2026, 11, 30), QTime(8, 0)));
        state = std::make_shared<const OfficeState>(OfficeState::load(*book));
    }
    ReportSource source(const DayFacts& facts) const
    {
        return {facts.snapshot(),
                book->units(),
                book->groups(),
                officeSettings(state->settings),
                facts.expiringDays(),
                true,
                {},
                {},
                &state->reminders,
                state->rules.get(),
                {},
                &state->promotion};
    }
};

std::optional<qint64> countIn(const ReportRow& row, size_t column)
{
    const auto* count = std::get_if<qint64>(&row.cells[column]);
    return count ? std::optional(*count) : std::nullopt;
}

/// Group rows hold the sum of the rows under them, total rows the sum of all.
void checkDown(const ReportTable& table)
{
    for (size_t column = 0; column < table.columns.size(); ++column) {
        if (!table.columns[column].summed) continue;
        INFO("column " << table.columns[column].key.toStdString());
        qint64 all = 0, ofGroup = 0;
        std::optional<qint64> group;
        const auto endGroup = [&] {
            if (group) CHECK(*group == ofGroup);
            group.reset();
            ofGroup = 0;
        };
        for (const ReportRow& row : table.rows) {
            const std::optional<qint64> count = countIn(row, column);
            if (row.kind == RowKind::Group) {
                endGroup();
                if (int(column) >= row.span) group = count;
            } else if (row.kind == RowKind::Data) {
                all += count.value_or(0);
                ofGroup += count.value_or(0);
            } else if (count && int(column) >= row.span) {
                endGroup();
                CHECK(*count == all);
            }
        }
        endGroup();
    }
}

/// Under one head the column "Tổng" or "Cộng" is the sum of those beside it.
int checkAcross(const ReportTable& table)
{
    std::map<QString, std::vector<size_t>> heads;
    for (size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].heading.size() > 1 && table.columns[i].kind == ColumnKind::Integer)
            heads[table.columns[i].heading.front()].push_back(i);
    int checked = 0;
    for (const auto& [head, columns] : heads) {
        const auto whole = std::find_if(columns.begin(), columns.end(), [&](size_t each) {
            const QString& last = table.columns[each].heading.back();
            return last == QStringLiteral("Tổng") || last == QStringLiteral("Cộng");
        });
        if (whole == columns.end() || columns.size() < 2) continue;
        for (const ReportRow& row : table.rows) {
            const std::optional<qint64> total = countIn(row, *whole);
            if (!total) continue;
            qint64 parts = 0;
            for (const size_t each : columns)
                if (each != *whole) parts += countIn(row, each).value_or(0);
            INFO(head.toStdString());
            CHECK(parts == *total);
            ++checked;
        }
    }
    return checked;
}

/// All products are those of each star, and those in force with the lapsed, withdrawn and undated ones.
int checkProducts(const ReportTable& table)
{
    const int whole = table.columnOf(QStringLiteral("products"));
    if (whole < 0 || table.columnOf(QStringLiteral("inForce")) < 0) return 0;
    int checked = 0;
    for (const ReportRow& row : table.rows) {
        const std::optional<qint64> total = countIn(row, size_t(whole));
        if (!total) continue;
        const auto sumOf = [&](const QStringList& keys) {
            qint64 sum = 0;
            for (const QString& key : keys)
                if (const int column = table.columnOf(key); column >= 0)
                    sum += countIn(row, size_t(column)).value_or(0);
            return sum;
        };
        if (table.columnOf(QStringLiteral("products3")) >= 0)
            CHECK(sumOf({QStringLiteral("products3"), QStringLiteral("products4"), QStringLiteral("products5")}) ==
                  *total);
        CHECK(sumOf({QStringLiteral("inForce"), QStringLiteral("lapsed"), QStringLiteral("withdrawn"),
                     QStringLiteral("missingDate")}) == *total);
        ++checked;
    }
    return checked;
}

/// The shares a sentence says, added up: "164 (50,5%), 89 (27,4%) …".
double sharesIn(const QString& sentence)
{
    static const QRegularExpression share(QStringLiteral("\\(([\\d]+(?:,\\d+)?)%\\)"));
    double sum = 0;
    for (auto found = share.globalMatch(sentence); found.hasNext();)
        sum += found.next().captured(1).replace(u',', u'.').toDouble();
    return sum;
}

/// Columns of shares of the whole, over the data rows; what of each row was delivered is no part of anything.
void checkShares(const ReportTable& table)
{
    for (size_t column = 0; column < table.columns.size(); ++column) {
        if (table.columns[column].kind != ColumnKind::Decimal) continue;
        const QString heading = headingText(table.columns[column]);
        if (!heading.contains(QStringLiteral("Tỷ lệ")) || heading.contains(QStringLiteral("đã giao"))) continue;
        double sum = 0;
        for (const ReportRow& row : table.rows)
            if (const auto* part = std::get_if<double>(&row.cells[column]); part && row.kind == RowKind::Data)
                sum += *part;
        if (sum > 0) CHECK(sum == Approx(100).margin(0.001));
    }
}

} // namespace

TEST_CASE("Reports: shown parts add up to the shown total, in every report of the sample on both days", "[sums]")
{
    const SumsDesk desk;
    int across = 0, products = 0;
    for (const QDate day : {QDate(2024, 8, 31), QDate(2026, 11, 30)}) {
        const DayFacts facts(desk.book.get(), desk.state, day);
        const ReportSource source = desk.source(facts);
        for (const ReportInfo& info : reportCatalog()) {
            INFO(info.name.toStdString() << ' ' << day.toString(Qt::ISODate).toStdString());
            ReportRequest request;
            request.asOf = day;
            request.since = info.sinceBegin ? QDate(2019, 1, 1) : day.addYears(-1);
            const Report report = makeReport(info, source, request);
            for (const ReportTable& table : report.tables) {
                INFO(table.title.toStdString());
                checkDown(table);
                across += checkAcross(table);
                products += checkProducts(table);
                checkShares(table);
            }
            for (const QString& sentence : report.intro) {
                INFO(sentence.toStdString());
                const double sum = sharesIn(sentence);
                if (sum > 99 && sum < 101) CHECK(sum == Approx(100).margin(0.001));
            }
        }
    }
    CHECK(across > 30); // such tables were met
    CHECK(products > 60);
}

} // namespace ocop::test
