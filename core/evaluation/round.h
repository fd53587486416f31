#pragma once

#include "core/base/codes.h"
#include "core/base/finding.h"
#include "core/base/id.h"

#include <QDate>

namespace ocop {

/// How a council decides: at a meeting, or by written ballot (renewals, QĐ 26/2026 art. 7.6d).
enum class RoundKind { Meeting, Ballot };

template <>
struct EnumCodes<RoundKind>
{
    static constexpr std::pair<RoundKind, const char*> all[] = {{RoundKind::Meeting, "meeting"},
                                                                {RoundKind::Ballot, "ballot"}};
};

/// An evaluation round (đợt đánh giá): dossiers judged together by one council. Closed rounds are not changed.
struct Round
{
    RoundId id;
    int rowVersion = 0;
    bool deleted = false;

    QString name; ///< "Đợt 1 năm 2026"
    int year = 0;
    int number = 1;
    QString ruleSet; ///< code; dossiers may differ with a reason
    CouncilId council;
    CouncilId advisory;
    QDate proposedBy; ///< dossiers proposed until this day belong to it
    QDate heldOn; ///< day of the council's meeting
    QString place;
    QDate closedOn;
    QString note;
    QString quorumReason; ///< why the council decides without a quorum or without noting who came
    QString paperHeads; ///< what its papers took from the settings when it was closed
    RoundKind kind = RoundKind::Meeting;
    QDate ballotsSentOn;
    QDate ballotsDue; ///< last day for sending them back

    bool isBallot() const { return kind == RoundKind::Ballot; }
    /// The day whose council it is: of the meeting, or of sending the ballots.
    QDate councilDay() const { return isBallot() ? ballotsSentOn : heldOn; }
    bool isClosed() const { return closedOn.isValid(); }

    static constexpr const char* table = "round";

    struct Field
    {
        static constexpr QLatin1String name{"name"};
        static constexpr QLatin1String year{"year"};
        static constexpr QLatin1String number{"number"};
        static constexpr QLatin1String ruleSet{"rule_set"};
        static constexpr QLatin1String council{"council_id"};
        static constexpr QLatin1String advisory{"advisory_id"};
        static constexpr QLatin1String proposedBy{"proposed_by"};
        static constexpr QLatin1String heldOn{"held_on"};
        static constexpr QLatin1String place{"place"};
        static constexpr QLatin1String closedOn{"closed_on"};
        static constexpr QLatin1String note{"note"};
        static constexpr QLatin1String quorumReason{"quorum_reason"};
        static constexpr QLatin1String paperHeads{"paper_heads"};
        static constexpr QLatin1String kind{"kind"};
        static constexpr QLatin1String ballotsSentOn{"ballots_sent_on"};
        static constexpr QLatin1String ballotsDue{"ballots_due_on"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::name, self.name);
        visit(Field::year, self.year);
        visit(Field::number, self.number);
        visit(Field::ruleSet, self.ruleSet);
        visit(Field::council, self.council);
        visit(Field::advisory, self.advisory);
        visit(Field::proposedBy, self.proposedBy);
        visit(Field::heldOn, self.heldOn);
        visit(Field::place, self.place);
        visit(Field::closedOn, self.closedOn);
        visit(Field::note, self.note);
        visit(Field::quorumReason, self.quorumReason);
        visit(Field::paperHeads, self.paperHeads);
        visit(Field::kind, self.kind);
        visit(Field::ballotsSentOn, self.ballotsSentOn);
        visit(Field::ballotsDue, self.ballotsDue);
    }
};

/// Whether a member came to the round's meeting.
struct Attendance
{
    Id<struct AttendanceTag> id;
    int rowVersion = 0;
    bool deleted = false;

    RoundId round;
    MemberId member;
    bool present = true;
    QString note;

    static constexpr const char* table = "attendance";

    struct Field
    {
        static constexpr QLatin1String round{"round_id"};
        static constexpr QLatin1String member{"member_id"};
        static constexpr QLatin1String present{"present"};
        static constexpr QLatin1String note{"note"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::round, self.round);
        visit(Field::member, self.member);
        visit(Field::present, self.present);
        visit(Field::note, self.note);
    }
};

void normalize(Round& round);
/// Name and rule set required; year out of range is an error, and ballots due before they are sent; a meeting before the
/// proposals' last day is a warning.
Findings validate(const Round& round);

} // namespace ocop
