#pragma once

#include "core/base/finding.h"
#include "core/base/id.h"

#include <QDate>

namespace ocop {

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
/// Name and rule set required; year out of range is an error, a meeting before the proposals' last day a warning.
Findings validate(const Round& round);

} // namespace ocop
