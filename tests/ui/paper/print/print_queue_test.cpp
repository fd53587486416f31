// A real print queue: printer-driver-cups-pdf turns each job into a file. Where there is no such queue nothing is tried.
#include "core/base/error.h"
#include "tests/support/sample_reports.h"
#include "tests/support/ui/event_wait.h"
#include "tests/ui/paper/pdf_reading.h"
#include "ui/paper/layout/paper_pages.h"
#include "ui/paper/print/printers.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QPrinterInfo>
#include <QUuid>

namespace ocop::test {
namespace {

QString pdfQueue()
{
    const QList<QPrinterInfo> printers = QPrinterInfo::availablePrinters();
    for (const QPrinterInfo& info : printers)
        if (info.makeAndModel().contains(QLatin1String("CUPS-PDF"))) return info.printerName();
    return {};
}

/// Where the queue puts the files of whoever runs the test.
QDir queueFolder()
{
    QString folder = QStringLiteral("/var/spool/cups-pdf/${USER}");
    QFile settings(QStringLiteral("/etc/cups/cups-pdf.conf"));
    if (settings.open(QIODevice::ReadOnly))
        while (!settings.atEnd())
            if (const QString line = QString::fromUtf8(settings.readLine()).simplified();
                line.startsWith(QLatin1String("Out ")))
                folder = line.mid(4);
    folder.replace(QLatin1String("${HOME}"), QDir::homePath());
    folder.replace(QLatin1String("${USER}"), qEnvironmentVariable("USER"));
    return QDir(folder);
}

} // namespace

TEST_CASE("Print queue: pages, copies and the job's name arrive", "[print]")
{
    const QString queue = pdfQueue();
    if (queue.isEmpty() || !canReadPdf()) return;
    PaperPages pages(std::make_shared<const Report>(productList(800)));
    REQUIRE(pages.all().size() > 17);
    const QString title = QStringLiteral("so-ocop-") + QUuid::createUuid().toString(QUuid::Id128).left(12);
    PrintWish wish;
    wish.printer = queue;
    wish.copies = 2;
    printAsWished(pages.some({2, 3, 17}), wish, title);

    const QDir folder = queueFolder();
    const auto printed = [&] { return folder.entryList({QStringLiteral("*%1*.pdf").arg(title)}, QDir::Files); };
    REQUIRE(waitUntil([&] { return !printed().isEmpty() && pdfPages(folder.filePath(printed().first())).size() > 0; }));
    const QString path = folder.filePath(printed().first());
    // The queue's driver draws letters as shapes: pages are told apart by how they look.
    const QStringList looks = pdfPages(path);
    REQUIRE(looks.size() == 6);
    for (int page = 0; page < 3; ++page) CHECK(looks.at(page) == looks.at(page + 3));
    CHECK(looks.at(0) != looks.at(1));
    CHECK(looks.at(1) != looks.at(2));
    QFile::remove(path);
}

TEST_CASE("Print queue: a printer that is gone is told of", "[print]")
{
    PaperPages pages(std::make_shared<const Report>(productList(3)));
    PrintWish wish;
    wish.printer = QStringLiteral("không-có-máy-này");
    CHECK_THROWS_AS(printAsWished(pages.all(), wish, QStringLiteral("Thử")), Error);
}

} // namespace ocop::test
