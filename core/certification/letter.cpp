#include "core/certification/letter.h"

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

} // namespace ocop
