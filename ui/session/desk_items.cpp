#include "ui/session/desk_items.h"

#include <QUuid>

namespace ocop::deskItems {
namespace {

QString tableKey(const QString& table, const QString& name) { return QStringLiteral("table/%1/%2").arg(table, name); }

} // namespace

DeskItem<QString> lastFile() { return {QStringLiteral("file/last")}; }

DeskItem<bool> dark() { return {QStringLiteral("window/dark")}; }
DeskItem<double> fontScale() { return {QStringLiteral("window/fontScale"), 1.0}; }
DeskItem<double> rowHeight() { return {QStringLiteral("window/rowHeight"), 1.0}; }
DeskItem<QString> language() { return {QStringLiteral("window/language"), QStringLiteral("vi")}; }
DeskItem<QByteArray> windowGeometry() { return {QStringLiteral("window/geometry")}; }
DeskItem<QString> windowPage() { return {QStringLiteral("window/page")}; }
DeskItem<QSize> dialogSize(const QString& dialog) { return {QStringLiteral("dialog/") + dialog}; }

DeskItem<QString> reportsFolder() { return {QStringLiteral("reports/folder")}; }
DeskItem<QString> printer() { return {QStringLiteral("print/printer")}; }
DeskItem<QString> importFolder() { return {QStringLiteral("import/folder")}; }
DeskItem<QString> calendarFolder() { return {QStringLiteral("calendar/folder")}; }
DeskItem<QString> backupFolder() { return {QStringLiteral("backup/folder")}; }

DeskItem<bool> resultDetail() { return {QStringLiteral("rounds/resultDetail")}; }
DeskItem<bool> dueAtStart() { return {QStringLiteral("reminders/showAtStart"), true}; }
DeskItem<bool> tray() { return {QStringLiteral("background/tray")}; }
DeskItem<bool> trayExplained() { return {QStringLiteral("background/toldHidden")}; }

DeskItem<QDate> lastRun(const QString& registerName) { return {QStringLiteral("reminders/lastRun/") + registerName}; }
DeskItem<QDate> lastNotice(const QString& registerName)
{
    return {QStringLiteral("background/noticed/") + registerName};
}

DeskItem<QStringList> records(const QString& registerName, const QString& list)
{
    return {QStringLiteral("records/%1/%2").arg(registerName, list)};
}

DeskItem<int> columnWidth(const QString& table, const QString& column)
{
    return {tableKey(table, QStringLiteral("width/") + column)};
}
DeskItem<bool> columnHidden(const QString& table, const QString& column)
{
    return {tableKey(table, QStringLiteral("hidden/") + column)};
}
DeskItem<QStringList> columnOrder(const QString& table) { return {tableKey(table, QStringLiteral("order"))}; }
DeskItem<QString> sortColumn(const QString& table) { return {tableKey(table, QStringLiteral("sort"))}; }
DeskItem<bool> sortDescending(const QString& table) { return {tableKey(table, QStringLiteral("descending"))}; }
DeskItem<QString> groupColumn(const QString& table) { return {tableKey(table, QStringLiteral("group"))}; }

QString idOf(QSettings& desk)
{
    const DeskItem<QString> item{QStringLiteral("desk/id")};
    QString id = item.of(desk);
    if (id.isEmpty()) {
        id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        item.set(desk, id);
    }
    return id;
}

} // namespace ocop::deskItems
