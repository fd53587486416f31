#include "tests/support/zip_parts.h"

#include <QFile>
#include <QXmlStreamReader>

#include <minizip/unzip.h>

namespace ocop::test {
namespace {

struct ZipCell
{
    QString type;
    QString value;
    QString formula;
};

ZipCell zipCell(const QString& path, int sheet, const QString& cell)
{
    QXmlStreamReader xml(zipPart(path, QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet)));
    ZipCell result;
    bool inside = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("c")) {
            inside = xml.attributes().value(QLatin1String("r")) == cell;
            if (inside) result.type = xml.attributes().value(QLatin1String("t")).toString();
        } else if (inside && xml.isStartElement() && xml.name() == QLatin1String("v")) {
            result.value = xml.readElementText();
        } else if (inside && xml.isStartElement() && xml.name() == QLatin1String("f")) {
            result.formula = xml.readElementText();
        }
    }
    return result;
}

} // namespace

QByteArray zipPart(const QString& path, const QString& name)
{
    unzFile zip = unzOpen64(QFile::encodeName(path).constData());
    if (!zip) return {};
    QByteArray bytes;
    if (unzLocateFile(zip, name.toUtf8().constData(), 1) == UNZ_OK && unzOpenCurrentFile(zip) == UNZ_OK) {
        char buffer[8192];
        for (int read = unzReadCurrentFile(zip, buffer, sizeof buffer); read > 0;
             read = unzReadCurrentFile(zip, buffer, sizeof buffer))
            bytes.append(buffer, read);
        unzCloseCurrentFile(zip);
    }
    unzClose(zip);
    return bytes;
}

QString xlsxCell(const QString& path, int sheet, const QString& cell)
{
    const ZipCell found = zipCell(path, sheet, cell);
    if (found.type != QLatin1String("s")) return found.value;
    QXmlStreamReader xml(zipPart(path, QStringLiteral("xl/sharedStrings.xml")));
    int index = -1;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != QLatin1String("si")) continue;
        if (++index == found.value.toInt()) {
            xml.readNextStartElement();
            return xml.readElementText();
        }
    }
    return {};
}

QString xlsxCellType(const QString& path, int sheet, const QString& cell) { return zipCell(path, sheet, cell).type; }

QString xlsxFormula(const QString& path, int sheet, const QString& cell) { return zipCell(path, sheet, cell).formula; }

} // namespace ocop::test
