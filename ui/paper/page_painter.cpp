#include "ui/paper/page_painter.h"

#include "core/base/error.h"
#include "core/formats/whole_file.h"
#include "ui/kit/theme.h"
#include "ui/paper/cards/card_flow.h"
#include "ui/paper/official_look.h"
#include "ui/paper/official_parts.h"
#include "ui/paper/picture_flow.h"
#include "ui/paper/steady_pdf.h"
#include "ui/paper/table_flow.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

#include <algorithm>
#include <cmath>

namespace ocop {
namespace {

QPageLayout::Orientation qtOrientation(PaperOrientation orientation)
{
    return orientation == PaperOrientation::Landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
}

QPageLayout paperLayout(const PaperPage& page)
{
    QPageLayout layout(QPageSize(page.isSmall ? QPageSize::A5 : QPageSize::A4), qtOrientation(page.orientation),
                       QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

QPolygonF starPolygon(const PaperStar& star)
{
    QPolygonF polygon;
    for (int corner = 0; corner < 10; ++corner) {
        const double angle = (corner * 36 - 90) * M_PI / 180;
        const double radius = corner % 2 == 0 ? star.radius : star.radius * 0.382;
        polygon << star.centre + QPointF(std::cos(angle), std::sin(angle)) * radius;
    }
    return polygon;
}

/// What must stand under a heading that ends the opening text: the first table with its title and first rows.
double firstTableHeight(const PageFlow& flow, const Report& report)
{
    const double width = flow.body().width();
    for (const ReportTable& table : report.tables)
        if (!table.annex)
            return tableTitleHeight(table, width) + tableStartHeight(measureTable(table, width, flow.setup()));
    return 0;
}

/// Gives the first of the last rows where they went onto a new page for the signature's sake.
std::optional<size_t> flowMainTables(PageFlow& flow, const Report& report)
{
    std::optional<size_t> moved;
    const double width = flow.body().width();
    const bool isLast = report.closing.isEmpty() && report.pictures.empty();
    const double tail = isLast ? tailHeight(report, width, flow.setup()) : 0;
    const auto isMain = [](const ReportTable& table) { return !table.annex; };
    const auto last = std::find_if(report.tables.rbegin(), report.tables.rend(), isMain);
    for (const ReportTable& table : report.tables) {
        if (table.annex) continue;
        const MeasuredTable measured = measureTable(table, width, flow.setup());
        const double follow = &table == &*last ? tail : 0;
        const double start = tableStartHeight(measured);
        // A table that is placed in one piece goes onto the next page whole, rather than let the signature stand alone there.
        const bool isWhole = rowsTogetherEnd(measured, 0) == measured.rows.size();
        const bool goesAlong = isWhole && tableTitleHeight(table, width) + start + follow <= flow.body().height();
        flowTableTitle(flow, report, table, start + (goesAlong ? follow : 0));
        moved = flowTable(flow, measured, follow);
        if (&table != &*last) flow.skip(look::betweenTables);
    }
    return moved;
}

/// Gives how many pages there were before each annex.
std::vector<int> flowAnnexes(PageFlow& flow, const Report& report)
{
    std::vector<int> before;
    int index = 0;
    for (const ReportTable& table : report.tables) {
        if (!table.annex) continue;
        before.push_back(flow.pageCount());
        flow.newPage(table.orientation);
        flowAnnexTitle(flow, report, table, index++);
        const MeasuredTable measured = measureTable(table, flow.body().width(), flow.setup());
        flowTableTitle(flow, report, table, tableStartHeight(measured));
        flowTable(flow, measured);
    }
    return before;
}

/// The first part of a paper on its pages.
struct MainPart
{
    PageFlow flow;
    std::optional<size_t> rowsWithTail;
};

MainPart flowMainPart(const Report& report, const PageSetup& setup)
{
    MainPart part{PageFlow(setup, report.orientation), {}};
    if (report.isCatalogue) {
        flowCards(part.flow, report);
        return part;
    }
    flowFront(part.flow, report, firstTableHeight(part.flow, report));
    part.rowsWithTail = flowMainTables(part.flow, report);
    flowPictures(part.flow, report);
    flowClosing(part.flow, report);
    flowTail(part.flow, report);
    return part;
}

/// A paper that runs just over onto a second page is set a little smaller: one page is signed more gladly.
MainPart flowMainPartTightly(const Report& report, PageSetup setup)
{
    MainPart part = flowMainPart(report, setup);
    if (report.isCatalogue) return part;
    const double usual = setup.tablePoints;
    while (part.flow.pageCount() == 2 && setup.tablePoints > usual - 1 &&
           setup.tablePoints > setup.smallestTablePoints) {
        setup.tablePoints -= 0.5;
        MainPart tighter = flowMainPart(report, setup);
        if (tighter.flow.pageCount() == 1) return tighter;
    }
    return part;
}

PageSetup sheetOf(const Report& report, PageSetup setup)
{
    if (report.isSmall) {
        setup.isSmall = true;
        setup.marginsMm = {15, 14, 12, 14};
    }
    return setup;
}

} // namespace

SettledPaper settledPaper(const Report& report, const PageSetup& asked)
{
    const PageSetup setup = sheetOf(report, asked);
    if (report.annexOnly || report.isCatalogue) return {setup, {}};
    const MainPart part = flowMainPartTightly(report, setup);
    return {part.flow.setup(), part.rowsWithTail};
}

std::vector<PaperPage> layOutReport(const Report& report, const PageSetup& asked)
{
    const PageSetup setup = sheetOf(report, asked);
    PageFlow flow = report.annexOnly ? PageFlow(setup, report.orientation) : flowMainPartTightly(report, setup).flow;
    const std::vector<int> annexes = flowAnnexes(flow, report);
    std::vector<PaperPage> pages = flow.takePages();
    int number = 0; // every annex is numbered on its own
    for (size_t i = 0; i < pages.size(); ++i) {
        number = std::find(annexes.begin(), annexes.end(), int(i)) == annexes.end() ? number + 1 : 1;
        addRunningLines(pages[i], report, setup, number);
    }
    if (report.annexOnly && pages.size() > 1) pages.erase(pages.begin()); // the one the flow began with
    return pages;
}

void drawPage(QPainter* painter, const PaperPage& page)
{
    for (const PaperPicture& picture : page.pictures) painter->drawImage(picture.rect, picture.image);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::light().ink(Ink::Star));
    for (const PaperStar& star : page.stars) painter->drawPolygon(starPolygon(star));
    painter->setBrush(Qt::NoBrush);
    painter->setPen(Qt::black);
    for (const PaperText& text : page.texts) text.box.draw(painter, text.position, text.firstLine, text.lineCount);
    for (const PaperRule& rule : page.rules) {
        painter->setPen(QPen(Qt::black, rule.thickness, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(rule.line);
    }
}

QString paperTitle(const Report& report)
{
    return QStringLiteral("%1 %2 – %3").arg(report.documentKind, report.subject, report.scope).trimmed();
}

void writePdf(const Report& report, const QString& path, const PageSetup& setup)
{
    writePagesPdf(layOutReport(report, setup), path, paperTitle(report), report.office.issuingBody);
}

QByteArray pagesPdf(const std::vector<PaperPage>& pages, const QString& title, const QString& creator)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    if (!pages.empty()) {
        QPdfWriter writer(&out);
        writer.setResolution(int(twipsPerInch));
        writer.setTitle(title);
        writer.setCreator(creator.isEmpty() ? QStringLiteral("Sổ OCOP") : creator);
        writer.setPageLayout(paperLayout(pages.front()));
        QPainter painter(&writer);
        for (size_t i = 0; i < pages.size(); ++i) {
            if (i > 0) {
                writer.setPageLayout(paperLayout(pages[i]));
                writer.newPage();
            }
            drawPage(&painter, pages[i]);
        }
    }
    return pages.empty() ? QByteArray() : steadyPdf(out.data());
}

void writePagesPdf(const std::vector<PaperPage>& pages, const QString& path, const QString& title,
                   const QString& creator)
{
    writeWholeFile(path, pagesPdf(pages, title, creator));
}

void printReport(const Report& report, QPrinter* printer, const PageSetup& setup)
{
    printPages(layOutReport(report, setup), printer, QStringLiteral("%1 – %2").arg(report.subject, report.scope));
}

void printPages(const std::vector<PaperPage>& pages, QPrinter* printer, const QString& title)
{
    const int count = int(pages.size());
    const int first = printer->fromPage() > 0 ? std::min(printer->fromPage(), count) : 1;
    const int last = printer->toPage() > 0 ? std::clamp(printer->toPage(), first, count) : count;

    printer->setFullPage(true);
    printer->setDocName(title);
    printer->setPageLayout(paperLayout(pages[size_t(first) - 1]));
    QPainter painter;
    if (!painter.begin(printer)) throw Error(ErrorKind::WriteFailed, printer->printerName());
    for (int number = first; number <= last; ++number) {
        const PaperPage& page = pages[size_t(number) - 1];
        if (number > first) {
            printer->setPageOrientation(qtOrientation(page.orientation));
            if (!printer->newPage()) throw Error(ErrorKind::WriteFailed, printer->printerName());
        }
        painter.resetTransform();
        painter.scale(printer->logicalDpiX() / twipsPerInch, printer->logicalDpiY() / twipsPerInch);
        drawPage(&painter, page);
    }
}

} // namespace ocop
