#include "core/letters/letter.h"

#include "core/base/dates.h"
#include "core/base/text.h"

namespace ocop {

LetterState Letter::stateOn(QDate day) const
{
    const auto done = [day](QDate on) { return on.isValid() && (!day.isValid() || on <= day); };
    if (done(repliedOn)) return LetterState::Replied;
    if (done(receivedOn)) return LetterState::Received;
    if (done(sentOn)) return LetterState::Sent;
    return done(signedOn) ? LetterState::Signed : LetterState::Drafted;
}

Letter Letter::asOn(QDate day) const
{
    Letter then = *this;
    if (!day.isValid()) return then;
    for (QDate* step : {&then.signedOn, &then.sentOn, &then.receivedOn, &then.repliedOn})
        if (*step > day) *step = {};
    if (!then.sentOn.isValid()) then.channel = LetterChannel::None;
    if (!then.repliedOn.isValid()) then.reply.clear();
    return then;
}

void take(Letter& letter, const LetterStep& step)
{
    switch (step.state) {
    case LetterState::Drafted: letter.draftedOn = step.day; break;
    case LetterState::Signed: letter.signedOn = step.day; break;
    case LetterState::Sent:
        letter.sentOn = step.day;
        letter.channel = step.channel;
        break;
    case LetterState::Received: letter.receivedOn = step.day; break;
    case LetterState::Replied:
        letter.repliedOn = step.day;
        letter.reply = step.reply;
        break;
    }
}

std::optional<LetterState> nextLetterState(LetterState state)
{
    switch (state) {
    case LetterState::Drafted: return LetterState::Signed;
    case LetterState::Signed: return LetterState::Sent;
    case LetterState::Sent: return LetterState::Received;
    case LetterState::Received: return LetterState::Replied;
    case LetterState::Replied: break;
    }
    return std::nullopt;
}

QString Letter::fullNumber() const
{
    if (number.isEmpty()) return {};
    return symbol.isEmpty() ? number : QStringLiteral("%1/%2").arg(number, symbol);
}

void normalize(Letter& letter)
{
    for (QString* text : {&letter.recipient, &letter.address, &letter.phone, &letter.number, &letter.symbol,
                          &letter.signer, &letter.reply, &letter.note})
        *text = cleaned(*text);
    for (QString* lines : {&letter.signerRole, &letter.copies, &letter.body}) *lines = cleaned(*lines, true);
    // "45/CCPTNT" typed into the number is number and symbol.
    if (const qsizetype slash = letter.number.indexOf(u'/'); slash >= 0) {
        letter.symbol = letter.number.mid(slash + 1).trimmed();
        letter.number = letter.number.left(slash).trimmed();
    }
    if (!letter.sentOn.isValid()) letter.channel = LetterChannel::None;
}

Findings paperDayFindings(QDate dated, QDate today)
{
    if (!dated.isValid() || dated <= today) return {};
    return {{Severity::Warning,
             QStringLiteral("dated"),
             QStringLiteral("letterDatedAhead"),
             {formatDate(dated), formatDate(today)}}};
}

Findings validate(const Letter& letter, QDate today)
{
    Findings found;
    if (letter.recipient.isEmpty())
        found.push_back({Severity::Error, Letter::Field::recipient, QStringLiteral("required")});
    if (letter.sentOn.isValid() && letter.channel == LetterChannel::None)
        found.push_back({Severity::Error, Letter::Field::channel, QStringLiteral("required")});
    const std::pair<QLatin1String, QDate> steps[] = {{Letter::Field::draftedOn, letter.draftedOn},
                                                     {Letter::Field::signedOn, letter.signedOn},
                                                     {Letter::Field::sentOn, letter.sentOn},
                                                     {Letter::Field::receivedOn, letter.receivedOn},
                                                     {Letter::Field::repliedOn, letter.repliedOn}};
    QDate before;
    for (const auto& [field, day] : steps) {
        if (!day.isValid()) continue;
        const QString name = field;
        if (day > today)
            found.push_back(
                {Severity::Error, name, QStringLiteral("letterDayAhead"), {formatDate(day), formatDate(today)}});
        else if (before.isValid() && day < before)
            found.push_back(
                {Severity::Error, name, QStringLiteral("letterDayOrder"), {formatDate(day), formatDate(before)}});
        before = std::max(before, day);
    }
    for (const Finding& each : paperDayFindings(letter.dated, today)) found.push_back(each);
    if (letter.receivedOn.isValid() && !letter.sentOn.isValid())
        found.push_back({Severity::Error,
                         Letter::Field::sentOn,
                         QStringLiteral("letterReceivedUnsent"),
                         {formatDate(letter.receivedOn)}});
    if (letter.sentOn.isValid() && letter.number.isEmpty() && letter.kind != LetterKind::Public)
        found.push_back({Severity::Warning, Letter::Field::number, QStringLiteral("letterNoNumber")});
    return found;
}

} // namespace ocop
