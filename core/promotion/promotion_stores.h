#pragma once

#include "core/promotion/buyer.h"
#include "core/promotion/contract.h"
#include "core/promotion/trade_event.h"
#include "core/register/register.h"

namespace ocop {

/// The stores of buyers, trade events, contracts and of all that belongs to them.
struct PromotionStores : RoomStores
{
    explicit PromotionStores(const Database& db)
        : buyers(db), needs(db), calls(db), events(db), participants(db), shown(db), guests(db), tasks(db),
          contracts(db), items(db), followups(db)
    {
    }

    std::vector<RecordStore*> all() override
    {
        return {&buyers, &needs, &calls,     &events, &participants, &shown,
                &guests, &tasks, &contracts, &items,  &followups};
    }

    /// The one that keeps this kind of record.
    template <class Record>
    Store<Record>& of()
    {
        if constexpr (std::is_same_v<Record, Buyer>) return buyers;
        if constexpr (std::is_same_v<Record, BuyerNeed>) return needs;
        if constexpr (std::is_same_v<Record, BuyerCall>) return calls;
        if constexpr (std::is_same_v<Record, TradeEvent>) return events;
        if constexpr (std::is_same_v<Record, EventParticipant>) return participants;
        if constexpr (std::is_same_v<Record, EventProduct>) return shown;
        if constexpr (std::is_same_v<Record, EventGuest>) return guests;
        if constexpr (std::is_same_v<Record, EventTask>) return tasks;
        if constexpr (std::is_same_v<Record, Contract>) return contracts;
        if constexpr (std::is_same_v<Record, ContractItem>) return items;
        if constexpr (std::is_same_v<Record, ContractFollowup>) return followups;
    }

    Store<Buyer> buyers;
    Store<BuyerNeed> needs;
    Store<BuyerCall> calls;
    Store<TradeEvent> events;
    Store<EventParticipant> participants;
    Store<EventProduct> shown; ///< by participants
    Store<EventGuest> guests;
    Store<EventTask> tasks;
    Store<Contract> contracts;
    Store<ContractItem> items;
    Store<ContractFollowup> followups;
};

} // namespace ocop
