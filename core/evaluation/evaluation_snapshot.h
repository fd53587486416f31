#pragma once

#include "core/evaluation/evaluation_stores.h"
#include "core/storage/feed.h"
#include "core/storage/records.h"

#include <span>

namespace ocop {

/// Councils, rounds and dossiers in memory at one moment (score items are read where they are needed). Records are
/// sorted by id, the children by their parent; children of deleted parents are not found. Copies share what they have in
/// common.
class EvaluationSnapshot
{
public:
    EvaluationSnapshot() = default;
    static EvaluationSnapshot load(const EvaluationStores& stores);
    /// Only the dossiers of these products and their steps.
    static EvaluationSnapshot loadDossiers(const EvaluationStores& stores, const std::vector<ProductId>& products);

    /// Takes up what acts did.
    void follow(const EvaluationStores& stores, const Feed& feed);
    /// Adds the products whose dossiers, or what belongs to them, are among the touched.
    void addProducts(Touched& touched) const;

    const Records<Council>& councils() const { return m_councils; }
    const Records<Round>& rounds() const { return m_rounds; }
    const Records<Application>& applications() const { return m_applications; }

    const Council* council(CouncilId id) const { return m_councils.find(id); }
    const CouncilMember* member(MemberId id) const;
    const Round* round(RoundId id) const { return m_rounds.find(id); }
    const Application* application(ApplicationId id) const { return m_applications.find(id); }

    /// By place in the list.
    std::span<const CouncilMember> membersOf(CouncilId id) const;
    std::span<const Attendance> attendancesOf(RoundId id) const;
    /// By id.
    std::vector<const Application*> applicationsOf(RoundId id) const;
    /// By filing day.
    std::vector<const Application*> applicationsOf(ProductId id) const;
    const Application* openApplicationOf(ProductId id) const;
    /// By day.
    std::span<const ApplicationStep> stepsOf(ApplicationId id) const;
    std::span<const ApplicationDocument> documentsOf(ApplicationId id) const;
    std::span<const ApplicationKnockout> knockoutsOf(ApplicationId id) const;
    std::span<const ScoreSheet> sheetsOf(ApplicationId id) const;
    std::span<const MemberExclusion> exclusionsOf(ApplicationId id) const;
    /// By day.
    std::span<const CorrectionSlip> slipsOf(RoundId id) const;
    std::span<const Ballot> ballotsOf(ApplicationId id) const;
    /// Null where the advisory team has not reported.
    const AdvisoryReport* advisoryOf(ApplicationId id) const;

private:
    struct ByPlace
    {
        static int of(const CouncilMember& each) { return each.place; }
    };
    struct ByMember
    {
        template <class Record>
        static MemberId of(const Record& each)
        {
            return each.member;
        }
    };
    struct ByDay
    {
        template <class Record>
        static QDate of(const Record& each)
        {
            return each.day;
        }
    };
    struct ByKind
    {
        static auto of(const ApplicationDocument& each) { return each.kind; }
    };
    struct ByKnockout
    {
        static auto of(const ApplicationKnockout& each) { return each.knockout; }
    };

    struct ByReportDay
    {
        static QDate of(const AdvisoryReport& each) { return each.reportedOn; }
    };

    void take(std::vector<Application> applications);
    void put(Application application);
    void remove(ApplicationId id);

    Records<Council> m_councils;
    Children<CouncilMember, &CouncilMember::council, ByPlace> m_members;
    Records<Round> m_rounds;
    Children<Attendance, &Attendance::round, ByMember> m_attendances;
    Records<Application> m_applications;
    Links<RoundId, ApplicationId> m_ofRound;
    Links<ProductId, ApplicationId> m_ofProduct;
    Children<ApplicationStep, &ApplicationStep::application, ByDay> m_steps;
    Children<ApplicationDocument, &ApplicationDocument::application, ByKind> m_documents;
    Children<ApplicationKnockout, &ApplicationKnockout::application, ByKnockout> m_knockouts;
    Children<ScoreSheet, &ScoreSheet::application, ByMember> m_sheets;
    Children<MemberExclusion, &MemberExclusion::application, ByMember> m_exclusions;
    Children<CorrectionSlip, &CorrectionSlip::round, ByDay> m_slips;
    Children<Ballot, &Ballot::application, ByMember> m_ballots;
    Children<AdvisoryReport, &AdvisoryReport::application, ByReportDay> m_advisories;
};

} // namespace ocop
