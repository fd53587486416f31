#pragma once

#include "ui/table/table_look.h"

#include <QTimer>

namespace ocop {

class RecordTable;

/// Gives and takes how a list is looked at as a whole, and remembers it in the settings of the desk, so that the list
/// opens as it was left.
class LookKeeper : public QObject
{
    Q_OBJECT

public:
    /// `settings` may be null: then nothing is remembered.
    LookKeeper(RecordTable* table, QSettings* settings, const QString& key);

    TableLook look() const;
    /// Leaves out what the list does not know and gives those keys.
    QStringList take(const TableLook& look);
    /// All columns as they were made, sorted by default, no groups, no filters.
    void reset();

    /// Sorting when none is remembered or was chosen.
    void setDefaultSort(const QString& columnKey, Qt::SortOrder order);
    void sortWasChosen();
    void rememberSoon();
    /// What waits to be remembered is, now.
    void finish();

private:
    void remember() const;
    void restore();

    RecordTable* m_table;
    QSettings* m_settings;
    QString m_key;
    QTimer m_wait;
    QString m_defaultSort;
    Qt::SortOrder m_defaultOrder = Qt::AscendingOrder;
    bool m_sortIsChosen = false;
};

} // namespace ocop
