#pragma once

#include "core/evaluation/council.h"

#include <optional>
#include <vector>

namespace ocop {

class Session;

/// The sheets of a round as they are gone through: dossiers that are scored (not cancelled) by product name, members
/// of the council who fill in sheets in the order of its list.
class RoundSheets
{
public:
    RoundSheets() = default; ///< of no round
    RoundSheets(const Session& session, RoundId round);

    const std::vector<ApplicationId>& dossiers() const { return m_dossiers; }
    const std::vector<CouncilMember>& members() const { return m_members; }
    /// Some sheet of it has the two cases of set 26.
    bool hasCases() const { return m_hasCases; }
    /// From 1; 0 for one that is not in the round.
    int placeOf(ApplicationId dossier) const;
    int placeOf(MemberId member) const;
    /// The next one with a sheet to fill in (+1), or the one before (-1).
    std::optional<ApplicationId> dossierBeside(ApplicationId dossier, int step, const Session& session) const;
    std::optional<MemberId> memberBeside(MemberId member, int step) const;

private:
    std::vector<ApplicationId> m_dossiers;
    std::vector<CouncilMember> m_members;
    bool m_hasCases = false;
};

} // namespace ocop
