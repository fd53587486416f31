#include "core/base/text.h"
#include "core/exchange/hall/buyer_finder.h"
#include "core/exchange/hall/guest_words.h"
#include "core/exchange/hall/line_planner.h"
#include "core/exchange/hall/line_texts.h"

#include <algorithm>

namespace ocop {
namespace {

/// Makes the lines of one list.
class GuestPlanner : public LinePlanner
{
public:
    GuestPlanner(const PasteSource& source, TradeEventId event)
        : LinePlanner(PasteKind::Guests, source, event), m_finder(source.promotion)
    {
        for (const EventGuest& each : source.promotion.guestsOf(event))
            m_known[folded(each.organisation)].push_back(each);
    }

private:
    bool isKnown(const QString& text) const override { return m_finder.isKnown(text) || guestKindOf(text); }

    EventGuest guestOf(const PastedRow& row) const
    {
        EventGuest guest;
        guest.event = event();
        guest.organisation = row.of(PastedField::Organisation);
        guest.person = row.of(PastedField::Person);
        guest.title = row.of(PastedField::Title);
        guest.phone = row.of(PastedField::Phone);
        guest.email = row.of(PastedField::Email);
        guest.wants = row.of(PastedField::Wants);
        fillGap(guest.wants, row.of(PastedField::Products));
        QStringList note{row.of(PastedField::Note)};
        const QString kind = row.of(PastedField::Kind);
        if (!kind.isEmpty() && !guestKindOf(kind)) note << kind;
        if (!row.of(PastedField::Place).isEmpty()) note << QStringLiteral("Địa chỉ: ") + row.of(PastedField::Place);
        if (!row.of(PastedField::Stall).isEmpty()) note << QStringLiteral("Gian hàng: ") + row.of(PastedField::Stall);
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

    void settle(PastedLine& line, PastePlan& plan, const PasteChoices& choices) override
    {
        line.guest = guestOf(line.row);
        EventGuest& guest = line.guest;
        if (guest.organisation.isEmpty()) {
            line.step = PasteStep::Nameless;
            return;
        }
        const QString key = folded(guest.organisation);
        const BuyerFinder::Meaning meaning = m_finder.find(buyerOf(guest));
        guest.buyer = choices.meant.contains(line.key()) ? BuyerId{choices.meant.value(line.key())} : meaning.found;
        const auto told = guestKindOf(line.row.of(PastedField::Kind));
        guest.kind = guest.buyer ? GuestKind::Buyer
                     : told      ? *told
                                 : guestKindOf(guest.organisation).value_or(GuestKind::Other);
        for (const PastedLine& earlier : plan.lines)
            if (earlier.writes() && folded(earlier.guest.organisation) == key &&
                folded(earlier.guest.person) == folded(guest.person)) {
                line.step = PasteStep::Joins;
                return;
            }
        const auto& known = m_known.value(key);
        const auto there =
            std::find_if(known.begin(), known.end(), [&](const EventGuest& each) { return isSamePerson(each, guest); });
        if (there != known.end()) {
            complete(line, *there);
            return;
        }
        line.step = PasteStep::Adds;
        if (guest.buyer || guest.kind != GuestKind::Buyer) return;
        line.makesBuyer = choices.makesBuyers;
        line.candidates = meaning.candidates;
    }

    /// The guest that is there already, with what it lacked.
    static void complete(PastedLine& line, EventGuest there)
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
        line.step = more ? PasteStep::Completes : PasteStep::Known;
    }

    BuyerFinder m_finder;
    QHash<QString, std::vector<EventGuest>> m_known; ///< guests of the event, by organisation
};

} // namespace

PastePlan planGuests(const PasteSource& source, TradeEventId event, const Sheet& sheet, const PasteChoices& choices)
{
    return GuestPlanner(source, event).plan(sheet, choices);
}

} // namespace ocop
