#pragma once

#include "core/exchange/hall/pasted_list.h"
#include "core/promotion/promotion_book.h"
#include "core/register/snapshot.h"

#include <QHash>

namespace ocop {

/// What becomes of a line of a list.
enum class PasteStep {
    Adds,
    Completes, ///< is there already, and gets what was missing there
    Known, ///< is there already, with all the line says
    Joins, ///< is one with an earlier line, which takes up what it says
    Asks, ///< may mean several
    Unknown, ///< means nobody of the register
    Nameless, ///< says no organisation
    Unreadable ///< a cell says what cannot be; see PastedLine::trouble
};

template <>
struct EnumCodes<PasteStep>
{
    static constexpr std::pair<PasteStep, const char*> all[] = {
        {PasteStep::Adds, "adds"},         {PasteStep::Completes, "completes"},
        {PasteStep::Known, "known"},       {PasteStep::Joins, "joins"},
        {PasteStep::Asks, "asks"},         {PasteStep::Unknown, "unknown"},
        {PasteStep::Nameless, "nameless"}, {PasteStep::Unreadable, "unreadable"}};
};

/// Why a line cannot be written: what is wrong with one of its cells.
struct CellTrouble
{
    PastedField field = PastedField::Note;
    int column = 0; ///< 0: no column holds it
    Finding finding;
};

/// One line of a list and what it does. What is written: of participants `participant` and `products`, of guests `guest`
/// and, where it is wanted, a new buyer, of buyers `buyer` and `needs`, of contracts `contract` and `items`.
struct PastedLine
{
    PastedRow row;
    PasteStep step = PasteStep::Unknown;
    std::vector<qint64> candidates; ///< producers it may mean, or buyers like it, the likeliest first
    EventParticipant participant; ///< as it is to be written
    std::vector<ProductId> products; ///< to be shown, those shown already included
    QStringList strangeProducts; ///< named, but none of the producer's
    EventGuest guest;
    bool makesBuyer = false;
    Buyer buyer;
    std::vector<BuyerNeed> needs; ///< that are not there yet
    Contract contract;
    std::vector<ContractItem> items; ///< that are not there yet
    std::vector<qint64> buyerCandidates; ///< of a contract
    std::optional<CellTrouble> trouble;

    /// What a person's choice for it is kept by.
    QString key() const;
    /// The same for the buyer of a contract.
    QString buyerKey() const;
    bool writes() const { return step == PasteStep::Adds || step == PasteStep::Completes; }
    bool waits() const
    {
        return step == PasteStep::Asks || step == PasteStep::Unknown || step == PasteStep::Nameless ||
               step == PasteStep::Unreadable;
    }
};

/// What a person decided about the lines, by their keys.
struct PasteChoices
{
    QHash<QString, qint64> meant; ///< the producer, or of guests and buyers the buyer
    QHash<QString, qint64> meantBuyer; ///< of contracts
    bool makesBuyers = false; ///< guests that buy and are not kept yet become buyers
    ColumnMeanings columns;
};

/// A list as it will be written.
struct PastePlan
{
    TradeEventId event; ///< of participants and guests
    PasteKind kind = PasteKind::Participants;
    PastedList list; ///< its rows stand in `lines`
    std::vector<PastedLine> lines;

    int count(PasteStep step) const;
    bool writesAnything() const;
};

/// What a plan is made from. The referenced objects must outlive the call.
struct PasteSource
{
    const Snapshot& snapshot;
    const Units& units;
    const PromotionBook& promotion;
    int expiringDays = 90;
    QDate today = {}; ///< for contracts
};

PastePlan planParticipants(const PasteSource& source, TradeEventId event, const Sheet& sheet,
                           const PasteChoices& choices);
PastePlan planGuests(const PasteSource& source, TradeEventId event, const Sheet& sheet, const PasteChoices& choices);
PastePlan planBuyers(const PasteSource& source, const Sheet& sheet, const PasteChoices& choices);
PastePlan planContracts(const PasteSource& source, const Sheet& sheet, const PasteChoices& choices);

/// Writes what the plan adds and completes. Throws Error{Conflict} when a record was changed since.
void applyPasted(PromotionStores& stores, WriteAct& act, const PastePlan& plan);

} // namespace ocop
