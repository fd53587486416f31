#include "core/promotion/buyer.h"

#include "core/base/ahead.h"
#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/base/length.h"
#include "core/base/text.h"
#include "core/registry/contact.h"

namespace ocop {

void normalize(Buyer& buyer)
{
    for (QString* text :
         {&buyer.name, &buyer.address, &buyer.markets, &buyer.contact, &buyer.contactTitle, &buyer.email})
        *text = cleaned(*text);
    for (QString* lines : {&buyer.papers, &buyer.terms, &buyer.note}) *lines = cleaned(*lines, true);
    buyer.taxCode = normalizedTaxCode(buyer.taxCode);
    buyer.phone = phonesAsStored(buyer.phone);
}

Findings validate(const Buyer& buyer)
{
    Findings found;
    if (buyer.name.isEmpty()) found.push_back({Severity::Error, Buyer::Field::name, QStringLiteral("required")});
    checkLength(found, Buyer::Field::name, buyer.name);
    addFound(found, taxCodeFindings(Buyer::Field::taxCode, buyer.taxCode));
    addFound(found, phoneFindings(Buyer::Field::phone, buyer.phone));
    addFound(found, emailFindings(Buyer::Field::email, buyer.email));
    return found;
}

void normalize(BuyerNeed& need)
{
    for (QString* text : {&need.goods, &need.unit, &need.standards}) *text = cleaned(*text);
    need.note = cleaned(need.note, true);
}

Findings validate(const BuyerNeed& need)
{
    Findings found;
    if (need.goods.isEmpty() && !need.group)
        found.push_back({Severity::Error, BuyerNeed::Field::goods, QStringLiteral("required")});
    if (need.priceFrom && need.priceTo && *need.priceTo < *need.priceFrom)
        found.push_back({Severity::Error,
                         BuyerNeed::Field::priceTo,
                         QStringLiteral("priceOrder"),
                         {formatCount(*need.priceTo), formatCount(*need.priceFrom)}});
    if (need.quantity && need.unit.isEmpty())
        found.push_back({Severity::Warning, BuyerNeed::Field::unit, QStringLiteral("missing")});
    return found;
}

void normalize(BuyerCall& call)
{
    for (QString* text : {&call.who, &call.spokeWith}) *text = cleaned(*text);
    call.said = cleaned(call.said, true);
}

Findings validate(const BuyerCall& call, QDate today)
{
    Findings found;
    if (!call.calledOn.isValid())
        found.push_back({Severity::Error, BuyerCall::Field::calledOn, QStringLiteral("required")});
    addFound(found, doneAhead(BuyerCall::Field::calledOn, call.calledOn, today));
    if (call.said.isEmpty()) found.push_back({Severity::Error, BuyerCall::Field::said, QStringLiteral("required")});
    return found;
}

} // namespace ocop
