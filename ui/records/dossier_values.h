#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace ocop {

class Session;

/// A stored value of a dossier, its papers or its steps in words; nothing where the common rules will do.
std::optional<QString> dossierValue(const Session& session, const QString& entity, const QString& field,
                                    const QJsonValue& value);

} // namespace ocop
