#pragma once

#include "core/register/selection.h"
#include "core/reminders/due.h"

#include <functional>

namespace ocop {

/// A certificate that is in no list any more: it, its product or its subject was deleted.
struct GoneCertificate
{
    Certificate certificate;
    QString product;
    QString subject;
    UnitId unit;
};

/// What a register remembers beyond its present records, without which calendars filled from it could not be kept right.
struct CalendarMemory
{
    QString identity; ///< of the register and its copies; empty while nothing was written
    int acts = 0; ///< number of the last act
    QDateTime lastChange; ///< its time
    std::vector<GoneCertificate> gone;
    QHash<CertificateId, std::vector<QDate>> formerEnds; ///< last valid days that were corrected since

    static CalendarMemory load(Register& book, const Snapshot& snapshot);
};

/// What the calendar is made from. The referenced objects must outlive the call.
struct CalendarSource
{
    const Snapshot& snapshot;
    const std::vector<ProductOnDay>& products;
    const EvaluationSnapshot& evaluations;
    const ReminderBook& reminders;
    const ReminderRules& rules;
    const Units& units;
    const CalendarMemory& memory;
    QDate asOf;
    std::optional<UnitId> district = {}; ///< of old, as everywhere
    std::vector<Stage> stages = calendarStages();

    /// All but the first thought of a renewal, a year before.
    static std::vector<Stage> calendarStages();
};

/// One stage of one certificate in a calendar.
struct CalendarEvent
{
    QString uid; ///< the same in every export of the register
    CertificateId certificate;
    StageDay stage;
    QString summary;
    QString description; ///< lines
    bool cancelled = false; ///< an earlier export may have brought it; it is void
    bool alarm = false;
};

inline constexpr int calendarBackDays = 14; ///< stages shown so long ago are still written
inline constexpr int cancelledBackDays = 92; ///< and void ones

/// What is still to do about certificates in force and just ended, one after the other by product, certificate and
/// stage: of the stages that ask for one act the next one and its last day. And what earlier exports said and does not
/// hold any more: because the certificate was replaced, withdrawn or deleted, its last day was corrected, the stage is
/// not used any more, or it was done.
void eachCalendarEvent(const CalendarSource& source, const std::function<void(const CalendarEvent&)>& take);

} // namespace ocop
