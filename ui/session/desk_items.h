#pragma once

#include <QByteArray>
#include <QDate>
#include <QSettings>
#include <QSize>
#include <QString>
#include <QStringList>

#include <type_traits>

namespace ocop {

/// One thing a desk (this computer and its user, not the register) remembers between two starts.
template <class T>
struct DeskItem
{
    QString key; ///< groups and name with slashes between, as QSettings has it
    T standard = {}; ///< what it is until somebody chose

    T of(const QSettings& desk) const { return of(desk, standard); }
    /// For an item whose standard is known only where it is asked for.
    T of(const QSettings& desk, const T& otherwise) const
    {
        if constexpr (std::is_same_v<T, QDate>) {
            const QVariant kept = desk.value(key);
            return kept.isNull() ? otherwise : QDate::fromString(kept.toString(), Qt::ISODate);
        } else {
            return desk.value(key, QVariant::fromValue(otherwise)).template value<T>();
        }
    }
    void set(QSettings& desk, const T& value) const
    {
        if constexpr (std::is_same_v<T, QDate>)
            desk.setValue(key, value.toString(Qt::ISODate));
        else
            desk.setValue(key, QVariant::fromValue(value));
    }
};

/// Everything a desk remembers. Keys and stored forms are never changed: a newer program finds what an older one kept.
namespace deskItems {

DeskItem<QString> lastFile(); ///< the register opened last, absolute

DeskItem<bool> dark();
DeskItem<double> fontScale(); ///< 1 is 100 %
DeskItem<double> rowHeight(); ///< 1 is 100 %
DeskItem<QString> language(); ///< "vi" or "en"
DeskItem<QByteArray> windowGeometry();
DeskItem<QString> windowPage(); ///< key of the page shown last
DeskItem<QSize> dialogSize(const QString& dialog); ///< by object name

DeskItem<QString> reportsFolder(); ///< where papers were saved last
DeskItem<QString> printer(); ///< printed on last; "/pdf" where it was a PDF file
DeskItem<QString> importFolder(); ///< where a list was taken from last
DeskItem<QString> calendarFolder();
DeskItem<QString> backupFolder(); ///< empty: beside the program's data

DeskItem<bool> resultDetail(); ///< the chosen product's detail shows below the results of a round

DeskItem<bool> dueAtStart(); ///< what is to do is shown when the program starts
DeskItem<bool> tray(); ///< closing the window leaves the program in the tray
DeskItem<bool> trayExplained(); ///< the person was told that it keeps running there

/// Of one register, by Session::deskName().
DeskItem<QDate> lastRun(const QString& registerName); ///< the last day its list of work was seen
DeskItem<QDate> lastNotice(const QString& registerName); ///< the last day the tray told what waits

/// "subject:12", "product:7" ... of a register (by RememberedRecords' name for it); `list` is "opened" or "marked".
DeskItem<QStringList> records(const QString& registerName, const QString& list);

/// How a table was left, by its key; columns by theirs.
DeskItem<int> columnWidth(const QString& table, const QString& column); ///< pixels at 100 %; 0: as wide as usual
DeskItem<bool> columnHidden(const QString& table, const QString& column);
DeskItem<QStringList> columnOrder(const QString& table);
DeskItem<QString> sortColumn(const QString& table);
DeskItem<bool> sortDescending(const QString& table);
DeskItem<QString> groupColumn(const QString& table);

/// Which desk acts are done at: random, made when it is asked for first, the same for all this person does here.
QString idOf(QSettings& desk);

} // namespace deskItems

} // namespace ocop
