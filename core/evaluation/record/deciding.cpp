#include "core/evaluation/record/deciding.h"

#include "core/base/ahead.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/evaluation/ballots/ballot_acts.h"
#include "core/evaluation/record/refusals.h"
#include "core/evaluation/record/shown_mean.h"

#include <algorithm>

namespace ocop {
namespace {

constexpr QLatin1String decidedStars = Application::Field::starsDecided;

/// QĐ 148 and QĐ 26/2026 art. 3: five stars are the Ministry's, and no council gives more than the band of the total.
void checkStars(Findings& findings, const ApplicationResult& result, const CouncilDecision& decision)
{
    const Verdict& verdict = *result.verdict;
    const int proposed = result.starsToAccept();
    if (decision.stars == 5)
        findings.push_back(findingOf(Severity::Error, decidedStars, "fiveAtProvince"));
    else if (decision.stars >= 3 && !verdict.knockouts.empty())
        findings.push_back(findingOf(Severity::Error, decidedStars, "starsThoughOut"));
    else if (decision.stars > verdict.band && verdict.scored)
        findings.push_back(
            findingOf(Severity::Error, decidedStars, "starsBeyondBand",
                      {QString::number(decision.stars), formatMean(verdict.total), QString::number(verdict.band)}));
    else if (decision.stars > proposed)
        findings.push_back(
            findingOf(Severity::Warning, decidedStars, "starsAboveProposal", {QString::number(verdict.stars)}));
    if (decision.stars != proposed && cleaned(decision.reason).isEmpty())
        findings.push_back(findingOf(Severity::Error, Application::Field::decidedReason, "reasonForOtherStars"));
}

/// Totals too far apart are talked about and scored anew, or decided with the reason.
void checkScores(Findings& findings, const ApplicationResult& result, const QString& reason)
{
    if (!result.isComplete())
        findings.push_back(
            findingOf(Severity::Warning, decidedStars, "sheetsNotSigned",
                      {QString::number(result.expected() - result.signedCount()), QString::number(result.expected())}));
    if (!result.verdict->spreadFlag) return;
    const bool explained = !cleaned(reason).isEmpty();
    findings.push_back(findingOf(explained ? Severity::Warning : Severity::Error,
                                 explained ? decidedStars : Application::Field::decidedReason, "spreadBeforeDeciding",
                                 {QString::number(result.verdict->spread)}));
}

void checkDay(Findings& findings, const Round& round, QDate day, QDate today)
{
    const QLatin1String field = Application::Field::decidedOn;
    if (!day.isValid())
        findings.push_back(findingOf(Severity::Error, field, "required"));
    else if (auto ahead = doneAhead(field, day, today))
        findings.push_back(std::move(*ahead));
    else if (round.heldOn.isValid() && day < round.heldOn)
        findings.push_back(findingOf(Severity::Error, field, "decidedBeforeMeeting", {formatDate(round.heldOn)}));
}

/// What the decision rests on: the means of the sheets, or what the advisory team proposed and the ballots agreed to.
void writeBasis(Application& decided, const ApplicationResult& result)
{
    if (result.isByBallot()) {
        decided.finalA = decided.finalB = decided.finalC = std::nullopt;
        decided.finalTotal = result.advisory->points;
        decided.starsProposed = result.advisory->stars;
        return;
    }
    const Verdict& verdict = *result.verdict;
    decided.starsProposed = verdict.stars;
    if (result.finalScoresOnly) return;
    const StoredMeans means = storedMeans(verdict);
    const auto scored = [&](int mean) { return verdict.scored ? std::optional(mean) : std::nullopt; };
    decided.finalA = scored(means.a);
    decided.finalB = scored(means.b);
    decided.finalC = scored(means.c);
    decided.finalTotal = scored(means.total);
}

} // namespace

QDate decidingDay(const Round& round, QDate today) { return round.heldOn.isValid() ? round.heldOn : today; }

Findings checkMeeting(const RoundResults& results, const ApplicationResult& result, QDate today)
{
    if (result.finalScoresOnly || !results.council() || results.round().isBallot()) return {};
    Findings findings;
    const Round& round = results.round();
    if (round.heldOn.isValid() && today < round.heldOn)
        findings.push_back(findingOf(Severity::Error, decidedStars, "meetingToCome", {formatDate(round.heldOn)}));
    const Severity severity = round.quorumReason.isEmpty() ? Severity::Error : Severity::Warning;
    const Quorum quorum = results.quorumFor(result);
    if (!quorum.taken)
        findings.push_back(findingOf(severity, decidedStars, "attendanceNotTaken"));
    else if (!quorum.reached())
        findings.push_back(findingOf(severity, decidedStars, "decidedWithoutQuorum",
                                     {QString::number(quorum.present), QString::number(quorum.members)}));
    return findings;
}

Findings checkDecision(const RoundResults& results, const ApplicationResult& result, const CouncilDecision& decision,
                       QDate today)
{
    if (result.isByBallot()) return checkBallotDecision(results, result, decision, today);
    if (!result.verdict) return {findingOf(Severity::Error, decidedStars, "nothingToDecide")};
    Findings findings = checkMeeting(results, result, today);
    checkStars(findings, result, decision);
    checkScores(findings, result, decision.reason);
    checkDay(findings, results.round(), decision.day, today);
    return findings;
}

void decideResult(EvaluationStores& stores, WriteAct& act, const RoundResults& results, const Application& seen,
                  const CouncilDecision& decision, QDate today)
{
    refuseClosedRound(stores, seen.round);
    refuseEndedDossier(seen);
    const ApplicationResult* result = results.find(seen.id);
    if (!result) throw Error(ErrorKind::NotFound, QLatin1String(Application::table));
    throwFirstError(checkDecision(results, *result, decision, today));
    Application decided = seen;
    writeBasis(decided, *result);
    decided.starsDecided = decision.stars;
    decided.decidedOn = decision.day;
    decided.decidedReason = cleaned(decision.reason, true);
    stores.applications.save(act, decided);
}

void undecideResult(EvaluationStores& stores, WriteAct& act, const ApplicationResult& result)
{
    refuseClosedRound(stores, result.application->round);
    refuseEndedDossier(*result.application);
    Application undecided = *result.application;
    if (!result.finalScoresOnly)
        undecided.finalA = undecided.finalB = undecided.finalC = undecided.finalTotal = std::nullopt;
    undecided.starsProposed.reset();
    undecided.starsDecided.reset();
    undecided.decidedOn = {};
    undecided.decidedReason.clear();
    stores.applications.save(act, undecided);
}

int acceptProposals(EvaluationStores& stores, WriteAct& act, const RoundResults& results, QDate today)
{
    int accepted = 0;
    for (const ApplicationResult& each : results.results()) {
        if (each.isDecided() || !each.isPlain()) continue;
        decideResult(stores, act, results, *each.application,
                     {each.starsToAccept(), decidingDay(results.round(), today), {}}, today);
        ++accepted;
    }
    return accepted;
}

void setQuorumReason(EvaluationStores& stores, WriteAct& act, RoundId id, const QString& reason)
{
    refuseClosedRound(stores, id);
    auto round = stores.rounds.find(id);
    if (!round) throw Error(ErrorKind::NotFound, QLatin1String(Round::table));
    round->quorumReason = reason;
    normalize(*round);
    stores.rounds.save(act, *round);
}

void setExclusion(EvaluationStores& stores, WriteAct& act, ApplicationId id, MemberId member, const QString& reason)
{
    const auto application = stores.applications.find(id);
    if (!application) throw Error(ErrorKind::NotFound, QLatin1String(Application::table));
    refuseClosedRound(stores, application->round);
    refuseEndedDossier(*application);
    const auto sheets = stores.sheetsOf(id);
    const bool isSigned = std::any_of(sheets.begin(), sheets.end(), [member](const ScoreSheet& each) {
        return each.member == member && each.isSigned();
    });
    if (application->starsDecided || (isSigned && !cleaned(reason).isEmpty()))
        throw Error(ErrorKind::Conflict, QLatin1String(ScoreSheet::table));
    MemberExclusion exclusion;
    for (const MemberExclusion& each : stores.exclusions.where(MemberExclusion::Field::application, id.value))
        if (each.member == member) exclusion = each;
    if (cleaned(reason).isEmpty()) {
        if (exclusion.id) stores.exclusions.remove(act, exclusion.id);
        return;
    }
    exclusion.application = id;
    exclusion.member = member;
    exclusion.reason = cleaned(reason);
    if (exclusion.id)
        stores.exclusions.save(act, exclusion);
    else
        stores.exclusions.add(act, exclusion);
}

} // namespace ocop
