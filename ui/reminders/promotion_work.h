#pragma once

#include "ui/reminders/work_rows.h"

namespace ocop {

/// What promotion asks of somebody on the session's day: follow-ups of contracts whose day has come or comes soon, and the
/// tasks of events that are due within so many days. New is what has come after `lastRun`, where that is valid.
std::vector<WorkRow> promotionWork(const Session& session, QDate lastRun = {});

/// How many of them wait: their day has come.
int waitingPromotion(const Session& session);

/// The id of a row that is not a product's, by its group and what it is about; always negative.
qint64 idOfOtherWork(WorkGroup group, qint64 id);

} // namespace ocop
