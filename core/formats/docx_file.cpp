#include "core/formats/docx_file.h"

#include "core/formats/docx_body.h"
#include "core/formats/zip_writer.h"

#include <QXmlStreamWriter>

#include <vector>

namespace ocop {
namespace {

const QString docxMain = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
const QString docxOffice = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const QString docxWord = QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.");

/// A small part: `fill` writes inside the root element.
template <class Fill>
QByteArray docxPart(const QString& root, const QString& space, const QString& prefix, Fill&& fill)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(root);
    xml.writeAttribute(prefix.isEmpty() ? QStringLiteral("xmlns") : QStringLiteral("xmlns:") + prefix, space);
    fill(xml);
    xml.writeEndDocument();
    return bytes;
}

void docxField(QXmlStreamWriter& xml, const QString& code, int halfPoints, bool italic)
{
    xml.writeStartElement(QStringLiteral("w:fldSimple"));
    xml.writeAttribute(QStringLiteral("w:instr"), code);
    xml.writeStartElement(QStringLiteral("w:r"));
    xml.writeStartElement(QStringLiteral("w:rPr"));
    if (italic) xml.writeEmptyElement(QStringLiteral("w:i"));
    xml.writeEmptyElement(QStringLiteral("w:sz"));
    xml.writeAttribute(QStringLiteral("w:val"), QString::number(halfPoints));
    xml.writeEndElement();
    xml.writeTextElement(QStringLiteral("w:t"), QStringLiteral("1"));
    xml.writeEndElement();
    xml.writeEndElement();
}

void docxFooterRun(QXmlStreamWriter& xml, const QString& text)
{
    xml.writeStartElement(QStringLiteral("w:r"));
    xml.writeStartElement(QStringLiteral("w:rPr"));
    xml.writeEmptyElement(QStringLiteral("w:i"));
    xml.writeEmptyElement(QStringLiteral("w:sz"));
    xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("19"));
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("w:t"));
    xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray docxStyles()
{
    return docxPart(QStringLiteral("w:styles"), docxMain, QStringLiteral("w"), [](QXmlStreamWriter& xml) {
        xml.writeStartElement(QStringLiteral("w:docDefaults"));
        xml.writeStartElement(QStringLiteral("w:rPrDefault"));
        xml.writeStartElement(QStringLiteral("w:rPr"));
        xml.writeEmptyElement(QStringLiteral("w:rFonts"));
        for (const char* name : {"w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"})
            xml.writeAttribute(QLatin1String(name), QStringLiteral("Times New Roman"));
        xml.writeEmptyElement(QStringLiteral("w:kern")); // letters stand as close as on the painted page
        xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("2"));
        xml.writeEmptyElement(QStringLiteral("w:sz"));
        xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("26"));
        xml.writeEmptyElement(QStringLiteral("w:lang"));
        xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("vi-VN"));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement(QStringLiteral("w:style"));
        xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("table"));
        xml.writeAttribute(QStringLiteral("w:styleId"), QStringLiteral("Grid"));
        xml.writeEmptyElement(QStringLiteral("w:name"));
        xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("Table Grid"));
        xml.writeStartElement(QStringLiteral("w:tblPr"));
        xml.writeStartElement(QStringLiteral("w:tblBorders"));
        for (const char* side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
            xml.writeEmptyElement(QLatin1String(side));
            for (const auto& [name, value] :
                 {std::pair{"w:val", "single"}, {"w:sz", "4"}, {"w:space", "0"}, {"w:color", "000000"}})
                xml.writeAttribute(QLatin1String(name), QLatin1String(value));
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    });
}

/// What Word of today makes, so that it does not open in its compatibility mode, where tables hang out of the margins.
QByteArray docxSettings()
{
    return docxPart(QStringLiteral("w:settings"), docxMain, QStringLiteral("w"), [](QXmlStreamWriter& xml) {
        xml.writeStartElement(QStringLiteral("w:compat"));
        xml.writeEmptyElement(QStringLiteral("w:compatSetting"));
        for (const auto& [name, value] : {std::pair{"w:name", "compatibilityMode"},
                                          {"w:uri", "http://schemas.microsoft.com/office/word"},
                                          {"w:val", "15"}})
            xml.writeAttribute(QLatin1String(name), QLatin1String(value));
        xml.writeEndElement();
    });
}

QByteArray docxHeader(bool numbered, const QString& line)
{
    return docxPart(QStringLiteral("w:hdr"), docxMain, QStringLiteral("w"), [&](QXmlStreamWriter& xml) {
        xml.writeStartElement(QStringLiteral("w:p"));
        xml.writeStartElement(QStringLiteral("w:pPr"));
        xml.writeEmptyElement(QStringLiteral("w:jc"));
        xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("center"));
        xml.writeEndElement();
        if (numbered) docxField(xml, QStringLiteral("PAGE"), 26, false);
        xml.writeEndElement();
        if (line.isEmpty()) return;
        xml.writeStartElement(QStringLiteral("w:p"));
        xml.writeStartElement(QStringLiteral("w:pPr"));
        xml.writeEmptyElement(QStringLiteral("w:jc"));
        xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("right"));
        xml.writeEndElement();
        docxFooterRun(xml, line);
        xml.writeEndElement();
    });
}

QByteArray docxFooter(const std::optional<QString>& line)
{
    return docxPart(QStringLiteral("w:ftr"), docxMain, QStringLiteral("w"), [&](QXmlStreamWriter& xml) {
        xml.writeStartElement(QStringLiteral("w:p"));
        if (line) docxFooterRun(xml, *line);
        xml.writeEndElement();
    });
}

/// A part that another one names.
struct DocxRelation
{
    QString id;
    const char* type;
    QString target;
};

QByteArray docxRelations(const std::vector<DocxRelation>& relations)
{
    return docxPart(QStringLiteral("Relationships"),
                    QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships"), {},
                    [&](QXmlStreamWriter& xml) {
                        for (const DocxRelation& each : relations) {
                            xml.writeEmptyElement(QStringLiteral("Relationship"));
                            xml.writeAttribute(QStringLiteral("Id"), each.id);
                            xml.writeAttribute(QStringLiteral("Type"), docxOffice + u'/' + QLatin1String(each.type));
                            xml.writeAttribute(QStringLiteral("Target"), each.target);
                        }
                    });
}

QString docxPictureName(const DocxPicture& picture)
{
    const bool isPng = picture.bytes.startsWith("\x89PNG");
    return QStringLiteral("media/%1.%2").arg(picture.id, isPng ? QStringLiteral("png") : QStringLiteral("jpeg"));
}

QByteArray docxTypes()
{
    return docxPart(
        QStringLiteral("Types"), QStringLiteral("http://schemas.openxmlformats.org/package/2006/content-types"), {},
        [](QXmlStreamWriter& xml) {
            const auto add = [&](const char* element, const char* key, const QString& name, const QString& type) {
                xml.writeEmptyElement(QLatin1String(element));
                xml.writeAttribute(QLatin1String(key), name);
                xml.writeAttribute(QStringLiteral("ContentType"), type);
            };
            add("Default", "Extension", QStringLiteral("rels"),
                QStringLiteral("application/vnd.openxmlformats-package.relationships+xml"));
            add("Default", "Extension", QStringLiteral("xml"), QStringLiteral("application/xml"));
            add("Default", "Extension", QStringLiteral("png"), QStringLiteral("image/png"));
            add("Default", "Extension", QStringLiteral("jpeg"), QStringLiteral("image/jpeg"));
            const auto part = [&](const char* name, const char* type) {
                add("Override", "PartName", QStringLiteral("/word/") + QLatin1String(name),
                    docxWord + QLatin1String(type) + QStringLiteral("+xml"));
            };
            part("document.xml", "document.main");
            part("styles.xml", "styles");
            part("settings.xml", "settings");
            part("header1.xml", "header");
            part("header2.xml", "header");
            part("footer1.xml", "footer");
        });
}

} // namespace

QByteArray docxOf(const DocxFile& file)
{
    std::vector<DocxRelation> relations = {
        {QLatin1String(docxids::styles), "styles", QStringLiteral("styles.xml")},
        {QLatin1String(docxids::header), "header", QStringLiteral("header1.xml")},
        {QLatin1String(docxids::firstHeader), "header", QStringLiteral("header2.xml")},
        {QLatin1String(docxids::footer), "footer", QStringLiteral("footer1.xml")},
        {QLatin1String(docxids::settings), "settings", QStringLiteral("settings.xml")}};
    for (const DocxPicture& each : file.pictures) relations.push_back({each.id, "image", docxPictureName(each)});
    std::vector<ZipEntry> parts = {
        {QStringLiteral("[Content_Types].xml"), docxTypes()},
        {QStringLiteral("_rels/.rels"),
         docxRelations({{QStringLiteral("rId1"), "officeDocument", QStringLiteral("word/document.xml")}})},
        {QStringLiteral("word/_rels/document.xml.rels"), docxRelations(relations)},
        {QStringLiteral("word/document.xml"), file.body},
        {QStringLiteral("word/styles.xml"), docxStyles()},
        {QStringLiteral("word/settings.xml"), docxSettings()},
        {QStringLiteral("word/header1.xml"), docxHeader(true, file.headLine)},
        {QStringLiteral("word/header2.xml"), docxHeader(false, file.headLine)},
        {QStringLiteral("word/footer1.xml"), docxFooter(file.footLine)}};
    for (const DocxPicture& each : file.pictures)
        parts.push_back({QStringLiteral("word/") + docxPictureName(each), each.bytes});
    return zipped(parts);
}

} // namespace ocop
