#include "tests/core/formats/make_xlsx.h"

#include <QFile>
#include <QTemporaryDir>

#include <minizip/zip.h>

namespace ocop::test {

QByteArray zipOf(const std::vector<std::pair<QString, QByteArray>>& parts)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("made.zip"));
    zipFile zip = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    for (const auto& [name, bytes] : parts) {
        const zip_fileinfo info = {};
        zipOpenNewFileInZip64(zip, name.toUtf8().constData(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, 6, 0);
        zipWriteInFileInZip(zip, bytes.constData(), unsigned(bytes.size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

namespace {

using Parts = std::vector<std::pair<QString, QByteArray>>;

Parts xlsxParts(const QByteArray& sheetContent, const QByteArray& sharedStrings, const QByteArray& styles,
                const QByteArray& workbookProperties)
{
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray packageRel = "http://schemas.openxmlformats.org/package/2006/relationships";
    const auto relation = [&](const QByteArray& id, const QByteArray& type, const QByteArray& target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + rel + "/" + type + "\" Target=\"" + target + "\"/>";
    };
    Parts parts = {
        {QStringLiteral("[Content_Types].xml"), "<Types/>"},
        {QStringLiteral("_rels/.rels"), "<Relationships xmlns=\"" + packageRel + "\">" +
                                            relation("a", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {QStringLiteral("xl/workbook.xml"),
         "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + rel + "\">" + workbookProperties +
             "<sheets><sheet name=\"Trang 1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
         "<Relationships xmlns=\"" + packageRel + "\">" + relation("r1", "worksheet", "worksheets/mot.xml") +
             (sharedStrings.isEmpty() ? QByteArray() : relation("r2", "sharedStrings", "/xl/sharedStrings.xml")) +
             (styles.isEmpty() ? QByteArray() : relation("r3", "styles", "styles.xml")) + "</Relationships>"},
        {QStringLiteral("xl/worksheets/mot.xml"),
         "<worksheet xmlns=\"" + main + "\">" + sheetContent + "</worksheet>"}};
    if (!sharedStrings.isEmpty())
        parts.emplace_back(QStringLiteral("xl/sharedStrings.xml"),
                           "<sst xmlns=\"" + main + "\">" + sharedStrings + "</sst>");
    if (!styles.isEmpty())
        parts.emplace_back(QStringLiteral("xl/styles.xml"),
                           "<styleSheet xmlns=\"" + main + "\">" + styles + "</styleSheet>");
    return parts;
}

} // namespace

QByteArray xlsxOf(const QByteArray& sheetContent, const QByteArray& sharedStrings, const QByteArray& styles,
                  const QByteArray& workbookProperties)
{
    return zipOf(xlsxParts(sheetContent, sharedStrings, styles, workbookProperties));
}

QByteArray xlsmOf(const QByteArray& sheetContent)
{
    Parts parts = xlsxParts(sheetContent, {}, {}, {});
    parts.front().second = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                           "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                           "vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>";
    parts.emplace_back(QStringLiteral("xl/vbaProject.bin"), QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 macros", 15));
    return zipOf(parts);
}

} // namespace ocop::test
