#include "core/formats/xlsx_parts.h"

#include <QDir>
#include <QHash>

namespace ocop {
namespace {

/// "../worksheets/sheet1.xml" seen from "xl/workbook.xml".
QString resolvedPart(const QString& from, const QString& target)
{
    if (target.startsWith(u'/')) return target.mid(1);
    const QString folder = from.left(from.lastIndexOf(u'/') + 1);
    return QDir::cleanPath(folder + target);
}

struct Relation
{
    QString type;
    QString part;
};

QHash<QString, Relation> readRelations(ZipArchive& archive, const QString& owner)
{
    const auto slash = owner.lastIndexOf(u'/');
    const QString part =
        owner.left(slash + 1) + QStringLiteral("_rels/") + owner.mid(slash + 1) + QStringLiteral(".rels");
    QHash<QString, Relation> relations;
    if (!archive.contains(part)) return relations;
    readXmlPart(archive, part, [&](QXmlStreamReader& xml) {
        if (xml.name() != QLatin1String("Relationship")) return;
        const auto attributes = xml.attributes();
        if (attributes.value(QLatin1String("TargetMode")) == QLatin1String("External")) return;
        relations.insert(attributes.value(QLatin1String("Id")).toString(),
                         {attributes.value(QLatin1String("Type")).toString(),
                          resolvedPart(owner, attributes.value(QLatin1String("Target")).toString())});
    });
    return relations;
}

QString workbookPart(ZipArchive& archive)
{
    for (const Relation& relation : readRelations(archive, QString()))
        if (relation.type.endsWith(QLatin1String("/officeDocument")) && archive.contains(relation.part))
            return relation.part;
    return QStringLiteral("xl/workbook.xml");
}

void refuseOtherDocuments(const ZipArchive& archive, const QString& workbook)
{
    const auto refuse = [](const QString& code) { throw importError(ErrorKind::BadInput, code); };
    if (archive.contains(QStringLiteral("mimetype")) && archive.contains(QStringLiteral("content.xml")))
        refuse(QStringLiteral("openDocument"));
    if (archive.contains(QStringLiteral("word/document.xml"))) refuse(QStringLiteral("wordFile"));
    if (archive.contains(QStringLiteral("ppt/presentation.xml"))) refuse(QStringLiteral("notAList"));
    if (workbook.endsWith(QLatin1String(".bin")) || archive.contains(QStringLiteral("xl/workbook.bin")))
        refuse(QStringLiteral("binaryExcel"));
    if (!archive.contains(workbook)) {
        if (archive.contains(QStringLiteral("[Content_Types].xml")))
            throw importError(ErrorKind::Damaged, QStringLiteral("missingPart"), {workbook});
        refuse(QStringLiteral("notAList"));
    }
}

/// Office programs write control characters as "_x000D_".
void decodeEscapes(QString& text)
{
    for (qsizetype at = text.indexOf(QLatin1String("_x")); at >= 0; at = text.indexOf(QLatin1String("_x"), at + 1)) {
        if (at + 7 > text.size() || text.at(at + 6) != u'_') continue;
        bool ok = false;
        const uint code = QStringView(text).mid(at + 2, 4).toUInt(&ok, 16);
        if (ok) text.replace(at, 7, code == 0 ? QString() : QString(QChar(ushort(code))));
    }
}

bool isTrue(QStringView value) { return value == QLatin1String("1") || value == QLatin1String("true"); }

} // namespace

void readXmlPart(ZipArchive& archive, const QString& part, const std::function<void(QXmlStreamReader&)>& onStart)
{
    const auto device = archive.open(part);
    QXmlStreamReader xml(device.get());
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            throw importError(ErrorKind::BadInput, QStringLiteral("forbiddenXml"), {part});
        if (token == QXmlStreamReader::StartElement) onStart(xml);
    }
    device->throwTrouble();
    if (xml.hasError()) throw importError(ErrorKind::Damaged, QStringLiteral("damagedPart"), {part});
    device->finish();
}

XlsxOutline readXlsxOutline(ZipArchive& archive, const WorkbookLimits& limits)
{
    const QString workbook = workbookPart(archive);
    refuseOtherDocuments(archive, workbook);
    const auto relations = readRelations(archive, workbook);
    XlsxOutline outline;
    for (const Relation& relation : relations) {
        if (relation.type.endsWith(QLatin1String("/sharedStrings"))) outline.sharedStringsPart = relation.part;
        if (relation.type.endsWith(QLatin1String("/styles"))) outline.stylesPart = relation.part;
    }
    readXmlPart(archive, workbook, [&](QXmlStreamReader& xml) {
        const auto attributes = xml.attributes();
        if (xml.name() == QLatin1String("workbookPr"))
            outline.system1904 = isTrue(attributes.value(QLatin1String("date1904")));
        if (xml.name() != QLatin1String("sheet")) return;
        if (int(outline.sheets.size()) >= limits.sheets)
            throw importError(ErrorKind::TooLarge, QStringLiteral("sheets"), {QString::number(limits.sheets)});
        XlsxSheetEntry sheet;
        sheet.name = attributes.value(QLatin1String("name")).toString();
        sheet.hidden = attributes.hasAttribute(QLatin1String("state")) &&
                       attributes.value(QLatin1String("state")) != QLatin1String("visible");
        QString id;
        for (const QXmlStreamAttribute& attribute : attributes)
            if (attribute.name() == QLatin1String("id") && !attribute.namespaceUri().isEmpty())
                id = attribute.value().toString();
        const auto relation = relations.constFind(id);
        if (relation == relations.cend())
            throw importError(ErrorKind::Damaged, QStringLiteral("missingSheet"), {sheet.name});
        if (!relation->type.endsWith(QLatin1String("/worksheet"))) return; // chart sheets hold no rows
        sheet.part = relation->part;
        if (!archive.contains(sheet.part))
            throw importError(ErrorKind::Damaged, QStringLiteral("missingSheet"), {sheet.name});
        outline.sheets.push_back(sheet);
    });
    return outline;
}

QString readXlsxRichText(QXmlStreamReader& xml, int maximumLength)
{
    QString text;
    int depth = 1;
    int phonetic = 0;
    bool inText = false;
    while (depth > 0 && !xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            if (xml.name() == QLatin1String("rPh")) ++phonetic;
            inText = xml.name() == QLatin1String("t");
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            if (xml.name() == QLatin1String("rPh")) --phonetic;
            inText = false;
            break;
        case QXmlStreamReader::Characters:
            if (inText && phonetic == 0) text += xml.text();
            if (text.size() > maximumLength)
                throw importError(ErrorKind::TooLarge, QStringLiteral("textLength"), {QString::number(maximumLength)});
            break;
        default: break;
        }
    }
    decodeEscapes(text);
    return text;
}

std::vector<QString> readXlsxSharedStrings(ZipArchive& archive, const QString& part, const WorkbookLimits& limits)
{
    std::vector<QString> strings;
    if (part.isEmpty()) return strings;
    if (!archive.contains(part)) throw importError(ErrorKind::Damaged, QStringLiteral("missingPart"), {part});
    readXmlPart(archive, part, [&](QXmlStreamReader& xml) {
        if (xml.name() != QLatin1String("si")) return;
        if (int(strings.size()) >= limits.sharedStrings)
            throw importError(ErrorKind::TooLarge, QStringLiteral("sharedStrings"),
                              {QString::number(limits.sharedStrings)});
        strings.push_back(readXlsxRichText(xml, limits.textLength));
    });
    return strings;
}

bool isDateFormat(const QString& formatCode)
{
    bool quoted = false;
    for (qsizetype i = 0; i < formatCode.size(); ++i) {
        const QChar c = formatCode.at(i).toLower();
        if (c == u'"') quoted = !quoted;
        if (quoted) continue;
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i; // the next character is shown or repeated as it stands
            continue;
        }
        if (c == u'[') { // a colour, a locale or elapsed time
            const auto close = formatCode.indexOf(u']', i);
            if (close < 0) return false;
            i = close;
            continue;
        }
        if (c == u';') return false; // only the form of positive numbers counts
        if (c == u'd' || c == u'y') return true;
        if (c == u'm') return true;
        if (formatCode.mid(i, 7).compare(QLatin1String("general"), Qt::CaseInsensitive) == 0) return false;
    }
    return false;
}

bool isBuiltInDateFormat(int format)
{
    return (format >= 14 && format <= 22) || (format >= 45 && format <= 47) || (format >= 27 && format <= 36) ||
           (format >= 50 && format <= 58);
}

std::vector<XlsxCellStyle> readXlsxCellStyles(ZipArchive& archive, const QString& part)
{
    std::vector<XlsxCellStyle> styles;
    if (part.isEmpty() || !archive.contains(part)) return styles;
    QHash<int, bool> formats;
    std::vector<Letters> fonts;
    QString section;
    readXmlPart(archive, part, [&](QXmlStreamReader& xml) {
        const auto attributes = xml.attributes();
        const auto name = xml.name();
        for (const char* each : {"numFmts", "fonts", "fills", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"})
            if (name == QLatin1String(each)) section = QLatin1String(each);
        if (name == QLatin1String("numFmt")) {
            formats.insert(attributes.value(QLatin1String("numFmtId")).toInt(),
                           isDateFormat(attributes.value(QLatin1String("formatCode")).toString()));
        } else if (section == QLatin1String("fonts") && name == QLatin1String("font")) {
            if (fonts.size() < 100'000) fonts.push_back(Letters::Unicode);
        } else if (section == QLatin1String("fonts") && name == QLatin1String("name")) {
            if (!fonts.empty()) fonts.back() = lettersOfFont(attributes.value(QLatin1String("val")).toString());
        } else if (section == QLatin1String("cellXfs") && name == QLatin1String("xf")) {
            const int format = attributes.value(QLatin1String("numFmtId")).toInt();
            const int font = attributes.value(QLatin1String("fontId")).toInt();
            const bool known = font >= 0 && font < int(fonts.size());
            if (styles.size() < 100'000)
                styles.push_back({formats.value(format, isBuiltInDateFormat(format)),
                                  known ? fonts[size_t(font)] : Letters::Unicode});
        }
    });
    return styles;
}

} // namespace ocop
