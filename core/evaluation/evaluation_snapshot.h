#pragma once

#include "core/evaluation/evaluation_stores.h"

#include <span>

namespace ocop {

/// Councils, rounds and dossiers in memory at one moment (score items are read where they are needed). Records are
/// sorted by id, the children by their parent; children of deleted parents are left out.
class EvaluationSnapshot
{
public:
    EvaluationSnapshot() = default;
    static EvaluationSnapshot load(const EvaluationStores& stores);

    const std::vector<Council>& councils() const { return m_councils; }
    const std::vector<Round>& rounds() const { return m_rounds; }
    const std::vector<Application>& applications() const { return m_applications; }

    const Council* council(CouncilId id) const;
    const CouncilMember* member(MemberId id) const;
    const Round* round(RoundId id) const;
    const Application* application(ApplicationId id) const;

    /// By place in the list.
    std::span<const CouncilMember> membersOf(CouncilId id) const;
    std::span<const Attendance> attendancesOf(RoundId id) const;
    std::vector<const Application*> applicationsOf(RoundId id) const;
    /// By filing day.
    std::vector<const Application*> applicationsOf(ProductId id) const;
    const Application* openApplicationOf(ProductId id) const;
    /// By day.
    std::span<const ApplicationStep> stepsOf(ApplicationId id) const;
    std::span<const ApplicationDocument> documentsOf(ApplicationId id) const;
    std::span<const ApplicationKnockout> knockoutsOf(ApplicationId id) const;
    std::span<const ScoreSheet> sheetsOf(ApplicationId id) const;

private:
    std::vector<Council> m_councils;
    std::vector<CouncilMember> m_members;
    std::vector<Round> m_rounds;
    std::vector<Attendance> m_attendances;
    std::vector<Application> m_applications;
    std::vector<ApplicationStep> m_steps;
    std::vector<ApplicationDocument> m_documents;
    std::vector<ApplicationKnockout> m_knockouts;
    std::vector<ScoreSheet> m_sheets;
};

} // namespace ocop
