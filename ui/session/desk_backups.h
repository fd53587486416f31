#pragma once

#include "core/base/id.h"
#include "core/storage/backups/backup_shelf.h"

#include <optional>

class QSettings;

namespace ocop {

/// The last backup this desk made of a register. The desk remembers it, never the register.
struct LastBackup
{
    QDateTime at;
    ActId act; ///< the register's last one then; none where nobody knows
    QString path;

    static std::optional<LastBackup> of(const QSettings& desk, const QString& registerPath);
    /// The last one in the second place.
    static std::optional<LastBackup> ofSecond(const QSettings& desk, const QString& registerPath);
    void remember(QSettings& desk, const QString& registerPath) const;
};

/// Where this desk's backups are: its shelf, and the second place while it is there.
struct DeskShelf
{
    BackupShelf shelf;
    bool isSecond = false;
};
std::vector<DeskShelf> deskShelves(const QSettings& desk);

/// Whether a second place is set and what it has is older than the office allows.
bool isSecondOverdue(const QSettings& desk, const QString& registerPath, const QDateTime& now);

/// A backup onto this desk's shelf and, when it is there, into the second place; from any thread. Returns the file made
/// on the shelf. Throws Error{NoAnswer} when the chosen folder is away, else as BackupShelf::add(); what goes wrong in the second place is only remembered.
QString backUp(const Database& db, const BackupNote& note);

} // namespace ocop
