#include "tests/ui/paper/pdf_reading.h"

#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

namespace ocop::test {
namespace {

QByteArray runPdfToText(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), arguments);
    process.waitForFinished(60'000);
    return process.readAllStandardOutput();
}

} // namespace

bool canReadPdf() { return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(); }

QStringList pdfPages(const QString& path)
{
    QStringList pages =
        QString::fromUtf8(runPdfToText({QStringLiteral("-layout"), path, QStringLiteral("-")})).split(u'\f');
    if (!pages.isEmpty() && pages.last().trimmed().isEmpty()) pages.removeLast();
    return pages;
}

std::vector<PdfWord> pdfWords(const QString& path)
{
    std::vector<PdfWord> words;
    QXmlStreamReader xml(runPdfToText({QStringLiteral("-bbox"), path, QStringLiteral("-")}));
    int page = 0;
    QSizeF size;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement() && xml.atEnd()) break;
        if (xml.tokenType() != QXmlStreamReader::StartElement) continue;
        const auto number = [&](const char* name) { return xml.attributes().value(QLatin1String(name)).toDouble(); };
        if (xml.name() == QLatin1String("page")) {
            ++page;
            size = QSizeF(number("width"), number("height"));
        } else if (xml.name() == QLatin1String("word")) {
            const QRectF box(QPointF(number("xMin"), number("yMin")), QPointF(number("xMax"), number("yMax")));
            words.push_back({page, size, box, xml.readElementText()});
        }
    }
    return words;
}

} // namespace ocop::test
