#pragma once

#include "core/exchange/hall/attendee_list.h"
#include "core/promotion/promotion_book.h"
#include "core/register/snapshot.h"

#include <QHash>

namespace ocop {

/// What becomes of a line of a list.
enum class AttendeeStep {
    Adds,
    Completes, ///< is in the list of the event already, and gets what was missing there
    Known, ///< is there already, with all the line says
    Joins, ///< is one with an earlier line, which takes up what it says
    Asks, ///< may mean several
    Unknown, ///< means nobody of the register
    Nameless ///< says no organisation
};

template <>
struct EnumCodes<AttendeeStep>
{
    static constexpr std::pair<AttendeeStep, const char*> all[] = {
        {AttendeeStep::Adds, "adds"},        {AttendeeStep::Completes, "completes"}, {AttendeeStep::Known, "known"},
        {AttendeeStep::Joins, "joins"},      {AttendeeStep::Asks, "asks"},           {AttendeeStep::Unknown, "unknown"},
        {AttendeeStep::Nameless, "nameless"}};
};

/// One line of a list and what it does. Of a list of participants `participant` and `products` are written, of guests
/// `guest` and, where it is wanted, a new buyer.
struct AttendeeLine
{
    AttendeeRow row;
    AttendeeStep step = AttendeeStep::Unknown;
    std::vector<qint64> candidates; ///< producers it may mean, or buyers like it, the likeliest first
    EventParticipant participant; ///< as it is to be written
    std::vector<ProductId> products; ///< to be shown, those shown already included
    QStringList strangeProducts; ///< named, but none of the producer's
    EventGuest guest;
    bool makesBuyer = false;

    /// What a person's choice for it is kept by.
    QString key() const;
    bool writes() const { return step == AttendeeStep::Adds || step == AttendeeStep::Completes; }
    bool waits() const
    {
        return step == AttendeeStep::Asks || step == AttendeeStep::Unknown || step == AttendeeStep::Nameless;
    }
};

/// What a person decided about the lines, by AttendeeLine::key().
struct AttendeeChoices
{
    QHash<QString, qint64> meant; ///< the producer or the buyer
    bool makesBuyers = false; ///< guests that buy and are not kept yet become buyers
};

/// A list as it will be written.
struct AttendeePlan
{
    TradeEventId event;
    bool ofGuests = false;
    AttendeeList list; ///< its rows stand in `lines`
    std::vector<AttendeeLine> lines;

    int count(AttendeeStep step) const;
    bool writesAnything() const;
};

/// What a plan is made from. The referenced objects must outlive the call.
struct AttendeeSource
{
    const Snapshot& snapshot;
    const Units& units;
    const PromotionBook& promotion;
    int expiringDays = 90;
};

AttendeePlan planParticipants(const AttendeeSource& source, TradeEventId event, const Sheet& sheet,
                              const AttendeeChoices& choices);
AttendeePlan planGuests(const AttendeeSource& source, TradeEventId event, const Sheet& sheet,
                        const AttendeeChoices& choices);

/// Writes what the plan adds and completes. Throws Error{Conflict} when a participant or guest was changed since.
void applyAttendees(PromotionStores& stores, WriteAct& act, const AttendeePlan& plan);

} // namespace ocop
