#pragma once

#include "core/statistics/statistics.h"

namespace ocop {

/// A step of a product between two days.
enum class ForceStep { Entered, Back, StarUp, StarDown, Renewed, Lapsed, Withdrawn };

struct ForceChange
{
    ForceStep step = ForceStep::Entered;
    const ProductOnDay* product = nullptr; ///< as it is on the later day
    const Certificate* certificate = nullptr; ///< that began or ended
    Standing before; ///< on the earlier day, whatever came between
    int starsBefore = 0; ///< in force before this step; 0: not in force
    int starsAfter = 0;
    QDate day; ///< the first day of the new state; invalid when it has no date

    /// Whether the products in force are more, fewer or of another star by it.
    bool counts() const { return starsBefore != starsAfter; }
};

/// What became of the products in force between two days, every step on the way:
/// end = start + entered + back + starIn − starOut − lapsed − withdrawn, by star and in sum. A product recognised and lapsed
/// in between counts in both.
struct ForceBalance
{
    StarCounts start;
    StarCounts entered; ///< recognised for the first time
    StarCounts back; ///< recognised again after they were out of force
    StarCounts starIn; ///< came from another star
    StarCounts starOut;
    StarCounts lapsed;
    StarCounts withdrawn;
    StarCounts end;
    std::vector<ForceChange> changes; ///< by step, then day; also those that do not count
};

/// Of the later statistics' products since the end of the earlier day. The snapshot must be that of the statistics, which
/// must outlive the result.
ForceBalance forceBalance(const Snapshot& snapshot, const Statistics& later, QDate since);

} // namespace ocop
