#pragma once

#include <QString>

namespace ocop {

/// What SQLite's header says of a register before anything opens it.
struct RegisterHeader
{
    int version = 0;
    bool usesWal = false;

    /// Reads it straight from the file, so that a foreign one is never opened for writing. Throws Error{NotFound,
    /// Unreadable, NotARegister, NewerRegister, Damaged}.
    static RegisterHeader read(const QString& path);
};

inline constexpr quint32 registerApplicationId = 0x4F434F50; // "OCOP"

} // namespace ocop
