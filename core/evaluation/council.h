#pragma once

#include "core/base/codes.h"
#include "core/base/finding.h"
#include "core/base/id.h"
#include "core/evaluation/rule_book.h"

#include <QDate>

#include <span>

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

/// Whether somebody came into a council in another's stead: for good, or for some days.
enum class StandIn { None, Replacement, Delegation };

template <>
struct EnumCodes<StandIn>
{
    static constexpr std::pair<StandIn, const char*> all[] = {
        {StandIn::None, ""}, {StandIn::Replacement, "replacement"}, {StandIn::Delegation, "delegation"}};
};

/// A council or advisory team with its own rules of procedure. A round has a copy of its own, which changes neither with
/// the one it was made from nor after the round is closed.
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
    bool standing = true; ///< offered for the next rounds; false: the copy of rounds
    CouncilId origin; ///< the one it was copied from

    static constexpr const char* table = "council";

    struct Field
    {
        static constexpr QLatin1String name{"name"};
        static constexpr QLatin1String body{"body"};
        static constexpr QLatin1String decisionNo{"decision_no"};
        static constexpr QLatin1String decisionDate{"decision_date"};
        static constexpr QLatin1String quorumNumerator{"quorum_numerator"};
        static constexpr QLatin1String quorumDenominator{"quorum_denominator"};
        static constexpr QLatin1String deviationLimit{"deviation_limit"};
        static constexpr QLatin1String deviationAtLimit{"deviation_at_limit"};
        static constexpr QLatin1String minimaByMember{"minima_by_member"};
        static constexpr QLatin1String note{"note"};
        static constexpr QLatin1String standing{"standing"};
        static constexpr QLatin1String origin{"origin_id"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::name, self.name);
        visit(Field::body, self.body);
        visit(Field::decisionNo, self.decisionNo);
        visit(Field::decisionDate, self.decisionDate);
        visit(Field::quorumNumerator, self.rules.quorumNumerator);
        visit(Field::quorumDenominator, self.rules.quorumDenominator);
        visit(Field::deviationLimit, self.rules.deviationLimit);
        visit(Field::deviationAtLimit, self.rules.deviationAtLimit);
        visit(Field::minimaByMember, self.rules.minimaByMember);
        visit(Field::note, self.note);
        visit(Field::standing, self.standing);
        visit(Field::origin, self.origin);
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
    QDate from; ///< first day; invalid: from the beginning
    QDate until; ///< last day; invalid: to the end
    MemberId insteadOf; ///< whose seat it is on these days; the same person where only the role is another
    StandIn standsIn = StandIn::None;
    QString basis; ///< the paper that says so

    static constexpr const char* table = "council_member";

    struct Field
    {
        static constexpr QLatin1String council{"council_id"};
        static constexpr QLatin1String name{"name"};
        static constexpr QLatin1String position{"position"};
        static constexpr QLatin1String agency{"agency"};
        static constexpr QLatin1String role{"role"};
        static constexpr QLatin1String votes{"votes"};
        static constexpr QLatin1String place{"place"};
        static constexpr QLatin1String from{"from_day"};
        static constexpr QLatin1String until{"until_day"};
        static constexpr QLatin1String insteadOf{"instead_of"};
        static constexpr QLatin1String standsIn{"stands_in"};
        static constexpr QLatin1String basis{"basis"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::council, self.council);
        visit(Field::name, self.name);
        visit(Field::position, self.position);
        visit(Field::agency, self.agency);
        visit(Field::role, self.role);
        visit(Field::votes, self.votes);
        visit(Field::place, self.place);
        visit(Field::from, self.from);
        visit(Field::until, self.until);
        visit(Field::insteadOf, self.insteadOf);
        visit(Field::standsIn, self.standsIn);
        visit(Field::basis, self.basis);
    }
};

/// Who sits in the council on a day, each in the place of whom he stands for. Without a day: who sits there for good.
std::vector<CouncilMember> sittingOn(std::span<const CouncilMember> members, QDate day);

/// Cleans texts.
void normalize(Council& council);
void normalize(CouncilMember& member);

/// Name required; impossible quorum; against its members: no chair, two chairs, nobody who scores (warnings).
Findings validate(const Council& council, const std::vector<CouncilMember>& members);

} // namespace ocop
