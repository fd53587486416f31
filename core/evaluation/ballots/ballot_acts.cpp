#include "core/evaluation/ballots/ballot_acts.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/evaluation/record/refusals.h"

#include <algorithm>

namespace ocop {
namespace {

constexpr QLatin1String ballotStars = Application::Field::starsDecided;

const ApplicationResult& openResult(const EvaluationStores& stores, const RoundResults& results, ApplicationId id,
                                    MemberId member)
{
    refuseClosedRound(stores, results.round().id);
    const ApplicationResult* result = results.find(id);
    const auto stored = stores.applications.find(id);
    if (!result || !stored || stored->deleted) throw Error(ErrorKind::NotFound, QLatin1String(Application::table));
    const bool apart = std::any_of(result->sheets.begin(), result->sheets.end(), [member](const MemberSheet& each) {
        return each.member->id == member && each.excluded;
    });
    if (stored->starsDecided || !isOpen(stored->state) || apart)
        throw Error(ErrorKind::Conflict, QLatin1String(Ballot::table));
    return *result;
}

std::optional<Ballot> notedBallot(const EvaluationStores& stores, ApplicationId application, MemberId member)
{
    for (const Ballot& each : stores.ballotsOf(application))
        if (each.member == member) return each;
    return std::nullopt;
}

/// Someone else noted it meanwhile.
void refuseUnseen(const ApplicationResult& result, const std::optional<Ballot>& noted, MemberId member)
{
    const auto seen = std::find_if(result.ballots.begin(), result.ballots.end(),
                                   [member](const Ballot& each) { return each.member == member; });
    const int version = seen == result.ballots.end() ? 0 : seen->rowVersion;
    if ((noted ? noted->rowVersion : 0) != version) throw Error(ErrorKind::Conflict, QLatin1String(Ballot::table));
}

void checkOutcome(Findings& findings, const RoundResults& results, const ApplicationResult& result,
                  const CouncilDecision& decision, QDate today)
{
    const BallotCount& count = *result.ballot;
    const int proposed = result.advisory->stars.value_or(0);
    const QStringList counted{QString::number(count.returned), QString::number(count.asked)};
    switch (outcomeOn(results, result, today)) {
    case BallotOutcome::Waiting:
        findings.push_back(findingOf(Severity::Error, ballotStars, "ballotsOut",
                                     {QString::number(count.out()), formatDate(results.round().ballotsDue)}));
        return;
    case BallotOutcome::TooFew:
        findings.push_back(findingOf(Severity::Error, ballotStars, "ballotsTooFew", counted));
        return;
    case BallotOutcome::Apart:
        findings.push_back(findingOf(Severity::Error, ballotStars, "ballotsApart",
                                     {QString::number(count.agree), QString::number(count.asked)}));
        return;
    case BallotOutcome::Refused:
        if (decision.stars >= 3) findings.push_back(findingOf(Severity::Error, ballotStars, "ballotsRefuse"));
        return;
    case BallotOutcome::Agreed: break;
    }
    if (decision.stars != proposed)
        findings.push_back(
            findingOf(Severity::Error, ballotStars, "ballotsAgreeOtherwise", {QString::number(proposed)}));
    if (!count.isUnanimous())
        findings.push_back(findingOf(Severity::Warning, ballotStars, "ballotsNotUnanimous",
                                     {QString::number(count.returned - count.agree)}));
}

} // namespace

Findings checkSending(const RoundResults& results, QDate sentOn, QDate due)
{
    Findings findings;
    const auto error = [&](QLatin1String field, const char* code, QStringList args = {}) {
        findings.push_back(findingOf(Severity::Error, field, code, std::move(args)));
    };
    if (!results.council()) error(Round::Field::council, "missing");
    if (results.results().empty()) error(Round::Field::ballotsSentOn, "roundEmpty");
    if (!sentOn.isValid()) error(Round::Field::ballotsSentOn, "required");
    if (!due.isValid()) error(Round::Field::ballotsDue, "required");
    if (sentOn.isValid() && due.isValid() && due < sentOn) error(Round::Field::ballotsDue, "ballotsDueBeforeSent");
    const auto lacking = std::count_if(results.results().begin(), results.results().end(),
                                       [](const auto& each) { return !each.advisory || !each.advisory->stars; });
    if (lacking > 0) error(Round::Field::ballotsSentOn, "ballotsWithoutProposal", {QString::number(lacking)});
    return findings;
}

void sendBallots(EvaluationStores& stores, WriteAct& act, const RoundResults& results, QDate sentOn, QDate due)
{
    refuseClosedRound(stores, results.round().id);
    throwFirstError(checkSending(results, sentOn, due));
    Round round = results.round();
    round.ballotsSentOn = sentOn;
    round.ballotsDue = due;
    stores.rounds.save(act, round);
}

Findings validate(const Ballot& ballot, const Round& round, QDate today)
{
    using Field = Ballot::Field;
    if (!ballot.returnedOn.isValid()) return {findingOf(Severity::Error, Field::returnedOn, "required")};
    Findings findings;
    if (!round.ballotsSentOn.isValid())
        findings.push_back(findingOf(Severity::Error, Field::returnedOn, "ballotsNotSent"));
    else if (ballot.returnedOn < round.ballotsSentOn)
        findings.push_back(
            findingOf(Severity::Error, Field::returnedOn, "ballotBeforeSent", {formatDate(round.ballotsSentOn)}));
    if (ballot.returnedOn > today)
        findings.push_back(
            findingOf(Severity::Error, Field::returnedOn, "dateInFuture", {formatDate(ballot.returnedOn)}));
    else if (round.ballotsDue.isValid() && ballot.returnedOn > round.ballotsDue)
        findings.push_back(
            findingOf(Severity::Warning, Field::returnedOn, "ballotLate", {formatDate(round.ballotsDue)}));
    const bool differs = ballot.answer == BallotAnswer::Disagrees || ballot.answer == BallotAnswer::Other;
    if (differs && cleaned(ballot.reason).isEmpty())
        findings.push_back(findingOf(Severity::Warning, Field::reason, "ballotReasonMissing"));
    return findings;
}

void noteBallot(EvaluationStores& stores, WriteAct& act, const RoundResults& results, const Ballot& typed, QDate today)
{
    const ApplicationResult& result = openResult(stores, results, typed.application, typed.member);
    throwFirstError(validate(typed, results.round(), today));
    const auto noted = notedBallot(stores, typed.application, typed.member);
    refuseUnseen(result, noted, typed.member);
    Ballot ballot = noted.value_or(Ballot());
    ballot.application = typed.application;
    ballot.member = typed.member;
    ballot.returnedOn = typed.returnedOn;
    ballot.answer = typed.answer;
    ballot.reason = cleaned(typed.reason, true);
    if (ballot.id)
        stores.ballots.save(act, ballot);
    else
        stores.ballots.add(act, ballot);
}

void forgetBallot(EvaluationStores& stores, WriteAct& act, const RoundResults& results, ApplicationId application,
                  MemberId member)
{
    const ApplicationResult& result = openResult(stores, results, application, member);
    const auto noted = notedBallot(stores, application, member);
    refuseUnseen(result, noted, member);
    if (noted) stores.ballots.remove(act, noted->id);
}

bool areBallotsOver(const Round& round, QDate today) { return round.ballotsDue.isValid() && today > round.ballotsDue; }

BallotOutcome outcomeOn(const RoundResults& results, const ApplicationResult& result, QDate today)
{
    if (!result.ballot || !results.round().ballotsSentOn.isValid()) return BallotOutcome::Waiting;
    return result.ballot->outcome(areBallotsOver(results.round(), today));
}

Findings checkBallotDecision(const RoundResults& results, const ApplicationResult& result,
                             const CouncilDecision& decision, QDate today)
{
    const Round& round = results.round();
    if (!result.advisory || !result.advisory->stars)
        return {findingOf(Severity::Error, ballotStars, "ballotsWithoutProposal", {QStringLiteral("1")})};
    if (!round.ballotsSentOn.isValid()) return {findingOf(Severity::Error, ballotStars, "ballotsNotSent")};
    Findings findings;
    checkOutcome(findings, results, result, decision, today);
    const QLatin1String field = Application::Field::decidedOn;
    const QDate counted = result.ballot->lastReturn;
    if (!decision.day.isValid())
        findings.push_back(findingOf(Severity::Error, field, "required"));
    else if (decision.day > today)
        findings.push_back(findingOf(Severity::Error, field, "dateInFuture", {formatDate(decision.day)}));
    else if (counted.isValid() && decision.day < counted)
        findings.push_back(findingOf(Severity::Error, field, "decidedBeforeBallots", {formatDate(counted)}));
    return findings;
}

} // namespace ocop
