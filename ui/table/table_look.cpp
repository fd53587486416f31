#include "ui/table/table_look.h"

#include <QJsonArray>
#include <QSettings>

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
    settings.beginGroup(QStringLiteral("table/") + key);
    QStringList keys;
    for (const ColumnPlace& place : columns) {
        keys << place.key;
        settings.setValue(QStringLiteral("width/") + place.key, place.width);
        settings.setValue(QStringLiteral("hidden/") + place.key, place.hidden);
    }
    settings.setValue(QStringLiteral("order"), keys);
    settings.setValue(QStringLiteral("sort"), sort);
    settings.setValue(QStringLiteral("group"), group);
    settings.setValue(QStringLiteral("descending"), order == Qt::DescendingOrder);
    settings.endGroup();
}

TableLook TableLook::remembered(QSettings& settings, const QString& key)
{
    TableLook look;
    settings.beginGroup(QStringLiteral("table/") + key);
    for (const QString& column : settings.value(QStringLiteral("order")).toStringList())
        look.columns.push_back({column, settings.value(QStringLiteral("width/") + column).toInt(),
                                settings.value(QStringLiteral("hidden/") + column).toBool()});
    look.sort = settings.value(QStringLiteral("sort")).toString();
    look.group = settings.value(QStringLiteral("group")).toString();
    if (settings.value(QStringLiteral("descending")).toBool()) look.order = Qt::DescendingOrder;
    settings.endGroup();
    return look;
}

} // namespace ocop
