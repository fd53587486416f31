#pragma once

#include "core/base/record_ref.h"
#include "core/register/register.h"

namespace ocop {

/// What became of a record since a backup was made.
enum class Fate { Added, Changed, Deleted };

/// One record that is another in the register than in a backup.
struct RecordFate
{
    RecordRef record;
    Fate fate = Fate::Changed;
    QString name; ///< how a person knows it, by its own words or those of the record it belongs to
    ActId lastAct; ///< in the register
    QDateTime at;
    QString who;
    QJsonObject then; ///< as the backup has it; empty when it was added
    QJsonObject now; ///< empty when the register never had it: it comes in as a new record

    bool mayComeBack() const { return fate != Fate::Added; }
};

/// Every record that differs, settings left out. Both must be copies of one register. Throws Error, Stopped.
std::vector<RecordFate> fatesSince(Register& now, Register& backup, Progress* progress = nullptr);

/// The wanted ones (places in `fates`) and those that come back with them: what they rest on and is deleted by now (the
/// producer of a product), and what belongs to them and went in the same act.
std::vector<size_t> withRelatives(Register& now, const std::vector<RecordFate>& fates,
                                  const std::vector<size_t>& wanted);

/// Makes the records what the backup has, within one ordinary act. Throws Error{Conflict} when one was changed since the
/// two were compared, Error{Constraint} naming the record that has by now what one would need (a code).
void bringBack(WriteAct& act, Register& now, const std::vector<RecordFate>& fates, const std::vector<size_t>& which);

} // namespace ocop
