#pragma once

#include "core/duplicates/likely_products.h"
#include "core/duplicates/likely_subjects.h"

namespace ocop {

class Session;

/// Why two records may be one, in words.
namespace likelywords {

QString reason(LikenessReason reason);
/// With the place that tells the record from others of its name.
QString reason(const Session& session, const LikelySubject& likely, const Subject& subject);
QString reason(const Session& session, const LikelyProduct& likely, const Product& product);

} // namespace likelywords
} // namespace ocop
