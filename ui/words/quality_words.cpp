#include "ui/words/quality_words.h"

#include "ui/words/reminder_words.h"
#include "ui/words/texts.h"

#include <QCoreApplication>
#include <QHash>

namespace ocop::qualitywords {
namespace {

QString qualityWord(const char* source) { return QCoreApplication::translate("quality", source); }

QString trouble(const QString& code)
{
    static const QHash<QString, const char*> words{
        {QStringLiteral("missing"), QT_TRANSLATE_NOOP("quality", "missing")},
        {QStringLiteral("required"), QT_TRANSLATE_NOOP("quality", "missing, and needed")},
        {QStringLiteral("taxCodeForm"), QT_TRANSLATE_NOOP("quality", "not a tax code")},
        {QStringLiteral("taxCodeCheckDigit"), QT_TRANSLATE_NOOP("quality", "wrong check digit")},
        {QStringLiteral("gtinForm"), QT_TRANSLATE_NOOP("quality", "not a barcode")},
        {QStringLiteral("gtinCheckDigit"), QT_TRANSLATE_NOOP("quality", "wrong check digit")},
        {QStringLiteral("phoneForm"), QT_TRANSLATE_NOOP("quality", "not a phone number")},
        {QStringLiteral("personalIdForm"), QT_TRANSLATE_NOOP("quality", "not 9 or 12 digits")},
        {QStringLiteral("emailForm"), QT_TRANSLATE_NOOP("quality", "not an address")},
        {QStringLiteral("beginsFarAhead"), QT_TRANSLATE_NOOP("quality", "more than 12 months ahead")},
        {QStringLiteral("dateInFuture"), QT_TRANSLATE_NOOP("quality", "in the future")},
        {QStringLiteral("scoreOfOtherStar"), QT_TRANSLATE_NOOP("quality", "contradicts the stars")},
        {QStringLiteral("potentialIsFour"), QT_TRANSLATE_NOOP("quality", "contradicts the stars")},
        {QStringLiteral("starsRange"), QT_TRANSLATE_NOOP("quality", "not 3 to 5")},
        {QStringLiteral("lastDayNot36Months"), QT_TRANSLATE_NOOP("quality", "not 36 months after the first day")},
        {QStringLiteral("lastDayBeforeFirst"), QT_TRANSLATE_NOOP("quality", "before the first day")},
        {QStringLiteral("fromOtherThanDecision"), QT_TRANSLATE_NOOP("quality", "not the decision's day")},
        {QStringLiteral("extensionTooLong"), QT_TRANSLATE_NOOP("quality", "longer than 180 days")},
        {QStringLiteral("extensionBeforeEnd"), QT_TRANSLATE_NOOP("quality", "before the last day")},
        {QStringLiteral("renewedTooEarly"), QT_TRANSLATE_NOOP("quality", "renewed long before its window")},
        {QStringLiteral("extendedThoughEnded"), QT_TRANSLATE_NOOP("quality", "not one of the transition")},
        {QStringLiteral("extendedThoughWindowOpen"), QT_TRANSLATE_NOOP("quality", "not one of the transition")},
        {QStringLiteral("reasonInNote"), QT_TRANSLATE_NOOP("quality", "no reason for what is unusual")},
        {QStringLiteral("subKindOfOtherKind"), QT_TRANSLATE_NOOP("quality", "of another kind")},
        {QStringLiteral("waitingRow"), QT_TRANSLATE_NOOP("quality", "without a known subject")},
        {QStringLiteral("noCertificate"), QT_TRANSLATE_NOOP("quality", "never recognised")},
        {QStringLiteral("memorandumWithValue"), QT_TRANSLATE_NOOP("quality", "of a memorandum")},
        {QStringLiteral("absentWithSales"), QT_TRANSLATE_NOOP("quality", "sales of somebody who did not come")},
        {QStringLiteral("taskWithoutDay"), QT_TRANSLATE_NOOP("quality", "no day set")},
        {QStringLiteral("beforeSigning"), QT_TRANSLATE_NOOP("quality", "before the signing")},
        {QStringLiteral("endsBeforeBegin"), QT_TRANSLATE_NOOP("quality", "before the first day")},
        {QStringLiteral("goodsNotInRegister"), QT_TRANSLATE_NOOP("quality", "no product of the register")},
        {QStringLiteral("goodsOfOtherSubject"), QT_TRANSLATE_NOOP("quality", "of another producer")},
        {QStringLiteral("goodsNotInForce"), QT_TRANSLATE_NOOP("quality", "not in force when it was signed")},
        {QStringLiteral("deliveredMoreThanAgreed"), QT_TRANSLATE_NOOP("quality", "more delivered than agreed")},
        {QStringLiteral("fileOfNobody"), QT_TRANSLATE_NOOP("quality", "of a record that is gone")}};
    return qualityWord(words.value(code, QT_TRANSLATE_NOOP("quality", "to be looked at")));
}

} // namespace

QString check(const QualityCheck& check)
{
    const QString words = trouble(check.code);
    const QString field = check.field.isEmpty() ? QString() : texts::field(check.entity, check.field);
    if (!field.isEmpty()) return QStringLiteral("%1: %2").arg(field, words);
    return words.left(1).toUpper() + words.mid(1);
}

QString records(const QString& entity)
{
    if (entity == QLatin1String("subject")) return qualityWord(QT_TRANSLATE_NOOP("quality", "Subjects"));
    if (entity == QLatin1String("product")) return qualityWord(QT_TRANSLATE_NOOP("quality", "Products"));
    if (entity == QLatin1String("certificate")) return qualityWord(QT_TRANSLATE_NOOP("quality", "Certificates"));
    if (entity == QLatin1String("list_row")) return qualityWord(QT_TRANSLATE_NOOP("quality", "Rows of lists"));
    if (entity == QLatin1String("buyer")) return qualityWord(QT_TRANSLATE_NOOP("quality", "Buyers"));
    if (entity == QLatin1String("trade_event")) return qualityWord(QT_TRANSLATE_NOOP("quality", "Trade events"));
    if (entity == QLatin1String("contract")) return qualityWord(QT_TRANSLATE_NOOP("quality", "Contracts"));
    return qualityWord(QT_TRANSLATE_NOOP("quality", "Files"));
}

} // namespace ocop::qualitywords
