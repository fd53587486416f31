#include "core/formats/csv_writer.h"

namespace ocop {
namespace {

/// A sign, then digits with single points, commas or spaces among them.
bool isSignedNumber(const QString& field)
{
    if (!QStringLiteral("+-").contains(field.at(0))) return false;
    bool digitBefore = false;
    for (const QChar c : QStringView(field).mid(1)) {
        const bool digit = c >= u'0' && c <= u'9';
        if (!digit && !(digitBefore && QStringLiteral("., ").contains(c))) return false;
        digitBefore = digit;
    }
    return digitBefore;
}

bool wouldRun(const QString& field)
{
    return field.size() > 1 && QStringLiteral("=+-@\t\r\n").contains(field.at(0)) && !isSignedNumber(field);
}

/// One that would run, or one with apostrophes before that, which an apostrophe taken off must leave as it was.
bool needsMark(const QString& field)
{
    qsizetype first = 0;
    while (first < field.size() && field.at(first) == u'\'') ++first;
    return wouldRun(field.mid(first));
}

QString csvField(QString field)
{
    field = csvHarmless(field);
    static const QString special = QStringLiteral(",\"\r\n;");
    bool quote = field.startsWith(u' ') || field.endsWith(u' ');
    for (const QChar c : field) quote = quote || special.contains(c);
    return quote ? u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"' : field;
}

} // namespace

QByteArray csvOf(const std::vector<QStringList>& rows)
{
    QString text(QChar::ByteOrderMark);
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0) text += u',';
            text += csvField(row.at(i));
        }
        text += QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

QString csvHarmless(const QString& field) { return needsMark(field) ? u'\'' + field : field; }

QString csvAsMeant(const QString& field) { return field.startsWith(u'\'') && needsMark(field) ? field.mid(1) : field; }

} // namespace ocop
