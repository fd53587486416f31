#include "core/evaluation/round_acts.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/evaluation/application_acts.h"

#include <algorithm>
#include <functional>

namespace ocop {
namespace {

void refuseClosed(const EvaluationStores& stores, RoundId id)
{
    const auto round = stores.rounds.find(id);
    if (round && round->isClosed()) throw Error(ErrorKind::Constraint, QStringLiteral("roundClosed|") + round->name);
}

/// What a dossier that has ended was decided as stands: certificates may rest on it.
void refuseEnded(const Application& application)
{
    if (!isOpen(application.state)) throw Error(ErrorKind::Constraint, QStringLiteral("dossierEnded"));
}

/// The product has been registered anew meanwhile; one dossier of a product is open at a time.
bool hasOtherOpen(const EvaluationStores& stores, const Application& application)
{
    const auto all = stores.applications.where(Application::Field::product, application.product.value);
    return std::any_of(all.begin(), all.end(),
                       [&](const Application& each) { return each.id != application.id && isOpen(each.state); });
}

/// The findings of a whole round have no field of its own.
constexpr QLatin1String roundItself("round");

Finding decisionError(QLatin1String field, const char* code, QStringList args = {})
{
    return {Severity::Error, field, QLatin1String(code), std::move(args)};
}

Finding decisionWarning(QLatin1String field, const char* code, QStringList args = {})
{
    return {Severity::Warning, field, QLatin1String(code), std::move(args)};
}

/// What holds whatever the round: five stars are the Ministry's; another star than proposed needs its reason.
Findings decisionErrors(int stars, const QString& reason, const Verdict& verdict)
{
    Findings findings;
    if (stars == 5) findings.push_back(decisionError(Application::Field::starsDecided, "fiveAtProvince"));
    const bool other = stars != std::min(verdict.stars, 4);
    if (other && cleaned(reason).isEmpty())
        findings.push_back(decisionError(Application::Field::decidedReason, "reasonForOtherStars"));
    return findings;
}

/// Warnings about the scores the decision rests on.
void warnOfScores(Findings& findings, const ApplicationResult& result, int stars)
{
    const Verdict& verdict = *result.verdict;
    if (stars > std::min(verdict.stars, 4) && stars < 5)
        findings.push_back(
            decisionWarning(Application::Field::starsDecided, "starsAboveProposal", {QString::number(verdict.stars)}));
    if (!result.isComplete())
        findings.push_back(decisionWarning(
            Application::Field::starsDecided, "sheetsNotSigned",
            {QString::number(result.expected() - result.signedCount()), QString::number(result.expected())}));
    if (verdict.spreadFlag)
        findings.push_back(decisionWarning(Application::Field::starsDecided, "spreadBeforeDeciding",
                                           {QString::number(verdict.spread)}));
}

} // namespace

std::vector<const Application*> assignableApplications(const EvaluationSnapshot& evaluations, RoundId round)
{
    std::vector<const Application*> found;
    for (const Application& each : evaluations.applications())
        if (each.state == ApplicationState::Ready && (!each.round || each.round == round)) found.push_back(&each);
    return found;
}

int assignToRound(EvaluationStores& stores, WriteAct& act, RoundId round,
                  const std::vector<ApplicationId>& applications, QDate day)
{
    refuseClosed(stores, round);
    int moved = 0;
    for (const ApplicationId id : applications) {
        auto application = stores.applications.find(id);
        if (!application || application->deleted || application->state != ApplicationState::Ready) continue;
        application->round = round;
        advance(stores, act, *application, ApplicationState::Scoring, day, {});
        ++moved;
    }
    return moved;
}

int takeOutOfRound(EvaluationStores& stores, WriteAct& act, const std::vector<ApplicationId>& applications, QDate day)
{
    int moved = 0;
    for (const ApplicationId id : applications) {
        auto application = stores.applications.find(id);
        if (!application || !application->round || application->starsDecided) continue;
        refuseClosed(stores, application->round);
        if (application->state == ApplicationState::Scoring) {
            advance(stores, act, *application, ApplicationState::Ready, day, {});
        } else {
            application->round = {};
            stores.applications.save(act, *application);
        }
        ++moved;
    }
    return moved;
}

namespace {

void noteAttendance(EvaluationStores& stores, WriteAct& act, const RoundResults& results,
                    const std::function<bool(MemberId)>& isPresent)
{
    refuseClosed(stores, results.round().id);
    const std::vector<Attendance> noted = stores.attendances.where(Attendance::Field::round, results.round().id.value);
    for (const CouncilMember& member : results.members()) {
        const auto at =
            std::find_if(noted.begin(), noted.end(), [&](const Attendance& each) { return each.member == member.id; });
        Attendance attendance;
        if (at != noted.end()) attendance = *at;
        attendance.round = results.round().id;
        attendance.member = member.id;
        attendance.present = isPresent(member.id);
        if (attendance.id)
            stores.attendances.save(act, attendance);
        else
            stores.attendances.add(act, attendance);
    }
}

bool isAmong(const std::vector<MemberId>& members, MemberId id)
{
    return std::find(members.begin(), members.end(), id) != members.end();
}

} // namespace

void setAttendance(EvaluationStores& stores, WriteAct& act, const RoundResults& results,
                   const std::vector<MemberId>& members, bool present)
{
    noteAttendance(stores, act, results,
                   [&](MemberId id) { return isAmong(members, id) ? present : results.isPresent(id); });
}

void setParticipants(EvaluationStores& stores, WriteAct& act, const RoundResults& results,
                     const std::vector<MemberId>& present)
{
    noteAttendance(stores, act, results, [&](MemberId id) { return isAmong(present, id); });
}

void setKnockout(EvaluationStores& stores, WriteAct& act, ApplicationId application, const QString& key, bool holds,
                 const QString& note)
{
    if (const auto stored = stores.applications.find(application)) refuseEnded(*stored);
    const std::vector<ApplicationKnockout> ticked =
        stores.knockouts.where(ApplicationKnockout::Field::application, application.value);
    const auto at = std::find_if(ticked.begin(), ticked.end(),
                                 [&](const ApplicationKnockout& each) { return each.knockout == key; });
    if (!holds) {
        if (at != ticked.end()) stores.knockouts.remove(act, at->id);
        return;
    }
    ApplicationKnockout knockout;
    if (at != ticked.end()) knockout = *at;
    knockout.application = application;
    knockout.knockout = key;
    knockout.note = cleaned(note);
    if (knockout.id)
        stores.knockouts.save(act, knockout);
    else
        stores.knockouts.add(act, knockout);
}

Findings checkDecision(const RoundResults& results, const ApplicationResult& result, int stars, const QString& reason,
                       QDate day)
{
    if (!result.verdict) return {decisionError(Application::Field::starsDecided, "nothingToDecide")};
    Findings findings = decisionErrors(stars, reason, *result.verdict);
    warnOfScores(findings, result, stars);
    const Quorum quorum = results.quorum();
    if (results.council() && quorum.taken && !quorum.reached())
        findings.push_back(decisionWarning(Application::Field::starsDecided, "decidedWithoutQuorum",
                                           {QString::number(quorum.present), QString::number(quorum.members)}));
    const QDate held = results.round().heldOn;
    if (!day.isValid())
        findings.push_back(decisionError(Application::Field::decidedOn, "required"));
    else if (held.isValid() && day < held)
        findings.push_back(decisionWarning(Application::Field::decidedOn, "decidedBeforeMeeting", {formatDate(held)}));
    return findings;
}

void decideResult(EvaluationStores& stores, WriteAct& act, const Application& application, int stars, QDate day,
                  const QString& reason, const Verdict& verdict)
{
    refuseClosed(stores, application.round);
    refuseEnded(application);
    for (const Finding& finding : decisionErrors(stars, reason, verdict))
        throw Error(ErrorKind::BadInput, finding.code);
    Application decided = application;
    decided.finalA = verdict.a.thousandths();
    decided.finalB = verdict.b.thousandths();
    decided.finalC = verdict.c.thousandths();
    decided.finalTotal = verdict.total.thousandths();
    decided.starsProposed = verdict.stars;
    decided.starsDecided = stars;
    decided.decidedOn = day;
    decided.decidedReason = cleaned(reason, true);
    stores.applications.save(act, decided);
}

void undecideResult(EvaluationStores& stores, WriteAct& act, const ApplicationResult& result)
{
    refuseClosed(stores, result.application->round);
    refuseEnded(*result.application);
    Application undecided = *result.application;
    if (!result.finalScoresOnly)
        undecided.finalA = undecided.finalB = undecided.finalC = undecided.finalTotal = std::nullopt;
    undecided.starsProposed.reset();
    undecided.starsDecided.reset();
    undecided.decidedOn = {};
    undecided.decidedReason.clear();
    stores.applications.save(act, undecided);
}

int acceptProposals(EvaluationStores& stores, WriteAct& act, const RoundResults& results, QDate day)
{
    int accepted = 0;
    for (const ApplicationResult& each : results.results()) {
        if (each.isDecided() || !each.isPlain()) continue;
        decideResult(stores, act, *each.application, each.starsToAccept(), day, {}, *each.verdict);
        ++accepted;
    }
    return accepted;
}

Findings checkClosing(const RoundResults& results)
{
    Findings findings;
    const RoundProgress progress = results.progress();
    if (progress.dossiers == 0) findings.push_back(decisionError(roundItself, "roundEmpty"));
    if (progress.decided < progress.dossiers)
        findings.push_back(
            decisionError(roundItself, "roundUndecided", {QString::number(progress.dossiers - progress.decided)}));
    const Quorum quorum = results.quorum();
    if (results.council() && !quorum.taken) findings.push_back(decisionWarning(roundItself, "attendanceNotTaken"));
    if (results.council() && quorum.taken && !quorum.reached())
        findings.push_back(decisionWarning(roundItself, "decidedWithoutQuorum",
                                           {QString::number(quorum.present), QString::number(quorum.members)}));
    const auto stale = std::count_if(results.results().begin(), results.results().end(),
                                     [](const ApplicationResult& each) { return each.isStale(); });
    if (stale > 0) findings.push_back(decisionWarning(roundItself, "scoresChangedSince", {QString::number(stale)}));
    return findings;
}

void closeRound(EvaluationStores& stores, WriteAct& act, const RoundResults& results, QDate day)
{
    for (const Finding& finding : checkClosing(results))
        if (finding.severity == Severity::Error)
            throw Error(ErrorKind::Constraint, QStringList(QStringList{finding.code} + finding.args).join(u'|'));
    for (const ApplicationResult& each : results.results()) {
        Application application = *each.application;
        if (application.state == ApplicationState::Scoring && application.starsDecided.value_or(0) < 3)
            advance(stores, act, application, ApplicationState::NotRecognised, day, results.round().name);
    }
    Round round = results.round();
    round.closedOn = day;
    stores.rounds.save(act, round);
}

void reopenRound(EvaluationStores& stores, WriteAct& act, const RoundResults& results, QDate day)
{
    Round round = results.round();
    round.closedOn = {};
    stores.rounds.save(act, round);
    for (const ApplicationResult& each : results.results()) {
        Application application = *each.application;
        if (application.state != ApplicationState::NotRecognised || hasOtherOpen(stores, application)) continue;
        reopen(stores, act, application, day, results.round().name);
    }
}

QString roundName(int number, int year) { return QStringLiteral("Đợt %1 năm %2").arg(number).arg(year); }

Round proposedRound(const EvaluationSnapshot& evaluations, const RuleBook& rules, QDate today)
{
    Round round;
    round.year = today.year();
    round.number = 1;
    for (const Round& each : evaluations.rounds())
        if (each.year == round.year) round.number = std::max(round.number, each.number + 1);
    round.name = roundName(round.number, round.year);
    round.ruleSet = rules.on(today).code;
    round.proposedBy = round.number == 1 ? QDate(round.year, 4, 30) : QDate(round.year, 10, 30);
    // The council that met last is most likely the next one's too.
    for (const Round& each : evaluations.rounds()) {
        round.council = each.council;
        round.advisory = each.advisory;
    }
    return round;
}

} // namespace ocop
