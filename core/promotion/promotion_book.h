#pragma once

#include "core/promotion/contract_state.h"
#include "core/promotion/promotion_stores.h"
#include "core/storage/feed.h"
#include "core/storage/records.h"

namespace ocop {

/// Buyers, events and contracts of a register in memory at one moment. Copies share what they have in common.
class PromotionBook
{
public:
    PromotionBook() = default;
    static PromotionBook load(const PromotionStores& stores);

    /// Takes up what acts did.
    void follow(const PromotionStores& stores, const Feed& feed);
    /// Adds the buyers, events and contracts whose needs, participants, follow-ups … were touched, and those that tell of
    /// a touched subject, buyer or event.
    void addOwners(Touched& touched) const;

    const Records<Buyer>& buyers() const { return m_buyers; }
    const Records<TradeEvent>& events() const { return m_events; }
    const Records<Contract>& contracts() const { return m_contracts; }

    /// The record of its kind; null when it is not there.
    template <class Record>
    const Record* find(decltype(Record::id) id) const
    {
        if constexpr (std::is_same_v<Record, Buyer>) return m_buyers.find(id);
        if constexpr (std::is_same_v<Record, BuyerNeed>) return m_needs.find(id);
        if constexpr (std::is_same_v<Record, BuyerCall>) return m_calls.find(id);
        if constexpr (std::is_same_v<Record, TradeEvent>) return m_events.find(id);
        if constexpr (std::is_same_v<Record, EventParticipant>) return m_participants.find(id);
        if constexpr (std::is_same_v<Record, EventProduct>) return m_shown.find(id);
        if constexpr (std::is_same_v<Record, EventGuest>) return m_guests.find(id);
        if constexpr (std::is_same_v<Record, EventTask>) return m_tasks.find(id);
        if constexpr (std::is_same_v<Record, Contract>) return m_contracts.find(id);
        if constexpr (std::is_same_v<Record, ContractItem>) return m_items.find(id);
        if constexpr (std::is_same_v<Record, ContractFollowup>) return m_followups.find(id);
    }

    std::span<const BuyerNeed> needsOf(BuyerId id) const { return m_needs.of(id); }
    /// By day.
    std::span<const BuyerCall> callsOf(BuyerId id) const { return m_calls.of(id); }
    std::span<const EventParticipant> participantsOf(TradeEventId id) const { return m_participants.of(id); }
    std::span<const EventProduct> shownBy(ParticipantId id) const { return m_shown.of(id); }
    std::span<const EventGuest> guestsOf(TradeEventId id) const { return m_guests.of(id); }
    std::span<const EventTask> tasksOf(TradeEventId id) const { return m_tasks.of(id); }
    std::span<const ContractItem> itemsOf(ContractId id) const { return m_items.of(id); }
    /// By day.
    std::span<const ContractFollowup> followupsOf(ContractId id) const { return m_followups.of(id); }

    /// The contracts of a producer, a buyer, an event, by id.
    std::vector<const Contract*> contractsOf(SubjectId id) const { return contractsIn(m_ofSubject.of(id)); }
    std::vector<const Contract*> contractsOf(BuyerId id) const { return contractsIn(m_ofBuyer.of(id)); }
    std::vector<const Contract*> contractsOf(TradeEventId id) const { return contractsIn(m_ofEvent.of(id)); }

    ContractOnDay contractOn(const Contract& contract, QDate day) const
    {
        return ocop::contractOn(contract, followupsOf(contract.id), day);
    }
    /// What was signed by the day, by id.
    std::vector<const Contract*> contractsBy(QDate day) const;
    /// Every follow-up owed on the day or within so many days, the first one first.
    std::vector<FollowupDue> followupsDue(QDate day, int withinDays) const;

private:
    struct ByCall
    {
        static QDate of(const BuyerCall& each) { return each.calledOn; }
    };
    struct ByFollowup
    {
        static QDate of(const ContractFollowup& each) { return each.madeOn; }
    };

    std::vector<const Contract*> contractsIn(std::span<const ContractId> ids) const;
    void put(Contract contract);
    void remove(ContractId id);

    Records<Buyer> m_buyers;
    Records<TradeEvent> m_events;
    Records<Contract> m_contracts;
    Links<SubjectId, ContractId> m_ofSubject;
    Links<BuyerId, ContractId> m_ofBuyer;
    Links<TradeEventId, ContractId> m_ofEvent;
    Children<BuyerNeed, &BuyerNeed::buyer, AsNumbered> m_needs;
    Children<BuyerCall, &BuyerCall::buyer, ByCall> m_calls;
    Children<EventParticipant, &EventParticipant::event, AsNumbered> m_participants;
    Children<EventProduct, &EventProduct::participant, AsNumbered> m_shown;
    Children<EventGuest, &EventGuest::event, AsNumbered> m_guests;
    Children<EventTask, &EventTask::event, AsNumbered> m_tasks;
    Children<ContractItem, &ContractItem::contract, AsNumbered> m_items;
    Children<ContractFollowup, &ContractFollowup::contract, ByFollowup> m_followups;
};

} // namespace ocop
