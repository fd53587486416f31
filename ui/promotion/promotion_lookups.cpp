#include "ui/promotion/promotion_lookups.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "ui/session/rooms.h"
#include "ui/session/session.h"
#include "ui/words/promotion/promotion_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ocop::promotionLookups {
namespace {

constexpr size_t offeredAtMost = 40;

Choice choiceOf(const Session&, const Buyer& buyer)
{
    return {buyer.id.value, buyer.name, promotionWords::buyerKind(buyer.kind)};
}
Choice choiceOf(const Session&, const TradeEvent& event)
{
    return {event.id.value, event.name, formatDate(event.startsOn)};
}
Choice choiceOf(const Session& session, const Contract& contract)
{
    const Subject* subject = session.snapshot().subject(contract.subject);
    const Buyer* buyer = session.state().promotion.find<Buyer>(contract.buyer);
    return {contract.id.value, promotionWords::contractName(contract),
            QStringLiteral("%1 — %2").arg(subject ? subject->name : QString(), buyer ? buyer->name : QString())};
}

template <class Record>
std::optional<Choice> choiceWith(const Session& session, decltype(Record::id) id)
{
    const Record* record = session.state().promotion.find<Record>(id);
    return record ? std::optional(choiceOf(session, *record)) : std::nullopt;
}

/// Those whose words have what was typed, better ones first; for nothing typed in the order given.
template <class Record>
std::vector<Choice> matching(const Session& session, const std::vector<const Record*>& records, const QString& typed)
{
    const TextQuery query(typed);
    std::vector<std::pair<int, Choice>> ranked;
    for (const Record* each : records) {
        const Choice choice = choiceOf(session, *each);
        int rank = query.isEmpty() ? 0 : query.rank(choice.title, folded(choice.title));
        if (rank < 0 && query.matches(folded(choice.title + u' ' + choice.detail))) rank = 7;
        if (rank >= 0) ranked.emplace_back(rank, choice);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Choice> best;
    for (size_t i = 0; i < std::min(offeredAtMost, ranked.size()); ++i) best.push_back(ranked[i].second);
    return best;
}

} // namespace

LookupField::Provider buyers(const Session& session)
{
    return [&session](const QString& typed) {
        std::vector<const Buyer*> all;
        for (const Buyer& each : session.state().promotion.buyers()) all.push_back(&each);
        const QCollator collator = vietnameseCollator();
        std::stable_sort(all.begin(), all.end(),
                         [&](const Buyer* a, const Buyer* b) { return collator.compare(a->name, b->name) < 0; });
        return matching(session, all, typed);
    };
}

std::optional<Choice> buyer(const Session& session, BuyerId id) { return choiceWith<Buyer>(session, id); }

LookupField::Provider events(const Session& session)
{
    return [&session](const QString& typed) {
        std::vector<const TradeEvent*> all;
        for (const TradeEvent& each : session.state().promotion.events()) all.push_back(&each);
        std::stable_sort(all.begin(), all.end(),
                         [](const TradeEvent* a, const TradeEvent* b) { return a->startsOn > b->startsOn; });
        return matching(session, all, typed);
    };
}

std::optional<Choice> event(const Session& session, TradeEventId id) { return choiceWith<TradeEvent>(session, id); }

LookupField::Provider contracts(const Session& session)
{
    return [&session](const QString& typed) {
        std::vector<const Contract*> all;
        for (const Contract& each : session.state().promotion.contracts())
            if (each.kind != ContractKind::Annex) all.push_back(&each);
        std::stable_sort(all.begin(), all.end(),
                         [](const Contract* a, const Contract* b) { return a->signedOn > b->signedOn; });
        return matching(session, all, typed);
    };
}

std::optional<Choice> contract(const Session& session, ContractId id) { return choiceWith<Contract>(session, id); }

void addBuyers(LookupField& field, const Session& session)
{
    field.setAdd(
        [](const QString& typed) {
            return typed.isEmpty() ? QCoreApplication::translate("lookups", "Add buyer…")
                                   : QCoreApplication::translate("lookups", "Add buyer “%1”…").arg(typed);
        },
        [&field, &session](const QString& typed) {
            return buyer(session, {session.rooms().add(field.window(), QLatin1String(Buyer::table), typed)});
        });
}

} // namespace ocop::promotionLookups
