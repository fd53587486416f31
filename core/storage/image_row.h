#pragma once

#include "core/storage/database.h"

#include <QJsonObject>

#include <optional>

namespace ocop {

/// A record's image as the history keeps it.
QString imageTextOf(const QJsonObject& image);

/// A row made of a record's image: of its fields those that are columns of the table. Without an id the next free one is
/// taken; the row's id is returned. Nothing when none of the fields is a column. Throws Error{Constraint}.
std::optional<qint64> insertImage(const Database& db, const QString& table, const QStringList& columns,
                                  const QJsonObject& image, std::optional<qint64> id = {});

} // namespace ocop
