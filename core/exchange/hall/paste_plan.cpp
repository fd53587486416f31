#include "core/exchange/hall/paste_plan.h"

#include "core/base/text.h"
#include "core/exchange/hall/guest_words.h"
#include "core/promotion/event_acts.h"

#include <algorithm>

namespace ocop {

QString PastedLine::key() const
{
    const QString organisation = row.of(PastedField::Organisation);
    return folded(organisation.isEmpty() ? row.cells.join(u'|') : organisation) + u'|' + row.of(PastedField::Phone);
}

QString PastedLine::buyerKey() const { return folded(row.of(PastedField::Buyer)); }

int PastePlan::count(PasteStep step) const
{
    return int(std::count_if(lines.begin(), lines.end(), [step](const auto& line) { return line.step == step; }));
}

bool PastePlan::writesAnything() const
{
    return std::any_of(lines.begin(), lines.end(), [](const PastedLine& line) { return line.writes(); });
}

namespace {

template <class Record>
void put(Store<Record>& store, WriteAct& act, Record& record, PasteStep step)
{
    if (step == PasteStep::Adds)
        store.add(act, record);
    else
        store.save(act, record);
}

/// A guest that buys and is no buyer yet becomes one, once for all lines of its name.
BuyerId madeBuyer(PromotionStores& stores, WriteAct& act, const EventGuest& guest, QHash<QString, BuyerId>& made)
{
    BuyerId& buyer = made[folded(guest.organisation)];
    if (!buyer) {
        Buyer fresh = buyerOf(guest);
        stores.buyers.add(act, fresh);
        buyer = fresh.id;
    }
    return buyer;
}

void writeBuyer(PromotionStores& stores, WriteAct& act, const PastedLine& line)
{
    Buyer buyer = line.buyer;
    put(stores.buyers, act, buyer, line.step);
    for (BuyerNeed need : line.needs) {
        need.buyer = buyer.id;
        stores.needs.add(act, need);
    }
}

void writeContract(PromotionStores& stores, WriteAct& act, const PastedLine& line)
{
    Contract contract = line.contract;
    put(stores.contracts, act, contract, line.step);
    for (ContractItem item : line.items) {
        item.contract = contract.id;
        stores.items.add(act, item);
    }
}

} // namespace

void applyPasted(PromotionStores& stores, WriteAct& act, const PastePlan& plan)
{
    QHash<QString, BuyerId> made;
    for (const PastedLine& line : plan.lines) {
        if (!line.writes()) continue;
        switch (plan.kind) {
        case PasteKind::Participants: {
            EventParticipant participant = line.participant;
            put(stores.participants, act, participant, line.step);
            showProducts(stores, act, participant.id, line.products);
            break;
        }
        case PasteKind::Guests: {
            EventGuest guest = line.guest;
            if (line.makesBuyer) guest.buyer = madeBuyer(stores, act, guest, made);
            put(stores.guests, act, guest, line.step);
            break;
        }
        case PasteKind::Buyers: writeBuyer(stores, act, line); break;
        case PasteKind::Contracts: writeContract(stores, act, line); break;
        }
    }
}

} // namespace ocop
