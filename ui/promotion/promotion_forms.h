#pragma once

#include "core/promotion/promotion_stores.h"
#include "ui/records/bound_form.h"

namespace ocop {

inline PromotionStores& promotionStores(Session& session) { return session.book().stores<PromotionStores>(); }

// The editors of promotion's records. An id that is not valid makes a new record of the owner named; each throws
// Error{NotFound} for a record that is gone.

/// Editor of a buyer.
class BuyerForm : public BoundForm<Buyer>
{
public:
    BuyerForm(Session& session, BuyerId id, QWidget* parent);
    void proposeName(const QString& name);

private:
    TextField* m_name;
};

/// Editor of something a buyer looks for.
class BuyerNeedForm : public BoundForm<BuyerNeed>
{
public:
    BuyerNeedForm(Session& session, decltype(BuyerNeed::id) id, qint64 buyer, QWidget* parent);
};

/// Editor of a talk with a buyer.
class BuyerCallForm : public BoundForm<BuyerCall>
{
public:
    BuyerCallForm(Session& session, decltype(BuyerCall::id) id, qint64 buyer, QWidget* parent);
};

/// Editor of a trade event.
class TradeEventForm : public BoundForm<TradeEvent>
{
public:
    TradeEventForm(Session& session, TradeEventId id, QWidget* parent);
};

/// Editor of a guest of an event. A buyer that is chosen fills in what the register knows of it.
class EventGuestForm : public BoundForm<EventGuest>
{
public:
    EventGuestForm(Session& session, decltype(EventGuest::id) id, qint64 event, QWidget* parent);
};

/// Editor of a task that the conclusion of an event gives.
class EventTaskForm : public BoundForm<EventTask>
{
public:
    EventTaskForm(Session& session, decltype(EventTask::id) id, qint64 event, QWidget* parent);
};

/// Editor of a contract. An annex takes its parties from the contract it belongs to.
class ContractForm : public BoundForm<Contract>
{
public:
    ContractForm(Session& session, ContractId id, const Contract& fresh, QWidget* parent);

private:
    void followKind();
    void followAnnex();

    ChoiceField* m_kind;
    LookupField* m_annexOf;
    LookupField* m_subject;
    LookupField* m_buyer;
};

/// Editor of goods of a contract.
class ContractItemForm : public BoundForm<ContractItem>
{
public:
    ContractItemForm(Session& session, decltype(ContractItem::id) id, qint64 contract, QWidget* parent);
};

/// Editor of what was found when a contract was asked about. A new one names the months that are owed.
class ContractFollowupForm : public BoundForm<ContractFollowup>
{
public:
    ContractFollowupForm(Session& session, decltype(ContractFollowup::id) id, qint64 contract, QWidget* parent);
};

} // namespace ocop
