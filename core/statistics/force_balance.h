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

/// The products one line of the balance counts, by star; one that took the step twice is there twice.
class StarProducts
{
public:
    void add(int stars, ProductId product) { m_products[size_t(stars - 3)].push_back(product); }
    const std::vector<ProductId>& of(int stars) const { return m_products[size_t(stars - 3)]; }
    int operator[](int stars) const { return int(of(stars).size()); }
    StarCounts counts() const { return {{(*this)[3], (*this)[4], (*this)[5]}}; }
    int total() const { return counts().total(); }

private:
    std::array<std::vector<ProductId>, 3> m_products;
};

/// What became of the products in force between two days, every step on the way:
/// end = start + entered + back + starIn − starOut − lapsed − withdrawn, by star and in sum. A product recognised and lapsed
/// in between counts in both.
struct ForceBalance
{
    StarProducts start;
    StarProducts entered; ///< recognised for the first time
    StarProducts back; ///< recognised again after they were out of force
    StarProducts starIn; ///< came from another star
    StarProducts starOut;
    StarProducts lapsed;
    StarProducts withdrawn;
    StarProducts end;
    std::vector<ForceChange> changes; ///< by step, then day; also those that do not count
};

/// Of the later statistics' products since the end of the earlier day. The snapshot must be that of the statistics, which
/// must outlive the result.
ForceBalance forceBalance(const Snapshot& snapshot, const Statistics& later, QDate since);

} // namespace ocop
