#include "core/promotion/contract_state.h"

namespace ocop {
namespace {

bool hasCome(QDate what, QDate day) { return what.isValid() && what <= day; }

} // namespace

ContractOnDay contractOn(const Contract& contract, std::span<const ContractFollowup> followups, QDate day)
{
    ContractOnDay result;
    bool finished = false;
    for (const ContractFollowup& each : followups) {
        if (each.madeOn > day) break;
        result.lastFollowup = each.madeOn;
        finished = finished || each.finished;
        if (each.value) result.delivered = each.value;
        if (each.quantity) {
            result.quantity = each.quantity;
            result.unit = each.unit;
        }
    }
    result.termOver = contract.endsOn.isValid() && contract.endsOn < day;
    const bool something = result.delivered.value_or(0) > 0 || result.quantity.value_or(0) > 0;
    const bool all = contract.value.value_or(0) > 0 && result.delivered.value_or(0) >= *contract.value;
    if (hasCome(contract.cancelledOn, day))
        result.state = ContractState::Cancelled;
    else if (hasCome(contract.liquidatedOn, day))
        result.state = ContractState::Liquidated;
    else if (finished || all)
        result.state = ContractState::Done;
    else if (something)
        result.state = ContractState::Running;
    return result;
}

const ContractFollowup* followupFor(int months, std::span<const ContractFollowup> followups, QDate day)
{
    for (const ContractFollowup& each : followups)
        if (each.madeOn <= day && each.months >= months) return &each;
    return nullptr;
}

std::vector<FollowupDue> followupsOwed(const Contract& contract, std::span<const ContractFollowup> followups, QDate day,
                                       int withinDays)
{
    if (contract.kind == ContractKind::Annex || !hasCome(contract.signedOn, day) ||
        !contractOn(contract, followups, day).isOpen())
        return {};
    std::vector<FollowupDue> owed;
    for (const int months : followupMonths) {
        const QDate dueOn = contract.signedOn.addMonths(months);
        const int left = int(day.daysTo(dueOn));
        if (left <= withinDays && !followupFor(months, followups, day))
            owed.push_back({contract.id, months, dueOn, left});
    }
    return owed;
}

} // namespace ocop
