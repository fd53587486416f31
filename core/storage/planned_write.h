#pragma once

#include "core/storage/history.h"

#include <QStringList>

namespace ocop {

// A plan (of an import, a decision, letters) is made on one state of the register and written later, when another desk
// or a scheduled job may have written meanwhile. Its mark is the newest act of the state it was made on
// (History::last()), read before anything else of that state: a write in between then makes the plan seem older than
// it is, never younger.

/// Whether others wrote between the mark and this act. The act holds the lock: what it sees is final.
bool movedSince(const WriteAct& act, ActId mark);

/// Who did the acts after the mark, each once, the first to write first.
QStringList writersSince(const Database& db, ActId mark);

/// Writes a plan within an act that is open. Where the register moved since the plan's mark, `replan()` makes it anew
/// from what the register holds now; then `write(plan)`. Tells whether it was made anew.
template <class Plan, class Replan, class Write>
bool writePlanned(const WriteAct& act, ActId mark, Plan& plan, const Replan& replan, const Write& write)
{
    const bool moved = movedSince(act, mark);
    if (moved) plan = replan();
    write(plan);
    return moved;
}

} // namespace ocop
