#include "ui/table/column_filter.h"

#include "core/base/text.h"
#include "ui/table/wider_value.h"

#include <QJsonArray>

namespace ocop {
namespace {

QJsonValue jsonOf(const QVariant& limit)
{
    if (limit.typeId() == QMetaType::QDate) return limit.toDate().toString(Qt::ISODate);
    return limit.isValid() ? QJsonValue::fromVariant(limit) : QJsonValue();
}

QVariant limitOf(const QJsonValue& json)
{
    if (json.isDouble()) return json.toDouble();
    const QDate date = QDate::fromString(json.toString(), Qt::ISODate);
    return date.isValid() ? QVariant(date) : QVariant();
}

QString shown(const QVariant& limit)
{
    if (limit.typeId() == QMetaType::QDate) return limit.toDate().toString(QStringLiteral("dd/MM/yyyy"));
    return limit.toString();
}

QStringList inOrder(const QSet<QString>& values)
{
    QStringList ordered(values.begin(), values.end());
    ordered.sort();
    return ordered;
}

} // namespace

bool ColumnFilter::passes(const CellData& cell) const
{
    switch (kind) {
    case Kind::Text: return TextQuery(text).matches(folded(cell.text + u' ' + cell.second));
    case Kind::Values: return values.contains(cell.text) || values.contains(widerValue(cell));
    case Kind::Range: break;
    }
    if (!cell.value.isValid()) return false;
    const double value = sortNumber(cell.value);
    return (!from.isValid() || value >= sortNumber(from)) && (!to.isValid() || value <= sortNumber(to));
}

QString ColumnFilter::words(const QString& title) const
{
    switch (kind) {
    case Kind::Text: return tr("%1 contains “%2”").arg(title, text);
    case Kind::Values: {
        QStringList ordered = inOrder(values);
        if (ordered.size() > 3) return tr("%1: %n values", nullptr, int(ordered.size())).arg(title);
        for (QString& value : ordered)
            if (value.isEmpty()) value = tr("(empty)");
        return QStringLiteral("%1: %2").arg(title, ordered.join(QStringLiteral(", ")));
    }
    case Kind::Range: break;
    }
    if (!to.isValid()) return tr("%1 from %2").arg(title, shown(from));
    if (!from.isValid()) return tr("%1 up to %2").arg(title, shown(to));
    return tr("%1 from %2 to %3").arg(title, shown(from), shown(to));
}

QJsonObject ColumnFilter::toJson() const
{
    switch (kind) {
    case Kind::Text: return {{QStringLiteral("contains"), text}};
    case Kind::Values: return {{QStringLiteral("values"), QJsonArray::fromStringList(inOrder(values))}};
    case Kind::Range: break;
    }
    return {{QStringLiteral("from"), jsonOf(from)}, {QStringLiteral("to"), jsonOf(to)}};
}

std::optional<ColumnFilter> ColumnFilter::fromJson(const QJsonObject& json)
{
    ColumnFilter filter;
    if (json.contains(QStringLiteral("contains"))) {
        filter.text = json.value(QStringLiteral("contains")).toString();
        return filter;
    }
    if (json.contains(QStringLiteral("values"))) {
        filter.kind = Kind::Values;
        for (const QJsonValue& value : json.value(QStringLiteral("values")).toArray())
            filter.values.insert(value.toString());
        return filter;
    }
    filter.kind = Kind::Range;
    filter.from = limitOf(json.value(QStringLiteral("from")));
    filter.to = limitOf(json.value(QStringLiteral("to")));
    if (!filter.from.isValid() && !filter.to.isValid()) return std::nullopt;
    return filter;
}

} // namespace ocop
