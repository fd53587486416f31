#include "core/storage/backups/backup_note.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace ocop {
namespace {

const QString noteSetting = QStringLiteral("backup.note");

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

QString markOfFile(const QString& registerPath)
{
    if (registerPath.isEmpty()) return {};
    const QByteArray path = QFileInfo(registerPath).absoluteFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(32));
}

bool Backup::isOfFile(const QString& registerPath) const
{
    return !fileMark.isEmpty() && fileMark == markOfFile(registerPath);
}

} // namespace ocop
