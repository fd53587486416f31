#include "app/verbs.h"

#include "core/base/error.h"
#include "core/storage/backups/backup_shelf.h"
#include "core/storage/backups/restore.h"
#include "core/storage/file/identity.h"

#include "ui/session/file_actions.h"
#include "ui/words/backup_words.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace ocop {
namespace {

/// The folder named, else the one this desk keeps its backups in, as the window does.
BackupShelf shelfAsked(Terminal& terminal)
{
    QString folder = terminal.line.wordIfAny();
    terminal.line.expectNoMore();
    if (folder.isEmpty()) folder = fileactions::backupFolder(QSettings());
    return BackupShelf(QFileInfo(folder).absoluteFilePath());
}

QJsonObject backupJson(const Backup& backup, const BackupFacts& facts)
{
    QJsonObject json{{QStringLiteral("path"), backup.path},
                     {QStringLiteral("at"), backup.note.at.toString(Qt::ISODate)},
                     {QStringLiteral("who"), backup.note.who},
                     {QStringLiteral("why"), codeOf(backup.note.why)},
                     {QStringLiteral("register"), backup.note.registerPath},
                     {QStringLiteral("size"), backup.size},
                     {QStringLiteral("subjects"), facts.subjects},
                     {QStringLiteral("products"), facts.products},
                     {QStringLiteral("certificates"), facts.certificates},
                     {QStringLiteral("decisions"), facts.decisions},
                     {QStringLiteral("lastAct"), facts.lastAct.value},
                     {QStringLiteral("lastChange"), facts.lastChange.toString(Qt::ISODate)}};
    if (facts.since)
        json.insert(QStringLiteral("since"), QJsonObject{{QStringLiteral("acts"), facts.since->acts},
                                                         {QStringLiteral("added"), facts.since->added},
                                                         {QStringLiteral("changed"), facts.since->changed},
                                                         {QStringLiteral("deleted"), facts.since->deleted}});
    return json;
}

} // namespace

int backupVerb(Terminal& terminal)
{
    const BackupShelf shelf = shelfAsked(terminal);
    const auto book = terminal.open();
    terminal.out << shelf.add(book->database(), {terminal.now, terminal.who, BackupWhy::Asked}) << '\n';
    return 0;
}

int backupsVerb(Terminal& terminal)
{
    const BackupShelf shelf = shelfAsked(terminal);
    const auto book = terminal.open();
    QJsonArray array;
    QStringList lines;
    for (const Backup& backup : shelf.of(registerIdentity(book->database()))) {
        const BackupFacts facts = factsOf(backup, book->database());
        array << backupJson(backup, facts);
        lines << backupLine(backup, facts);
    }
    if (terminal.line.flag(QStringLiteral("json")))
        terminal.out << QString::fromUtf8(QJsonDocument(array).toJson());
    else if (lines.isEmpty())
        terminal.out << CommandLine::tr("No backup of this register in %1").arg(shelf.folder()) << '\n';
    else
        terminal.out << lines.join(u'\n') << '\n';
    return 0;
}

int restoreVerb(Terminal& terminal)
{
    const QString backup = terminal.line.word(CommandLine::tr("a backup"));
    terminal.line.expectNoMore();
    const auto target = terminal.line.option(QStringLiteral("to"));
    if (!target)
        throw UsageError{CommandLine::tr("restore needs --to FILE: the register that is to be as the backup.")};
    const QString name = QFileInfo(backup).fileName();
    const QString before = restoreBackup(backup, *target, terminal.act(ActKind::Setting, restoreLabel(name), backup));
    terminal.out << CommandLine::tr("%1 is now as in the backup %2").arg(*target, name) << '\n';
    if (!before.isEmpty()) terminal.out << CommandLine::tr("The file of before is kept: %1").arg(before) << '\n';
    return 0;
}

} // namespace ocop
