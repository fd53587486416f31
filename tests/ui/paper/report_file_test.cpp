#include "core/office/open_register.h"
#include "ui/paper/report_file.h"

#include "core/base/error.h"
#include "core/reports/district_report.h"
#include "core/reports/report_catalog.h"
#include "core/sample/sample_register.h"
#include "tests/support/made_up_snapshot.h"
#include "tests/support/register_support.h"
#include "tests/support/sample_reports.h"
#include "tests/support/zip_parts.h"
#include "tests/ui/paper/pdf_reading.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <catch2/catch.hpp>

namespace ocop::test {

namespace {

/// The Word document as LibreOffice lays it out; empty where there is none.
QStringList docxPages(const Report& report, const TempFolder& folder)
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty() || !canReadPdf()) return {};
    const QString docx = folder.file(QStringLiteral("word.docx"));
    saveReport(report, docx);
    QProcess convert;
    convert.start(office, {QStringLiteral("-env:UserInstallation=file://") + folder.file(QStringLiteral("office")),
                           QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
                           QStringLiteral("--outdir"), QFileInfo(docx).path(), docx});
    convert.waitForFinished(120000);
    return pdfPages(folder.file(QStringLiteral("word.pdf")));
}

} // namespace

// Started by name only: LibreOffice takes longer than a test may.
TEST_CASE("Report file: Word shows what the PDF shows, page by page", "[.docx]")
{
    const TempFolder folder;
    Report report = districtSummary();
    ReportTable annex = productList(8).tables.front(); // of longer lists Word may set more rows on a page
    annex.annex = true;
    annex.orientation = PaperOrientation::Landscape;
    annex.title = QStringLiteral("Danh sách");
    report.tables.push_back(annex);
    const QStringList word = docxPages(report, folder);
    if (word.isEmpty()) return;
    saveReport(report, folder.file(QStringLiteral("paper.pdf")));
    const QStringList paper = pdfPages(folder.file(QStringLiteral("paper.pdf")));
    CHECK(word.size() == paper.size());
    for (const QStringList& pages : {word, paper}) {
        const QStringList lines = pages.front().split(u'\n');
        CHECK(lines.filter(QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).size() == 1); // on one line
        const qsizetype signed_ = lines.indexOf(lines.filter(QStringLiteral("CHI CỤC TRƯỞNG")).value(0));
        const qsizetype told = lines.indexOf(lines.filter(QStringLiteral("Nơi nhận:")).value(0));
        CHECK(std::abs(signed_ - told) <= 1); // beside each other
    }
}

TEST_CASE("Report file: the ending chooses the format, another is refused")
{
    TempFolder folder;
    const auto begins = [&](const QString& name) {
        saveReport(productList(2), folder.file(name));
        QFile file(folder.file(name));
        return file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
    };
    CHECK(begins(QStringLiteral("a.pdf")) == "%PDF");
    CHECK(begins(QStringLiteral("a.XLSX")).startsWith("PK"));
    CHECK(begins(QStringLiteral("a.csv")).startsWith("\xEF\xBB\xBF"));
    CHECK(begins(QStringLiteral("a.docx")).startsWith("PK"));
    CHECK_THROWS_AS(saveReport(productList(2), folder.file(QStringLiteral("a.doc"))), Error);
    CHECK_THROWS_AS(saveReport(productList(2), folder.file(QStringLiteral("a"))), Error);
    Report report = productList(0);
    report.scope = QStringLiteral("Huyện Tiên Phước (cũ)");
    CHECK(proposedFileName(report) == QStringLiteral("thu-huyen-tien-phuoc-cu-2024-08-31"));
}

TEST_CASE("Report file: every report of the catalog on paper holds all its rows")
{
    TempRegister book;
    const Snapshot snapshot = madeUpSnapshot(book->units(), 407);
    const ReportSource source{snapshot, book->units(), book->groups(), officeSettings(book->settings().all())};
    ReportRequest request;
    request.asOf = QDate(2024, 8, 31);
    const QString kept = qEnvironmentVariable("SO_OCOP_TEST_PAPER");
    const auto check = [&](const ReportInfo& info, const QString& suffix) {
        const Report report = makeReport(info, source, request);
        const QString path = (kept.isEmpty() ? book.folder().path() : kept) + u'/' + info.name + suffix;
        saveReport(report, path + QStringLiteral(".pdf"));
        saveReport(report, path + QStringLiteral(".xlsx"));
        if (!canReadPdf()) return;
        const QStringList pages = pdfPages(path + QStringLiteral(".pdf"));
        INFO(info.name.toStdString() << suffix.toStdString());
        for (int i = 0; i < pages.size(); ++i) {
            CHECK(pages.at(i).contains(report.scope));
            CHECK(pages.at(i).contains(QStringLiteral("Tính đến ngày 31/08/2024")));
            CHECK_FALSE(pages.at(i).contains(QStringLiteral("Trang %1").arg(i + 1))); // its number stands at the top
        }
        const ReportTable& table = report.tables.back();
        const QString text = pages.join(u' ').simplified();
        const int column = table.columnOf(QStringLiteral("product"));
        for (const ReportRow& row : table.rows)
            if (column > 0 && row.kind == RowKind::Data)
                CHECK(text.contains(std::get<QString>(row.cells[size_t(column)]).section(u' ', 0, 1)));
    };
    for (const ReportInfo& info : reportCatalog()) check(info, {});
    request.district = book->units().districtByCode(QStringLiteral("514"), request.asOf)->id;
    for (const ReportInfo& info : reportCatalog()) check(info, QStringLiteral("-514"));
}

TEST_CASE("Report file: the district report of the sample says what the office published, on paper and in the workbook")
{
    TempFolder folder;
    const QString kept = qEnvironmentVariable("SO_OCOP_TEST_PAPER");
    const QString samplePath = folder.file(QStringLiteral("sample.db"));
    writeSampleRegister(samplePath, testAct(ActKind::Import));
    const auto book = openRegister(samplePath, QDateTime(QDate(2026, 11, 23), QTime(8, 0)));
    const Snapshot snapshot = Snapshot::load(*book);
    const ReportSource source{snapshot, book->units(), book->groups(), officeSettings(book->settings().all()),
                              90,       true};
    ReportRequest request;
    for (const QDate day : {QDate(2024, 8, 31), QDate(2026, 11, 23)}) {
        request.asOf = day;
        const Report report = makeDistrictReport(source, request);
        const QString path =
            (kept.isEmpty() ? folder.path() : kept) + QStringLiteral("/sample-%1").arg(day.toString(Qt::ISODate));
        saveReport(report, path + QStringLiteral(".pdf"));
        saveReport(report, path + QStringLiteral(".xlsx"));
        if (!canReadPdf() || day.year() != 2024) continue;
        const QStringList pages = pdfPages(path + QStringLiteral(".pdf"));
        const QString first = pages.first().simplified();
        CHECK(first.contains(QStringLiteral("407 sản phẩm OCOP")));
        CHECK(first.contains(QStringLiteral("hộ sản xuất kinh doanh 164 chủ thể (50,5%)")));
        CHECK(first.contains(QStringLiteral("hợp tác xã và tổ hợp tác 118 chủ thể (36,3%)")));
        CHECK(first.contains(QStringLiteral("doanh nghiệp 43 chủ thể (13,2%)")));
        CHECK(first.contains(QStringLiteral("246 sản phẩm còn hiệu lực (206 sản phẩm 3 sao, 40 sản phẩm 4 sao)")));
        CHECK(first.contains(QStringLiteral("161 sản phẩm hết hiệu lực")));
        CHECK(pages.last().contains(QStringLiteral("DỮ LIỆU MẪU")));
        // The total in the workbook: office, title, scope, an empty line, two rows of heads, 18 districts.
        CHECK(xlsxCell(path + QStringLiteral(".xlsx"), 1, QStringLiteral("C25")) == QStringLiteral("407"));
    }
}

} // namespace ocop::test
