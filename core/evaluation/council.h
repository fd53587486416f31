#pragma once

#include "core/base/codes.h"
#include "core/base/finding.h"
#include "core/base/id.h"
#include "core/evaluation/rule_book.h"

#include <QDate>

namespace ocop {

/// The council scores (hội đồng); the advisory team checks dossiers before it (tổ tư vấn).
enum class CouncilBody { Council, Advisory };

template <>
struct EnumCodes<CouncilBody>
{
    static constexpr std::pair<CouncilBody, const char*> all[] = {{CouncilBody::Council, "council"},
                                                                  {CouncilBody::Advisory, "advisory"}};
};

enum class MemberRole { Chair, ViceChair, Member, Secretary };

template <>
struct EnumCodes<MemberRole>
{
    static constexpr std::pair<MemberRole, const char*> all[] = {{MemberRole::Chair, "chair"},
                                                                 {MemberRole::ViceChair, "viceChair"},
                                                                 {MemberRole::Member, "member"},
                                                                 {MemberRole::Secretary, "secretary"}};
};

/// A council or advisory team with its own rules of procedure.
struct Council
{
    CouncilId id;
    int rowVersion = 0;
    bool deleted = false;

    QString name;
    CouncilBody body = CouncilBody::Council;
    QString decisionNo; ///< of the decision that set it up
    QDate decisionDate;
    CouncilRules rules;
    QString note;

    static constexpr const char* table = "council";

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit("name", self.name);
        visit("body", self.body);
        visit("decision_no", self.decisionNo);
        visit("decision_date", self.decisionDate);
        visit("quorum_numerator", self.rules.quorumNumerator);
        visit("quorum_denominator", self.rules.quorumDenominator);
        visit("deviation_limit", self.rules.deviationLimit);
        visit("deviation_at_limit", self.rules.deviationAtLimit);
        visit("minima_by_member", self.rules.minimaByMember);
        visit("note", self.note);
    }
};

/// Who sits in a council.
struct CouncilMember
{
    MemberId id;
    int rowVersion = 0;
    bool deleted = false;

    CouncilId council;
    QString name;
    QString position; ///< chức vụ
    QString agency; ///< cơ quan
    MemberRole role = MemberRole::Member;
    bool votes = true; ///< fills in score sheets; a secretary often does not
    int place = 0; ///< order in the list

    static constexpr const char* table = "council_member";

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit("council_id", self.council);
        visit("name", self.name);
        visit("position", self.position);
        visit("agency", self.agency);
        visit("role", self.role);
        visit("votes", self.votes);
        visit("place", self.place);
    }
};

/// Cleans texts.
void normalize(Council& council);
void normalize(CouncilMember& member);

/// Name required; impossible quorum; against its members: no chair, two chairs, nobody who scores (warnings).
Findings validate(const Council& council, const std::vector<CouncilMember>& members);

} // namespace ocop
