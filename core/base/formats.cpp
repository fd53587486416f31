#include "core/base/formats.h"

#include "core/base/text.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace ocop {
namespace {

QString digitsOf(const QString& typed)
{
    QString digits;
    for (const QChar c : typed)
        if (c >= u'0' && c <= u'9') digits += c;
    return digits;
}

bool isTaxCheckDigitRight(const QString& ten)
{
    static constexpr std::array weights = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i) sum += weights[i] * ten.at(qsizetype(i)).digitValue();
    return 10 - sum % 11 == ten.at(9).digitValue();
}

QString onePhone(const QString& part)
{
    const bool international = part.trimmed().startsWith(u'+');
    QString digits = digitsOf(part);
    if (digits.startsWith(QLatin1String("0084"))) digits.remove(0, 2);
    if (digits.startsWith(QLatin1String("84")) && (international || digits.size() >= 11))
        digits = QLatin1String("0") + digits.mid(digits.startsWith(QLatin1String("840")) ? 3 : 2); // +84 (0) 905...
    if (digits.size() == 9 && QStringLiteral("35789").contains(digits.at(0))) digits.prepend(u'0');
    return digits;
}

} // namespace

std::optional<double> parseNumber(const QString& typed)
{
    QString text = cleaned(typed).remove(u' ');
    static const QRegularExpression vietnamese(
        QStringLiteral("^[+-]?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?$|^[+-]?\\d+,\\d+$"));
    static const QRegularExpression plain(QStringLiteral("^[+-]?\\d+(\\.\\d+)?$"));
    if (vietnamese.match(text).hasMatch())
        text.remove(u'.').replace(u',', u'.');
    else if (!plain.match(text).hasMatch())
        return std::nullopt;
    bool ok = false;
    const double number = QLocale::c().toDouble(text, &ok);
    if (!ok || !std::isfinite(number)) return std::nullopt;
    return number;
}

QString formatCount(qint64 count) { return QLocale(QLocale::Vietnamese, QLocale::Vietnam).toString(count); }

QString formatOnPaper(int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); }

QString formatPercent(qint64 part, qint64 whole)
{
    if (whole == 0) return QStringLiteral("–");
    const double percent = 100.0 * double(part) / double(whole);
    return QLocale(QLocale::Vietnamese, QLocale::Vietnam).toString(percent, 'f', 1) + u'%';
}

std::optional<int> parseScore(const QString& typed)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,3})(?:[,.](\\d{1,3}))?$"));
    const auto match = form.match(cleaned(typed));
    if (!match.hasMatch()) return std::nullopt;
    const int thousandths = match.captured(1).toInt() * 1000 + match.captured(2).leftJustified(3, u'0').toInt();
    if (thousandths > 100'000) return std::nullopt;
    return thousandths;
}

QString formatScore(std::optional<int> thousandths)
{
    if (!thousandths) return {};
    QString text = QStringLiteral("%1,%2").arg(QString::number(*thousandths / 1000),
                                               QString::number(*thousandths % 1000).rightJustified(3, u'0'));
    while (text.endsWith(u'0')) text.chop(1);
    if (text.endsWith(u',')) text.chop(1);
    return text;
}

QString normalizedTaxCode(const QString& typed)
{
    const QString text = cleaned(typed);
    const QString digits = digitsOf(text);
    static const QRegularExpression onlyDigits(QStringLiteral("^[\\d .\\-]+$"));
    if (!onlyDigits.match(text).hasMatch()) return text;
    if (digits.size() == 13) return digits.left(10) + u'-' + digits.mid(10);
    return digits;
}

CodeCheck checkTaxCode(const QString& normalized)
{
    if (normalized.isEmpty()) return CodeCheck::Empty;
    static const QRegularExpression personal(QStringLiteral("^\\d{12}$"));
    static const QRegularExpression ten(QStringLiteral("^\\d{10}(-\\d{3})?$"));
    if (personal.match(normalized).hasMatch()) return CodeCheck::Right;
    if (!ten.match(normalized).hasMatch() || normalized.endsWith(QLatin1String("-000"))) return CodeCheck::WrongForm;
    return isTaxCheckDigitRight(normalized) ? CodeCheck::Right : CodeCheck::WrongCheckDigit;
}

QString normalizedGtin(const QString& typed)
{
    const QString text = cleaned(typed);
    static const QRegularExpression onlyDigits(QStringLiteral("^[\\d .\\-]+$"));
    return onlyDigits.match(text).hasMatch() ? digitsOf(text) : text;
}

int gtinCheckDigit(const QString& body)
{
    int sum = 0;
    int weight = 3;
    for (qsizetype i = body.size() - 1; i >= 0; --i) {
        sum += weight * body.at(i).digitValue();
        weight = weight == 3 ? 1 : 3;
    }
    return (10 - sum % 10) % 10;
}

CodeCheck checkGtin(const QString& normalized)
{
    if (normalized.isEmpty()) return CodeCheck::Empty;
    static const QRegularExpression form(QStringLiteral("^(\\d{8}|\\d{12,14})$"));
    if (!form.match(normalized).hasMatch()) return CodeCheck::WrongForm;
    const QString body = normalized.left(normalized.size() - 1);
    return gtinCheckDigit(body) == normalized.back().digitValue() ? CodeCheck::Right : CodeCheck::WrongCheckDigit;
}

QStringList normalizedPhones(const QString& typed)
{
    static const QRegularExpression separators(QStringLiteral("[/;,\\n]|\\s[-–]\\s"));
    QStringList phones;
    for (const QString& part : cleaned(typed, true).split(separators, Qt::SkipEmptyParts)) {
        const QString phone = onePhone(part);
        static const QRegularExpression telephonic(QStringLiteral("^[\\d\\s.()+\\-]+$"));
        const bool isNumber = isPhone(phone) && telephonic.match(part).hasMatch();
        const QString entry = isNumber ? phone : part.trimmed();
        if (!entry.isEmpty() && !phones.contains(entry)) phones << entry;
    }
    return phones;
}

QString phonesAsStored(const QString& typed) { return normalizedPhones(typed).join(QStringLiteral("; ")); }

bool isPhone(const QString& normalized)
{
    static const QRegularExpression form(QStringLiteral("^(0[35789]\\d{8}|02\\d{8,9})$"));
    return form.match(normalized).hasMatch();
}

QString normalizedDecisionNumber(const QString& typed)
{
    QString text = cleaned(typed).remove(u' ').toUpper();
    static const QRegularExpression leadingWords(QStringLiteral("^(QUYẾTĐỊNH)?(SỐ)?:?(?=\\d)"));
    text.remove(leadingWords);
    text.replace(QChar(0x2013), QLatin1Char('-'));
    text.replace(QStringLiteral("/QD-"), QStringLiteral("/QĐ-"));
    if (text.endsWith(QStringLiteral("-TTG"))) text.back() = u'g'; // the Prime Minister's own spelling: TTg
    return text;
}

bool isDecisionNumber(const QString& normalized)
{
    static const QRegularExpression form(QStringLiteral("^\\d{1,5}(/\\d{4})?/QĐ(-([A-ZĐ&]+[0-9]*|TTg))+$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form.match(normalized).hasMatch();
}

} // namespace ocop
