#include "core/formats/ods_cell.h"

#include "core/formats/plain_number.h"

#include <algorithm>
#include <cmath>

namespace ocop {
namespace {

void odsCheckLength(const QString& text, const WorkbookLimits& limits)
{
    if (text.size() > limits.textLength)
        throw importError(ErrorKind::TooLarge, QStringLiteral("textLength"), {QString::number(limits.textLength)});
}

/// Adds the text of a paragraph, with its spans and links; the reader ends on its end tag.
void readOdsParagraph(QXmlStreamReader& xml, QString& text, const WorkbookLimits& limits)
{
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) --depth;
        if (token == QXmlStreamReader::Characters) text += xml.text();
        if (token == QXmlStreamReader::StartElement) {
            const auto name = xml.name();
            if (name == QLatin1String("annotation") || name == QLatin1String("note") ||
                name == QLatin1String("ruby-text")) {
                xml.skipCurrentElement();
                continue;
            }
            ++depth;
            if (name == QLatin1String("line-break")) text += u'\n';
            if (name == QLatin1String("tab")) text += u'\t';
            if (name == QLatin1String("s")) {
                const int count = odsAttribute(xml.attributes(), "text", "c").toInt();
                text += QString(std::clamp(count, 1, limits.textLength + 1), u' ');
            }
        }
        odsCheckLength(text, limits);
    }
}

/// All paragraphs of a cell; the reader ends on its end tag.
QString readOdsText(QXmlStreamReader& xml, const WorkbookLimits& limits)
{
    QString text;
    bool first = true;
    while (xml.readNextStartElement()) {
        if (xml.name() != QLatin1String("p")) {
            xml.skipCurrentElement();
            continue;
        }
        if (!first) text += u'\n';
        first = false;
        readOdsParagraph(xml, text, limits);
    }
    return text;
}

/// Older programs write a failed formula as the number 0 that shows an error.
bool showsOdsError(const QString& shown)
{
    static const QStringList errors = {QStringLiteral("#DIV/0!"), QStringLiteral("#VALUE!"), QStringLiteral("#REF!"),
                                       QStringLiteral("#NAME?"),  QStringLiteral("#N/A"),    QStringLiteral("#NUM!"),
                                       QStringLiteral("#NULL!")};
    return errors.contains(shown) || shown.startsWith(QLatin1String("Err:"));
}

Cell odsNumber(const QString& value, const QString& shown)
{
    Cell cell;
    bool ok = false;
    cell.number = value.toDouble(&ok);
    if (ok && std::isfinite(cell.number)) {
        cell.kind = CellType::Number;
        cell.text = plainNumber(cell.number);
        return cell;
    }
    cell.number = 0;
    cell.text = shown.isEmpty() ? value : shown;
    if (!cell.text.trimmed().isEmpty()) cell.kind = CellType::Text;
    return cell;
}

} // namespace

QString odsAttribute(const QXmlStreamAttributes& attributes, const char* vocabulary, const char* name)
{
    const QString space = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0").arg(QLatin1String(vocabulary));
    return attributes.value(space, QLatin1String(name)).toString();
}

Cell readOdsCell(QXmlStreamReader& xml, const WorkbookLimits& limits)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const auto value = [&attributes, &limits](const char* name) {
        const QString text = odsAttribute(attributes, "office", name);
        odsCheckLength(text, limits);
        return text;
    };
    const QString type = value("value-type");
    const bool failed = std::any_of(attributes.begin(), attributes.end(), [](const QXmlStreamAttribute& one) {
        return one.name() == QLatin1String("value-type") && one.value() == QLatin1String("error");
    });
    const bool computed = !odsAttribute(attributes, "table", "formula").isEmpty();
    const QString shown = readOdsText(xml, limits);

    Cell cell;
    if (failed || (computed && showsOdsError(shown))) {
        cell.kind = CellType::Error;
        cell.text = shown.isEmpty() ? QStringLiteral("#N/A") : shown;
        return cell;
    }
    if (type == QLatin1String("float") || type == QLatin1String("percentage") || type == QLatin1String("currency"))
        return odsNumber(value("value"), shown);
    if (type == QLatin1String("boolean")) {
        cell.number = value("boolean-value") == QLatin1String("true") ? 1 : 0;
        cell.kind = CellType::Bool;
        cell.text = cell.number == 1 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        return cell;
    }
    if (type == QLatin1String("date")) {
        cell.text = value("date-value");
        cell.date = QDate::fromString(cell.text.left(10), Qt::ISODate);
        if (cell.date.isValid()) {
            cell.kind = CellType::Date;
            return cell;
        }
    }
    cell.text = shown.isEmpty() && type == QLatin1String("string") ? value("string-value") : shown;
    if (!cell.text.trimmed().isEmpty()) cell.kind = CellType::Text;
    return cell;
}

} // namespace ocop
