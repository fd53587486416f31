#pragma once

#include <QJsonObject>
#include <QString>

namespace ocop {

class Session;

/// A field of a record's stored image in words: codes as their words, days as dd/MM/yyyy, ids as names, personal
/// data masked. "–" for nothing.
QString valueWords(const Session& session, const QString& entity, const QString& field, const QJsonValue& value);

/// What differs between two images, a line per field: "Phone: 0905… → 0906…".
QString changeWords(const Session& session, const QString& entity, const QJsonObject& before, const QJsonObject& after);

} // namespace ocop
