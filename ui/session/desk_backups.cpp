#include "ui/session/desk_backups.h"

#include "core/base/error.h"
#include "core/storage/backups/second_place.h"
#include "ui/session/backup_items.h"
#include "ui/session/file_actions.h"
#include "ui/words/sentences.h"

#include <QDir>
#include <QSettings>

namespace ocop {
namespace {

std::optional<LastBackup> keptIn(const DeskItem<QStringList>& item, const QSettings& desk)
{
    const QStringList kept = item.of(desk);
    const QDateTime at = QDateTime::fromString(kept.value(0), Qt::ISODate);
    if (!at.isValid()) return std::nullopt;
    return LastBackup{at, {kept.value(1).toLongLong()}, kept.value(2)};
}

QStringList listOf(const LastBackup& last)
{
    return {last.at.toString(Qt::ISODate), QString::number(last.act.value), last.path};
}

/// A folder that was chosen is made and marked once. From then on it must be there: while its drive is away nothing is
/// made in its place.
BackupShelf shelfToFill(QSettings& desk)
{
    const QString chosen = deskItems::backupFolder().of(desk);
    if (chosen.isEmpty()) return BackupShelf(BackupShelf::usualFolder());
    const MarkedFolder folder(chosen);
    if (deskItems::markedFolder().of(desk) == chosen) {
        folder.throwIfAway();
    } else {
        QDir().mkpath(chosen);
        folder.claim();
        deskItems::markedFolder().set(desk, chosen);
    }
    return BackupShelf(chosen);
}

/// What is to be protected never goes out unprotected.
QString putInto(const SecondPlace& place, const QString& lockText, const Database& db, const BackupNote& note,
                const QString& copy)
{
    if (lockText.isEmpty()) return place.add(db, note);
    const auto lock = CopyLock::of(lockText);
    if (!lock) throw Error(ErrorKind::Internal, lockText);
    return place.addLocked(db, copy, note, *lock);
}

void addToSecond(QSettings& desk, const Database& db, const BackupNote& note, ActId act, const QString& copy)
{
    const SecondPlace place(deskItems::secondFolder().of(desk));
    if (!place.isSet()) return;
    try {
        const QString made = putInto(place, deskItems::secondLock().of(desk), db, note, copy);
        deskItems::lastSecond(db.path()).set(desk, listOf({note.at, act, made}));
        deskItems::secondTrouble(db.path()).set(desk, {});
    } catch (const Error& error) {
        deskItems::secondTrouble(db.path()).set(desk, texts::error(error));
    }
}

} // namespace

std::optional<LastBackup> LastBackup::of(const QSettings& desk, const QString& registerPath)
{
    return keptIn(deskItems::lastBackup(registerPath), desk);
}

std::optional<LastBackup> LastBackup::ofSecond(const QSettings& desk, const QString& registerPath)
{
    return keptIn(deskItems::lastSecond(registerPath), desk);
}

void LastBackup::remember(QSettings& desk, const QString& registerPath) const
{
    deskItems::lastBackup(registerPath).set(desk, listOf(*this));
}

std::vector<DeskShelf> deskShelves(const QSettings& desk)
{
    std::vector<DeskShelf> shelves{{BackupShelf(fileactions::backupFolder(desk))}};
    if (const SecondPlace place(deskItems::secondFolder().of(desk)); place.isThere())
        shelves.push_back({BackupShelf(place.folder()), true});
    return shelves;
}

bool isSecondOverdue(const QSettings& desk, const QString& registerPath, const QDateTime& now)
{
    if (deskItems::secondFolder().of(desk).isEmpty()) return false;
    const auto last = LastBackup::ofSecond(desk, registerPath);
    return !last || last->at.daysTo(now) > deskItems::secondDays().of(desk);
}

QString backUp(const Database& db, const BackupNote& note)
{
    QSettings desk;
    const ActId act = History(db).last();
    const QString made = shelfToFill(desk).add(db, note);
    LastBackup{note.at, act, made}.remember(desk, db.path());
    addToSecond(desk, db, note, act, made);
    return made;
}

} // namespace ocop
