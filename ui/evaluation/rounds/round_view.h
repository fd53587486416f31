#pragma once

#include "core/evaluation/round_results.h"

#include <QStringList>

#include <memory>

namespace ocop {

class Session;

/// A round's results with what they point into: made once for every reading of the register, shared by the parts of
/// the page and by their rows.
struct RoundView
{
    RoundResults results;
    std::shared_ptr<const void> moment;
    ActId mark; ///< of the state it was made on; see core/storage/planned_write.h

    const Round& round() const { return results.round(); }
};

using RoundViewPtr = std::shared_ptr<const RoundView>;

/// Of the register as the session has read it; null where the round is gone.
RoundViewPtr roundViewNow(const Session& session, RoundId round);

/// Whether a council has the same before it in both: scores, flags, what was decided.
bool isSameResult(const ApplicationResult& a, const ApplicationResult& b);

/// The products whose results are not the same in both.
QStringList productsJudgedOtherwise(const Session& session, const RoundView& shown, const RoundView& now);

} // namespace ocop
