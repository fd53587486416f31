#pragma once

#include "core/evaluation/evaluation_snapshot.h"
#include "core/reminders/work_list.h"

namespace ocop {

struct Terminal;

/// The register as the commands that look after certificates read it: the day, districts and days ahead of the call.
struct ReminderFacts
{
    /// Throws as Terminal::open() and Terminal::districts().
    explicit ReminderFacts(const Terminal& terminal);
    ReminderFacts(const ReminderFacts&) = delete;
    ReminderFacts& operator=(const ReminderFacts&) = delete;

    /// Something is past its line without an answer.
    bool isOverdue() const;

    std::optional<int> asked; ///< days ahead, where the call names them
    QDate day;
    std::unique_ptr<Register> book;
    ActId mark; ///< of the state all this is read from; see core/storage/planned_write.h
    int within;
    Snapshot snapshot;
    std::vector<ProductOnDay> products;
    EvaluationSnapshot evaluations;
    ReminderBook reminders;
    ReminderRules rules;
    WorkSource work;
};

} // namespace ocop
