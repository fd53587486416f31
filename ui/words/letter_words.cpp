#include "ui/words/letter_words.h"

#include "core/base/dates.h"
#include "ui/words/reminder_words.h"
#include "ui/words/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace ocop {
namespace {

QString letterWord(const char* source, int n = -1)
{
    return QCoreApplication::translate("letters", source, nullptr, n);
}

} // namespace

namespace letterWords {

Mark mark(LetterState state)
{
    switch (state) {
    case LetterState::Drafted: return Mark::NotYet;
    case LetterState::Signed: return Mark::Expiring;
    case LetterState::Sent: return Mark::Extended;
    case LetterState::Received:
    case LetterState::Replied: break;
    }
    return Mark::InForce;
}

QDate firstEnd(std::span<const LetterItem> items)
{
    QDate first;
    for (const LetterItem& each : items)
        if (each.lastDay.isValid() && (!first.isValid() || each.lastDay < first)) first = each.lastDay;
    return first;
}

QString beforeEnd(const Letter& letter, std::span<const LetterItem> items)
{
    const QDate end = firstEnd(items);
    if (letter.kind != LetterKind::Expiry || !letter.sentOn.isValid() || !end.isValid()) return {};
    const int days = int(letter.sentOn.daysTo(end));
    return days >= 0 ? letterWord(QT_TRANSLATE_N_NOOP("letters", "%n day(s) before the end"), days)
                     : letterWord(QT_TRANSLATE_N_NOOP("letters", "%n day(s) after the end"), -days);
}

QString earlier(const Letter& letter)
{
    if (letter.sentOn.isValid())
        return letterWord(QT_TRANSLATE_NOOP("letters", "Notified on %1 (%2)"))
            .arg(formatDate(letter.sentOn), texts::channel(letter.channel));
    return letterWord(QT_TRANSLATE_NOOP("letters", "Drafted on %1, not sent")).arg(formatDate(letter.draftedOn));
}

QString products(std::span<const LetterItem> items)
{
    QStringList names;
    for (const LetterItem& each : items) names << each.product;
    return names.join(QStringLiteral(", "));
}

QString field(const QString& entity, const QString& field)
{
    if (entity != QLatin1String(Letter::table) && entity != QLatin1String(LetterItem::table)) return {};
    static const QHash<QString, const char*> words = {
        {Letter::Field::kind, QT_TRANSLATE_NOOP("letters", "Kind of letter")},
        {Letter::Field::unit, QT_TRANSLATE_NOOP("letters", "Place written to")},
        {Letter::Field::event, QT_TRANSLATE_NOOP("letters", "Trade event")},
        {Letter::Field::recipient, QT_TRANSLATE_NOOP("letters", "Recipient")},
        {Letter::Field::number, QT_TRANSLATE_NOOP("letters", "Number")},
        {Letter::Field::symbol, QT_TRANSLATE_NOOP("letters", "Symbol")},
        {Letter::Field::dated, QT_TRANSLATE_NOOP("letters", "Dated")},
        {Letter::Field::signerRole, QT_TRANSLATE_NOOP("letters", "Signer's role")},
        {Letter::Field::copies, QT_TRANSLATE_NOOP("letters", "Copies to")},
        {Letter::Field::body, QT_TRANSLATE_NOOP("letters", "Text")},
        {Letter::Field::head, QT_TRANSLATE_NOOP("letters", "Head of the paper")},
        {Letter::Field::draftedOn, QT_TRANSLATE_NOOP("letters", "Drafted on")},
        {Letter::Field::signedOn, QT_TRANSLATE_NOOP("letters", "Signed on")},
        {Letter::Field::sentOn, QT_TRANSLATE_NOOP("letters", "Sent on")},
        {Letter::Field::channel, QT_TRANSLATE_NOOP("letters", "Sent by")},
        {Letter::Field::receivedOn, QT_TRANSLATE_NOOP("letters", "Received on")},
        {Letter::Field::repliedOn, QT_TRANSLATE_NOOP("letters", "Answered on")},
        {Letter::Field::reply, QT_TRANSLATE_NOOP("letters", "Answer")},
        {LetterItem::Field::place, QT_TRANSLATE_NOOP("letters", "Place")},
        {LetterItem::Field::product, QT_TRANSLATE_NOOP("letters", "Product")},
        {LetterItem::Field::decision, QT_TRANSLATE_NOOP("letters", "Decision")},
        {LetterItem::Field::lastDay, QT_TRANSLATE_NOOP("letters", "Last valid day")}};
    const char* source = words.value(field);
    return source ? letterWord(source) : QString();
}

std::optional<QString> value(const QString& entity, const QString& field, const QJsonValue& value)
{
    if (entity != QLatin1String(Letter::table)) return std::nullopt;
    if (field == Letter::Field::kind)
        return texts::letterKind(fromCode<LetterKind>(value.toString()).value_or(LetterKind::Expiry));
    if (field == Letter::Field::channel)
        return texts::channel(fromCode<LetterChannel>(value.toString()).value_or(LetterChannel::None));
    return std::nullopt;
}

} // namespace letterWords

} // namespace ocop
