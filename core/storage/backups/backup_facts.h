#pragma once

#include "core/storage/backups/backup_note.h"
#include "core/storage/history.h"

namespace ocop {

/// What is in a backup, and what became of the register since.
struct BackupFacts
{
    qint64 subjects = 0;
    qint64 products = 0;
    qint64 certificates = 0;
    qint64 decisions = 0;
    ActId lastAct = {};
    QDateTime lastChange;
    /// Records, when the acts of the register at hand go on where the backup ends.
    struct Since
    {
        qint64 acts = 0;
        qint64 added = 0;
        qint64 changed = 0;
        qint64 deleted = 0;
    };
    std::optional<Since> since;
};

/// What an open backup says. `now` is the register at hand, null when it cannot be read.
BackupFacts factsIn(const Database& backup, const Database* now = nullptr);

/// A backup with what is in it; nothing is known of a protected one.
struct KnownBackup
{
    Backup backup;
    BackupFacts facts;
};

} // namespace ocop
