#pragma once

#include "core/base/progress.h"
#include "core/duplicates/likely_products.h"
#include "core/duplicates/likely_subjects.h"
#include "core/promotion/promotion_book.h"

#include <optional>

namespace ocop {

enum class PairKind { Subject, Product, Buyer };

template <>
struct EnumCodes<PairKind>
{
    static constexpr std::pair<PairKind, const char*> all[] = {
        {PairKind::Subject, Subject::table}, {PairKind::Product, Product::table}, {PairKind::Buyer, Buyer::table}};
};

/// Two records that may be one, and which of them is to stay: of producers the one with more products, of buyers the one
/// with more contracts, else the older.
struct LikelyPair
{
    PairKind kind = PairKind::Subject;
    qint64 kept = 0;
    qint64 gone = 0;
    double score = 0; ///< 0 to 1; 1 is certain
    std::optional<LikenessReason> reason; ///< of products there is none: one producer has both

    /// The same whichever of the two stays.
    QString key() const;
};

/// Every pair of producers, of products of one producer (another's of the same name is another product) and of buyers. The
/// surest first. `units` as for LikelyProducts. Throws Stopped when `progress` was stopped.
std::vector<LikelyPair> likelyPairs(const Snapshot& all, const PromotionBook& promotion, const Units& units, QDate day,
                                    Progress* progress = nullptr);

} // namespace ocop
