#include "core/evaluation/round_results.h"

#include "core/evaluation/record/round_council.h"
#include "core/evaluation/round_scores_store.h"

#include <algorithm>
#include <numeric>

namespace ocop {
namespace {

QChar caseOf(const Application& application)
{
    return application.sheetCase.isEmpty() ? QChar() : application.sheetCase.front();
}

std::vector<MemberSheet> sheetsFor(const ApplicationResult& result, const EvaluationSnapshot& evaluations,
                                   std::span<const CouncilMember> members, const QSet<MemberId>& absent,
                                   const PointsOfSheets& points)
{
    const auto stored = evaluations.sheetsOf(result.application->id);
    std::vector<MemberSheet> sheets;
    for (const CouncilMember& member : members) {
        if (!member.votes) continue;
        MemberSheet each;
        each.member = &member;
        each.present = !absent.contains(member.id);
        for (const MemberExclusion& exclusion : evaluations.exclusionsOf(result.application->id))
            if (exclusion.member == member.id) each.excluded = &exclusion;
        const auto at = std::find_if(stored.begin(), stored.end(),
                                     [&](const ScoreSheet& sheet) { return sheet.member == member.id; });
        if (at != stored.end()) {
            each.sheet = &*at;
            const auto given = points.constFind(at->id);
            if (given != points.cend()) {
                each.filled = int(given->size());
                each.points = std::accumulate(given->cbegin(), given->cend(), 0);
            }
            each.state = at->isSigned()    ? SheetState::Signed
                         : each.filled > 0 ? SheetState::Begun
                                           : SheetState::Missing;
        }
        sheets.push_back(each);
    }
    return sheets;
}

/// The verdict of the sheets that count; `result.judged` says whose they are.
void judgeSheets(ApplicationResult& result, const EvaluationSnapshot& evaluations, const CouncilRules& rules,
                 const PointsOfSheets& points)
{
    std::vector<MemberScores> scores;
    for (size_t i = 0; i < result.sheets.size(); ++i) {
        const MemberSheet& sheet = result.sheets[i];
        if (!sheet.counts()) continue;
        scores.push_back({sheet.member->name, points.value(sheet.sheet->id)});
        result.judged.push_back(i);
    }
    if (!result.rules || !result.criteria) return;
    QStringList knockouts;
    for (const ApplicationKnockout& each : evaluations.knockoutsOf(result.application->id)) knockouts << each.knockout;
    if (!scores.empty())
        result.verdict = judge(*result.rules, *result.criteria, rules, scores, knockouts, caseOf(*result.application),
                               PointsInWords::AsShown);
    else if (!knockouts.isEmpty()) // overrides any total: there need be none
        result.verdict = judgeKnockouts(*result.criteria, knockouts);
}

/// Old dossiers have only their final scores. Where sheets were begun, final scores are what the council's decision
/// wrote down from them, and no source.
void judgeFinals(ApplicationResult& result)
{
    const Application& application = *result.application;
    const bool begun = std::any_of(result.sheets.begin(), result.sheets.end(),
                                   [](const MemberSheet& each) { return each.state != SheetState::Missing; });
    if (begun || result.ballot || result.verdict || !result.rules || !application.finalTotal) return;
    result.verdict = judgeFinalScores(*result.rules, application.finalA, application.finalB, application.finalC,
                                      *application.finalTotal);
    result.finalScoresOnly = true;
}

QSet<MemberId> absentOf(const EvaluationSnapshot& evaluations, RoundId round)
{
    QSet<MemberId> absent;
    for (const Attendance& each : evaluations.attendancesOf(round))
        if (!each.present) absent.insert(each.member);
    return absent;
}

bool attendanceTakenOf(const EvaluationSnapshot& evaluations, RoundId round, std::span<const CouncilMember> members)
{
    const auto noted = evaluations.attendancesOf(round);
    return std::any_of(members.begin(), members.end(), [&](const CouncilMember& member) {
        return std::any_of(noted.begin(), noted.end(),
                           [&](const Attendance& each) { return each.member == member.id; });
    });
}

/// `apart` take no part in what is decided.
Quorum quorumFrom(std::span<const CouncilMember> members, const QSet<MemberId>& absent, const CouncilRules& rules,
                  bool taken, const QSet<MemberId>& apart = {})
{
    Quorum quorum;
    quorum.numerator = rules.quorumNumerator;
    quorum.denominator = rules.quorumDenominator;
    quorum.taken = taken;
    for (const CouncilMember& member : members) {
        const bool present = !absent.contains(member.id);
        const bool isChair = member.role == MemberRole::Chair;
        if (!member.votes) continue;
        if (apart.contains(member.id)) {
            quorum.chairApart = quorum.chairApart || isChair;
            continue;
        }
        ++quorum.members;
        quorum.present += present;
        if (!isChair) continue;
        quorum.hasChair = true;
        quorum.chairPresent = quorum.chairPresent || present;
    }
    return quorum;
}

/// Who takes no part in the product.
QSet<MemberId> apartFrom(const ApplicationResult& result)
{
    QSet<MemberId> apart;
    for (const MemberSheet& each : result.sheets)
        if (each.excluded) apart.insert(each.member->id);
    return apart;
}

} // namespace

int ApplicationResult::expected() const
{
    return int(std::count_if(sheets.begin(), sheets.end(), [](const MemberSheet& each) { return each.takesPart(); }));
}

int ApplicationResult::signedCount() const
{
    return int(std::count_if(sheets.begin(), sheets.end(), [](const MemberSheet& each) { return each.counts(); }));
}

int ApplicationResult::absentWithSheet() const
{
    return int(std::count_if(sheets.begin(), sheets.end(), [](const MemberSheet& each) {
        return !each.present && each.state != SheetState::Missing;
    }));
}

bool ApplicationResult::isComplete() const
{
    if (isByBallot()) {
        const BallotOutcome outcome = ballot->outcome(false);
        return hasBasis() && (outcome == BallotOutcome::Agreed || outcome == BallotOutcome::Refused);
    }
    if (!verdict) return false;
    return finalScoresOnly || !verdict->knockouts.empty() || (expected() > 0 && signedCount() == expected());
}

bool ApplicationResult::isStale() const
{
    if (isDecided() && isByBallot()) return application->starsDecided != starsToAccept();
    if (!isDecided() || !verdict) return false;
    const auto total = verdict->scored ? std::optional(verdict->total.thousandths()) : std::nullopt;
    return application->starsProposed != verdict->stars || application->finalTotal != total;
}

int ApplicationResult::starsToAccept() const
{
    if (isByBallot())
        return hasBasis() && ballot->outcome(false) == BallotOutcome::Agreed ? std::min(*advisory->stars, 4) : 0;
    return verdict ? std::min(verdict->stars, 4) : 0;
}

bool ApplicationResult::isPlain() const
{
    if (isByBallot()) return isComplete() && ballot->isUnanimous();
    return isComplete() && !verdict->spreadFlag && verdict->knockouts.empty();
}

RoundResults::RoundResults(const EvaluationSnapshot& evaluations, const Database& db, const RuleBook& rules, RoundId id)
    : m_round(evaluations.round(id))
{
    m_council = evaluations.council(m_round->council);
    if (m_council)
        m_members = std::make_shared<const std::vector<CouncilMember>>(sittingMembers(evaluations, *m_round));
    if (m_council) m_everybody = evaluations.membersOf(m_council->id);
    m_advisoryTeam = evaluations.council(m_round->advisory);
    m_advisoryMembers = evaluations.membersOf(m_round->advisory);
    m_slips = evaluations.slipsOf(id);
    const RuleSet* ruleSet = rules.find(m_round->ruleSet);
    m_councilRules = m_council ? m_council->rules : ruleSet ? ruleSet->council : CouncilRules{};
    m_absent = absentOf(evaluations, id);
    m_attendanceTaken = attendanceTakenOf(evaluations, id, *m_members);
    const PointsOfSheets points = readPointsOfRound(db, id);
    for (const Application* application : evaluations.applicationsOf(id)) {
        ApplicationResult result;
        result.application = application;
        result.rules = rules.find(application->ruleSet);
        if (result.rules && application->setNumber > 0)
            result.criteria = rules.sheet(*result.rules, application->setNumber);
        if (result.criteria) result.criteriaCount = int(result.criteria->scored().size());
        result.advisory = evaluations.advisoryOf(application->id);
        result.ballots = evaluations.ballotsOf(application->id);
        if (m_round->isBallot())
            result.ballot =
                countBallots(*m_members, evaluations.exclusionsOf(application->id), result.ballots, m_councilRules);
        result.sheets = sheetsFor(result, evaluations, *m_members, m_absent, points);
        judgeSheets(result, evaluations, m_councilRules, points);
        judgeFinals(result);
        m_results.push_back(std::move(result));
    }
}

const ApplicationResult* RoundResults::find(ApplicationId id) const
{
    const auto at = std::find_if(m_results.begin(), m_results.end(),
                                 [id](const ApplicationResult& each) { return each.application->id == id; });
    return at == m_results.end() ? nullptr : &*at;
}

Quorum RoundResults::quorum() const { return quorumFrom(*m_members, m_absent, m_councilRules, m_attendanceTaken); }

Quorum RoundResults::quorumFor(const ApplicationResult& result) const
{
    return quorumFrom(*m_members, m_absent, m_councilRules, m_attendanceTaken, apartFrom(result));
}

const CouncilMember* RoundResults::presidingOver(const ApplicationResult& result) const
{
    const QSet<MemberId> apart = apartFrom(result);
    for (const MemberRole role : {MemberRole::Chair, MemberRole::ViceChair})
        for (const CouncilMember& each : *m_members)
            if (each.role == role && isPresent(each.id) && !apart.contains(each.id)) return &each;
    return nullptr;
}

RoundProgress RoundResults::progress() const
{
    RoundProgress progress;
    for (const ApplicationResult& each : m_results) {
        ++progress.dossiers;
        progress.complete += each.isComplete();
        progress.decided += each.isDecided();
        if (each.finalScoresOnly) continue;
        if (each.ballot) {
            progress.sheetsExpected += each.ballot->asked;
            progress.sheetsSigned += each.ballot->returned;
            continue;
        }
        progress.sheetsExpected += each.expected();
        progress.sheetsSigned += each.signedCount();
    }
    return progress;
}

Quorum quorumOf(const EvaluationSnapshot& evaluations, const Round& round)
{
    const Council* council = evaluations.council(round.council);
    if (!council || round.isBallot()) return {};
    const auto members = sittingMembers(evaluations, round);
    return quorumFrom(members, absentOf(evaluations, round.id), council->rules,
                      attendanceTakenOf(evaluations, round.id, members));
}

bool isPotentialFive(const Application& application)
{
    return application.starsProposed == 5 && application.starsDecided == 4;
}

} // namespace ocop
