#include "core/promotion/stability.h"

namespace ocop {

int monthsRun(const Contract& contract, QDate day)
{
    QDate until = day;
    for (const QDate end : {contract.endsOn, contract.liquidatedOn, contract.cancelledOn})
        if (end.isValid() && end < until) until = end;
    const QDate from = contract.startsOn.isValid() ? contract.startsOn : contract.signedOn;
    if (!from.isValid()) return 0;
    int months = 0;
    while (from.addMonths(months + 1) <= until) ++months;
    return months;
}

SalesStability salesStability(const PromotionBook& promotion, SubjectId subject, QDate day)
{
    SalesStability stability;
    for (const Contract* each : promotion.contractsOf(subject)) {
        if (each->kind != ContractKind::Frame && each->kind != ContractKind::Sale) continue;
        if (!each->signedOn.isValid() || each->signedOn > day) continue;
        if (promotion.contractOn(*each, day).state == ContractState::Cancelled) continue;
        const int months = monthsRun(*each, day);
        ++stability.contracts;
        stability.sixMonths += months >= 6;
        stability.twelveMonths += months >= 12;
    }
    return stability;
}

} // namespace ocop
