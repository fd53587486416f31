#pragma once

#include "core/reminders/decisions_due.h"
#include "ui/session/session.h"
#include "ui/table/row_source.h"

#include <QStringList>

#include <memory>

namespace ocop {

/// Under which heading a row stands; every row is under exactly one.
enum class WorkGroup {
    NewlyExpired,
    NoticeDue,
    Filing,
    Coming,
    Deciding, ///< the council's days for a renewal run out
    Standard,
    FollowUp, ///< a contract is to be asked about
    Task, ///< of the conclusion of an event
    ExpiredMonth, ///< more than 30 days ago, and so on
    ExpiredQuarter,
    ExpiredYear,
    Answered,
    PutOff,
    Awaiting,
    Lapsed, ///< put aside, or not made any more
    Missing
};

/// Ended more than 30 days ago, and nobody said what becomes of it.
inline bool isLongExpired(WorkGroup group)
{
    return group >= WorkGroup::ExpiredMonth && group <= WorkGroup::ExpiredYear;
}

/// One product (or standards certificate, contract, task) somebody should do something about, with everything its row
/// shows: plain values, so that a row outlives the snapshot it was made from.
struct WorkRow
{
    qint64 id = 0; ///< of the product; negative for what is none
    RecordRef opens;
    CertificateId certificate; ///< the one its product stands by; none for standards and what was never recognised
    WorkGroup group = WorkGroup::Coming;
    QString product;
    QString subject;
    QString district;
    QString phone;
    QString owner; ///< who looks after the district
    QString deputy;
    int stars = 0;
    QDate lastDay; ///< invalid without dates
    int daysLeft = 0;
    QStringList missing; ///< words for what the record lacks
    bool inForce = false; ///< and ends within the set days
    bool lapsed = false;
    bool windowOpen = false; ///< a renewal may be filed and is not yet
    bool dossierOpen = false; ///< a dossier waits for its result
    bool isNew = false; ///< came up after the day given to workRows()
    bool forHead = false;
    bool hasCome = false; ///< the day of a follow-up or a task
    QString next; ///< what to do, or what was done
    std::optional<Due> due; ///< about its certificate: what can be put off or marked handled
    std::optional<DecisionDue> decision; ///< of its dossier

    bool awaitsDecision() const { return decision && decision->isWaiting(); }
    bool isWaiting() const { return (due && due->isWaiting()) || awaitsDecision() || hasCome; }
    bool owesNotice() const { return due && due->owesNotice(); }
    bool isSnoozed() const { return due && due->snoozedUntil.isValid() && !isWaiting(); }
};

/// Everything to be done on the session's day: what ends soon or has lapsed, dossiers that wait, standards certificates
/// that end, contracts to be asked about, tasks that are due, and records that lack something. What was first shown
/// after `lastRun` is new; an invalid day: nothing is.
std::vector<WorkRow> workRows(const Session& session, QDate lastRun = {});
/// Only what waits: neither put off nor answered.
std::vector<WorkRow> waitingRows(const std::vector<WorkRow>& rows);
/// How many are put off on the day.
int snoozedCount(const std::vector<WorkRow>& rows);

/// The columns of a list of work and its rows under their headings.
Columns workColumns();
std::shared_ptr<const RowSource> workSource(std::vector<WorkRow> rows, int expiringDays);

/// The heading of a group.
QString workGroupTitle(WorkGroup group, int expiringDays);

} // namespace ocop
