#include "ui/paper/print/printers.h"

#include "core/base/error.h"
#include "ui/paper/page_painter.h"

#include <QPrinterInfo>

namespace ocop {

QStringList Printers::names() const { return QPrinterInfo::availablePrinterNames(); }

QString Printers::usual() const { return QPrinterInfo::defaultPrinterName(); }

PrinterTraits Printers::traits(const QString& name) const
{
    const QPrinterInfo info = QPrinterInfo::printerInfo(name);
    const QList<QPrinter::ColorMode> colours = info.supportedColorModes();
    return {info.supportedDuplexModes(), info.defaultDuplexMode(), colours.contains(QPrinter::Color),
            colours.contains(QPrinter::GrayScale)};
}

void printAsWished(const std::vector<PaperPage>& pages, const PrintWish& wish, const QString& title)
{
    const QPrinterInfo info = QPrinterInfo::printerInfo(wish.printer);
    if (info.isNull()) throw Error(ErrorKind::WriteFailed, wish.printer); // gone since the list was made
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setCopyCount(wish.copies);
    printer.setCollateCopies(wish.collated);
    printer.setDuplex(wish.sides);
    if (wish.colour) printer.setColorMode(*wish.colour);
    printPages(pages, &printer, title);
}

} // namespace ocop
