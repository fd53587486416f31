#pragma once

#include "core/evaluation/ballots/ballot_count.h"
#include "core/evaluation/evaluation_snapshot.h"
#include "core/evaluation/verdict.h"
#include "core/storage/database.h"

#include <memory>

namespace ocop {

enum class SheetState { Missing, Begun, Signed };

/// One voting member's sheet for one dossier. A sheet counts when its member was present and has signed it.
struct MemberSheet
{
    const CouncilMember* member = nullptr;
    bool present = true;
    const ScoreSheet* sheet = nullptr; ///< null while the member has not begun one
    SheetState state = SheetState::Missing;
    int filled = 0; ///< criteria that have points
    int points = 0; ///< their sum, also while not signed
    const MemberExclusion* excluded = nullptr; ///< takes no part in this product

    bool takesPart() const { return present && !excluded; }
    bool counts() const { return takesPart() && state == SheetState::Signed; }
};

/// What a dossier of a round has come to. Points into the snapshot and the rule book.
struct ApplicationResult
{
    const Application* application = nullptr;
    const RuleSet* rules = nullptr; ///< null when the register names one the program does not know
    const CriteriaSet* criteria = nullptr; ///< null without a product set, and for rules without sheets
    std::vector<MemberSheet> sheets; ///< of every voting member, by place
    std::vector<size_t> judged; ///< positions in `sheets` of the verdict's members, in its order
    int criteriaCount = 0; ///< boxes a whole sheet has (of the case chosen)
    std::optional<Verdict> verdict; ///< by the sheets that count, else by final scores typed; none without both
    bool finalScoresOnly = false;
    const AdvisoryReport* advisory = nullptr; ///< null while the advisory team has not reported
    std::span<const Ballot> ballots; ///< that came back, of whoever sat in a council of it
    std::optional<BallotCount> ballot; ///< of rounds by written ballot: there are no sheets then

    /// Decided by what the ballots say: no knock-out makes them needless.
    bool isByBallot() const { return ballot && !verdict; }
    /// There is something to decide from: a verdict, or ballots on a proposal.
    bool hasBasis() const { return verdict || (ballot && advisory && advisory->stars); }
    int expected() const; ///< sheets of members who were present and take part
    int signedCount() const; ///< of those, the signed ones
    int absentWithSheet() const; ///< sheets that are not counted because their member was absent
    /// Every sheet expected is signed, final scores were typed, the ballots have settled it, or a knock-out makes them
    /// needless.
    bool isComplete() const;
    bool isDecided() const { return application->starsDecided.has_value(); }
    /// The scores are others than when it was decided.
    bool isStale() const;
    /// What accepting the proposal means: five stars are the Ministry's, the province recognises four.
    int starsToAccept() const;
    /// Complete, and nothing a person should look at first: no spread beyond the limit, no knock-out, no ballot against.
    bool isPlain() const;
};

/// Who came, and whether that is enough to meet (the council's rules of procedure).
struct Quorum
{
    int members = 0;
    int present = 0;
    int numerator = 3;
    int denominator = 4;
    bool hasChair = false;
    bool chairPresent = false;
    bool chairApart = false; ///< takes no part in this product: somebody else presides, and the rest decides
    bool taken = false; ///< attendance was noted; until then everybody counts as present

    // Of the members who vote: a secretary who does not makes no quorum.

    bool enough() const { return members > 0 && qint64(present) * denominator >= qint64(members) * numerator; }
    bool reached() const { return enough() && (chairPresent || (chairApart && !hasChair)); }
};

/// How far a round is.
struct RoundProgress
{
    int dossiers = 0;
    int complete = 0;
    int decided = 0;
    int sheetsExpected = 0; ///< or ballots
    int sheetsSigned = 0;
};

/// Everything a round has come to, read and judged in one pass. It points into the snapshot and the rule book it
/// was made from and must not outlive them.
class RoundResults
{
public:
    RoundResults() = default;
    /// `id` must be a round of the snapshot. Reads the score items of the round from the database.
    RoundResults(const EvaluationSnapshot& evaluations, const Database& db, const RuleBook& rules, RoundId id);

    const Round& round() const { return *m_round; }
    const Council* council() const { return m_council; }
    /// Who sits in it on the day of the meeting, or of sending the ballots.
    std::span<const CouncilMember> members() const { return *m_members; }
    const Council* advisoryTeam() const { return m_advisoryTeam; }
    std::span<const CouncilMember> advisoryMembers() const { return m_advisoryMembers; }
    /// Everybody who ever sat in it, whatever the day.
    std::span<const CouncilMember> everybody() const { return m_everybody; }
    /// What was opened again, by day.
    std::span<const CorrectionSlip> slips() const { return m_slips; }
    /// The council's own rules, else the rule set's.
    const CouncilRules& councilRules() const { return m_councilRules; }
    const std::vector<ApplicationResult>& results() const { return m_results; }
    const ApplicationResult* find(ApplicationId id) const;
    bool isPresent(MemberId id) const { return !m_absent.contains(id); }
    Quorum quorum() const;
    /// For one product: without the members who take no part in it, neither in the council nor among those who came.
    Quorum quorumFor(const ApplicationResult& result) const;
    /// Who presides over one product: the chair, else, of those who came and take part in it, the first vice chair. Null
    /// where the council has to name somebody.
    const CouncilMember* presidingOver(const ApplicationResult& result) const;
    RoundProgress progress() const;

private:
    const Round* m_round = nullptr;
    const Council* m_council = nullptr;
    const Council* m_advisoryTeam = nullptr;
    std::span<const CouncilMember> m_advisoryMembers;
    std::shared_ptr<const std::vector<CouncilMember>> m_members = std::make_shared<std::vector<CouncilMember>>();
    std::span<const CouncilMember> m_everybody;
    std::span<const CorrectionSlip> m_slips;
    CouncilRules m_councilRules;
    QSet<MemberId> m_absent;
    bool m_attendanceTaken = false;
    std::vector<ApplicationResult> m_results;
};

/// Who came, without reading any scores: for lists of rounds.
Quorum quorumOf(const EvaluationSnapshot& evaluations, const Round& round);

/// Recognised with four stars, but the scores are of five: the dossier goes on to the Ministry.
bool isPotentialFive(const Application& application);

} // namespace ocop
