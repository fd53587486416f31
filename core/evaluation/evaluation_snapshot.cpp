#include "core/evaluation/evaluation_snapshot.h"

#include <algorithm>
#include <tuple>

namespace ocop {
namespace {

template <class Record, class RecordId>
const Record* recordWithId(const std::vector<Record>& records, RecordId id)
{
    const auto at = std::lower_bound(records.begin(), records.end(), id,
                                     [](const Record& record, RecordId key) { return record.id < key; });
    return at != records.end() && at->id == id ? &*at : nullptr;
}

/// The children of one parent, out of children sorted by parent first.
template <class Record, class ParentId>
std::span<const Record> childrenOf(const std::vector<Record>& records, ParentId Record::*parent, ParentId id)
{
    const auto first = std::lower_bound(records.begin(), records.end(), id,
                                        [&](const Record& record, ParentId key) { return record.*parent < key; });
    const auto last = std::upper_bound(first, records.end(), id,
                                       [&](ParentId key, const Record& record) { return key < record.*parent; });
    return {first, last};
}

/// Sorts by parent, then by `order`, and drops what has no parent any more.
template <class Record, class ParentId, class HasParent, class Order>
void arrange(std::vector<Record>& records, ParentId Record::*parent, HasParent hasParent, Order order)
{
    std::erase_if(records, [&](const Record& record) { return !hasParent(record.*parent); });
    std::sort(records.begin(), records.end(), [&](const Record& a, const Record& b) {
        return std::tuple(a.*parent, order(a), a.id) < std::tuple(b.*parent, order(b), b.id);
    });
}

} // namespace

EvaluationSnapshot EvaluationSnapshot::load(const EvaluationStores& stores)
{
    EvaluationSnapshot result;
    result.m_councils = stores.councils.all();
    result.m_members = stores.members.all();
    result.m_rounds = stores.rounds.all();
    result.m_attendances = stores.attendances.all();
    result.m_applications = stores.applications.all();
    result.m_steps = stores.steps.all();
    result.m_documents = stores.documents.all();
    result.m_knockouts = stores.knockouts.all();
    result.m_sheets = stores.sheets.all();
    const auto hasCouncil = [&](CouncilId id) { return result.council(id) != nullptr; };
    const auto hasRound = [&](RoundId id) { return result.round(id) != nullptr; };
    const auto hasApplication = [&](ApplicationId id) { return result.application(id) != nullptr; };
    arrange(result.m_members, &CouncilMember::council, hasCouncil,
            [](const CouncilMember& each) { return each.place; });
    arrange(result.m_attendances, &Attendance::round, hasRound, [](const Attendance& each) { return each.member; });
    arrange(result.m_steps, &ApplicationStep::application, hasApplication,
            [](const ApplicationStep& each) { return each.day; });
    arrange(result.m_documents, &ApplicationDocument::application, hasApplication,
            [](const ApplicationDocument& each) { return each.kind; });
    arrange(result.m_knockouts, &ApplicationKnockout::application, hasApplication,
            [](const ApplicationKnockout& each) { return each.knockout; });
    arrange(result.m_sheets, &ScoreSheet::application, hasApplication,
            [](const ScoreSheet& each) { return each.member; });
    return result;
}

const Council* EvaluationSnapshot::council(CouncilId id) const { return recordWithId(m_councils, id); }
const Round* EvaluationSnapshot::round(RoundId id) const { return recordWithId(m_rounds, id); }
const Application* EvaluationSnapshot::application(ApplicationId id) const { return recordWithId(m_applications, id); }

const CouncilMember* EvaluationSnapshot::member(MemberId id) const
{
    const auto at =
        std::find_if(m_members.begin(), m_members.end(), [id](const CouncilMember& each) { return each.id == id; });
    return at == m_members.end() ? nullptr : &*at;
}

std::span<const CouncilMember> EvaluationSnapshot::membersOf(CouncilId id) const
{
    return childrenOf(m_members, &CouncilMember::council, id);
}

std::span<const Attendance> EvaluationSnapshot::attendancesOf(RoundId id) const
{
    return childrenOf(m_attendances, &Attendance::round, id);
}

std::vector<const Application*> EvaluationSnapshot::applicationsOf(RoundId id) const
{
    std::vector<const Application*> found;
    for (const Application& each : m_applications)
        if (each.round == id) found.push_back(&each);
    return found;
}

std::vector<const Application*> EvaluationSnapshot::applicationsOf(ProductId id) const
{
    std::vector<const Application*> found;
    for (const Application& each : m_applications)
        if (each.product == id) found.push_back(&each);
    std::stable_sort(found.begin(), found.end(), [](const auto* a, const auto* b) { return a->filedOn < b->filedOn; });
    return found;
}

const Application* EvaluationSnapshot::openApplicationOf(ProductId id) const
{
    const auto at = std::find_if(m_applications.begin(), m_applications.end(),
                                 [id](const Application& each) { return each.product == id && isOpen(each.state); });
    return at == m_applications.end() ? nullptr : &*at;
}

std::span<const ApplicationStep> EvaluationSnapshot::stepsOf(ApplicationId id) const
{
    return childrenOf(m_steps, &ApplicationStep::application, id);
}

std::span<const ApplicationDocument> EvaluationSnapshot::documentsOf(ApplicationId id) const
{
    return childrenOf(m_documents, &ApplicationDocument::application, id);
}

std::span<const ApplicationKnockout> EvaluationSnapshot::knockoutsOf(ApplicationId id) const
{
    return childrenOf(m_knockouts, &ApplicationKnockout::application, id);
}

std::span<const ScoreSheet> EvaluationSnapshot::sheetsOf(ApplicationId id) const
{
    return childrenOf(m_sheets, &ScoreSheet::application, id);
}

} // namespace ocop
