#include "core/storage/backups/second_place.h"

#include "core/base/error.h"

namespace ocop {

BackupShelf SecondPlace::shelf() const
{
    if (!isThere()) throw Error(ErrorKind::NotFound, folder());
    return BackupShelf(folder());
}

QString SecondPlace::add(const Database& db, const BackupNote& note) const { return shelf().add(db, note); }

QString SecondPlace::addLocked(const Database& db, const QString& copy, const BackupNote& note,
                               const CopyLock& lock) const
{
    return shelf().addLocked(db, copy, note, lock);
}

} // namespace ocop
