#pragma once

#include "ui/table/column.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

namespace ocop {

/// What one column lets through: a text, a set of values, or a range (either end may be open).
struct ColumnFilter
{
    enum class Kind { Text, Values, Range };
    Kind kind = Kind::Text;
    QString text = {};
    QSet<QString> values = {};
    QVariant from = {};
    QVariant to = {};

    bool passes(const CellData& cell) const;
    /// "Expires from 01/02/2024 to 31/12/2024", for the column of this title.
    QString words(const QString& title) const;
    QJsonObject toJson() const;
    /// Nothing for a filter that lets everything through.
    static std::optional<ColumnFilter> fromJson(const QJsonObject& json);

    bool operator==(const ColumnFilter&) const = default;

    Q_DECLARE_TR_FUNCTIONS(ColumnFilter)
};

} // namespace ocop
