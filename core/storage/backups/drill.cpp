#include "core/storage/backups/drill.h"

#include "core/base/error.h"
#include "core/storage/backups/backup_shelf.h"
#include "core/storage/backups/digest.h"
#include "core/storage/backups/restore.h"
#include "core/storage/register_file.h"

#include <QTemporaryDir>

namespace ocop {

Drill drill(const QString& backup, const ActInfo& info)
{
    const QTemporaryDir folder;
    const QString restored = folder.filePath(QStringLiteral("so.db"));
    try {
        std::optional<BackupNote> note;
        ActId last;
        {
            const Database db = Database::open(backup, Database::Mode::ReadOnlyUntouched);
            note = BackupNote::of(db);
            last = History(db).last();
        }
        restoreBackup(backup, restored, info);
        const Database db = Database::open(restored, Database::Mode::ReadOnlyUntouched);
        if (!damagesIn(db).isEmpty()) return {DrillResult::Different, {}};
        if (!note || note->digest.isEmpty()) return {DrillResult::Unknown, {}};
        return {contentDigest(db, last) == note->digest ? DrillResult::Sound : DrillResult::Different, {}};
    } catch (const Error& error) {
        return {DrillResult::NotRestored, error.detail()};
    }
}

} // namespace ocop
