#pragma once

#include "core/storage/backups/locked_copy.h"

class QFile;

namespace ocop {

/// The head of a protected backup's file: what the password is turned into a key with, the file's own key sealed for it,
/// the label; at its end a sum by which damage to it is known before anybody is asked for a password.
struct LockedHeader
{
    static constexpr int sealedSize = 80;
    static constexpr int streamSize = 24;
    static constexpr int sumSize = 32;

    CopyLock lock;
    QByteArray sealedKey; ///< crypto_box_seal() of the stream's key
    QByteArray stream; ///< crypto_secretstream's own header
    LockedLabel label;

    /// With the sum at its end.
    QByteArray bytes() const;
    /// Reads it from the beginning of the file, which then stands behind it; `sum` is given. Throws as readLockedLabel().
    static LockedHeader read(QFile& file, QByteArray& sum);
};

inline constexpr char lockedMagic[] = "OCOPKHOA";

} // namespace ocop
