#pragma once

#include "core/evaluation/evaluation_snapshot.h"
#include "core/register/selection.h"
#include "core/reminders/reminder_book.h"

namespace ocop {

/// Some products of a register in memory, as they stand on one day, with everything that decides what is due about them:
/// for what goes over a register of any size and keeps none of it.
struct CarePart
{
    std::vector<ProductId> ids; ///< deleted ones as well
    Snapshot stored;
    Snapshot snapshot; ///< on the day
    std::vector<ProductOnDay> products;
    EvaluationSnapshot evaluations; ///< dossiers and their steps only
    ReminderBook reminders;

    static CarePart load(Register& book, std::vector<ProductId> ids, QDate asOf);
};

/// The products of a register, deleted ones as well, so many at a time, by id.
std::vector<std::vector<ProductId>> careParts(Register& book, size_t atOnce = 1000);

} // namespace ocop
