#include "core/promotion/promotion_book.h"

#include <algorithm>

namespace ocop {

namespace {

template <class ParentId>
Links<ParentId, ContractId> linksBy(const Records<Contract>& contracts, ParentId Contract::*parent)
{
    std::vector<std::pair<ParentId, ContractId>> links;
    for (const Contract& each : contracts)
        if (each.*parent) links.emplace_back(each.*parent, each.id);
    return Links<ParentId, ContractId>(std::move(links));
}

} // namespace

PromotionBook PromotionBook::load(const PromotionStores& stores)
{
    PromotionBook book;
    book.m_buyers = Records<Buyer>(stores.buyers.all());
    book.m_events = Records<TradeEvent>(stores.events.all());
    book.m_contracts = Records<Contract>(stores.contracts.all());
    book.m_ofSubject = linksBy<SubjectId>(book.m_contracts, &Contract::subject);
    book.m_ofBuyer = linksBy<BuyerId>(book.m_contracts, &Contract::buyer);
    book.m_ofEvent = linksBy<TradeEventId>(book.m_contracts, &Contract::event);
    book.m_needs = decltype(m_needs)(stores.needs.all());
    book.m_calls = decltype(m_calls)(stores.calls.all());
    book.m_participants = decltype(m_participants)(stores.participants.all());
    book.m_shown = decltype(m_shown)(stores.shown.all());
    book.m_guests = decltype(m_guests)(stores.guests.all());
    book.m_tasks = decltype(m_tasks)(stores.tasks.all());
    book.m_items = decltype(m_items)(stores.items.all());
    book.m_followups = decltype(m_followups)(stores.followups.all());
    return book;
}

void PromotionBook::follow(const PromotionStores& stores, const Feed& feed)
{
    feed.applyTo(m_buyers, stores.buyers);
    feed.applyTo(m_events, stores.events);
    for (Contract& each : feed.changed(stores.contracts)) {
        remove(each.id);
        if (!each.deleted) put(std::move(each));
    }
    feed.applyTo(m_needs, stores.needs);
    feed.applyTo(m_calls, stores.calls);
    feed.applyTo(m_participants, stores.participants);
    feed.applyTo(m_shown, stores.shown);
    feed.applyTo(m_guests, stores.guests);
    feed.applyTo(m_tasks, stores.tasks);
    feed.applyTo(m_items, stores.items);
    feed.applyTo(m_followups, stores.followups);
}

void PromotionBook::addOwners(Touched& touched) const
{
    const auto addOwnersOf = [&touched](const auto& children, auto owner, const char* table, const char* ownerTable) {
        const QSet<qint64> ids = touched.of(QLatin1String(table));
        for (const qint64 id : ids)
            if (const auto* child = children.find({id})) touched.add(QLatin1String(ownerTable), (child->*owner).value);
    };
    addOwnersOf(m_shown, &EventProduct::participant, EventProduct::table, EventParticipant::table);
    addOwnersOf(m_participants, &EventParticipant::event, EventParticipant::table, TradeEvent::table);
    addOwnersOf(m_guests, &EventGuest::event, EventGuest::table, TradeEvent::table);
    addOwnersOf(m_tasks, &EventTask::event, EventTask::table, TradeEvent::table);
    addOwnersOf(m_needs, &BuyerNeed::buyer, BuyerNeed::table, Buyer::table);
    addOwnersOf(m_calls, &BuyerCall::buyer, BuyerCall::table, Buyer::table);
    addOwnersOf(m_items, &ContractItem::contract, ContractItem::table, Contract::table);
    addOwnersOf(m_followups, &ContractFollowup::contract, ContractFollowup::table, Contract::table);
    const auto addContractsOf = [&touched](const auto& links, const char* table) {
        const QSet<qint64> ids = touched.of(QLatin1String(table));
        for (const qint64 id : ids)
            for (const ContractId each : links.of({id})) touched.add(QLatin1String(Contract::table), each.value);
    };
    addContractsOf(m_ofSubject, Subject::table);
    addContractsOf(m_ofBuyer, Buyer::table);
    addContractsOf(m_ofEvent, TradeEvent::table);
}

void PromotionBook::put(Contract contract)
{
    m_ofSubject.add(contract.subject, contract.id);
    m_ofBuyer.add(contract.buyer, contract.id);
    if (contract.event) m_ofEvent.add(contract.event, contract.id);
    m_contracts.put(std::move(contract));
}

void PromotionBook::remove(ContractId id)
{
    const Contract* there = m_contracts.find(id);
    if (!there) return;
    m_ofSubject.remove(there->subject, id);
    m_ofBuyer.remove(there->buyer, id);
    if (there->event) m_ofEvent.remove(there->event, id);
    m_contracts.remove(id);
}

std::vector<const Contract*> PromotionBook::contractsIn(std::span<const ContractId> ids) const
{
    std::vector<const Contract*> contracts;
    contracts.reserve(ids.size());
    for (const ContractId each : ids) contracts.push_back(m_contracts.find(each));
    return contracts;
}

std::vector<const Contract*> PromotionBook::contractsBy(QDate day) const
{
    std::vector<const Contract*> found;
    for (const Contract& each : m_contracts)
        if (each.signedOn <= day) found.push_back(&each);
    return found;
}

std::vector<FollowupDue> PromotionBook::followupsDue(QDate day, int withinDays) const
{
    std::vector<FollowupDue> due;
    for (const Contract& each : m_contracts)
        for (const FollowupDue& owed : followupsOwed(each, followupsOf(each.id), day, withinDays)) due.push_back(owed);
    std::stable_sort(due.begin(), due.end(),
                     [](const FollowupDue& a, const FollowupDue& b) { return a.dueOn < b.dueOn; });
    return due;
}

} // namespace ocop
