#pragma once

#include "core/duplicates/likely_buyers.h"
#include "core/promotion/promotion_book.h"

#include <QHash>

namespace ocop {

/// The buyer a line of a list means: by tax code or name however spelled.
class BuyerFinder
{
public:
    explicit BuyerFinder(const PromotionBook& promotion);

    struct Meaning
    {
        BuyerId found;
        std::vector<qint64> candidates; ///< where only a person can tell, the likeliest first
    };
    /// Of `typed` what tells: its name, tax code, phone.
    Meaning find(const Buyer& typed) const;
    bool isKnown(const QString& name) const;

private:
    LikelyBuyers m_likely;
    QMultiHash<QString, BuyerId> m_byName; ///< without marks
};

} // namespace ocop
