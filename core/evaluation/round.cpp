#include "core/evaluation/round.h"

#include "core/base/text.h"

namespace ocop {

void normalize(Round& round)
{
    round.name = cleaned(round.name);
    round.place = cleaned(round.place);
    round.note = cleaned(round.note, true);
}

Findings validate(const Round& round)
{
    Findings findings;
    if (cleaned(round.name).isEmpty())
        findings.push_back({Severity::Error, QStringLiteral("name"), QStringLiteral("required")});
    if (round.ruleSet.isEmpty())
        findings.push_back({Severity::Error, QStringLiteral("rule_set"), QStringLiteral("required")});
    if (round.year < 2018 || round.year > 2100)
        findings.push_back({Severity::Error, QStringLiteral("year"), QStringLiteral("yearImpossible")});
    if (round.heldOn.isValid() && round.proposedBy.isValid() && round.heldOn < round.proposedBy)
        findings.push_back({Severity::Warning, QStringLiteral("held_on"), QStringLiteral("heldBeforeProposals")});
    return findings;
}

} // namespace ocop
