#include "ui/reports/page_painter.h"

#include "core/base/error.h"
#include "ui/reports/official_parts.h"
#include "ui/reports/table_flow.h"

#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

#include <algorithm>

namespace ocop {
namespace {

QPageLayout::Orientation qtOrientation(PaperOrientation orientation)
{
    return orientation == PaperOrientation::Landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
}

QPageLayout paperLayout(PaperOrientation orientation)
{
    QPageLayout layout(QPageSize(QPageSize::A4), qtOrientation(orientation), QMarginsF(0, 0, 0, 0),
                       QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

void flowMainTables(PageFlow& flow, const Report& report)
{
    const double width = flow.body().width();
    const double tail = tailHeight(report, width, flow.setup());
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

void flowAnnexes(PageFlow& flow, const Report& report)
{
    int index = 0;
    for (const ReportTable& table : report.tables) {
        if (!table.annex) continue;
        flow.newPage(table.orientation);
        flowAnnexTitle(flow, report, table, index++);
        const MeasuredTable measured = measureTable(table, flow.body().width(), flow.setup());
        flowTableTitle(flow, report, table, tableStartHeight(measured));
        flowTable(flow, measured);
    }
}

PageFlow flowMainPart(const Report& report, const PageSetup& setup)
{
    PageFlow flow(setup, report.orientation);
    flowFront(flow, report);
    flowMainTables(flow, report);
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

std::vector<PaperPage> layOutReport(const Report& report, const PageSetup& setup)
{
    PageFlow flow = flowMainPartTightly(report, setup);
    flowAnnexes(flow, report);
    std::vector<PaperPage> pages = flow.takePages();
    for (size_t i = 0; i < pages.size(); ++i)
        addRunningLines(pages[i], report, setup, int(i) + 1, int(pages.size()));
    return pages;
}

void drawPage(QPainter* painter, const PaperPage& page)
{
    painter->setPen(Qt::black);
    for (const PaperText& text : page.texts) text.box.draw(painter, text.position, text.firstLine, text.lineCount);
    for (const PaperRule& rule : page.rules) {
        painter->setPen(QPen(Qt::black, rule.thickness, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(rule.line);
    }
}

void writePdf(const Report& report, const QString& path, const PageSetup& setup)
{
    const std::vector<PaperPage> pages = layOutReport(report, setup);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) throw Error(ErrorKind::WriteFailed, QStringLiteral("%1: %2").arg(path, file.errorString()));
    {
        QPdfWriter writer(&file);
        writer.setResolution(int(twipsPerInch));
        writer.setTitle(QStringLiteral("%1 %2 – %3").arg(report.documentKind, report.subject, report.scope).trimmed());
        writer.setCreator(report.office.issuingBody.isEmpty() ? QStringLiteral("Sổ OCOP") : report.office.issuingBody);
        writer.setPageLayout(paperLayout(pages.front().orientation));
        QPainter painter(&writer);
        for (size_t i = 0; i < pages.size(); ++i) {
            if (i > 0) {
                writer.setPageLayout(paperLayout(pages[i].orientation));
                writer.newPage();
            }
            drawPage(&painter, pages[i]);
        }
    }
    if (!file.commit()) throw Error(ErrorKind::WriteFailed, QStringLiteral("%1: %2").arg(path, file.errorString()));
}

void printReport(const Report& report, QPrinter* printer, const PageSetup& setup)
{
    const std::vector<PaperPage> pages = layOutReport(report, setup);
    const int count = int(pages.size());
    const int first = printer->fromPage() > 0 ? std::min(printer->fromPage(), count) : 1;
    const int last = printer->toPage() > 0 ? std::clamp(printer->toPage(), first, count) : count;

    printer->setFullPage(true);
    printer->setDocName(QStringLiteral("%1 – %2").arg(report.subject, report.scope));
    printer->setPageLayout(paperLayout(pages[size_t(first) - 1].orientation));
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
