// The same cells on paper, in a workbook and in a text list, for every report of the catalog.
#include "core/formats/workbook.h"
#include "core/office/open_register.h"
#include "core/reports/report_catalog.h"
#include "core/sample/sample_register.h"
#include "tests/support/register_support.h"
#include "tests/ui/paper/pdf_reading.h"
#include "ui/paper/report_file.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

namespace ocop::test {
namespace {

/// The sample on the day of the published figures, or a later one.
struct EqualDesk
{
    TempFolder folder;
    std::unique_ptr<Register> book;
    Snapshot snapshot;

    explicit EqualDesk(QDate day)
    {
        const QString path = folder.file(QStringLiteral("mau.db"));
        writeSampleRegister(path, testAct(ActKind::Sample));
        book = openRegister(path, QDateTime(QDate(2026, 11, 23), QTime(8, 0)));
        snapshot = Snapshot::load(*book, day);
    }
    ReportSource source()
    {
        return {snapshot, book->units(), book->groups(), officeSettings(book->settings().all()), 90, true};
    }
};

/// The sheet's rows under its heads, as many as the table has.
std::vector<const SheetRow*> tableRows(const Sheet& sheet, const ReportTable& table)
{
    int head = 0;
    for (const SheetRow& row : sheet.rows)
        if (row.at(1).text == headingText(table.columns.front())) head = row.number;
    REQUIRE(head > 0);
    std::vector<const SheetRow*> rows;
    for (size_t i = 0; i < table.rows.size(); ++i) rows.push_back(sheet.row(head + table.headLevels() + int(i)));
    return rows;
}

void checkCell(const ReportColumn& column, const ReportCell& cell, const Cell& read)
{
    if (const auto* text = std::get_if<QString>(&cell)) {
        CHECK(read.text == *text);
        if (!text->isEmpty()) CHECK(read.kind == CellType::Text); // never a number, never a formula
    } else if (const auto* count = std::get_if<qint64>(&cell)) {
        CHECK(read.kind == CellType::Number);
        CHECK(read.number == double(*count));
    } else if (const auto* number = std::get_if<double>(&cell)) {
        CHECK(std::abs(read.number - *number) < 1e-9);
    } else if (const auto* day = std::get_if<QDate>(&cell)) {
        CHECK(read.kind == CellType::Date);
        CHECK(read.date == *day);
    } else {
        CHECK(read.text.isEmpty());
    }
    INFO(column.key.toStdString());
}

void checkWorkbook(const Report& report, const QString& path)
{
    const Workbook book = readWorkbook(path);
    REQUIRE(book.sheets.size() == report.tables.size());
    for (size_t t = 0; t < report.tables.size(); ++t) {
        const ReportTable& table = report.tables[t];
        const auto rows = tableRows(book.sheets[t], table);
        for (size_t r = 0; r < table.rows.size(); ++r) {
            INFO("row " << r);
            REQUIRE(rows[r]);
            for (size_t c = 0; c < table.columns.size(); ++c)
                if (c == 0 || int(c) >= table.rows[r].span)
                    checkCell(table.columns[c], table.rows[r].cells[c], rows[r]->at(int(c) + 1));
        }
    }
}

void checkTextList(const Report& report, const QString& path)
{
    const Workbook book = readWorkbook(path);
    REQUIRE(book.sheets.size() == 1);
    size_t texts = 0;
    size_t found = 0;
    QSet<QString> read;
    for (const SheetRow& row : book.sheets.front().rows)
        for (const Cell& cell : row.cells) read.insert(cell.text);
    for (const ReportTable& table : report.tables)
        for (const ReportRow& row : table.rows)
            for (const ReportCell& cell : row.cells)
                if (const auto* text = std::get_if<QString>(&cell); text && !text->isEmpty()) {
                    ++texts;
                    found += read.contains(*text);
                }
    CHECK(found == texts);
}

/// Every number of the first column once and in order, under a head on every page that has rows.
void checkPaper(const Report& report, const QString& path)
{
    std::map<int, QRectF> heads; // "TT" by page
    std::vector<PdfWord> words = pdfWords(path);
    std::stable_sort(words.begin(), words.end(), [](const PdfWord& a, const PdfWord& b) {
        return std::pair(a.page, a.box.top()) < std::pair(b.page, b.box.top());
    });
    for (const PdfWord& word : words)
        if (word.text == QLatin1String("TT")) heads.try_emplace(word.page, word.box); // of several tables the first
    std::vector<int> numbers;
    for (const PdfWord& word : words) {
        bool isNumber = false;
        const int number = QString(word.text).remove(u'.').toInt(&isNumber);
        const auto head = heads.find(word.page);
        if (!isNumber || head == heads.end() || word.box.top() < head->second.top()) continue;
        if (std::abs(word.box.center().x() - head->second.center().x()) < 12) numbers.push_back(number);
    }
    std::vector<int> expected;
    for (const ReportTable& table : report.tables)
        for (int i = 1; i <= table.dataRowCount(); ++i) expected.push_back(i);
    CHECK(numbers == expected);
}

} // namespace

TEST_CASE("every report says the same on paper, in the workbook and in the list, row by row", "[reportEquality]")
{
    for (const QDate day : {QDate(2024, 8, 31), QDate(2026, 11, 20)}) {
        EqualDesk desk(day);
        ReportRequest request;
        request.asOf = day;
        for (const bool district : {false, true}) {
            if (district) request.district = desk.book->units().districtByCode(QStringLiteral("514"), day)->id;
            for (const ReportInfo& info : reportCatalog()) {
                INFO(info.name.toStdString()
                     << ' ' << day.toString(Qt::ISODate).toStdString() << (district ? " Tiên Phước" : ""));
                const Report report = makeReport(info, desk.source(), request);
                const QString path = desk.folder.file(info.name);
                for (const char* ending : {".xlsx", ".csv", ".pdf"}) saveReport(report, path + QLatin1String(ending));
                checkWorkbook(report, path + QStringLiteral(".xlsx"));
                checkTextList(report, path + QStringLiteral(".csv"));
                if (canReadPdf() && !report.cardPaper) checkPaper(report, path + QStringLiteral(".pdf"));
            }
        }
    }
}

TEST_CASE("the catalogue on paper has every product once, with its heading whole", "[reportEquality]")
{
    if (!canReadPdf()) return;
    EqualDesk desk(QDate(2024, 8, 31));
    ReportRequest request;
    request.asOf = QDate(2024, 8, 31);
    const Report report = makeReport(*findReport(QStringLiteral("danh-muc")), desk.source(), request);
    CHECK(report.cards.size() == 246);
    const QString path = desk.folder.file(QStringLiteral("a.pdf"));
    saveReport(report, path);
    const QString text = pdfPages(path).join(u' ').simplified();
    int missing = 0;
    for (const ReportCard& card : report.cards) missing += !text.contains(card.heading);
    CHECK(missing == 0);
}

} // namespace ocop::test
