#pragma once

#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/storage/bulk_rows.h"

#include <QDate>
#include <QJsonValue>
#include <QStringList>

#include <type_traits>

namespace ocop {

/// How one field type is bound, read and written to history. Records list their fields once, in
/// `eachField(self, visit)`; SQL, history images and comparisons all follow that one list.
namespace fields {

template <class T>
inline constexpr bool isId = false;
template <class Tag>
inline constexpr bool isId<Id<Tag>> = true;

/// std::optional<int>, std::optional<qint64>: null where nothing is known.
template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;

/// For "in (…)": "3, 8, 12".
template <class Tag>
QString idList(const std::vector<Id<Tag>>& ids)
{
    QString list;
    for (const Id<Tag> each : ids)
        list += (list.isEmpty() ? QLatin1String() : QLatin1String(", ")) + QString::number(each.value);
    return list;
}

template <class T>
void bind(Statement& statement, const QString& name, const T& value)
{
    if constexpr (std::is_enum_v<T>)
        statement.bind(name, codeOf(value));
    else
        statement.bind(name, value);
}

/// `Row` is a Statement or BulkRows.
template <class Row, class T>
void read(const Row& row, int column, T& value)
{
    if constexpr (std::is_enum_v<T>)
        value = fromCode<T>(row.text(column)).value_or(T{});
    else if constexpr (std::is_same_v<T, QString>)
        value = row.text(column);
    else if constexpr (std::is_same_v<T, QDate>)
        value = row.date(column);
    else if constexpr (isId<T>)
        value = T{row.integer(column)};
    else if constexpr (isOptional<T>)
        value = row.isNull(column) ? T() : T(typename T::value_type(row.integer(column)));
    else
        value = T(row.integer(column));
}

template <class T>
QJsonValue toJson(const T& value)
{
    if constexpr (std::is_enum_v<T>)
        return codeOf(value);
    else if constexpr (std::is_same_v<T, QString>)
        return value;
    else if constexpr (std::is_same_v<T, QDate>)
        return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue();
    else if constexpr (isId<T>)
        return value ? QJsonValue(value.value) : QJsonValue();
    else if constexpr (isOptional<T>)
        return value ? QJsonValue(qint64(*value)) : QJsonValue();
    else if constexpr (std::is_same_v<T, bool>)
        return value;
    else
        return QJsonValue(qint64(value));
}

/// A string as JSON text.
void appendJson(QString& json, const QString& text);

/// What toJson() makes, as text.
template <class T>
void appendJson(QString& json, const T& value)
{
    if constexpr (std::is_enum_v<T>)
        appendJson(json, codeOf(value));
    else if constexpr (std::is_same_v<T, QDate>)
        json += value.isValid() ? u'"' + value.toString(Qt::ISODate) + u'"' : QStringLiteral("null");
    else if constexpr (isId<T>)
        json += value ? QString::number(value.value) : QStringLiteral("null");
    else if constexpr (isOptional<T>)
        json += value ? QString::number(*value) : QStringLiteral("null");
    else if constexpr (std::is_same_v<T, bool>)
        json += value ? QStringLiteral("true") : QStringLiteral("false");
    else
        json += QString::number(qint64(value));
}

/// As the register keeps them: a date that is none is as good as another.
template <class T>
bool areSame(const T& a, const T& b)
{
    if constexpr (std::is_same_v<T, QDate>)
        return a == b || (!a.isValid() && !b.isValid());
    else
        return a == b;
}

template <class T>
void fromJson(const QJsonValue& json, T& value)
{
    if constexpr (std::is_enum_v<T>)
        value = fromCode<T>(json.toString()).value_or(T{});
    else if constexpr (std::is_same_v<T, QString>)
        value = json.toString();
    else if constexpr (std::is_same_v<T, QDate>)
        value = QDate::fromString(json.toString(), Qt::ISODate);
    else if constexpr (isId<T>)
        value = T{json.toInteger()};
    else if constexpr (isOptional<T>)
        value = json.isNull() || json.isUndefined() ? T() : T(typename T::value_type(json.toInteger()));
    else if constexpr (std::is_same_v<T, bool>)
        value = json.toBool();
    else
        value = T(json.toInteger());
}

} // namespace fields

} // namespace ocop
