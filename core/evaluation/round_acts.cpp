#include "core/evaluation/round_acts.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/evaluation/application_acts.h"
#include "core/evaluation/record/deciding.h"
#include "core/evaluation/record/refusals.h"
#include "core/evaluation/record/round_council.h"

#include <algorithm>
#include <functional>

namespace ocop {
namespace {

/// Written ballots are for renewals (QĐ 26/2026 art. 7.6d).
bool mayJoin(const Application& application, const Round& round)
{
    return !round.isBallot() || application.kind == Origin::Renewal;
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

} // namespace

std::vector<const Application*> assignableApplications(const EvaluationSnapshot& evaluations, RoundId round)
{
    std::vector<const Application*> found;
    const Round* there = evaluations.round(round);
    for (const Application& each : evaluations.applications())
        if (each.state == ApplicationState::Ready && (!each.round || each.round == round) &&
            (!there || mayJoin(each, *there)))
            found.push_back(&each);
    return found;
}

int assignToRound(EvaluationStores& stores, WriteAct& act, RoundId round,
                  const std::vector<ApplicationId>& applications, QDate day, const QString& reason)
{
    refuseClosedRound(stores, round);
    const auto there = stores.rounds.find(round);
    int moved = 0;
    for (const ApplicationId id : applications) {
        auto application = stores.applications.find(id);
        if (!application || application->deleted || application->state != ApplicationState::Ready) continue;
        if (there && !mayJoin(*application, *there)) continue;
        application->round = round;
        advance(stores, act, *application, ApplicationState::Scoring, day, reason);
        ++moved;
    }
    return moved;
}

int takeOutOfRound(EvaluationStores& stores, WriteAct& act, const std::vector<ApplicationId>& applications, QDate day,
                   SheetsFate fate, const QString& reason)
{
    int moved = 0;
    for (const ApplicationId id : applications) {
        auto application = stores.applications.find(id);
        if (!application || !application->round || application->starsDecided) continue;
        refuseClosedRound(stores, application->round);
        if (fate == SheetsFate::Removed) {
            for (const ScoreSheet& each : stores.sheetsOf(id)) stores.sheets.remove(act, each.id);
            for (const Ballot& each : stores.ballotsOf(id)) stores.ballots.remove(act, each.id);
        }
        if (application->state == ApplicationState::Scoring) {
            advance(stores, act, *application, ApplicationState::Ready, day, reason);
        } else {
            application->round = {};
            stores.applications.save(act, *application);
        }
        ++moved;
    }
    return moved;
}

int moveToRound(EvaluationStores& stores, WriteAct& act, RoundId round, const std::vector<ApplicationId>& applications,
                QDate day, SheetsFate fate, const QString& reason)
{
    std::vector<ApplicationId> fitting;
    const auto there = stores.rounds.find(round);
    for (const ApplicationId id : applications)
        if (const auto application = stores.applications.find(id);
            application && there && mayJoin(*application, *there))
            fitting.push_back(id);
    takeOutOfRound(stores, act, fitting, day, fate, reason);
    return assignToRound(stores, act, round, fitting, day, reason);
}

namespace {

void noteAttendance(EvaluationStores& stores, WriteAct& act, const RoundResults& results,
                    const std::function<bool(MemberId)>& isPresent)
{
    refuseClosedRound(stores, results.round().id);
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
    if (const auto stored = stores.applications.find(application)) refuseEndedDossier(*stored);
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

Findings checkClosing(const RoundResults& results)
{
    Findings findings;
    const RoundProgress progress = results.progress();
    if (progress.dossiers == 0) findings.push_back(findingOf(Severity::Error, roundItself, "roundEmpty"));
    if (progress.decided < progress.dossiers)
        findings.push_back(findingOf(Severity::Error, roundItself, "roundUndecided",
                                     {QString::number(progress.dossiers - progress.decided)}));
    const auto& all = results.results();
    const bool met = std::any_of(all.begin(), all.end(), [](const auto& each) { return !each.finalScoresOnly; });
    const Quorum quorum = results.quorum();
    const Severity without = results.round().quorumReason.isEmpty() && met ? Severity::Error : Severity::Warning;
    const bool meets = results.council() && !results.round().isBallot();
    if (results.round().isBallot() && progress.sheetsSigned < progress.sheetsExpected)
        findings.push_back(findingOf(Severity::Warning, roundItself, "ballotsNotBack",
                                     {QString::number(progress.sheetsExpected - progress.sheetsSigned)}));
    if (meets && !quorum.taken) findings.push_back(findingOf(without, roundItself, "attendanceNotTaken"));
    if (meets && quorum.taken && !quorum.reached())
        findings.push_back(findingOf(without, roundItself, "decidedWithoutQuorum",
                                     {QString::number(quorum.present), QString::number(quorum.members)}));
    const auto stale = std::count_if(results.results().begin(), results.results().end(),
                                     [](const ApplicationResult& each) { return each.isStale(); });
    if (stale > 0)
        findings.push_back(findingOf(Severity::Warning, roundItself, "scoresChangedSince", {QString::number(stale)}));
    return findings;
}

void closeRound(EvaluationStores& stores, WriteAct& act, const RoundResults& results, QDate day,
                const QString& paperHeads)
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
    ownCouncils(stores, act, round);
    round.closedOn = day;
    round.paperHeads = paperHeads;
    stores.rounds.save(act, round);
}

void reopenRound(EvaluationStores& stores, WriteAct& act, const RoundResults& results, QDate day, const QString& reason)
{
    CorrectionSlip slip;
    slip.kind = SlipKind::Round;
    slip.round = results.round().id;
    slip.day = day;
    slip.who = act.info().who;
    slip.reason = cleaned(reason, true);
    slip.before = results.round().closedOn.toString(Qt::ISODate);
    if (slip.reason.isEmpty()) throw Error(ErrorKind::BadInput, QStringLiteral("reasonRequired"));
    Round round = results.round();
    round.closedOn = {};
    stores.rounds.save(act, round);
    stores.slips.add(act, slip);
    for (const ApplicationResult& each : results.results()) {
        Application application = *each.application;
        if (application.state != ApplicationState::NotRecognised || hasOtherOpen(stores, application)) continue;
        reopen(stores, act, application, day, results.round().name);
    }
}

QString roundName(int number, int year)
{
    return QStringLiteral("Đợt %1 năm %2").arg(QString::number(number), QString::number(year));
}

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
    const auto standing = [&](CouncilId id) {
        const Council* council = evaluations.council(id);
        if (!council || council->standing) return id;
        for (const Council& each : evaluations.councils()) // of registers of before rounds had their own
            if (each.standing && each.origin == id) return each.id;
        return evaluations.council(council->origin) ? council->origin : CouncilId();
    };
    for (const Round& each : evaluations.rounds()) {
        round.council = standing(each.council);
        round.advisory = standing(each.advisory);
    }
    return round;
}

} // namespace ocop
