#include "core/storage/backups/backup_shelf.h"

#include "core/base/error.h"
#include "core/storage/backup.h"
#include "core/storage/backups/digest.h"
#include "core/storage/backups/retention.h"
#include "core/storage/file/identity.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>
#include <functional>

namespace ocop {
namespace {

const QString noteSetting = QStringLiteral("backup.note");
const QString stampForm = QStringLiteral("yyyyMMdd-hhmmss");

QFileInfoList filesIn(const QString& folder)
{
    return QDir(folder).entryInfoList({QStringLiteral("*.db")}, QDir::Files, QDir::Name | QDir::Reversed);
}

/// The time in "so-ocop-20240831-170500.db" or "…-170500-2.db"; of a register of that name only, where one is said.
QDateTime stampOf(const QFileInfo& file, const QString& registerName = {})
{
    static const QRegularExpression form(QStringLiteral("^(.*)-(\\d{8}-\\d{6})(?:-\\d+)?$"));
    const auto match = form.match(file.completeBaseName());
    if (!match.hasMatch() || (!registerName.isEmpty() && match.captured(1) != registerName)) return {};
    return QDateTime::fromString(match.captured(2), stampForm);
}

QString nameOf(const QString& registerPath) { return QFileInfo(registerPath).completeBaseName(); }

QString whole(const QString& path) { return QFileInfo(path).absoluteFilePath(); }

/// What else is read of a backup while it is open.
using ReadMore = std::function<void(const Database& db, const Backup& backup)>;

/// Nothing where the file is none of ours.
std::optional<Backup> readBackup(const QFileInfo& file, const ReadMore& readMore = {})
{
    try {
        const Database db = Database::open(file.filePath(), Database::Mode::ReadOnlyUntouched);
        Backup backup{file.filePath(), registerIdentity(db), {}, file.size()};
        if (const auto note = BackupNote::of(db))
            backup.note = *note;
        else
            backup.note = {stampOf(file), {}, BackupWhy::Unknown};
        if (!backup.note.at.isValid()) backup.note.at = file.lastModified();
        if (readMore) readMore(db, backup);
        return backup;
    } catch (const Error&) {
        return std::nullopt;
    }
}

} // namespace

std::optional<BackupNote> BackupNote::of(const Database& backup)
{
    const QString text = backup.text(QStringLiteral("select value from setting where name = '%1'").arg(noteSetting));
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    if (json.isEmpty()) return std::nullopt;
    BackupNote note;
    note.at = QDateTime::fromString(json.value(QStringLiteral("at")).toString(), Qt::ISODate);
    note.who = json.value(QStringLiteral("who")).toString();
    note.why = fromCode<BackupWhy>(json.value(QStringLiteral("why")).toString()).value_or(BackupWhy::Unknown);
    note.registerPath = json.value(QStringLiteral("register")).toString();
    note.digest = json.value(QStringLiteral("digest")).toString();
    return note;
}

void BackupNote::write(const Database& copy) const
{
    const QJsonObject json{{QStringLiteral("at"), at.toString(Qt::ISODate)},
                           {QStringLiteral("who"), who},
                           {QStringLiteral("why"), codeOf(why)},
                           {QStringLiteral("register"), registerPath},
                           {QStringLiteral("digest"), digest}};
    Transaction transaction(copy);
    copy.prepare(QStringLiteral("insert or replace into setting (name, value) values (:name, :value)"))
        .bind(QStringLiteral(":name"), noteSetting)
        .bind(QStringLiteral(":value"), QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)))
        .run();
    transaction.commit();
}

void BackupNote::remove(const Database& copy)
{
    Transaction transaction(copy);
    copy.prepare(QStringLiteral("delete from setting where name = :name"))
        .bind(QStringLiteral(":name"), noteSetting)
        .run();
    transaction.commit();
}

namespace {

/// The register's acts go on from the backup's: its last one is the same act there.
bool goesOnFrom(const Database& now, const Database& backup, ActId last)
{
    const auto actAt = [&](const Database& db) {
        Statement act = db.prepare(QStringLiteral("select at, who, kind from act where id = :id"));
        act.bind(QStringLiteral(":id"), last);
        return act.next() ? QStringList{act.text(0), act.text(1), act.text(2)} : QStringList();
    };
    return registerIdentity(now) == registerIdentity(backup) && actAt(now) == actAt(backup);
}

BackupFacts::Since changesSince(const Database& now, ActId last)
{
    Statement count = now.prepare(QStringLiteral(R"(
        with touched as (select max(before is null) as is_new, max(id) as last from history
                         where act_id > :act and entity <> 'setting' group by entity, record_id),
             fate as (select is_new, h.after like '%"deleted":true}' as is_gone
                      from touched join history h on h.id = touched.last)
        select coalesce(sum(is_new and not is_gone), 0), coalesce(sum(not is_new and not is_gone), 0),
               coalesce(sum(not is_new and is_gone), 0),
               (select count(*) from act where id > :act) from fate)"));
    count.bind(QStringLiteral(":act"), last);
    BackupFacts::Since since;
    if (count.next()) since = {count.integer(3), count.integer(0), count.integer(1), count.integer(2)};
    return since;
}

void sortNewestFirst(std::vector<KnownBackup>& all)
{
    std::stable_sort(all.begin(), all.end(),
                     [](const KnownBackup& a, const KnownBackup& b) { return a.backup.note.at > b.backup.note.at; });
}

} // namespace

BackupFacts factsIn(const Database& db, const Database* now)
{
    const auto living = [&](const char* table) {
        return db.integer(QStringLiteral("select count(*) from %1 where deleted = 0").arg(QLatin1String(table)));
    };
    BackupFacts facts;
    facts.subjects = living("subject");
    facts.products = living("product");
    facts.certificates = living("certificate");
    facts.decisions = living("decision");
    const History history(db);
    facts.lastAct = history.last();
    facts.lastChange = history.latestTime({});
    if (now && goesOnFrom(*now, db, facts.lastAct)) facts.since = changesSince(*now, facts.lastAct);
    return facts;
}

QString BackupShelf::usualFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("so-ocop/backups"));
}

QString BackupShelf::add(const Database& db, BackupNote note) const
{
    note.registerPath = whole(db.path());
    const QString name = nameOf(db.path()) + u'-' + note.at.toString(stampForm);
    // In one second two registers of one name may be backed up, or one twice.
    QString target = QDir(m_folder).filePath(name + QStringLiteral(".db"));
    for (int more = 2; QFileInfo::exists(target); ++more)
        target = QDir(m_folder).filePath(QStringLiteral("%1-%2.db").arg(name, QString::number(more)));
    backupTo(db, target, [&](const Database& copy) {
        note.digest = contentDigest(copy, History(copy).last());
        note.write(copy);
    });
    thin(db, note.at);
    return target;
}

std::vector<Backup> BackupShelf::of(const QString& identity) const
{
    std::vector<Backup> backups;
    for (const QFileInfo& file : filesIn(m_folder))
        if (auto backup = readBackup(file); backup && backup->identity == identity)
            backups.push_back(*std::move(backup));
    std::stable_sort(backups.begin(), backups.end(),
                     [](const Backup& a, const Backup& b) { return a.note.at > b.note.at; });
    return backups;
}

std::vector<KnownBackup> BackupShelf::known(const Database& now) const
{
    const QString identity = registerIdentity(now);
    std::vector<KnownBackup> all;
    for (const QFileInfo& file : filesIn(m_folder))
        readBackup(file, [&](const Database& db, const Backup& backup) {
            if (backup.identity == identity) all.push_back({backup, factsIn(db, &now)});
        });
    sortNewestFirst(all);
    return all;
}

std::vector<KnownBackup> BackupShelf::knownOfFile(const QString& path) const
{
    std::vector<KnownBackup> all;
    for (const QFileInfo& file : filesIn(m_folder))
        readBackup(file, [&](const Database& db, const Backup& backup) { all.push_back({backup, factsIn(db)}); });
    sortNewestFirst(all);
    const auto isOfFile = [&](const KnownBackup& each) { return each.backup.note.registerPath == whole(path); };
    QSet<QString> identities;
    for (const KnownBackup& each : all)
        if (isOfFile(each)) identities << each.backup.identity;
    std::erase_if(all, [&](const KnownBackup& each) { return !identities.contains(each.backup.identity); });
    std::stable_partition(all.begin(), all.end(), isOfFile);
    return all;
}

QDateTime BackupShelf::last(const Database& db) const
{
    if (m_folder.isEmpty()) return {};
    const QString identity = registerIdentity(db);
    for (const QFileInfo& file : filesIn(m_folder)) // by name: the newest first
        if (stampOf(file, nameOf(db.path())).isValid())
            if (const auto backup = readBackup(file); backup && backup->identity == identity) return backup->note.at;
    return {};
}

/// Only those whose note names this very file: a copy of it somewhere else has backups of its own here.
void BackupShelf::thin(const Database& db, const QDateTime& now) const
{
    std::vector<Backup> own = of(registerIdentity(db));
    std::erase_if(own, [&](const Backup& each) { return each.note.registerPath != whole(db.path()); });
    std::vector<QDateTime> made;
    for (const Backup& each : own) made.push_back(each.note.at);
    for (const size_t gone : superfluousBackups(made, now)) QFile::remove(own[gone].path);
}

} // namespace ocop
