#include "app/verbs.h"

#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/exchange/mirror.h"
#include "core/storage/backups/backup_shelf.h"
#include "core/storage/backups/locked_copy.h"
#include "core/storage/backups/restore.h"

#include "ui/session/desk_backups.h"
#include "ui/session/file_actions.h"
#include "ui/words/backup_words.h"
#include "ui/words/promotion/promotion_words.h"
#include "ui/words/record_kinds.h"
#include "ui/words/rescue_words.h"
#include "ui/words/texts.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

namespace ocop {
namespace {

/// The folder named; empty: the one this desk keeps its backups in, as the window does.
QString folderAsked(Terminal& terminal)
{
    const QString folder = terminal.line.wordIfAny();
    terminal.line.expectNoMore();
    return folder.isEmpty() ? folder : QFileInfo(folder).absoluteFilePath();
}

/// The first line of --password-file; empty when it is not given. On the command line everybody could read it.
QString passwordAsked(const Terminal& terminal)
{
    const auto path = terminal.line.option(QStringLiteral("password-file"));
    if (!path) return {};
    QFile file(*path);
    if (!file.exists()) throw Error(ErrorKind::NotFound, *path);
    if (!file.open(QIODevice::ReadOnly)) throw Error(ErrorKind::Unreadable, *path);
    QString line = QString::fromUtf8(file.readLine(4096));
    while (line.endsWith(u'\n') || line.endsWith(u'\r')) line.chop(1);
    if (line.startsWith(QChar(0xFEFF))) line.remove(0, 1); // as Notepad saves it
    if (line.isEmpty()) throw UsageError{CommandLine::tr("“%1” has no password in its first line.").arg(*path)};
    return line;
}

/// What a protected backup says once it is open. One with another password stays closed.
KnownBackup lookInto(const KnownBackup& locked, const QString& password, const Database& now)
{
    try {
        const ReadableBackup opened(locked.backup.path, password);
        const Database db = Database::open(opened.path(), Database::Mode::ReadOnlyUntouched);
        KnownBackup known{locked.backup, factsIn(db, &now)};
        known.backup.isLocked = false;
        if (const auto note = BackupNote::of(db)) known.backup.note = *note;
        return known;
    } catch (const Error&) {
        return locked;
    }
}

QJsonObject backupJson(const Backup& backup, const BackupFacts& facts, bool isProtected)
{
    QJsonObject json{{QStringLiteral("path"), backup.path},
                     {QStringLiteral("at"), backup.note.at.toString(Qt::ISODate)},
                     {QStringLiteral("why"), codeOf(backup.note.why)},
                     {QStringLiteral("protected"), isProtected},
                     {QStringLiteral("size"), backup.size}};
    if (backup.isLocked) return json;
    json.insert(QStringLiteral("who"), backup.note.who);
    json.insert(QStringLiteral("register"), backup.note.registerPath);
    json.insert(QStringLiteral("subjects"), facts.subjects);
    json.insert(QStringLiteral("products"), facts.products);
    json.insert(QStringLiteral("certificates"), facts.certificates);
    json.insert(QStringLiteral("decisions"), facts.decisions);
    json.insert(QStringLiteral("lastAct"), facts.lastAct.value);
    json.insert(QStringLiteral("lastChange"), facts.lastChange.toString(Qt::ISODate));
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
    const std::vector<DeskShelf> shelves =
        folder.isEmpty() ? deskShelves(QSettings()) : std::vector<DeskShelf>{{BackupShelf(folder)}};
    const QString password = passwordAsked(terminal);
    const auto book = terminal.open();
    std::vector<KnownBackup> all;
    for (const DeskShelf& each : shelves)
        for (KnownBackup& known : each.shelf.known(book->database())) all.push_back(std::move(known));
    std::stable_sort(all.begin(), all.end(),
                     [](const KnownBackup& a, const KnownBackup& b) { return a.backup.note.at > b.backup.note.at; });
    QJsonArray array;
    QStringList lines;
    for (const KnownBackup& each : all) {
        const bool isProtected = each.backup.isLocked;
        const KnownBackup known =
            isProtected && !password.isEmpty() ? lookInto(each, password, book->database()) : each;
        array << backupJson(known.backup, known.facts, isProtected);
        lines << backupLine(known.backup, known.facts);
    }
    if (terminal.line.flag(QStringLiteral("json")))
        terminal.out << QString::fromUtf8(QJsonDocument(array).toJson());
    else if (lines.isEmpty())
        terminal.out << CommandLine::tr("No backup of this register in %1").arg(shelves.front().shelf.folder()) << '\n';
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
    const ReadableBackup opened(backup, passwordAsked(terminal));
    const QString before =
        restoreBackup(opened.path(), *target, terminal.act(ActKind::Setting, restoreLabel(name), backup));
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
    const ReadableBackup opened(damaged, passwordAsked(terminal), ReadableBackup::Take::WhatIsThere);
    const Rescue rescue =
        rescueRegister(opened.path(), *target, terminal.act(ActKind::Setting, rescueLabel(name), damaged));
    terminal.out << rescueWords(rescue) << '\n' << *target << '\n';
    return 0;
}

namespace {

/// Points and money are kept in whole parts, kinds as codes: a list for people has them as people write them.
QString mirroredValue(const QString& table, const QString& column, const QString& stored)
{
    if (stored.isEmpty()) return stored;
    bool isNumber = false;
    const qint64 number = stored.toLongLong(&isNumber);
    if (column == Certificate::Field::score && isNumber) return formatScore(int(number));
    const auto words = promotionWords::value(table, column, isNumber ? QJsonValue(number) : QJsonValue(stored));
    return words ? *words : stored;
}

} // namespace

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
                            CommandLine::tr("%1 (name)"), CommandLine::tr("Attached files"), &mirroredValue};
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
