#pragma once

#include "core/register/selection.h"

#include <QSet>

#include <array>

namespace ocop {

/// Numbers by star; index with 3, 4 or 5.
struct StarCounts
{
    std::array<int, 3> counts{};

    int& operator[](int stars) { return counts[size_t(stars - 3)]; }
    int operator[](int stars) const { return counts[size_t(stars - 3)]; }
    int total() const { return counts[0] + counts[1] + counts[2]; }
    bool operator==(const StarCounts&) const = default;
};

/// What is counted, for the whole register or for one row. products = inForce + lapsed + withdrawn + missingDate.
struct Tally
{
    StarCounts products; ///< ever recognised by that day, by the star of the last certificate
    StarCounts inForce;
    StarCounts lapsed;
    int withdrawn = 0;
    int missingDate = 0;
    int expiring = 0; ///< of inForce: end within the set days
    std::array<int, 6> subjectsByKind{}; ///< distinct subjects of the products, by SubjectKind

    int subjects() const;
    int subjects(SubjectKind kind) const { return subjectsByKind[size_t(kind)]; }
    bool operator==(const Tally&) const = default;
};

enum class Dimension { District, Commune, Sector, Kind, Star };

template <>
struct EnumCodes<Dimension>
{
    static constexpr std::pair<Dimension, const char*> all[] = {{Dimension::District, "district"},
                                                                {Dimension::Commune, "commune"},
                                                                {Dimension::Sector, "group"},
                                                                {Dimension::Kind, "kind"},
                                                                {Dimension::Star, "star"}};
};

/// One row of a table by some dimension, and the selection that opens the rows behind it.
struct TallyRow
{
    QString code; ///< unit code, sector number, kind, or stars
    QString name; ///< the unit's or sector's name; empty for kinds and stars and for "place unknown"
    Tally tally;
    Selection selection;
};

/// Certificates in force that end in one month.
struct MonthCount
{
    QDate month; ///< its first day
    StarCounts ends;
};

/// The one source of every number shown anywhere. Holds the products of one day (within one district if given).
/// Names, kinds, places and owners are those of the day, whatever day the snapshot is as of. The snapshot, units and
/// groups must outlive it.
class Statistics
{
public:
    Statistics(const Snapshot& snapshot, const Units& units, const ProductGroups& groups, QDate asOf, int expiringDays,
               std::optional<UnitId> district = {});

    /// The same of the register after acts: only what they touched is worked out anew, the rest is taken from `before`,
    /// which must be of the same day, district and days. `snapshot` must be as on that day.
    Statistics(const Statistics& before, const Snapshot& snapshot, const QSet<qint64>& touchedProducts);

    /// Leaves out every product the selection does not match.
    void keepOnly(const Selection& selection);

    /// Keeps the products `other` has too and counts them where they lie there: for comparing with another day, whose
    /// districts and communes may have been others.
    void placeAs(const Statistics& other);

    QDate asOf() const { return m_asOf; }
    const std::vector<ProductOnDay>& products() const { return m_products; }

    Tally total() const { return tally({}); }
    Tally tally(const Selection& selection) const;
    /// By district: every district of the day, even without products, and a last row for unknown places if any.
    /// Subjects are counted where they are at home, so that rows by place add up to the total; by sector or star
    /// a subject counts once in each row it has a product in.
    std::vector<TallyRow> rows(Dimension dimension) const;
    /// From the month of the day on; the first month holds only what ends on or after the day.
    std::vector<MonthCount> endsByMonth(int months) const;

private:
    std::vector<TallyRow> emptyRows(Dimension dimension) const;
    QString rowKey(Dimension dimension, const ProductOnDay& product) const;
    QString homeKey(Dimension dimension, const Subject& subject) const;

    std::shared_ptr<const Snapshot> m_day; ///< the snapshot of the day, where the given one is of another
    const Units& m_units;
    const ProductGroups& m_groups;
    QDate m_asOf;
    int m_expiringDays;
    std::optional<UnitId> m_district;
    std::vector<ProductOnDay> m_products;
};

} // namespace ocop
