#pragma once

#include "core/base/progress.h"
#include "core/duplicates/likely_names.h"
#include "core/duplicates/near_names.h"
#include "core/register/snapshot.h"

namespace ocop {

/// A product of the register that a typed one may be, or may double in its district (sản phẩm trùng lặp).
struct LikelyProduct
{
    ProductId id;
    double score = 0;
    bool sameSubject = false; ///< else only of the same district
};

/// Finds products of the same subject, or of the same district, under a name however spelled.
class LikelyProducts
{
public:
    /// The units must outlive it; districts are those of `day`.
    LikelyProducts(const Snapshot& snapshot, const Units& units, QDate day);

    /// Best first, those of the same subject before others; `typed` itself left out. `place`: where it is made.
    std::vector<LikelyProduct> find(const Product& typed, UnitId place, size_t limit = 5) const;

    /// Two products of one subject, the older first.
    struct Doubled
    {
        ProductId older;
        ProductId newer;
        double score = 0;
    };
    /// Every two that may be one. A step for each product; throws Stopped.
    std::vector<Doubled> doubledInOneSubject(Progress* progress = nullptr) const;

private:
    struct Entry
    {
        ProductId id;
        SubjectId subject;
        UnitId district;
    };

    const Units& m_units;
    QDate m_day;
    double likenessOf(int a, int b) const;

    LikelyNames m_names;
    std::vector<NameWords> m_words; ///< as in m_names
    std::vector<Entry> m_entries;
};

} // namespace ocop
