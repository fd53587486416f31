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

    bool isClosed() const { return closedOn.isValid(); }

    static constexpr const char* table = "round";

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit("name", self.name);
        visit("year", self.year);
        visit("number", self.number);
        visit("rule_set", self.ruleSet);
        visit("council_id", self.council);
        visit("advisory_id", self.advisory);
        visit("proposed_by", self.proposedBy);
        visit("held_on", self.heldOn);
        visit("place", self.place);
        visit("closed_on", self.closedOn);
        visit("note", self.note);
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

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit("round_id", self.round);
        visit("member_id", self.member);
        visit("present", self.present);
        visit("note", self.note);
    }
};

void normalize(Round& round);
/// Name and rule set required; year out of range is an error, a meeting before the proposals' last day a warning.
Findings validate(const Round& round);

} // namespace ocop
