#pragma once

#include "core/storage/history.h"

#include <QStringList>

namespace ocop {

class Session;

/// valueWords(), but nothing for what is not filled in.
QString filledWords(const Session& session, const QString& entity, const QString& field, const QJsonValue& value);

/// A record as a person knows it, out of an image of it: "Product: Mật ong rừng"; its kind where it has no name.
QString recordWords(const Session& session, const QString& entity, const QJsonObject& image);

/// What one change did, a line a field: "Phone: – → 0905…"; of an added record what was filled in.
QStringList changeLines(const Session& session, const Change& change);

} // namespace ocop
