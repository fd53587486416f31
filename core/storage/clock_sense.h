#pragma once

#include "core/storage/history.h"
#include "core/storage/settings_store.h"

namespace ocop {

/// What the computer's clock says beside the register's own memory: a clock that went back must not silence reminders.
struct ClockSense
{
    QDateTime now;
    QDateTime lastChange; ///< the latest act's; invalid when there is none to go by

    /// The register was changed later than it is now by the clock; ten minutes are allowed between two desks.
    bool isBehind() const { return lastChange.isValid() && now.secsTo(lastChange) > allowedSeconds; }
    /// The day to count with: the clock's, or the last change's where the clock is behind it.
    QDate today() const { return isBehind() ? std::max(now.date(), lastChange.toLocalTime().date()) : now.date(); }

    static constexpr int allowedSeconds = 600;
};

/// The latest act of a register that says something about the clock: those up to the one somebody called the clock right
/// after do not.
QDateTime lastChangeForClock(const History& history, const SettingsStore& settings);

} // namespace ocop
