#include "core/exchange/hall/attendee_plan.h"

#include "core/base/text.h"
#include "core/exchange/hall/guest_words.h"
#include "core/promotion/event_acts.h"

#include <algorithm>

namespace ocop {

QString AttendeeLine::key() const
{
    const QString organisation = row.of(AttendeeField::Organisation);
    return folded(organisation.isEmpty() ? row.cells.join(u'|') : organisation) + u'|' + row.of(AttendeeField::Phone);
}

int AttendeePlan::count(AttendeeStep step) const
{
    return int(std::count_if(lines.begin(), lines.end(), [step](const auto& line) { return line.step == step; }));
}

bool AttendeePlan::writesAnything() const
{
    return std::any_of(lines.begin(), lines.end(), [](const AttendeeLine& line) { return line.writes(); });
}

void applyAttendees(PromotionStores& stores, WriteAct& act, const AttendeePlan& plan)
{
    QHash<QString, BuyerId> made;
    for (const AttendeeLine& line : plan.lines) {
        if (!line.writes()) continue;
        if (!plan.ofGuests) {
            EventParticipant participant = line.participant;
            if (line.step == AttendeeStep::Adds)
                stores.participants.add(act, participant);
            else
                stores.participants.save(act, participant);
            showProducts(stores, act, participant.id, line.products);
            continue;
        }
        EventGuest guest = line.guest;
        if (line.makesBuyer) {
            BuyerId& buyer = made[folded(guest.organisation)];
            if (!buyer) {
                Buyer fresh = buyerOf(guest);
                stores.buyers.add(act, fresh);
                buyer = fresh.id;
            }
            guest.buyer = buyer;
        }
        if (line.step == AttendeeStep::Adds)
            stores.guests.add(act, guest);
        else
            stores.guests.save(act, guest);
    }
}

} // namespace ocop
