#include "core/certification/decision.h"

#include "core/base/ahead.h"
#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/base/length.h"
#include "core/base/text.h"

#include <algorithm>

namespace ocop {

void normalize(Decision& decision)
{
    decision.number = normalizedDecisionNumber(decision.number);
    for (QString* text : {&decision.issuer, &decision.signer}) *text = cleaned(*text);
    decision.note = cleaned(decision.note, true);
}

Findings validate(const Decision& decision, QDate today)
{
    Findings findings;
    const QString number = normalizedDecisionNumber(decision.number);
    if (number.isEmpty())
        findings.push_back({Severity::Error, Decision::Field::number, QStringLiteral("required")});
    else if (!isDecisionNumber(number))
        findings.push_back(
            {Severity::Warning, Decision::Field::number, QStringLiteral("decisionNumberForm"), {number}});
    checkLength(findings, Decision::Field::number, number, roomForNumber);
    checkLength(findings, Decision::Field::issuer, decision.issuer);
    if (!decision.date.isValid())
        findings.push_back({Severity::Warning, Decision::Field::date, QStringLiteral("missing")});
    addFound(findings, doneAhead(Decision::Field::date, decision.date, today));
    if (cleaned(decision.issuer).isEmpty())
        findings.push_back({Severity::Warning, Decision::Field::issuer, QStringLiteral("missing")});
    return findings;
}

bool isSameDecision(const Decision& other, const Decision& decision)
{
    return !other.deleted && other.id != decision.id && other.number == decision.number &&
           other.issuer == decision.issuer && other.date == decision.date;
}

} // namespace ocop
