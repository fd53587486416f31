#pragma once

#include "core/promotion/promotion_book.h"
#include "core/register/snapshot.h"

#include <map>

namespace ocop {

/// What was signed and delivered in some contracts, and which they are. What was called off is counted, its value is not;
/// an annex is no contract of its own, but its value counts.
struct Deals
{
    int contracts = 0;
    int memoranda = 0;
    Amount value; ///< hundredths of a million đồng; empty: not known of any
    Amount delivered; ///< of it
    std::vector<ContractId> ids; ///< of all of them, memoranda and annexes as well

    void add(const Contract& contract, const ContractOnDay& stands);
    bool isEmpty() const { return ids.empty(); }
};

/// The contracts signed from one day to another, by the day signed.
std::vector<const Contract*> contractsBetween(const PromotionBook& book, QDate from, QDate to);

/// Those contracts as they stand on the day, summed by what `keyOf(contract)` gives: each contract in exactly one sum.
template <class KeyOf>
auto dealsBy(const PromotionBook& book, const std::vector<const Contract*>& contracts, QDate day, KeyOf keyOf)
{
    std::map<std::decay_t<decltype(keyOf(*contracts.front()))>, Deals> sums;
    for (const Contract* each : contracts) sums[keyOf(*each)].add(*each, book.contractOn(*each, day));
    return sums;
}

/// All of them.
Deals dealsOf(const PromotionBook& book, const std::vector<const Contract*>& contracts, QDate day);

inline constexpr int goodsOfSeveralSectors = 7;
inline constexpr int goodsOutsideRegister = 8;
inline constexpr int goodsNotSaid = 9;

/// To which sector (1 to 6) the goods of a contract belong, or one of the numbers above. An annex without goods of its
/// own is about those of its contract.
int sectorOfGoods(const PromotionBook& book, const Contract& contract, const Snapshot& snapshot,
                  const ProductGroups& groups);

} // namespace ocop
