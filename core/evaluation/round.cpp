#include "core/evaluation/round.h"

#include "core/base/length.h"
#include "core/base/text.h"

namespace ocop {

void normalize(Round& round)
{
    round.name = cleaned(round.name);
    round.place = cleaned(round.place);
    round.note = cleaned(round.note, true);
    round.quorumReason = cleaned(round.quorumReason, true);
    if (round.isBallot()) {
        round.heldOn = {};
        round.place.clear();
        round.quorumReason.clear();
    } else {
        round.ballotsSentOn = round.ballotsDue = {};
    }
}

Findings validate(const Round& round)
{
    Findings findings;
    if (cleaned(round.name).isEmpty())
        findings.push_back({Severity::Error, Round::Field::name, QStringLiteral("required")});
    checkLength(findings, Round::Field::name, round.name);
    if (round.ruleSet.isEmpty())
        findings.push_back({Severity::Error, Round::Field::ruleSet, QStringLiteral("required")});
    if (round.year < 2018 || round.year > 2100)
        findings.push_back({Severity::Error, Round::Field::year, QStringLiteral("yearImpossible")});
    if (round.heldOn.isValid() && round.proposedBy.isValid() && round.heldOn < round.proposedBy)
        findings.push_back({Severity::Warning, Round::Field::heldOn, QStringLiteral("heldBeforeProposals")});
    if (round.ballotsSentOn.isValid() && round.ballotsDue.isValid() && round.ballotsDue < round.ballotsSentOn)
        findings.push_back({Severity::Error, Round::Field::ballotsDue, QStringLiteral("ballotsDueBeforeSent")});
    return findings;
}

} // namespace ocop
