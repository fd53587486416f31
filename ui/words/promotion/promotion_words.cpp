#include "ui/words/promotion/promotion_words.h"

#include "core/base/dates.h"
#include "ui/words/promotion/matching_words.h"

#include <QCoreApplication>
#include <QHash>

namespace ocop {
namespace {

QString promotionWord(const char* source) { return QCoreApplication::translate("promotion", source); }

template <class Record>
bool isOneOf(const QString& entity)
{
    return entity == QLatin1String(Record::table);
}

/// Whether the records are of this room.
bool isOfPromotion(const QString& entity)
{
    return isOneOf<Buyer>(entity) || isOneOf<BuyerNeed>(entity) || isOneOf<BuyerCall>(entity) ||
           isOneOf<TradeEvent>(entity) || isOneOf<EventParticipant>(entity) || isOneOf<EventProduct>(entity) ||
           isOneOf<EventGuest>(entity) || isOneOf<EventTask>(entity) || isOneOf<Contract>(entity) ||
           isOneOf<ContractItem>(entity) || isOneOf<ContractFollowup>(entity);
}

using FieldLabels = QHash<QString, const char*>;

const FieldLabels& partyFields()
{
    static const FieldLabels words = {
        {Buyer::Field::name, QT_TRANSLATE_NOOP("promotion", "Name")},
        {Buyer::Field::kind, QT_TRANSLATE_NOOP("promotion", "Kind")},
        {Buyer::Field::taxCode, QT_TRANSLATE_NOOP("promotion", "Tax code")},
        {Buyer::Field::address, QT_TRANSLATE_NOOP("promotion", "Address")},
        {Buyer::Field::markets, QT_TRANSLATE_NOOP("promotion", "Markets")},
        {Buyer::Field::papers, QT_TRANSLATE_NOOP("promotion", "Papers it asks for")},
        {Buyer::Field::terms, QT_TRANSLATE_NOOP("promotion", "Intake and payment")},
        {Buyer::Field::contact, QT_TRANSLATE_NOOP("promotion", "Contact person")},
        {Buyer::Field::contactTitle, QT_TRANSLATE_NOOP("promotion", "Function")},
        {Buyer::Field::phone, QT_TRANSLATE_NOOP("promotion", "Phone")},
        {Buyer::Field::email, QT_TRANSLATE_NOOP("promotion", "E-mail")},
        {Buyer::Field::note, QT_TRANSLATE_NOOP("promotion", "Note")},
        {BuyerNeed::Field::buyer, QT_TRANSLATE_NOOP("promotion", "Buyer")},
        {BuyerNeed::Field::goods, QT_TRANSLATE_NOOP("promotion", "Goods")},
        {BuyerNeed::Field::group, QT_TRANSLATE_NOOP("promotion", "Group, set")},
        {BuyerNeed::Field::quantity, QT_TRANSLATE_NOOP("promotion", "Quantity")},
        {BuyerNeed::Field::unit, QT_TRANSLATE_NOOP("promotion", "Unit of measure")},
        {BuyerNeed::Field::standards, QT_TRANSLATE_NOOP("promotion", "Standards wanted")},
        {BuyerNeed::Field::priceFrom, QT_TRANSLATE_NOOP("promotion", "Price from (đồng)")},
        {BuyerNeed::Field::priceTo, QT_TRANSLATE_NOOP("promotion", "Price up to (đồng)")},
        {BuyerNeed::Field::until, QT_TRANSLATE_NOOP("promotion", "Wanted until")},
        {BuyerCall::Field::calledOn, QT_TRANSLATE_NOOP("promotion", "Day")},
        {BuyerCall::Field::who, QT_TRANSLATE_NOOP("promotion", "Done by")},
        {BuyerCall::Field::spokeWith, QT_TRANSLATE_NOOP("promotion", "Spoke with")},
        {BuyerCall::Field::said, QT_TRANSLATE_NOOP("promotion", "What was said")}};
    return words;
}

const FieldLabels& eventFields()
{
    static const FieldLabels words = {
        {TradeEvent::Field::level, QT_TRANSLATE_NOOP("promotion", "Level")},
        {TradeEvent::Field::startsOn, QT_TRANSLATE_NOOP("promotion", "First day")},
        {TradeEvent::Field::endsOn, QT_TRANSLATE_NOOP("promotion", "Last day")},
        {TradeEvent::Field::place, QT_TRANSLATE_NOOP("promotion", "Place")},
        {TradeEvent::Field::host, QT_TRANSLATE_NOOP("promotion", "Host")},
        {TradeEvent::Field::programme, QT_TRANSLATE_NOOP("promotion", "Programme")},
        {TradeEvent::Field::budget, QT_TRANSLATE_NOOP("promotion", "Budget (million đồng)")},
        {TradeEvent::Field::budgetSource, QT_TRANSLATE_NOOP("promotion", "Source of the budget")},
        {TradeEvent::Field::stalls, QT_TRANSLATE_NOOP("promotion", "Stalls")},
        {TradeEvent::Field::listSentOn, QT_TRANSLATE_NOOP("promotion", "List of products sent on")},
        {TradeEvent::Field::conclusion, QT_TRANSLATE_NOOP("promotion", "Conclusion")},
        {EventParticipant::Field::event, QT_TRANSLATE_NOOP("promotion", "Event")},
        {EventParticipant::Field::subject, QT_TRANSLATE_NOOP("promotion", "Subject")},
        {EventParticipant::Field::person, QT_TRANSLATE_NOOP("promotion", "Who comes")},
        {EventParticipant::Field::title, QT_TRANSLATE_NOOP("promotion", "Function")},
        {EventParticipant::Field::stall, QT_TRANSLATE_NOOP("promotion", "Stall no.")},
        {EventParticipant::Field::attended, QT_TRANSLATE_NOOP("promotion", "Came")},
        {EventParticipant::Field::sales, QT_TRANSLATE_NOOP("promotion", "Sales (million đồng)")},
        {EventParticipant::Field::salesEstimated, QT_TRANSLATE_NOOP("promotion", "Sales are estimated")},
        {EventParticipant::Field::orders, QT_TRANSLATE_NOOP("promotion", "Orders")},
        {EventParticipant::Field::wants, QT_TRANSLATE_NOOP("promotion", "Wants")},
        {EventProduct::Field::participant, QT_TRANSLATE_NOOP("promotion", "Participant")},
        {EventProduct::Field::product, QT_TRANSLATE_NOOP("promotion", "Product")},
        {EventGuest::Field::organisation, QT_TRANSLATE_NOOP("promotion", "Organisation")},
        {EventTask::Field::task, QT_TRANSLATE_NOOP("promotion", "Task")},
        {EventTask::Field::dueOn, QT_TRANSLATE_NOOP("promotion", "Due on")},
        {EventTask::Field::doneOn, QT_TRANSLATE_NOOP("promotion", "Done on")},
        {EventTask::Field::outcome, QT_TRANSLATE_NOOP("promotion", "Outcome")}};
    return words;
}

const FieldLabels& contractFields()
{
    static const FieldLabels words = {
        {Contract::Field::number, QT_TRANSLATE_NOOP("promotion", "Number")},
        {Contract::Field::signedOn, QT_TRANSLATE_NOOP("promotion", "Signed on")},
        {Contract::Field::annexOf, QT_TRANSLATE_NOOP("promotion", "Annex of")},
        {Contract::Field::value, QT_TRANSLATE_NOOP("promotion", "Value (million đồng)")},
        {Contract::Field::startsOn, QT_TRANSLATE_NOOP("promotion", "Runs from")},
        {Contract::Field::liquidatedOn, QT_TRANSLATE_NOOP("promotion", "Liquidated on")},
        {Contract::Field::cancelledOn, QT_TRANSLATE_NOOP("promotion", "Called off on")},
        {Contract::Field::cancelReason, QT_TRANSLATE_NOOP("promotion", "Why it was called off")},
        {ContractFollowup::Field::contract, QT_TRANSLATE_NOOP("promotion", "Contract")},
        {ContractFollowup::Field::madeOn, QT_TRANSLATE_NOOP("promotion", "Asked on")},
        {ContractFollowup::Field::months, QT_TRANSLATE_NOOP("promotion", "Months after signing")},
        {ContractFollowup::Field::finished, QT_TRANSLATE_NOOP("promotion", "All done as agreed")}};
    return words;
}

/// A number as it is kept, for the fields that hold one.
Amount amountOf(const QJsonValue& value) { return value.isDouble() ? Amount(value.toInteger()) : Amount(); }

} // namespace

namespace promotionWords {

QString buyerKind(BuyerKind kind)
{
    switch (kind) {
    case BuyerKind::Supermarket: return promotionWord(QT_TRANSLATE_NOOP("promotion", "Supermarket"));
    case BuyerKind::Chain: return promotionWord(QT_TRANSLATE_NOOP("promotion", "Chain of shops"));
    case BuyerKind::Distributor: return promotionWord(QT_TRANSLATE_NOOP("promotion", "Distributor"));
    case BuyerKind::Exporter: return promotionWord(QT_TRANSLATE_NOOP("promotion", "Exporter"));
    case BuyerKind::Platform: return promotionWord(QT_TRANSLATE_NOOP("promotion", "E-commerce platform"));
    case BuyerKind::Hospitality: return promotionWord(QT_TRANSLATE_NOOP("promotion", "Hotel, restaurant"));
    case BuyerKind::Kitchen: return promotionWord(QT_TRANSLATE_NOOP("promotion", "Canteen"));
    case BuyerKind::Other: break;
    }
    return promotionWord(QT_TRANSLATE_NOOP("promotion", "Other"));
}

QString eventKind(EventKind kind)
{
    switch (kind) {
    case EventKind::Conference: return promotionWord(QT_TRANSLATE_NOOP("promotion", "Trade conference"));
    case EventKind::Fair: return promotionWord(QT_TRANSLATE_NOOP("promotion", "Fair"));
    case EventKind::Week: return promotionWord(QT_TRANSLATE_NOOP("promotion", "Week of goods"));
    case EventKind::Festival: return promotionWord(QT_TRANSLATE_NOOP("promotion", "Festival"));
    case EventKind::Livestream: return promotionWord(QT_TRANSLATE_NOOP("promotion", "Livestream"));
    case EventKind::Delegation: return promotionWord(QT_TRANSLATE_NOOP("promotion", "Delegation"));
    case EventKind::Ceremony: return promotionWord(QT_TRANSLATE_NOOP("promotion", "Ceremony"));
    case EventKind::Other: break;
    }
    return promotionWord(QT_TRANSLATE_NOOP("promotion", "Other"));
}

QString eventLevel(EventLevel level)
{
    switch (level) {
    case EventLevel::Province: return promotionWord(QT_TRANSLATE_NOOP("promotion", "within the province"));
    case EventLevel::Country: return promotionWord(QT_TRANSLATE_NOOP("promotion", "outside the province"));
    case EventLevel::Abroad: break;
    }
    return promotionWord(QT_TRANSLATE_NOOP("promotion", "international"));
}

QString guestKind(GuestKind kind)
{
    switch (kind) {
    case GuestKind::Buyer: return promotionWord(QT_TRANSLATE_NOOP("promotion", "Buyer"));
    case GuestKind::Promotion: return promotionWord(QT_TRANSLATE_NOOP("promotion", "Promotion body"));
    case GuestKind::Agency: return promotionWord(QT_TRANSLATE_NOOP("promotion", "Agency"));
    case GuestKind::Locality: return promotionWord(QT_TRANSLATE_NOOP("promotion", "Locality"));
    case GuestKind::Press: return promotionWord(QT_TRANSLATE_NOOP("promotion", "Press"));
    case GuestKind::Other: break;
    }
    return promotionWord(QT_TRANSLATE_NOOP("promotion", "Other"));
}

QString attended(Attended attended)
{
    switch (attended) {
    case Attended::Yes: return promotionWord(QT_TRANSLATE_NOOP("promotion", "came"));
    case Attended::No: return promotionWord(QT_TRANSLATE_NOOP("promotion", "did not come"));
    case Attended::Unknown: break;
    }
    return promotionWord(QT_TRANSLATE_NOOP("promotion", "not noted"));
}

QString contractKind(ContractKind kind)
{
    switch (kind) {
    case ContractKind::Memorandum: return promotionWord(QT_TRANSLATE_NOOP("promotion", "Memorandum"));
    case ContractKind::Frame: return promotionWord(QT_TRANSLATE_NOOP("promotion", "Frame contract"));
    case ContractKind::Sale: return promotionWord(QT_TRANSLATE_NOOP("promotion", "Sales contract"));
    case ContractKind::Annex: break;
    }
    return promotionWord(QT_TRANSLATE_NOOP("promotion", "Annex to a contract"));
}

QString contractState(ContractState state)
{
    switch (state) {
    case ContractState::NotBegun: return promotionWord(QT_TRANSLATE_NOOP("promotion", "Not carried out yet"));
    case ContractState::Running: return promotionWord(QT_TRANSLATE_NOOP("promotion", "Being carried out"));
    case ContractState::Done: return promotionWord(QT_TRANSLATE_NOOP("promotion", "Carried out"));
    case ContractState::Liquidated: return promotionWord(QT_TRANSLATE_NOOP("promotion", "Liquidated"));
    case ContractState::Cancelled: break;
    }
    return promotionWord(QT_TRANSLATE_NOOP("promotion", "Called off"));
}

Mark mark(ContractState state)
{
    switch (state) {
    case ContractState::NotBegun: return Mark::NotYet;
    case ContractState::Running: return Mark::Extended;
    case ContractState::Done:
    case ContractState::Liquidated: return Mark::InForce;
    case ContractState::Cancelled: break;
    }
    return Mark::Expired;
}

QString contractName(const Contract& contract)
{
    return promotionWord(QT_TRANSLATE_NOOP("promotion", "%1 signed on %2"))
        .arg(contract.number.isEmpty() ? contractKind(contract.kind) : contract.number, formatDate(contract.signedOn));
}

QString followup(const FollowupDue& due)
{
    return promotionWord(QT_TRANSLATE_NOOP("promotion", "follow-up after %1 months, due on %2"))
        .arg(QString::number(due.months), formatDate(due.dueOn));
}

QString field(const QString& entity, const QString& field)
{
    if (!isOfPromotion(entity)) return {};
    if (field == Contract::Field::event && isOneOf<Contract>(entity))
        return promotionWord(QT_TRANSLATE_NOOP("promotion", "Signed at"));
    if (field == ContractFollowup::Field::value && isOneOf<ContractFollowup>(entity))
        return promotionWord(QT_TRANSLATE_NOOP("promotion", "Delivered so far (million đồng)"));
    if (field == ContractFollowup::Field::quantity && isOneOf<ContractFollowup>(entity))
        return promotionWord(QT_TRANSLATE_NOOP("promotion", "Quantity delivered so far"));
    for (const FieldLabels* labels : {&partyFields(), &eventFields(), &contractFields()})
        if (const char* source = labels->value(field)) return promotionWord(source);
    return {};
}

std::optional<QString> value(const QString& entity, const QString& field, const QJsonValue& value)
{
    if (!isOfPromotion(entity)) return std::nullopt;
    const QString code = value.toString();
    if (field == Buyer::Field::kind) {
        if (isOneOf<Buyer>(entity)) return buyerKind(fromCode<BuyerKind>(code).value_or(BuyerKind::Other));
        if (isOneOf<TradeEvent>(entity)) return eventKind(fromCode<EventKind>(code).value_or(EventKind::Other));
        if (isOneOf<EventGuest>(entity)) return guestKind(fromCode<GuestKind>(code).value_or(GuestKind::Other));
        return contractKind(fromCode<ContractKind>(code).value_or(ContractKind::Sale));
    }
    if (field == TradeEvent::Field::level) return eventLevel(fromCode<EventLevel>(code).value_or(EventLevel::Province));
    if (isOneOf<BuyerNeed>(entity) && field == BuyerNeed::Field::standards) return matchingWords::standards(code);
    if (field == EventGuest::Field::attended) return attended(fromCode<Attended>(code).value_or(Attended::Unknown));
    if (field == ContractItem::Field::quantity) return formatQuantity(amountOf(value));
    if (field == Contract::Field::value || field == TradeEvent::Field::budget ||
        field == EventParticipant::Field::sales)
        return formatMoney(amountOf(value));
    return std::nullopt;
}

} // namespace promotionWords

} // namespace ocop
