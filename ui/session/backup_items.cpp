#include "ui/session/backup_items.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace ocop::deskItems {
namespace {

/// Short, and the same at every start.
QString keyOf(const char* what, const QString& registerPath)
{
    const QByteArray whole = QFileInfo(registerPath).absoluteFilePath().toUtf8();
    const QByteArray name = QCryptographicHash::hash(whole, QCryptographicHash::Sha1).toHex().left(12);
    return QStringLiteral("backup/%1/%2").arg(QLatin1String(what), QString::fromLatin1(name));
}

} // namespace

DeskItem<bool> backupAtClosing() { return {QStringLiteral("backup/atClosing"), true}; }
DeskItem<QString> secondFolder() { return {QStringLiteral("backup/secondFolder")}; }
DeskItem<QString> secondLock() { return {QStringLiteral("backup/secondLock")}; }
DeskItem<QString> markedFolder() { return {QStringLiteral("backup/markedFolder")}; }
DeskItem<int> secondDays() { return {QStringLiteral("backup/secondDays"), 7}; }
DeskItem<bool> drills() { return {QStringLiteral("backup/drills"), true}; }

DeskItem<QStringList> lastBackup(const QString& registerPath) { return {keyOf("last", registerPath)}; }
DeskItem<QStringList> lastSecond(const QString& registerPath) { return {keyOf("second", registerPath)}; }
DeskItem<QString> secondTrouble(const QString& registerPath) { return {keyOf("secondTrouble", registerPath)}; }
DeskItem<QString> lastCheck(const QString& registerPath) { return {keyOf("checked", registerPath)}; }
DeskItem<QStringList> lastDrill(const QString& registerPath) { return {keyOf("drill", registerPath)}; }
DeskItem<QStringList> lastTrial(const QString& registerPath) { return {keyOf("trial", registerPath)}; }

} // namespace ocop::deskItems
