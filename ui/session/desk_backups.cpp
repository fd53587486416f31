#include "ui/session/desk_backups.h"

#include "core/base/error.h"
#include "core/storage/backups/second_place.h"
#include "ui/session/backup_items.h"
#include "ui/session/file_actions.h"
#include "ui/words/sentences.h"

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

void addToSecond(QSettings& desk, const Database& db, const BackupNote& note, ActId act)
{
    const SecondPlace place(deskItems::secondFolder().of(desk));
    if (!place.isSet()) return;
    try {
        const QString made = place.add(db, note);
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
    const QString made = BackupShelf(fileactions::backupFolder(desk)).add(db, note);
    LastBackup{note.at, act, made}.remember(desk, db.path());
    addToSecond(desk, db, note, act);
    return made;
}

} // namespace ocop
