#pragma once

#include "core/statistics/quality.h"

namespace ocop {

class Session;

namespace qualitywords {

/// "Phone: missing", "Tax code: wrong check digit".
QString check(const QualityCheck& check);
/// "producers", "products", "certificates", "files": what a check is about.
QString records(const QString& entity);
/// How a person knows the record.
QString record(const Session& session, const QString& entity, qint64 id);

} // namespace qualitywords
} // namespace ocop
