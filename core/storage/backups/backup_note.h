#pragma once

#include "core/base/codes.h"
#include "core/storage/database.h"

#include <QDateTime>

#include <optional>

namespace ocop {

/// What a backup was made for.
enum class BackupWhy { Asked, Import, Batch, Merge, Migration, Restore, Closing, Daily, Unknown };

template <>
struct EnumCodes<BackupWhy>
{
    static constexpr std::pair<BackupWhy, const char*> all[] = {
        {BackupWhy::Asked, "asked"},         {BackupWhy::Import, "import"},   {BackupWhy::Batch, "batch"},
        {BackupWhy::Merge, "merge"},         {BackupWhy::Restore, "restore"}, {BackupWhy::Closing, "closing"},
        {BackupWhy::Migration, "migration"}, {BackupWhy::Daily, "daily"},     {BackupWhy::Unknown, "unknown"}};
};

/// What a backup says of itself. It lies in the copy as one more setting, so that one file tells everything.
struct BackupNote
{
    QDateTime at;
    QString who;
    BackupWhy why = BackupWhy::Asked;
    QString registerPath = {}; ///< which of the files with one identity it is a copy of
    QString digest = {}; ///< contentDigest() of what was copied; empty in those of before

    /// Of a backup that is open; those of before notes have none.
    static std::optional<BackupNote> of(const Database& backup);
    /// Leaves it in a copy, or takes it out again.
    void write(const Database& copy) const;
    static void remove(const Database& copy);
};

/// One backup on the shelf.
struct Backup
{
    QString path;
    QString identity; ///< see core/storage/file/identity.h; empty where registers had none yet
    BackupNote note; ///< of before notes: the time its name says, Unknown
    qint64 size = 0; ///< bytes
    QString fileMark = {}; ///< markOfFile() of the register it is a copy of
    bool isLocked = false; ///< a password is asked for; who made it and what is in it is not known without

    bool isOfFile(const QString& registerPath) const;
};

/// A register's path without telling it.
QString markOfFile(const QString& registerPath);

} // namespace ocop
