#include "ui/paper/layout/report_layout.h"

#include "tests/support/sample_reports.h"
#include "ui/paper/layout/paper_pages.h"
#include "ui/paper/layout/table_measure.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <numeric>

namespace ocop::test {
namespace {

/// What stands on the page and where.
QStringList contentOf(const PaperPage& page)
{
    QStringList content{QString::number(int(page.orientation))};
    for (const PaperText& text : page.texts)
        content << QStringLiteral("%1 %2,%3 %4+%5")
                       .arg(text.box.text(), QString::number(text.position.x()), QString::number(text.position.y()),
                            QString::number(text.firstLine), QString::number(text.lineCount));
    for (const PaperRule& rule : page.rules)
        content << QStringLiteral("%1-%2").arg(QString::number(rule.line.y1()), QString::number(rule.line.y2()));
    return content;
}

Report withAnnexes(Report report, bool only)
{
    for (const int rows : {30, 3}) {
        ReportTable annex = productList(rows).tables.front();
        annex.annex = true;
        annex.title = QStringLiteral("Danh sách");
        annex.orientation = PaperOrientation::Landscape;
        report.tables.push_back(std::move(annex));
    }
    report.annexOnly = only;
    return report;
}

} // namespace

TEST_CASE("Layout: a column with few filled cells has room for them", "[layout]")
{
    ReportTable table;
    for (const char* key : {"organisation", "person", "title", "phone"})
        table.columns.push_back({QString::fromLatin1(key), {QString::fromLatin1(key)}});
    const QString title = QStringLiteral("Phó Giám đốc Sở Công Thương");
    for (int i = 0; i < 200; ++i)
        table.addRow({QStringLiteral("HTX Tiên Phước %1").arg(i), QStringLiteral("Nguyễn Thị Hoàng Oanh"),
                      i % 40 == 0 ? ReportCell(title) : ReportCell(), QStringLiteral("0301 001 411")});
    const MeasuredTable measured = measureTable(table, bodyRect(PaperOrientation::Portrait, {}).width(), {});
    MeasuredRows rows(table, measured);
    CHECK(rows.at(0).cells[2].text.lineCount() == 1);
    CHECK(rows.at(0).cells[1].text.lineCount() == 1);
}

TEST_CASE("Layout: no line of a paragraph stands alone at the foot or the head of a page", "[layout]")
{
    PaperStyle style;
    for (int lines = 1; lines <= 7; ++lines) {
        const TextBox box(QStringList(lines, QStringLiteral("dòng")).join(u'\n'), style, 6000);
        REQUIRE(box.lineCount() == lines);
        for (int room = 0; room <= 8; ++room) {
            INFO(lines << " lines where there is room for " << room);
            PageFlow flow(PageSetup(), PaperOrientation::Portrait);
            flow.setY(flow.body().bottom() - room * box.lineHeight() - 1);
            flow.paragraph(box, 0);
            std::vector<int> counts;
            for (const PaperPage& page : flow.takePages())
                for (const PaperText& text : page.texts) counts.push_back(text.lineCount);
            CHECK(std::accumulate(counts.begin(), counts.end(), 0) == lines);
            REQUIRE(counts.size() <= 2);
            if (counts.size() == 2) CHECK(std::min(counts[0], counts[1]) >= 2);
        }
    }
}

TEST_CASE("Layout: pages taken a few at a time are those of the whole paper", "[layout]")
{
    Report small = productList(5);
    small.cardPaper = CardPaper{4, true};
    Report closing = productList(60);
    closing.closing = {QStringLiteral("Trên đây là báo cáo.")};
    for (const Report& report : {productList(0), productList(1), productList(26), productList(33), productList(120),
                                 districtSummary(), small, closing, withAnnexes(districtSummary(), false),
                                 withAnnexes(productList(80), false), withAnnexes(bareReport(), true), bareReport()}) {
        INFO(report.tables.size() << " tables, " << report.subject.toStdString());
        const std::vector<PaperPage> whole = layOutReport(report);
        REQUIRE(!whole.empty());
        for (const int step : {1, 3}) {
            ReportLayout layout(report);
            std::vector<PaperPage> pages;
            while (!layout.isDone()) {
                const std::vector<PaperPage> taken = layout.take(step);
                CHECK((int(taken.size()) == step || layout.isDone()));
                pages.insert(pages.end(), taken.begin(), taken.end());
            }
            REQUIRE(pages.size() == whole.size());
            for (size_t i = 0; i < pages.size(); ++i) CHECK(contentOf(pages[i]) == contentOf(whole[i]));
        }
    }
}

TEST_CASE("Layout: a paper is laid out as far as somebody looks", "[layout]")
{
    PaperPages pages(std::make_shared<const Report>(productList(2000)));
    CHECK(pages.count() == 0);
    pages.reach(3);
    CHECK(pages.count() == 3);
    CHECK_FALSE(pages.isWhole());
    pages.reach(2);
    CHECK(pages.count() == 3);
    CHECK(pages.some({2, 3, 17}).size() == 2); // one is not there yet
    const size_t whole = pages.all().size();
    CHECK(whole > 60);
    CHECK(pages.isWhole());
    pages.reach(int(whole) + 5);
    CHECK(pages.count() == int(whole));
}

} // namespace ocop::test
