#include "core/reminders/invitation_plan.h"

#include "core/base/text.h"
#include "core/promotion/promotion_paper_words.h"

namespace ocop {
namespace {

/// The event's invitations that were written before; nobody is invited twice without being told.
class Invited
{
public:
    Invited(const LetterBook& letters, TradeEventId event)
    {
        for (const LetterId id : letters.invitationsTo(event)) {
            const Letter* letter = letters.find(id);
            m_letters.emplace_back(letter, folded(letter->recipient));
        }
    }

    /// The last one to the producer, or to the organisation, whoever was to come for it.
    const Letter* last(SubjectId subject, const QString& organisation) const
    {
        const QString ending = folded(organisation);
        const Letter* last = nullptr;
        for (const auto& [letter, recipient] : m_letters)
            if (letter->subject == subject && (subject || recipient.endsWith(ending))) last = letter;
        return last;
    }

private:
    std::vector<std::pair<const Letter*, QString>> m_letters; ///< by id
};

LetterPlan planOf(const LetterOrder& order, const Invited& invited, Letter letter, const QString& organisation)
{
    LetterPlan plan;
    plan.letter = std::move(letter);
    plan.letter.kind = LetterKind::Invitation;
    plan.letter.event = order.event;
    putHead(plan.letter, order);
    if (const Letter* before = invited.last(plan.letter.subject, organisation)) plan.before = *before;
    return plan;
}

} // namespace

std::vector<LetterPlan> planInvitations(const InvitationSource& source, const LetterOrder& order)
{
    const Invited invited(source.letters, order.event);
    std::vector<LetterPlan> plans;
    for (const GuestKind kind : guestKindsOnPaper)
        for (const EventGuest& guest : source.promotion.guestsOf(order.event)) {
            if (guest.kind != kind) continue;
            Letter letter;
            letter.recipient = inviteeOnPaper(guest.person, guest.title, guest.organisation);
            letter.phone = guest.phone;
            if (const Buyer* buyer = source.promotion.find<Buyer>(guest.buyer)) {
                letter.address = buyer->address;
                if (letter.phone.isEmpty()) letter.phone = buyer->phone;
            }
            plans.push_back(planOf(order, invited, std::move(letter), guest.organisation));
            plans.back().guest = guest.id;
        }
    for (const EventParticipant& participant : source.promotion.participantsOf(order.event)) {
        const Subject* subject = source.snapshot.subject(participant.subject);
        if (!subject) continue;
        Letter letter;
        addressTo(letter, *subject, source.units, order.dated);
        letter.recipient = inviteeOnPaper(participant.person, participant.title, subject->name);
        if (!participant.phone.isEmpty()) letter.phone = participant.phone;
        plans.push_back(planOf(order, invited, std::move(letter), subject->name));
        plans.back().participant = participant.id;
    }
    return plans;
}

} // namespace ocop
