#include "ui/evaluation/sheets/round_sheets.h"

#include "core/base/text.h"
#include "core/evaluation/record/round_council.h"
#include "ui/evaluation/sheets/score_sheet_desk.h"
#include "ui/session/session.h"

#include <algorithm>

namespace ocop {
namespace {

std::vector<ApplicationId> scoredDossiers(const Session& session, RoundId round)
{
    std::vector<std::pair<QCollatorSortKey, ApplicationId>> named;
    const QCollator collator = vietnameseCollator();
    for (const Application* each : session.evaluations().applicationsOf(round)) {
        if (each->state == ApplicationState::Cancelled) continue;
        const Product* product = session.snapshot().product(each->product);
        named.emplace_back(collator.sortKey(product ? product->name : QString()), each->id);
    }
    std::sort(named.begin(), named.end(), [](const auto& a, const auto& b) {
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0 : a.second < b.second;
    });
    std::vector<ApplicationId> ids;
    for (const auto& each : named) ids.push_back(each.second);
    return ids;
}

bool hasCasesIn(const Session& session, ApplicationId dossier)
{
    const Application* application = session.evaluations().application(dossier);
    const RuleBook& book = session.book().rules();
    const RuleSet* rules = application ? book.find(application->ruleSet) : nullptr;
    const CriteriaSet* sheet =
        rules && application->setNumber > 0 ? book.sheet(*rules, application->setNumber) : nullptr;
    return sheet && sheet->hasCases();
}

std::vector<CouncilMember> scoringMembers(const Session& session, RoundId id)
{
    std::vector<CouncilMember> members;
    const Round* round = session.evaluations().round(id);
    if (!round) return members;
    for (const CouncilMember& each : sittingMembers(session.evaluations(), *round))
        if (each.votes) members.push_back(each);
    return members;
}

} // namespace

RoundSheets::RoundSheets(const Session& session, RoundId round)
    : m_dossiers(scoredDossiers(session, round)), m_members(scoringMembers(session, round)),
      m_hasCases(std::any_of(m_dossiers.begin(), m_dossiers.end(),
                             [&](ApplicationId each) { return hasCasesIn(session, each); }))
{
}

int RoundSheets::placeOf(ApplicationId dossier) const
{
    const auto at = std::find(m_dossiers.begin(), m_dossiers.end(), dossier);
    return at == m_dossiers.end() ? 0 : int(at - m_dossiers.begin()) + 1;
}

int RoundSheets::placeOf(MemberId member) const
{
    const auto at = std::find_if(m_members.begin(), m_members.end(),
                                 [member](const CouncilMember& each) { return each.id == member; });
    return at == m_members.end() ? 0 : int(at - m_members.begin()) + 1;
}

std::optional<ApplicationId> RoundSheets::dossierBeside(ApplicationId dossier, int step, const Session& session) const
{
    const int from = placeOf(dossier);
    // Dossiers without a sheet (another rule set, no product set yet) are passed over.
    for (int place = from + step; from > 0 && place >= 1 && place <= int(m_dossiers.size()); place += step)
        if (const ApplicationId next = m_dossiers[size_t(place) - 1]; whyNoSheet(session, next).isEmpty()) return next;
    return std::nullopt;
}

std::optional<MemberId> RoundSheets::memberBeside(MemberId member, int step) const
{
    const int from = placeOf(member);
    const int place = from + step;
    if (from == 0 || place < 1 || place > int(m_members.size())) return std::nullopt;
    return m_members[size_t(place) - 1].id;
}

} // namespace ocop
