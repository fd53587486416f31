#include "ui/promotion/promotion_grids.h"

#include "core/promotion/promotion_stores.h"
#include "ui/promotion/promotion_lookups.h"
#include "ui/records/grid_fields.h"
#include "ui/records/lookups.h"
#include "ui/words/promotion/promotion_words.h"

namespace ocop {
namespace {

/// What all of promotion's grids have in common.
template <class Record>
typename RecordGrid<Record>::Kind promotionKind(Session& session, AddRows addRows)
{
    typename RecordGrid<Record>::Kind kind;
    kind.store = [](Register& book) -> Store<Record>& { return book.stores<PromotionStores>().of<Record>(); };
    kind.seen = [&session](qint64 id) { return session.state().promotion.find<Record>({id}); };
    kind.addRows = std::move(addRows);
    return kind;
}

/// The records whose name reads like what was typed.
template <class Record>
gridtexts::Found named(const Records<Record>& records, const QString& text)
{
    return gridtexts::lookedUp(text, [&records](const QString& typed) {
        std::vector<qint64> ids;
        for (const Record& each : records)
            if (folded(each.name) == folded(typed)) ids.push_back(each.id.value);
        return ids;
    });
}

gridtexts::Found buyerNamed(const Session& session, const QString& text)
{
    return named(session.state().promotion.buyers(), text);
}

gridtexts::Found eventNamed(const Session& session, const QString& text)
{
    return named(session.state().promotion.events(), text);
}

} // namespace

std::unique_ptr<GridEditor> makeBuyerGrid(Session& session, const Columns& columns, AddRows addRows)
{
    using Field = Buyer::Field;
    std::vector<GridField<Buyer>> fields{textCellOf("name", Field::name, &Buyer::name),
                                         enumCellOf("kind", Field::kind, &Buyer::kind, &promotionWords::buyerKind),
                                         textCellOf("contact", Field::contact, &Buyer::contact),
                                         textCellOf("title", Field::contactTitle, &Buyer::contactTitle),
                                         textCellOf("phone", Field::phone, &Buyer::phone, &phonesAsStored),
                                         textCellOf("email", Field::email, &Buyer::email),
                                         textCellOf("markets", Field::markets, &Buyer::markets),
                                         textCellOf("address", Field::address, &Buyer::address),
                                         textCellOf("taxCode", Field::taxCode, &Buyer::taxCode, &normalizedTaxCode)};
    auto kind = promotionKind<Buyer>(session, std::move(addRows));
    kind.validate = [](const Buyer& record) { return validate(record); };
    kind.name = [](const Buyer& record) { return record.name; };
    return std::make_unique<RecordGrid<Buyer>>(session, columns, std::move(fields), std::move(kind));
}

std::unique_ptr<GridEditor> makeEventGrid(Session& session, const Columns& columns, AddRows addRows)
{
    using Field = TradeEvent::Field;
    std::vector<GridField<TradeEvent>> fields{
        textCellOf("name", Field::name, &TradeEvent::name),
        enumCellOf("kind", Field::kind, &TradeEvent::kind, &promotionWords::eventKind),
        enumCellOf("level", Field::level, &TradeEvent::level, &promotionWords::eventLevel),
        dayCellOf(session, "starts", Field::startsOn, &TradeEvent::startsOn),
        dayCellOf(session, "ends", Field::endsOn, &TradeEvent::endsOn),
        textCellOf("place", Field::place, &TradeEvent::place),
        textCellOf("host", Field::host, &TradeEvent::host),
        textCellOf("programme", Field::programme, &TradeEvent::programme),
        moneyCellOf("budget", Field::budget, &TradeEvent::budget)};
    auto kind = promotionKind<TradeEvent>(session, std::move(addRows));
    kind.validate = [&session](const TradeEvent& record) { return validate(record, session.today()); };
    kind.name = [](const TradeEvent& record) { return record.name; };
    kind.follow = [](const TradeEvent& before, TradeEvent& now) {
        // An event that is put off lasts as long as it was to last.
        const bool moved = now.startsOn.isValid() && before.startsOn.isValid() && now.startsOn != before.startsOn;
        if (moved && now.endsOn == before.endsOn)
            now.endsOn = now.startsOn.addDays(before.startsOn.daysTo(before.endsOn));
    };
    return std::make_unique<RecordGrid<TradeEvent>>(session, columns, std::move(fields), std::move(kind));
}

std::unique_ptr<GridEditor> makeContractGrid(Session& session, const Columns& columns, AddRows addRows)
{
    using Field = Contract::Field;
    std::vector<GridField<Contract>> fields{
        linkCellOf<Contract, SubjectId>(
            session, "parties", Field::subject, &Contract::subject,
            {&gridtexts::subject, &lookups::subjects, &lookups::subject, &lookups::addSubjects}),
        linkCellOf<Contract, BuyerId>(
            session, "buyer", Field::buyer, &Contract::buyer,
            {&buyerNamed, &promotionLookups::buyers, &promotionLookups::buyer, &promotionLookups::addBuyers}),
        linkCellOf<Contract, TradeEventId>(session, "event", Field::event, &Contract::event,
                                           {&eventNamed, &promotionLookups::events, &promotionLookups::event}),
        textCellOf("number", Field::number, &Contract::number),
        enumCellOf("kind", Field::kind, &Contract::kind, &promotionWords::contractKind),
        dayCellOf(session, "signed", Field::signedOn, &Contract::signedOn),
        moneyCellOf("value", Field::value, &Contract::value),
        dayCellOf(session, "starts", Field::startsOn, &Contract::startsOn),
        dayCellOf(session, "ends", Field::endsOn, &Contract::endsOn),
        dayCellOf(session, "liquidated", Field::liquidatedOn, &Contract::liquidatedOn)};
    auto kind = promotionKind<Contract>(session, std::move(addRows));
    kind.validate = [&session](const Contract& record) { return validate(record, session.today()); };
    kind.name = &promotionWords::contractName;
    return std::make_unique<RecordGrid<Contract>>(session, columns, std::move(fields), std::move(kind));
}

} // namespace ocop
