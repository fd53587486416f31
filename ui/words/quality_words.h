#pragma once

#include "core/statistics/quality.h"

namespace ocop {

namespace qualitywords {

/// "Phone: missing", "Tax code: wrong check digit".
QString check(const QualityCheck& check);
/// "producers", "products", "certificates", "files": what a check is about.
QString records(const QString& entity);

} // namespace qualitywords
} // namespace ocop
