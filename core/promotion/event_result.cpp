#include "core/promotion/event_result.h"

#include <QSet>

namespace ocop {
namespace {

EventResult attendanceOf(const PromotionBook& book, TradeEventId event, QDate day)
{
    EventResult result;
    QSet<ProductId> products;
    for (const EventParticipant& each : book.participantsOf(event)) {
        ++result.participants;
        result.came += each.attended == Attended::Yes;
        addTo(result.sales, each.sales);
        result.orders += each.orders.value_or(0);
        for (const EventProduct& shown : book.shownBy(each.id)) products.insert(shown.product);
    }
    result.products = int(products.size());
    for (const EventGuest& each : book.guestsOf(event)) {
        ++result.guests;
        result.buyers += each.kind == GuestKind::Buyer;
    }
    for (const EventTask& each : book.tasksOf(event)) {
        result.openTasks += isOpen(each, day);
        result.overdueTasks += isOverdue(each, day);
    }
    return result;
}

} // namespace

EventResult eventResult(const PromotionBook& book, TradeEventId event, QDate day)
{
    EventResult result = attendanceOf(book, event, day);
    for (const Contract* each : book.contractsOf(event)) {
        if (each->signedOn > day) continue;
        if (each->kind == ContractKind::Memorandum) {
            ++result.memoranda;
            continue;
        }
        result.contracts += each->kind != ContractKind::Annex;
        const ContractOnDay stands = book.contractOn(*each, day);
        if (stands.state == ContractState::Cancelled) continue;
        addTo(result.value, each->value);
        addTo(result.delivered, stands.delivered);
    }
    return result;
}

std::map<TradeEventId, EventResult> eventResults(const PromotionBook& book, QDate day)
{
    std::map<TradeEventId, EventResult> results;
    for (const TradeEvent& each : book.events()) results.emplace(each.id, eventResult(book, each.id, day));
    return results;
}

} // namespace ocop
