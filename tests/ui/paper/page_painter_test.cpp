#include "ui/paper/page_painter.h"

#include "core/base/error.h"
#include "tests/support/sample_reports.h"
#include "tests/ui/paper/pdf_reading.h"
#include "ui/paper/layout/report_layout.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace ocop::test {

namespace {

/// Where pictures are kept to look at, else a folder that goes away.
QString paperFolder(const QTemporaryDir& temporary)
{
    const QString kept = qEnvironmentVariable("SO_OCOP_TEST_PAPER");
    return kept.isEmpty() ? temporary.path() : kept;
}

/// All words inside the side margins, and body text between the top and bottom margins.
void checkInsideMargins(const QString& path)
{
    constexpr double pointsPerMm = 72 / 25.4;
    for (const PdfWord& word : pdfWords(path)) {
        INFO(word.text.toStdString() << " on page " << word.page);
        CHECK(word.box.left() >= 30 * pointsPerMm - 0.5);
        CHECK(word.box.right() <= word.pageSize.width() - 15 * pointsPerMm + 0.5);
        CHECK(word.box.top() >= 9 * pointsPerMm);
        CHECK(word.box.bottom() <= word.pageSize.height() - 9 * pointsPerMm);
    }
}

/// The number a page has as its first line; 0: none.
int topNumber(const QString& text)
{
    const QString first = text.trimmed().section(u'\n', 0, 0).trimmed();
    return first.toInt();
}

int timesFound(const QStringList& pages, const QString& needle) { return int(pages.join(u'\n').count(needle)); }

} // namespace

TEST_CASE("Paper: 407 rows stand once each, under a head, inside the margins")
{
    QTemporaryDir temporary;
    const Report report = productList(407);
    const QString path = paperFolder(temporary) + QStringLiteral("/list-407.pdf");
    writePdf(report, path);

    const auto pages = layOutReport(report);
    if (!canReadPdf()) return;
    const QStringList texts = pdfPages(path);
    REQUIRE(texts.size() == int(pages.size()));
    for (int row = 1; row <= 407; ++row) CHECK(timesFound(texts, sampleProductName(row).left(6)) == 1);
    for (int i = 0; i < texts.size(); ++i) {
        INFO("page " << i + 1);
        CHECK(texts.at(i).contains(QStringLiteral("Tên sản phẩm")));
        CHECK(topNumber(texts.at(i)) == (i == 0 ? 0 : i + 1)); // from page 2 on, nowhere else
        CHECK_FALSE(texts.at(i).contains(QStringLiteral("Trang")));
        CHECK(texts.at(i).contains(QStringLiteral("Tính đến ngày 31/08/2024")));
        CHECK(texts.at(i).contains(QStringLiteral("Tỉnh Quảng Nam")));
    }
    CHECK(timesFound(texts, QStringLiteral("Nơi nhận:")) == 1);
    checkInsideMargins(path);
}

TEST_CASE("Paper: the widest summary fits on one landscape page")
{
    QTemporaryDir temporary;
    const QString path = paperFolder(temporary) + QStringLiteral("/summary.pdf");
    writePdf(districtSummary(), path);
    CHECK(layOutReport(districtSummary()).front().orientation == PaperOrientation::Landscape);
    if (!canReadPdf()) return;
    const QStringList texts = pdfPages(path);
    CHECK(timesFound(texts, QStringLiteral("TỔNG CỘNG")) == 1);
    CHECK(timesFound(texts, QStringLiteral("Nông Sơn")) == 1);
    checkInsideMargins(path);
}

TEST_CASE("Paper: one row, no row")
{
    QTemporaryDir temporary;
    for (const int rows : {0, 1}) {
        const QString path = paperFolder(temporary) + QStringLiteral("/list-%1.pdf").arg(rows);
        writePdf(productList(rows), path);
        CHECK(layOutReport(productList(rows)).size() == 1);
        if (!canReadPdf()) continue;
        CHECK(pdfPages(path).join(u' ').contains(QStringLiteral("Không có")) == (rows == 0));
        checkInsideMargins(path);
    }
}

TEST_CASE("Paper: words wider than a column and rows taller than a page stay on the paper")
{
    QTemporaryDir temporary;
    Report report = productList(3);
    ReportTable& table = report.tables.front();
    table.rows[0].cells[1] = QString(300, u'W');
    table.rows[1].cells[1] = QStringLiteral("Câu chuyện sản phẩm rất dài ").repeated(700) + QStringLiteral("HẾTCHUYỆN");
    const QString path = paperFolder(temporary) + QStringLiteral("/long.pdf");
    writePdf(report, path);
    CHECK(layOutReport(report).size() > 1);
    if (!canReadPdf()) return;
    const QStringList texts = pdfPages(path);
    CHECK(timesFound(texts, QStringLiteral("HẾTCHUYỆN")) == 1);
    CHECK(timesFound(texts, sampleProductName(3).left(6)) == 1);
    CHECK(texts.join(QString()).count(u'W') == 300);
    checkInsideMargins(path);
}

TEST_CASE("Paper: a group's heading is never the last line of a page, a total never the first")
{
    // Every count of rows before the group moves it through all places of a page.
    for (int before = 20; before < 48; ++before) {
        Report report = bareReport();
        ReportTable table;
        table.columns = {{QStringLiteral("tt"), {QStringLiteral("TT")}, ColumnKind::Integer, 0, 3},
                         {QStringLiteral("name"), {QStringLiteral("Tên")}}};
        for (int i = 0; i < before; ++i) table.addRow({QStringLiteral("dòng")});
        table.addGroup(QStringLiteral("NHÓM"));
        table.addRow({QStringLiteral("ĐẦU NHÓM")});
        table.addTotal(QStringLiteral("CỘNG"), 1, {});
        report.tables = {table};
        const auto pages = layOutReport(report);
        const auto pageOf = [&](const QString& text) {
            for (size_t i = 0; i < pages.size(); ++i)
                for (const PaperText& item : pages[i].texts)
                    if (item.box.text() == text) return int(i);
            return -1;
        };
        INFO(before);
        CHECK(pageOf(QStringLiteral("NHÓM")) == pageOf(QStringLiteral("ĐẦU NHÓM")));
        CHECK(pageOf(QStringLiteral("CỘNG")) == pageOf(QStringLiteral("ĐẦU NHÓM")));
        // The signature never stands on a page without a row.
        CHECK(pageOf(QStringLiteral("CHI CỤC TRƯỞNG")) == pageOf(QStringLiteral("CỘNG")));
    }
}

TEST_CASE("Paper: an annex in landscape follows a portrait report")
{
    QTemporaryDir temporary;
    Report report = districtSummary();
    report.orientation = PaperOrientation::Portrait;
    report.tables.front().title = QStringLiteral("I. TỔNG HỢP THEO ĐỊA BÀN");
    report.tables.front().unitLine = QStringLiteral("Đơn vị tính: sản phẩm, chủ thể");
    report.notes = {QStringLiteral(
        "Ghi chú: một chủ thể có sản phẩm ở hai huyện được tính ở cả hai huyện và một lần ở dòng tổng cộng.")};
    ReportTable list = productList(40).tables.front();
    list.annex = true;
    list.orientation = PaperOrientation::Landscape;
    list.title = QStringLiteral("Danh sách sản phẩm OCOP");
    report.tables.push_back(list);
    const QString path = paperFolder(temporary) + QStringLiteral("/annex.pdf");
    writePdf(report, path);
    const auto pages = layOutReport(report);
    CHECK(pages.front().orientation == PaperOrientation::Portrait);
    CHECK(pages.back().orientation == PaperOrientation::Landscape);
    if (!canReadPdf()) return;
    checkInsideMargins(path);
    // The annex is numbered on its own, its first page not at all.
    const QStringList texts = pdfPages(path);
    int number = 0;
    for (const QString& text : texts) {
        number = text.contains(QStringLiteral("Phụ lục")) ? 1 : number + 1;
        CHECK(topNumber(text) == (number == 1 ? 0 : number));
    }
    CHECK(number > 1);
    CHECK(texts.join(u' ').simplified().contains(QStringLiteral("của Chi cục Phát triển nông thôn")));
}

TEST_CASE("Paper: a place that cannot be written is an error, nothing is left behind")
{
    QTemporaryDir temporary;
    CHECK_THROWS_AS(writePdf(productList(1), temporary.path() + QStringLiteral("/none/x.pdf")), Error);
}

TEST_CASE("the same pages are the same PDF, whatever the clock says", "[paper]")
{
    const std::vector<PaperPage> pages = layOutReport(productList(40));
    const QByteArray first = pagesPdf(pages, QStringLiteral("Báo cáo"), {});
    CHECK(first.startsWith("%PDF-"));
    CHECK_FALSE(first.contains("CreationDate"));
    CHECK(pagesPdf(pages, QStringLiteral("Báo cáo"), {}) == first);
}

} // namespace ocop::test
