#include "core/certification/letter.h"

#include "core/base/dates.h"
#include "core/base/text.h"

namespace ocop {

LetterState Letter::state() const
{
    if (repliedOn.isValid()) return LetterState::Replied;
    if (receivedOn.isValid()) return LetterState::Received;
    if (sentOn.isValid()) return LetterState::Sent;
    return signedOn.isValid() ? LetterState::Signed : LetterState::Drafted;
}

QString Letter::fullNumber() const
{
    if (number.isEmpty()) return {};
    return symbol.isEmpty() ? number : QStringLiteral("%1/%2").arg(number, symbol);
}

void normalize(Letter& letter)
{
    for (QString* text : {&letter.recipient, &letter.address, &letter.phone, &letter.number, &letter.symbol, &letter.signer, &letter.reply, &letter.note})
        *text = cleaned(*text);
    for (QString* lines : {&letter.signerRole, &letter.copies, &letter.body}) *lines = cleaned(*lines, true);
    // "45/CCPTNT" typed into the number is number and symbol.
    if (const qsizetype slash = letter.number.indexOf(u'/'); slash >= 0) {
        letter.symbol = letter.number.mid(slash + 1).trimmed();
        letter.number = letter.number.left(slash).trimmed();
    }
    if (!letter.sentOn.isValid()) letter.channel = LetterChannel::None;
}

Findings validate(const Letter& letter, QDate today)
{
    Findings found;
    if (letter.recipient.isEmpty()) found.push_back({Severity::Error, QStringLiteral("recipient"), QStringLiteral("required")});
    if (letter.sentOn.isValid() && letter.channel == LetterChannel::None)
        found.push_back({Severity::Error, QStringLiteral("channel"), QStringLiteral("required")});
    const std::pair<const char*, QDate> steps[] = {{"drafted_on", letter.draftedOn},   {"signed_on", letter.signedOn}, {"sent_on", letter.sentOn},
                                                   {"received_on", letter.receivedOn}, {"replied_on", letter.repliedOn}};
    QDate before;
    for (const auto& [field, day] : steps) {
        if (!day.isValid()) continue;
        const QString name = QLatin1String(field);
        if (day > today)
            found.push_back({Severity::Error, name, QStringLiteral("letterDayAhead"), {formatDate(day), formatDate(today)}});
        else if (before.isValid() && day < before)
            found.push_back({Severity::Error, name, QStringLiteral("letterDayOrder"), {formatDate(day), formatDate(before)}});
        before = std::max(before, day);
    }
    if (letter.receivedOn.isValid() && !letter.sentOn.isValid())
        found.push_back({Severity::Error, QStringLiteral("sent_on"), QStringLiteral("letterReceivedUnsent"), {formatDate(letter.receivedOn)}});
    if (letter.sentOn.isValid() && letter.number.isEmpty() && letter.kind != LetterKind::Public)
        found.push_back({Severity::Warning, QStringLiteral("number"), QStringLiteral("letterNoNumber")});
    return found;
}

} // namespace ocop
