#include "app/verbs.h"

#include "core/base/error.h"
#include "core/exchange/mirror.h"
#include "core/storage/backups/backup_shelf.h"
#include "core/storage/backups/restore.h"

#include "ui/session/desk_backups.h"
#include "ui/session/file_actions.h"
#include "ui/words/backup_words.h"
#include "ui/words/record_kinds.h"
#include "ui/words/rescue_words.h"
#include "ui/words/texts.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace ocop {
namespace {

/// The folder named; empty: the one this desk keeps its backups in, as the window does.
QString folderAsked(Terminal& terminal)
{
    const QString folder = terminal.line.wordIfAny();
    terminal.line.expectNoMore();
    return folder.isEmpty() ? folder : QFileInfo(folder).absoluteFilePath();
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
    const QString folder = folderAsked(terminal);
    const auto book = terminal.open();
    const BackupNote note{terminal.now, terminal.who, BackupWhy::Asked};
    terminal.out << (folder.isEmpty() ? backUp(book->database(), note)
                                      : BackupShelf(folder).add(book->database(), note))
                 << '\n';
    return 0;
}

int backupsVerb(Terminal& terminal)
{
    const QString folder = folderAsked(terminal);
    const BackupShelf shelf(folder.isEmpty() ? fileactions::backupFolder(QSettings()) : folder);
    const auto book = terminal.open();
    QJsonArray array;
    QStringList lines;
    for (const auto& [backup, facts] : shelf.known(book->database())) {
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

int rescueVerb(Terminal& terminal)
{
    const QString damaged = terminal.line.word(CommandLine::tr("a damaged register"));
    terminal.line.expectNoMore();
    const auto target = terminal.line.option(QStringLiteral("to"));
    if (!target) throw UsageError{CommandLine::tr("rescue needs --to NEW: the register that is to be made.")};
    const QString name = QFileInfo(damaged).fileName();
    const Rescue rescue = rescueRegister(damaged, *target, terminal.act(ActKind::Setting, rescueLabel(name), damaged));
    terminal.out << rescueWords(rescue) << '\n' << *target << '\n';
    return 0;
}

int mirrorVerb(Terminal& terminal)
{
    const QString folder = terminal.line.word(CommandLine::tr("a folder"));
    terminal.line.expectNoMore();
    const auto book = terminal.open();
    const MirrorWords words{[](const QString& table) { return texts::recordKind(table); },
                            [](const QString& table, const QString& column) {
                                return column == QLatin1String("id") ? CommandLine::tr("No.")
                                                                     : texts::field(table, column);
                            },
                            CommandLine::tr("%1 (name)"), CommandLine::tr("Attached files")};
    const Mirror mirror = mirrorRegister(*book, QFileInfo(folder).absoluteFilePath(), words);
    for (const QString& name : mirror.missing)
        terminal.err << CommandLine::tr("“%1”: the content is not in the register").arg(name) << '\n';
    terminal.out << CommandLine::tr("%1 lists with %2 records and %3 attached files in %4")
                        .arg(QString::number(mirror.tables), QString::number(mirror.records),
                             QString::number(mirror.files), folder)
                 << '\n';
    return mirror.missing.isEmpty() ? 0 : 1;
}

} // namespace ocop
