#include "core/reports/docx_writer.h"

#include "core/formats/whole_file.h"
#include "core/formats/zip_writer.h"
#include "core/reports/docx_body.h"

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
        xml.writeStartElement(QStringLiteral("w:tblCellMar"));
        for (const char* side : {"w:left", "w:right"}) {
            xml.writeEmptyElement(QLatin1String(side));
            xml.writeAttribute(QStringLiteral("w:w"), QStringLiteral("60"));
            xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("dxa"));
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    });
}

QByteArray docxHeader(bool numbered, bool sample)
{
    return docxPart(QStringLiteral("w:hdr"), docxMain, QStringLiteral("w"), [&](QXmlStreamWriter& xml) {
        xml.writeStartElement(QStringLiteral("w:p"));
        xml.writeStartElement(QStringLiteral("w:pPr"));
        xml.writeEmptyElement(QStringLiteral("w:jc"));
        xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("center"));
        xml.writeEndElement();
        if (numbered) docxField(xml, QStringLiteral("PAGE"), 26, false);
        xml.writeEndElement();
        if (!sample) return;
        xml.writeStartElement(QStringLiteral("w:p"));
        xml.writeStartElement(QStringLiteral("w:pPr"));
        xml.writeEmptyElement(QStringLiteral("w:jc"));
        xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("right"));
        xml.writeEndElement();
        docxFooterRun(xml, QStringLiteral("DỮ LIỆU MẪU"));
        xml.writeEndElement();
    });
}

QByteArray docxFooter(const Report& report)
{
    QStringList facts{report.scope, asOfText(report)};
    if (!report.fingerprint.isEmpty()) facts << QStringLiteral("Mã %1").arg(report.fingerprint);
    facts.removeAll(QString());
    return docxPart(QStringLiteral("w:ftr"), docxMain, QStringLiteral("w"), [&](QXmlStreamWriter& xml) {
        xml.writeStartElement(QStringLiteral("w:p"));
        if (!report.footLine) {
            xml.writeEndElement();
            return;
        }
        docxFooterRun(xml, facts.join(QStringLiteral(" · ")) + QStringLiteral(" · Trang "));
        docxField(xml, QStringLiteral("PAGE"), 19, true);
        docxFooterRun(xml, QStringLiteral("/"));
        docxField(xml, QStringLiteral("NUMPAGES"), 19, true);
        xml.writeEndElement();
    });
}

QByteArray docxRelations(const std::vector<std::pair<QString, QString>>& targets, const QString& base)
{
    return docxPart(QStringLiteral("Relationships"),
                    QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships"), {},
                    [&](QXmlStreamWriter& xml) {
                        for (size_t i = 0; i < targets.size(); ++i) {
                            xml.writeEmptyElement(QStringLiteral("Relationship"));
                            xml.writeAttribute(QStringLiteral("Id"), QStringLiteral("rId%1").arg(i + 1));
                            xml.writeAttribute(QStringLiteral("Type"), base + u'/' + targets[i].first);
                            xml.writeAttribute(QStringLiteral("Target"), targets[i].second);
                        }
                    });
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
            const auto part = [&](const char* name, const char* type) {
                add("Override", "PartName", QStringLiteral("/word/") + QLatin1String(name),
                    docxWord + QLatin1String(type) + QStringLiteral("+xml"));
            };
            part("document.xml", "document.main");
            part("styles.xml", "styles");
            part("header1.xml", "header");
            part("header2.xml", "header");
            part("footer1.xml", "footer");
        });
}

} // namespace

QByteArray reportAsDocx(const Report& report)
{
    const std::vector<std::pair<QString, QString>> parts{{QStringLiteral("styles"), QStringLiteral("styles.xml")},
                                                         {QStringLiteral("header"), QStringLiteral("header1.xml")},
                                                         {QStringLiteral("header"), QStringLiteral("header2.xml")},
                                                         {QStringLiteral("footer"), QStringLiteral("footer1.xml")}};
    return zipped(
        {{QStringLiteral("[Content_Types].xml"), docxTypes()},
         {QStringLiteral("_rels/.rels"),
          docxRelations({{QStringLiteral("officeDocument"), QStringLiteral("word/document.xml")}}, docxOffice)},
         {QStringLiteral("word/_rels/document.xml.rels"), docxRelations(parts, docxOffice)},
         {QStringLiteral("word/document.xml"), DocxBody(report).write()},
         {QStringLiteral("word/styles.xml"), docxStyles()},
         {QStringLiteral("word/header1.xml"), docxHeader(true, report.sample)},
         {QStringLiteral("word/header2.xml"), docxHeader(false, report.sample)},
         {QStringLiteral("word/footer1.xml"), docxFooter(report)}});
}

void writeDocx(const Report& report, const QString& path) { writeWholeFile(path, reportAsDocx(report)); }

} // namespace ocop
