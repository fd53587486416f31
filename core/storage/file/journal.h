#pragma once

#include <QString>

namespace ocop {

class RegisterGuard;

/// What stands beside a register that is not yet in it: bytes and the moment of the last one; nothing when empty.
struct JournalState
{
    qint64 bytes = 0;
    qint64 changed = 0;

    bool operator==(const JournalState&) const = default;
    static JournalState of(const QString& registerPath);
};

/// Brings the journal into the register by a connection of its own, for another thread than the window's. Does nothing
/// when the file is not the guarded one any more, waits for nobody, and makes no errors: the next time will do.
void foldJournalOf(const RegisterGuard& guard);

} // namespace ocop
