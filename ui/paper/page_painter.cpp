#include "ui/paper/page_painter.h"

#include "core/base/error.h"
#include "core/formats/whole_file.h"
#include "ui/kit/theme.h"
#include "ui/paper/layout/report_layout.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

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

void drawAgain(QPainter* painter, const PaperDrawing& drawing)
{
    // Qt makes a painting larger where the device has more dots to the inch; here it has its size on the sheet.
    const double across = drawing.painting.logicalDpiX() / double(painter->device()->logicalDpiX());
    const double down = drawing.painting.logicalDpiY() / double(painter->device()->logicalDpiY());
    painter->save();
    painter->translate(drawing.rect.topLeft());
    painter->scale(drawing.rect.width() / drawing.size.width() * across,
                   drawing.rect.height() / drawing.size.height() * down);
    painter->drawPicture(0, 0, drawing.painting);
    painter->restore();
}

} // namespace

void drawPage(QPainter* painter, const PaperPage& page)
{
    for (const PaperDrawing& drawing : page.drawings) drawAgain(painter, drawing);
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

QByteArray pagesPdf(const std::vector<PaperPage>& pages, const QString& title, const QString& creator,
                    const std::vector<PdfBookmark>& bookmarks)
{
    if (pages.empty()) return {};
    QBuffer out;
    out.open(QIODevice::WriteOnly);
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
    painter.end();
    return steadyPdf(out.data(), bookmarks);
}

void writePagesPdf(const std::vector<PaperPage>& pages, const QString& path, const QString& title,
                   const QString& creator)
{
    writeWholeFile(path, pagesPdf(pages, title, creator));
}

void printPages(const std::vector<PaperPage>& pages, QPrinter* printer, const QString& title)
{
    if (pages.empty()) return;
    printer->setFullPage(true);
    printer->setDocName(title);
    printer->setPageLayout(paperLayout(pages.front()));
    QPainter painter;
    if (!painter.begin(printer)) throw Error(ErrorKind::WriteFailed, printer->printerName());
    for (size_t i = 0; i < pages.size(); ++i) {
        if (i > 0) {
            printer->setPageOrientation(qtOrientation(pages[i].orientation));
            if (!printer->newPage()) throw Error(ErrorKind::WriteFailed, printer->printerName());
        }
        painter.resetTransform();
        painter.scale(printer->logicalDpiX() / twipsPerInch, printer->logicalDpiY() / twipsPerInch);
        drawPage(&painter, pages[i]);
    }
    // A job that could not be handed over (no daemon, no room for it) is known only at its end.
    if (!painter.end() || printer->printerState() == QPrinter::Error)
        throw Error(ErrorKind::WriteFailed, printer->printerName());
}

} // namespace ocop
