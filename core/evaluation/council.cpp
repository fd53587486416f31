#include "core/evaluation/council.h"

#include "core/base/length.h"
#include "core/base/text.h"

#include <algorithm>

namespace ocop {

namespace {

bool isOn(const CouncilMember& member, QDate day)
{
    if (!day.isValid()) return !member.until.isValid();
    return (!member.from.isValid() || member.from <= day) && (!member.until.isValid() || day <= member.until);
}

} // namespace

std::vector<CouncilMember> sittingOn(std::span<const CouncilMember> members, QDate day)
{
    std::vector<CouncilMember> sitting;
    for (const CouncilMember& each : members) {
        const bool givenUp = std::any_of(members.begin(), members.end(), [&](const CouncilMember& other) {
            return other.insteadOf == each.id && isOn(other, day);
        });
        if (isOn(each, day) && !givenUp) sitting.push_back(each);
    }
    std::stable_sort(sitting.begin(), sitting.end(),
                     [](const CouncilMember& a, const CouncilMember& b) { return a.place < b.place; });
    return sitting;
}

void normalize(Council& council)
{
    council.name = cleaned(council.name);
    council.decisionNo = cleaned(council.decisionNo);
    council.note = cleaned(council.note, true);
}

void normalize(CouncilMember& member)
{
    for (QString* text : {&member.name, &member.position, &member.agency, &member.basis}) *text = cleaned(*text);
}

Findings validate(const Council& council, const std::vector<CouncilMember>& members)
{
    Findings findings;
    if (cleaned(council.name).isEmpty())
        findings.push_back({Severity::Error, Council::Field::name, QStringLiteral("required")});
    checkLength(findings, Council::Field::name, council.name);
    if (council.rules.quorumDenominator <= 0 || council.rules.quorumNumerator < 0 ||
        council.rules.quorumNumerator > council.rules.quorumDenominator)
        findings.push_back({Severity::Error, Council::Field::quorumNumerator, QStringLiteral("quorumImpossible")});
    if (council.rules.deviationLimit < 0 || council.rules.deviationLimit > 100)
        findings.push_back({Severity::Error, Council::Field::deviationLimit, QStringLiteral("deviationImpossible")});
    const auto chairs = std::count_if(members.begin(), members.end(),
                                      [](const CouncilMember& each) { return each.role == MemberRole::Chair; });
    if (chairs == 0) findings.push_back({Severity::Warning, QStringLiteral("members"), QStringLiteral("noChair")});
    if (chairs > 1) findings.push_back({Severity::Warning, QStringLiteral("members"), QStringLiteral("twoChairs")});
    const bool somebodyScores =
        std::any_of(members.begin(), members.end(), [](const CouncilMember& each) { return each.votes; });
    if (council.body == CouncilBody::Council && !members.empty() && !somebodyScores)
        findings.push_back({Severity::Warning, QStringLiteral("members"), QStringLiteral("nobodyScores")});
    return findings;
}

} // namespace ocop
