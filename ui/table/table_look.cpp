#include "ui/table/table_look.h"

#include "ui/session/desk_items.h"

#include <QJsonArray>

namespace ocop {

QJsonObject TableLook::toJson() const
{
    QJsonArray shown;
    for (const ColumnPlace& place : columns)
        if (!place.hidden)
            shown << QJsonObject{{QStringLiteral("key"), place.key}, {QStringLiteral("width"), place.width}};
    QJsonObject filtered;
    for (const auto& [key, filter] : filters) filtered.insert(key, filter.toJson());
    return {{QStringLiteral("columns"), shown},
            {QStringLiteral("sort"), sort},
            {QStringLiteral("descending"), order == Qt::DescendingOrder},
            {QStringLiteral("group"), group},
            {QStringLiteral("typed"), typed},
            {QStringLiteral("filters"), filtered}};
}

TableLook TableLook::fromJson(const QJsonObject& json)
{
    TableLook look;
    for (const QJsonValue& each : json.value(QStringLiteral("columns")).toArray()) {
        const QJsonObject place = each.toObject();
        look.columns.push_back(
            {place.value(QStringLiteral("key")).toString(), place.value(QStringLiteral("width")).toInt(), false});
    }
    look.sort = json.value(QStringLiteral("sort")).toString();
    look.order = json.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    look.group = json.value(QStringLiteral("group")).toString();
    look.typed = json.value(QStringLiteral("typed")).toString();
    const QJsonObject filtered = json.value(QStringLiteral("filters")).toObject();
    for (auto each = filtered.begin(); each != filtered.end(); ++each)
        if (const auto filter = ColumnFilter::fromJson(each.value().toObject()))
            look.filters.emplace(each.key(), *filter);
    return look;
}

void TableLook::remember(QSettings& settings, const QString& key) const
{
    QStringList keys;
    for (const ColumnPlace& place : columns) {
        keys << place.key;
        deskItems::columnWidth(key, place.key).set(settings, place.width);
        deskItems::columnHidden(key, place.key).set(settings, place.hidden);
    }
    deskItems::columnOrder(key).set(settings, keys);
    deskItems::sortColumn(key).set(settings, sort);
    deskItems::sortDescending(key).set(settings, order == Qt::DescendingOrder);
    deskItems::groupColumn(key).set(settings, group);
}

TableLook TableLook::remembered(const QSettings& settings, const QString& key)
{
    TableLook look;
    for (const QString& column : deskItems::columnOrder(key).of(settings))
        look.columns.push_back({column, deskItems::columnWidth(key, column).of(settings),
                                deskItems::columnHidden(key, column).of(settings)});
    look.sort = deskItems::sortColumn(key).of(settings);
    look.group = deskItems::groupColumn(key).of(settings);
    if (deskItems::sortDescending(key).of(settings)) look.order = Qt::DescendingOrder;
    return look;
}

} // namespace ocop
