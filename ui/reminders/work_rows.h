#pragma once

#include "core/reminders/work_list.h"
#include "ui/table/row_source.h"

#include <QStringList>

#include <memory>

namespace ocop {

class Session;

/// Under which heading a row stands; every row is under exactly one.
enum class WorkGroup { NewlyExpired, NoticeDue, NoticeSoon, Coming, PutOff, Lapsed, Missing };

/// One product somebody should do something about, with everything its row shows (copied: a row outlives the
/// snapshot it was made from).
struct WorkRow
{
    qint64 id = 0; ///< of the product
    WorkGroup group = WorkGroup::Coming;
    QString product;
    QString subject;
    QString district;
    QString phone;
    int stars = 0;
    QDate lastDay; ///< invalid without dates
    int daysLeft = 0;
    QStringList missing;          ///< words for what the record lacks
    bool inForce = false;         ///< and ends within the set days
    bool lapsed = false;
    std::optional<WorkItem> item; ///< what can be put off or marked handled; its product pointers are not kept valid

    bool isWaiting() const { return item && item->isWaiting(); }
};

/// Everything to be done on the session's day: what ends soon or has lapsed, and records that lack something.
std::vector<WorkRow> workRows(const Session& session);
/// Only what waits: neither put off nor handled.
std::vector<WorkRow> waitingRows(const std::vector<WorkRow>& rows);
/// How many are put off on the day.
int snoozedCount(const std::vector<WorkRow>& rows);

/// The columns of a list of work and its rows under their headings.
Columns workColumns();
std::shared_ptr<const RowSource> workSource(std::vector<WorkRow> rows, int expiringDays);

/// The heading of a group.
QString workGroupTitle(WorkGroup group, int expiringDays);

} // namespace ocop
