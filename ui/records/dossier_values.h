#pragma once

#include "core/evaluation/application.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace ocop {

class Session;

/// A stored value of a dossier, its papers or its steps in words; nothing where the common rules will do.
std::optional<QString> dossierValue(const Session& session, const QString& entity, const QString& field,
                                    const QJsonValue& value);

/// A stored value of a whole record, out of its image: the stars of an upgrade that failed are the words of that result.
QString dossierWordsIn(const Session& session, const QString& entity, const QString& field, const QJsonObject& image);

namespace roundWords {

/// "upgrade not recognised; keeps 3 stars until …"; empty for every other result.
QString failedUpgrade(const Session& session, const Application& application);

} // namespace roundWords

} // namespace ocop
