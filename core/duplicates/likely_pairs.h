#pragma once

#include "core/base/progress.h"
#include "core/duplicates/likely_products.h"
#include "core/duplicates/likely_subjects.h"

#include <optional>

namespace ocop {

/// Two records that may be one, and which of them is to stay: of producers the one with more products, else the older.
struct LikelyPair
{
    bool isProduct = false;
    qint64 kept = 0;
    qint64 gone = 0;
    double score = 0; ///< 0 to 1; 1 is certain
    std::optional<LikenessReason> reason; ///< of producers; of products it is that one producer has both

    /// The same whichever of the two stays.
    QString key() const;
};

/// Every pair of producers, and of products of one producer: another's of the same name is another product. The surest
/// first. `units` as for LikelyProducts. Throws Stopped when `progress` was stopped.
std::vector<LikelyPair> likelyPairs(const Snapshot& all, const Units& units, QDate day, Progress* progress = nullptr);

} // namespace ocop
