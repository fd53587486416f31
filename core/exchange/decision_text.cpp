#include "core/exchange/decision_text.h"

#include "core/base/formats.h"
#include "core/base/text.h"
#include "core/exchange/date_cell.h"

#include <QRegularExpression>

namespace ocop {
namespace {

QString issuerIn(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("của\\s+((?:chủ tịch\\s+)?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Bộ|Sở|Hội đồng)[^,;.()]*)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(text);
    return match.hasMatch() ? cleaned(match.captured(1)) : QString();
}

/// "QĐ-98/UBND": the number written behind.
QString turnedNumber(const QString& plain)
{
    static const QRegularExpression form(
        QStringLiteral("(?<![a-z])qd\\s*[-–]\\s*(\\d{1,5})\\s*/\\s*(ubnd|bnn|bnnptnt|ttg)"));
    const auto match = form.match(plain);
    return match.hasMatch() ? match.captured(1) + QStringLiteral("/QĐ-") + match.captured(2).toUpper() : QString();
}

} // namespace

DecisionReading readDecision(const QString& typed)
{
    DecisionReading reading;
    const QString text = cleaned(typed);
    if (text.isEmpty()) return reading;
    const QString plain = folded(text);
    reading.officialLetter = plain.contains(QLatin1String("cong van"));

    static const QRegularExpression full(
        QStringLiteral("(\\d{1,5}(?:/\\d{4})?\\s*/\\s*q[dđ](?:\\s*[-–]\\s*[a-zđ&][a-zđ0-9&]*)*)"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression digits(
        QStringLiteral("(?:q[dđ]|quyet dinh)(?:\\s*so)?[\\s:]*(\\d{1,5})(?![\\d/])"));
    static const QRegularExpression bare(QStringLiteral("^(?:so )?(\\d{1,5})$"));
    if (const auto match = full.match(text.toLower()); match.hasMatch() && !reading.officialLetter)
        reading.number = normalizedDecisionNumber(match.captured(1));
    else if (const QString turned = turnedNumber(plain); !turned.isEmpty())
        reading.number = turned;
    else if (const auto number = digits.match(plain); number.hasMatch())
        reading.number = number.captured(1) + QStringLiteral("/QĐ");
    else if (const auto alone = bare.match(plain); alone.hasMatch() && alone.captured(1).toInt() < 1990)
        reading.number = alone.captured(1) + QStringLiteral("/QĐ");

    reading.issuer = issuerIn(text);
    const DateReading date = findDate(text);
    reading.date = date.date;
    reading.year = date.year;
    reading.noSuchDay = date.trouble == DateReading::Trouble::NoSuchDay;
    static const QRegularExpression year(
        QStringLiteral("(?<![\\d/])((?:19|20)\\d{2})(?!\\d|/q)|(?:\\d{1,2}|ubnd|[ivx]{1,4})/((?:19|20)\\d{2})(?!\\d)"));
    if (!reading.year)
        if (const auto match = year.match(plain); match.hasMatch())
            reading.year = (match.captured(1).isEmpty() ? match.captured(2) : match.captured(1)).toInt();
    static const QRegularExpression round(QStringLiteral("dot\\s*([0-9ivx]{1,4})(?![a-z])"));
    if (const auto match = round.match(plain); match.hasMatch())
        reading.round = QStringLiteral("đợt ") + match.captured(1).toUpper();
    reading.unclear = reading.number.isEmpty() && !reading.date.isValid() && !reading.year && reading.round.isEmpty();
    return reading;
}

bool sameDecisionNumber(const QString& a, const QString& b)
{
    if (a == b) return true;
    const auto isPrefix = [](const QString& part, const QString& whole) {
        return part.endsWith(QStringLiteral("/QĐ")) && whole.startsWith(part + u'-');
    };
    return isPrefix(a, b) || isPrefix(b, a);
}

} // namespace ocop
