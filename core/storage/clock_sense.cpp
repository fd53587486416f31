#include "core/storage/clock_sense.h"

namespace ocop {

QDateTime lastChangeForClock(const History& history, const SettingsStore& settings)
{
    return history.latestTime({settings.value(settings::clockAct).toLongLong()});
}

} // namespace ocop
