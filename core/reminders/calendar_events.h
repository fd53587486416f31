#pragma once

#include "core/reminders/care_part.h"
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

/// By what programs tell the calendars of one register from those of others, and a later one from an earlier one.
struct CalendarIdentity
{
    QString name; ///< of the register and its copies; empty while nothing was written
    int acts = 0; ///< number of the last act
    QDateTime lastChange; ///< its time

    static CalendarIdentity load(Register& book);
};

/// What some products' present records do not tell any more, without which calendars filled from the register could not
/// be kept right.
struct CalendarPast
{
    std::vector<GoneCertificate> gone;
    QHash<CertificateId, std::vector<QDate>> formerEnds; ///< last valid days that were corrected since

    static CalendarPast load(Register& book, const CarePart& part);
};

/// What the calendar of some products is made from. The referenced objects must outlive the call.
struct CalendarSource
{
    const CarePart& part;
    const CalendarPast& past;
    const CalendarIdentity& identity;
    const ReminderRules& rules;
    const Units& units;
    QDate asOf; ///< the part's
    std::optional<UnitId> district = {}; ///< of old, as everywhere
    std::vector<Stage> stages = calendarStages();

    /// All but the first thought of a renewal, a year before.
    static std::vector<Stage> calendarStages();
};

/// A day in a calendar.
struct CalendarEntry
{
    QString uid; ///< the same in every export of the register
    QDate day;
    QString summary;
    QString description; ///< lines
    bool cancelled = false; ///< an earlier export may have brought it; it is void
    bool alarm = false;
};

/// One stage of one certificate in a calendar.
struct CalendarEvent : CalendarEntry
{
    CertificateId certificate;
    StageDay stage;
};

inline constexpr int calendarBackDays = 14; ///< stages shown so long ago are still written
inline constexpr int cancelledBackDays = 92; ///< and void ones

/// What is still to do about certificates in force and ended ones, one after the other by product, certificate and
/// stage: of the stages that ask for one act the next one and its last day; what lies more than a year ahead only as the
/// first thing to do and the end; what is done after the end once it has ended. And what earlier exports said and does
/// not hold any more: because the certificate was replaced, withdrawn or deleted, its last day was corrected, the stage
/// is not used any more, or it was done.
void eachCalendarEvent(const CalendarSource& source, const std::function<void(const CalendarEvent&)>& take);

} // namespace ocop
