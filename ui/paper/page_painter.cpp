#include "ui/paper/page_painter.h"

#include "core/base/error.h"
#include "core/formats/whole_file.h"
#include "ui/kit/theme.h"
#include "ui/paper/card_flow.h"
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

void flowMainTables(PageFlow& flow, const Report& report)
{
    const double width = flow.body().width();
    const bool isLast = report.closing.isEmpty() && report.pictures.empty();
    const double tail = isLast ? tailHeight(report, width, flow.setup()) : 0;
    const auto isMain = [](const ReportTable& table) { return !table.annex; };
    const auto last = std::find_if(report.tables.rbegin(), report.tables.rend(), isMain);
    for (const ReportTable& table : report.tables) {
        if (table.annex) continue;
        const MeasuredTable measured = measureTable(table, width, flow.setup());
        flowTableTitle(flow, report, table, tableStartHeight(measured));
        flowTable(flow, measured, &table == &*last ? tail : 0);
        if (&table != &*last) flow.skip(14 * twipsPerPoint);
    }
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

PageFlow flowMainPart(const Report& report, const PageSetup& setup)
{
    PageFlow flow(setup, report.orientation);
    if (report.isCatalogue) {
        flowCards(flow, report);
        return flow;
    }
    flowFront(flow, report);
    flowMainTables(flow, report);
    flowPictures(flow, report);
    flowClosing(flow, report);
    flowTail(flow, report);
    return flow;
}

/// A paper that runs just over onto a second page is set a little smaller: one page is signed more gladly.
PageFlow flowMainPartTightly(const Report& report, PageSetup setup)
{
    PageFlow flow = flowMainPart(report, setup);
    const double usual = setup.tablePoints;
    while (flow.pageCount() == 2 && setup.tablePoints > usual - 1 && setup.tablePoints > setup.smallestTablePoints) {
        setup.tablePoints -= 0.5;
        PageFlow tighter = flowMainPart(report, setup);
        if (tighter.pageCount() == 1) return tighter;
    }
    return flow;
}

} // namespace

std::vector<PaperPage> layOutReport(const Report& report, const PageSetup& asked)
{
    PageSetup setup = asked;
    if (report.isSmall) {
        setup.isSmall = true;
        setup.marginsMm = {15, 14, 12, 14};
    }
    PageFlow flow = report.annexOnly ? PageFlow(setup, report.orientation) : flowMainPartTightly(report, setup);
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
