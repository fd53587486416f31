#pragma once

#include "core/promotion/promotion_book.h"
#include "core/reminders/letter_plan.h"

namespace ocop {

/// What invitations are planned from; the referenced objects must outlive it.
struct InvitationSource
{
    const PromotionBook& promotion;
    const LetterBook& letters; ///< tells who was invited before
    const Snapshot& snapshot;
    const Units& units;
};

/// One for every guest and participant of the order's event: guests by kind, then producers, each as entered.
std::vector<LetterPlan> planInvitations(const InvitationSource& source, const LetterOrder& order);

} // namespace ocop
