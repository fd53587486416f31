#include "ui/paper/table_report.h"
#include "ui/paper/table_report_dialog.h"

#include "tests/support/register_support.h"
#include "tests/support/ui/ui_support.h"
#include "tests/support/zip_parts.h"
#include "tests/ui/table/table_samples.h"
#include "ui/paper/report_file.h"
#include "ui/session/session.h"
#include "ui/window/window_rooms.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QPushButton>

namespace ocop::test {
namespace {

std::vector<SampleRow> listedRows()
{
    return {{1, QStringLiteral("Đường phèn"), QStringLiteral("HTX Một"), QStringLiteral("Quế Sơn"), 4, Status::InForce,
             QDate(2026, 1, 5), 0},
            {2, QStringLiteral("An Bằng"), QStringLiteral("HTX Hai"), QStringLiteral("Đại Lộc"), 3, Status::Expired,
             QDate(2023, 3, 9), 0},
            {3, QStringLiteral("Chả bò"), QStringLiteral("HTX Ba"), QStringLiteral("Đại Lộc"), 3, Status::InForce,
             QDate(), 0}};
}

Session::Clock noon()
{
    return [] { return QDateTime(QDate(2024, 8, 31), QTime(12, 0)); };
}

} // namespace

TEST_CASE("A list on paper has the rows and columns seen, in their order", "[table-report]")
{
    TempRegister book;
    const QString path = book.path();
    book.close();
    Session session(noon(), QStringLiteral("test"));
    WindowRooms rooms{session};
    session.open(path);
    RecordTable table(QStringLiteral("t"), sampleColumns(), nullptr);
    table.setSource(sampleSource(listedRows()));
    table.sortBy(QStringLiteral("name"), Qt::AscendingOrder);
    table.setTypedFilter(QStringLiteral("htx"));
    table.setColumnShown(2, false);
    const auto shown = [&] { return reportOfTable(table, QStringLiteral("Danh sách sản phẩm"), session); };

    Report report = shown();
    REQUIRE(report.tables.size() == 1);
    const ReportTable& paper = report.tables.front();
    CHECK(report.documentKind == QStringLiteral("DANH SÁCH SẢN PHẨM"));
    CHECK(report.asOf == QDate(2024, 8, 31));
    CHECK(report.intro.size() == 1);
    REQUIRE(paper.rows.size() == 3);
    CHECK(paper.columns.size() == 6);
    CHECK(paper.columnOf(QStringLiteral("place")) == -1);
    CHECK(paper.rows[0].cells[0] == ReportCell(qint64(1)));
    CHECK(paper.rows[0].cells[1] == ReportCell(QStringLiteral("An Bằng")));
    CHECK(paper.rows[0].cells[3] == ReportCell(qint64(3)));
    CHECK(paper.rows[0].cells[5] == ReportCell(QDate(2023, 3, 9)));
    CHECK(paper.rows[1].cells[5] == ReportCell());

    table.setTypedFilter(QStringLiteral("hai"));
    report = shown();
    CHECK(report.tables.front().rows.size() == table.visibleRows().size());
    CHECK(report.tables.front().rows.size() == 1);
    CHECK(report.intro.front().contains(QStringLiteral("hai")));
}

TEST_CASE("A list goes to Excel and CSV with its values", "[table-report]")
{
    TempRegister book;
    const QString path = book.path();
    const QString excel = book.folder().file(QStringLiteral("list.xlsx"));
    const QString csv = book.folder().file(QStringLiteral("list.csv"));
    book.close();
    Session session(noon(), QStringLiteral("test"));
    WindowRooms rooms{session};
    session.open(path);
    RecordTable table(QStringLiteral("t"), sampleColumns(true), nullptr);
    table.setSource(sampleSource(listedRows()));
    table.sortBy(QStringLiteral("name"), Qt::AscendingOrder);
    const Report report = reportOfTable(table, QStringLiteral("Danh sách sản phẩm"), session);
    saveReport(report, excel);
    saveReport(report, csv);

    const QString sheet = QString::fromUtf8(zipPart(excel, QStringLiteral("xl/worksheets/sheet1.xml")));
    CHECK(sheet.contains(QStringLiteral("<v>44994</v>"))); // 9/3/2023 as a day, not as text
    QFile file(csv);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(QStringLiteral("An Bằng")));
    CHECK(text.indexOf(QStringLiteral("An Bằng")) < text.indexOf(QStringLiteral("Đường phèn")));

    TableReportDialog dialog(session, report);
    CHECK(inputsWithoutName(&dialog).isEmpty());
    CHECK(doubledMnemonics(&dialog).isEmpty());
    CHECK(dialog.findChild<QPushButton*>(QStringLiteral("print")));
    const QString pictures = qEnvironmentVariable("SO_OCOP_TEST_PAPER");
    if (!pictures.isEmpty()) {
        showActive(&dialog);
        grabTo(&dialog, pictures + QStringLiteral("/table-report.png"));
    }
}

} // namespace ocop::test
