#pragma once

#include "ui/table/column_filter.h"

#include <QStringList>

#include <map>

class QSettings;

namespace ocop {

/// Where a column stands: how wide and whether it is shown. Its place in a list of these is its place in the table.
struct ColumnPlace
{
    QString key;
    int width = 0; ///< at 100 % font setting; 0: as it is
    bool hidden = false;
};

/// How a list is looked at: its columns in order, sorting, groups and filters, all by the columns' keys. Kept under a
/// name it is a view (JSON, only the columns shown); without filters it is what the desk remembers of every list.
struct TableLook
{
    std::vector<ColumnPlace> columns;
    QString sort;
    Qt::SortOrder order = Qt::AscendingOrder;
    QString group;
    QString typed;
    std::map<QString, ColumnFilter> filters;

    QJsonObject toJson() const;
    static TableLook fromJson(const QJsonObject& json);

    /// Among what the desk remembers, under the table's key.
    void remember(QSettings& settings, const QString& key) const;
    static TableLook remembered(const QSettings& settings, const QString& key);
};

} // namespace ocop
