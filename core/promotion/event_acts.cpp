#include "core/promotion/event_acts.h"

#include <algorithm>

namespace ocop {
namespace {

template <class Record>
void removeAsItWas(Store<Record>& store, WriteAct& act, Record& shown)
{
    shown.deleted = true;
    store.save(act, shown);
}

template <class Record, class OwnerId>
void removeAllOf(Store<Record>& store, WriteAct& act, QLatin1String field, OwnerId owner)
{
    for (const Record& each : store.where(field, owner.value)) store.remove(act, each.id);
}

} // namespace

void showProducts(PromotionStores& stores, WriteAct& act, ParticipantId participant,
                  const std::vector<ProductId>& products)
{
    const auto shown = stores.shown.where(EventProduct::Field::participant, participant.value);
    for (const EventProduct& each : shown)
        if (std::find(products.begin(), products.end(), each.product) == products.end())
            stores.shown.remove(act, each.id);
    for (const ProductId product : products) {
        const bool there =
            std::any_of(shown.begin(), shown.end(), [&](const EventProduct& each) { return each.product == product; });
        if (there) continue;
        EventProduct added;
        added.participant = participant;
        added.product = product;
        stores.shown.add(act, added);
    }
}

void removeWhole(PromotionStores& stores, WriteAct& act, EventParticipant shown)
{
    removeAllOf(stores.shown, act, EventProduct::Field::participant, shown.id);
    removeAsItWas(stores.participants, act, shown);
}

void removeWhole(PromotionStores& stores, WriteAct& act, TradeEvent shown)
{
    for (const EventParticipant& each : stores.participants.where(EventParticipant::Field::event, shown.id.value))
        removeWhole(stores, act, each);
    removeAllOf(stores.guests, act, EventGuest::Field::event, shown.id);
    removeAllOf(stores.tasks, act, EventTask::Field::event, shown.id);
    removeAsItWas(stores.events, act, shown);
}

void removeWhole(PromotionStores& stores, WriteAct& act, Contract shown)
{
    removeAllOf(stores.items, act, ContractItem::Field::contract, shown.id);
    removeAllOf(stores.followups, act, ContractFollowup::Field::contract, shown.id);
    removeAsItWas(stores.contracts, act, shown);
}

void removeWhole(PromotionStores& stores, WriteAct& act, Buyer shown)
{
    removeAllOf(stores.needs, act, BuyerNeed::Field::buyer, shown.id);
    removeAllOf(stores.calls, act, BuyerCall::Field::buyer, shown.id);
    removeAsItWas(stores.buyers, act, shown);
}

} // namespace ocop
