#pragma once

#include "core/base/record_ref.h"
#include "core/promotion/promotion_book.h"
#include "core/register/snapshot.h"

namespace ocop {

/// A buyer, event or contract a search found.
struct PromotionHit
{
    RecordRef record;
    QString title; ///< its name; of a contract its number, else its parties
    QString detail; ///< the buyer's contact, the event's day and place, the contract's parties and day
    int rank = 0; ///< as Hit::rank
};

/// How a buyer, event or contract is offered; nothing for other records and those that are gone.
std::optional<PromotionHit> promotionHit(const PromotionBook& promotion, const Snapshot& snapshot,
                                         const RecordRef& record);

/// Finds buyers, events and contracts by names, numbers, parties, phones and goods without marks. Made of one state of the
/// register; there are few of them beside the products, so it is made anew for another state.
class PromotionSearch
{
public:
    PromotionSearch(const PromotionBook& promotion, const Snapshot& snapshot);

    /// Best first: by rank, then by Vietnamese collation.
    std::vector<PromotionHit> find(const QString& typed, size_t limit = 50) const;

private:
    struct Entry
    {
        PromotionHit hit;
        QString marked; ///< its name in lower case with its marks
        QString folded;
        QString others; ///< other texts, folded
    };
    /// Without a name of its own it is found by its other texts only.
    void add(PromotionHit hit, const QStringList& others, bool hasName = true);

    std::vector<Entry> m_entries; ///< in Vietnamese order of the titles
};

} // namespace ocop
