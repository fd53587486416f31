#include "ui/paper/official_parts.h"

#include "tests/support/sample_reports.h"
#include "ui/paper/layout/report_layout.h"
#include "ui/paper/official_look.h"
#include "ui/paper/page_painter.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace ocop::test {
namespace {

/// The page a text of that beginning stands on; -1: none.
int pageOf(const std::vector<PaperPage>& pages, const QString& beginning)
{
    for (size_t i = 0; i < pages.size(); ++i)
        for (const PaperText& each : pages[i].texts)
            if (each.box.text().startsWith(beginning)) return int(i);
    return -1;
}

} // namespace

TEST_CASE("Paper: a heading at the end of the text stands over its table on every length of text", "[paper]")
{
    Report report = productList(4);
    report.tables.front().columns.front().heading = {QStringLiteral("Số thứ tự")};
    const QString heading = QStringLiteral("6. Kết quả từng sản phẩm:");
    int moved = 0;
    for (int lines = 10; lines <= 24; ++lines) {
        report.intro = QStringList(lines, QStringLiteral("Một câu.")) + QStringList{heading};
        const auto pages = layOutReport(report);
        INFO(lines);
        CHECK(pageOf(pages, heading) == pageOf(pages, QStringLiteral("Số thứ tự")));
        moved += pageOf(pages, heading) > pageOf(pages, QStringLiteral("Một câu."));
    }
    CHECK(moved > 0);
}

TEST_CASE("Paper: a heading among paragraphs does not end a page", "[paper]")
{
    Report report = bareReport();
    report.tables.clear();
    const QString heading = QStringLiteral("II. KẾT QUẢ");
    int moved = 0;
    for (int lines = 15; lines <= 30; ++lines) {
        report.intro = QStringList(lines, QStringLiteral("Một câu.")) + QStringList{heading, QStringLiteral("Sau đó.")};
        const auto pages = layOutReport(report);
        INFO(lines);
        CHECK(pageOf(pages, heading) == pageOf(pages, QStringLiteral("Sau đó.")));
        moved += pageOf(pages, heading) > 0;
    }
    CHECK(moved > 0);
}

TEST_CASE("Paper: a short last table goes with the signature", "[paper]")
{
    const QString signer = QStringLiteral("Nguyễn Văn Mẫu");
    int apart = 0;
    for (int rows = 10; rows <= 30; ++rows) {
        Report report = productList(rows);
        ReportTable last = productList(1).tables.front();
        last.columns.front().heading = {QStringLiteral("Số thứ tự")};
        report.tables.push_back(last);
        const auto pages = layOutReport(report);
        INFO(rows);
        CHECK(pageOf(pages, signer) == pageOf(pages, QStringLiteral("Số thứ tự")));
        apart += pageOf(pages, signer) > 0;
    }
    CHECK(apart > 0);
}

TEST_CASE("Paper: lines of an office's name end where its parts do", "[paper]")
{
    const PaperStyle style = officialStyle(12, true);
    const double width = 72 * twipsPerMm;
    CHECK(officeNameBox(QStringLiteral("CHI CỤC PHÁT TRIỂN NÔNG THÔN"), style, 62 * twipsPerMm).lines() ==
          QStringList{QStringLiteral("CHI CỤC"), QStringLiteral("PHÁT TRIỂN NÔNG THÔN")});
    CHECK(
        officeNameBox(QStringLiteral("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG THÀNH PHỐ ĐÀ NẴNG"), style, width).lines().last() ==
        QStringLiteral("THÀNH PHỐ ĐÀ NẴNG"));
    CHECK(officeNameBox(QStringLiteral("UBND TỈNH"), style, width).lines().size() == 1);
    // No parts to end between: even lines as before.
    const TextBox name =
        officeNameBox(QStringLiteral("Một cái tên rất dài không có phần nào cả để ngắt dòng"), style, width);
    CHECK(name.lineCount() == 2);
    CHECK(name.textWidth() <= width);
}

} // namespace ocop::test
