#include "ui/words/backup_words.h"

#include "core/base/formats.h"

#include <QCoreApplication>
#include <QLocale>

namespace ocop {
namespace {

QString words(const char* source) { return QCoreApplication::translate("backups", source); }

} // namespace

QString backupWhyWords(BackupWhy why)
{
    switch (why) {
    case BackupWhy::Asked: return words(QT_TRANSLATE_NOOP("backups", "on demand"));
    case BackupWhy::Import: return words(QT_TRANSLATE_NOOP("backups", "before a list was read in"));
    case BackupWhy::Batch: return words(QT_TRANSLATE_NOOP("backups", "before many rows were changed"));
    case BackupWhy::Merge: return words(QT_TRANSLATE_NOOP("backups", "before records were merged"));
    case BackupWhy::Migration:
        return words(QT_TRANSLATE_NOOP("backups", "before a newer program brought it up to date"));
    case BackupWhy::Restore: return words(QT_TRANSLATE_NOOP("backups", "before a backup was restored"));
    case BackupWhy::Closing: return words(QT_TRANSLATE_NOOP("backups", "at closing"));
    case BackupWhy::Daily: return words(QT_TRANSLATE_NOOP("backups", "once a day"));
    case BackupWhy::Unknown: return words(QT_TRANSLATE_NOOP("backups", "by an earlier version"));
    }
    return {};
}

QString backupSinceWords(const BackupFacts::Since& since)
{
    if (since.acts == 0) return words(QT_TRANSLATE_NOOP("backups", "nothing changed since"));
    return words(QT_TRANSLATE_NOOP("backups", "since then %1 added, %2 changed, %3 deleted"))
        .arg(formatCount(since.added), formatCount(since.changed), formatCount(since.deleted));
}

QString backupLine(const Backup& backup, const BackupFacts& facts)
{
    if (backup.isLocked)
        return QStringList{backup.note.at.toString(QStringLiteral("dd/MM/yyyy HH:mm")), backupWhyWords(backup.note.why),
                           words(QT_TRANSLATE_NOOP("backups", "protected by a password")),
                           QLocale().formattedDataSize(backup.size), backup.path}
            .join(QStringLiteral(" · "));
    QStringList parts{backup.note.at.toString(QStringLiteral("dd/MM/yyyy HH:mm")), backupWhyWords(backup.note.why)};
    if (!backup.note.who.isEmpty()) parts << backup.note.who;
    parts << words(QT_TRANSLATE_NOOP("backups", "%1 subjects, %2 products, %3 certificates, %4 decisions"))
                 .arg(formatCount(facts.subjects), formatCount(facts.products), formatCount(facts.certificates),
                      formatCount(facts.decisions));
    if (facts.since) parts << backupSinceWords(*facts.since);
    parts << QLocale().formattedDataSize(backup.size) << backup.path;
    return parts.join(QStringLiteral(" · "));
}

QString restoreLabel(const QString& backupName)
{
    return words(QT_TRANSLATE_NOOP("backups", "Restored from the backup %1")).arg(backupName);
}

} // namespace ocop
