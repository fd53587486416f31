#include "core/promotion/contract.h"

#include "core/base/ahead.h"
#include "core/base/dates.h"
#include "core/base/length.h"
#include "core/base/text.h"

namespace ocop {
namespace {

Finding contractDayBefore(QLatin1String field, QDate day, QDate before)
{
    return {Severity::Error, field, QStringLiteral("beforeSigning"), {formatDate(day), formatDate(before)}};
}

} // namespace

void normalize(Contract& contract)
{
    contract.number = cleaned(contract.number);
    for (QString* lines : {&contract.cancelReason, &contract.note}) *lines = cleaned(*lines, true);
    if (contract.kind != ContractKind::Annex) contract.annexOf = {};
    if (!contract.cancelledOn.isValid()) contract.cancelReason.clear();
}

Findings validate(const Contract& contract, QDate today)
{
    using Field = Contract::Field;
    Findings found;
    const auto needed = [&](QLatin1String field, bool there) {
        if (!there) found.push_back({Severity::Error, field, QStringLiteral("required")});
    };
    needed(Field::subject, contract.subject.isValid());
    needed(Field::buyer, contract.buyer.isValid());
    needed(Field::signedOn, contract.signedOn.isValid());
    if (contract.kind == ContractKind::Annex) needed(Field::annexOf, contract.annexOf.isValid());
    if (contract.cancelledOn.isValid()) needed(Field::cancelReason, !contract.cancelReason.isEmpty());
    checkLength(found, Field::number, contract.number, roomForNumber);
    if (contract.number.isEmpty() && contract.kind != ContractKind::Memorandum)
        found.push_back({Severity::Warning, Field::number, QStringLiteral("missing")});
    for (const auto& [field, day] :
         {std::pair(Field::signedOn, contract.signedOn), std::pair(Field::liquidatedOn, contract.liquidatedOn),
          std::pair(Field::cancelledOn, contract.cancelledOn)}) {
        addFound(found, doneAhead(field, day, today));
        if (day.isValid() && contract.signedOn.isValid() && day < contract.signedOn)
            found.push_back(contractDayBefore(field, day, contract.signedOn));
    }
    const QDate begin = contract.startsOn.isValid() ? contract.startsOn : contract.signedOn;
    if (contract.endsOn.isValid() && begin.isValid() && contract.endsOn < begin)
        found.push_back({Severity::Error,
                         Field::endsOn,
                         QStringLiteral("endsBeforeBegin"),
                         {formatDate(contract.endsOn), formatDate(begin)}});
    if (contract.liquidatedOn.isValid() && contract.cancelledOn.isValid())
        found.push_back({Severity::Error, Field::cancelledOn, QStringLiteral("liquidatedAndCancelled")});
    // A memorandum promises, it sells nothing.
    if (contract.kind == ContractKind::Memorandum && contract.value)
        found.push_back({Severity::Warning, Field::value, QStringLiteral("memorandumWithValue")});
    return found;
}

void normalize(ContractItem& item)
{
    for (QString* text : {&item.goods, &item.unit}) *text = cleaned(*text);
}

Findings validate(const ContractItem& item)
{
    Findings found;
    if (!item.product && item.goods.isEmpty())
        found.push_back({Severity::Error, ContractItem::Field::product, QStringLiteral("required")});
    if (item.quantity && item.unit.isEmpty())
        found.push_back({Severity::Warning, ContractItem::Field::unit, QStringLiteral("missing")});
    return found;
}

void normalize(ContractFollowup& followup)
{
    for (QString* text : {&followup.who, &followup.unit}) *text = cleaned(*text);
    followup.note = cleaned(followup.note, true);
}

Findings validate(const ContractFollowup& followup, const Contract& contract, QDate today)
{
    using Field = ContractFollowup::Field;
    Findings found;
    if (!followup.madeOn.isValid()) found.push_back({Severity::Error, Field::madeOn, QStringLiteral("required")});
    addFound(found, doneAhead(Field::madeOn, followup.madeOn, today));
    if (followup.madeOn.isValid() && contract.signedOn.isValid() && followup.madeOn < contract.signedOn)
        found.push_back(contractDayBefore(Field::madeOn, followup.madeOn, contract.signedOn));
    if (!followup.value && !followup.quantity && !followup.finished && followup.note.isEmpty())
        found.push_back({Severity::Error, Field::note, QStringLiteral("followupSaysNothing")});
    if (followup.quantity && followup.unit.isEmpty())
        found.push_back({Severity::Warning, Field::unit, QStringLiteral("missing")});
    return found;
}

} // namespace ocop
