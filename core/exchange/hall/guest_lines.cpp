#include "core/base/text.h"
#include "core/duplicates/near_names.h"
#include "core/exchange/hall/attendee_plan.h"
#include "core/exchange/hall/guest_words.h"
#include "core/exchange/hall/line_texts.h"

#include <algorithm>

namespace ocop {
namespace {

/// Makes the lines of one list.
class GuestPlanner
{
public:
    GuestPlanner(const AttendeeSource& source, TradeEventId event) : m_source(source), m_event(event)
    {
        for (const Buyer& each : source.promotion.buyers()) {
            m_buyers.insert(folded(each.name), each.id);
            m_near.add(int(m_nearBuyers.size()), NameWords::ofSubject(each.name));
            m_nearBuyers.push_back(each.id);
        }
        for (const EventGuest& each : source.promotion.guestsOf(event))
            m_known[folded(each.organisation)].push_back(each);
    }

    AttendeePlan plan(const Sheet& sheet, const AttendeeChoices& choices)
    {
        AttendeePlan plan;
        plan.event = m_event;
        plan.ofGuests = true;
        plan.list = readAttendees(
            sheet, [this](const QString& text) { return m_buyers.contains(folded(text)) || guestKindOf(text); });
        for (AttendeeRow& row : plan.list.rows) {
            AttendeeLine line;
            line.row = std::move(row);
            settle(line, plan, choices);
            plan.lines.push_back(std::move(line));
        }
        plan.list.rows.clear();
        return plan;
    }

private:
    EventGuest guestOf(const AttendeeRow& row) const
    {
        EventGuest guest;
        guest.event = m_event;
        guest.organisation = row.of(AttendeeField::Organisation);
        guest.person = row.of(AttendeeField::Person);
        guest.title = row.of(AttendeeField::Title);
        guest.phone = row.of(AttendeeField::Phone);
        guest.email = row.of(AttendeeField::Email);
        guest.wants = row.of(AttendeeField::Wants);
        fillGap(guest.wants, row.of(AttendeeField::Products));
        QStringList note{row.of(AttendeeField::Note)};
        const QString kind = row.of(AttendeeField::Kind);
        if (!kind.isEmpty() && !guestKindOf(kind)) note << kind;
        if (!row.of(AttendeeField::Place).isEmpty()) note << QStringLiteral("Địa chỉ: ") + row.of(AttendeeField::Place);
        if (!row.of(AttendeeField::Stall).isEmpty())
            note << QStringLiteral("Gian hàng: ") + row.of(AttendeeField::Stall);
        note << row.rest;
        note.removeAll(QString());
        guest.note = note.join(u'\n');
        normalize(guest);
        return guest;
    }

    static bool isSamePerson(const EventGuest& there, const EventGuest& guest)
    {
        return guest.person.isEmpty() || there.person.isEmpty() || folded(there.person) == folded(guest.person);
    }

    void settle(AttendeeLine& line, const AttendeePlan& plan, const AttendeeChoices& choices)
    {
        line.guest = guestOf(line.row);
        EventGuest& guest = line.guest;
        if (guest.organisation.isEmpty()) {
            line.step = AttendeeStep::Nameless;
            return;
        }
        const QString key = folded(guest.organisation);
        guest.buyer =
            choices.meant.contains(line.key()) ? BuyerId{choices.meant.value(line.key())} : m_buyers.value(key);
        const auto told = guestKindOf(line.row.of(AttendeeField::Kind));
        guest.kind = guest.buyer ? GuestKind::Buyer
                     : told      ? *told
                                 : guestKindOf(guest.organisation).value_or(GuestKind::Other);
        for (const AttendeeLine& earlier : plan.lines)
            if (earlier.writes() && folded(earlier.guest.organisation) == key &&
                folded(earlier.guest.person) == folded(guest.person)) {
                line.step = AttendeeStep::Joins;
                return;
            }
        const auto& known = m_known.value(key);
        const auto there =
            std::find_if(known.begin(), known.end(), [&](const EventGuest& each) { return isSamePerson(each, guest); });
        if (there != known.end()) {
            complete(line, *there);
            return;
        }
        line.step = AttendeeStep::Adds;
        if (guest.buyer || guest.kind != GuestKind::Buyer) return;
        line.makesBuyer = choices.makesBuyers;
        for (const int place : m_near.find(NameWords::ofSubject(guest.organisation)))
            line.candidates.push_back(m_nearBuyers[size_t(place)].value);
    }

    /// The guest that is there already, with what it lacked.
    static void complete(AttendeeLine& line, EventGuest there)
    {
        bool more = false;
        for (const auto member : {&EventGuest::person, &EventGuest::title, &EventGuest::phone, &EventGuest::email,
                                  &EventGuest::wants, &EventGuest::note})
            more |= fillGap(there.*member, line.guest.*member);
        if (!there.buyer && line.guest.buyer) {
            there.buyer = line.guest.buyer;
            more = true;
        }
        line.guest = there;
        line.step = more ? AttendeeStep::Completes : AttendeeStep::Known;
    }

    const AttendeeSource& m_source;
    TradeEventId m_event;
    QHash<QString, BuyerId> m_buyers;
    std::vector<BuyerId> m_nearBuyers;
    NearNames m_near{true};
    QHash<QString, std::vector<EventGuest>> m_known; ///< guests of the event, by organisation
};

} // namespace

AttendeePlan planGuests(const AttendeeSource& source, TradeEventId event, const Sheet& sheet,
                        const AttendeeChoices& choices)
{
    return GuestPlanner(source, event).plan(sheet, choices);
}

} // namespace ocop
