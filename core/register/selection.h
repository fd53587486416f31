#pragma once

#include "core/register/snapshot.h"

#include <optional>

namespace ocop {

/// A product as it stands on one day, with everything counts and lists ask about it.
struct ProductOnDay
{
    const Product* product = nullptr;
    const Subject* subject = nullptr;
    Standing standing;
    UnitId commune; ///< as it is called on that day
    UnitId district; ///< the district it counts under on that day; not valid when the place is unknown
    int sector = 0; ///< 1 to 6; 0 unknown
    QDate lastDay; ///< last valid day with extension; invalid without dates
};

/// Which class of standing a product is in; every recognised product is in exactly one.
enum class StandingClass { InForce, Lapsed, Withdrawn, MissingDate };

template <>
struct EnumCodes<StandingClass>
{
    static constexpr std::pair<StandingClass, const char*> all[] = {{StandingClass::InForce, "inForce"},
                                                                    {StandingClass::Lapsed, "lapsed"},
                                                                    {StandingClass::Withdrawn, "withdrawn"},
                                                                    {StandingClass::MissingDate, "missingDate"}};
};

/// Nothing for a product not recognised by that day.
std::optional<StandingClass> standingClass(const Standing& standing);

/// What a mark, a card or a quick filter stands for. Counting and listing use the same one, so the rows behind a
/// number are always as many as the number says.
struct Selection
{
    bool recognisedOnly = true;
    std::optional<UnitId> district; ///< an invalid id selects products without a place
    std::vector<UnitId> districts = {}; ///< any of these; empty: all
    std::optional<UnitId> commune;
    std::optional<int> sector;
    std::optional<int> stars;
    std::optional<SubjectKind> kind;
    std::optional<StandingClass> standing;
    std::optional<Status> status; ///< exactly this one
    std::optional<int> endsWithinDays; ///< in force, last day at most so many days away
    std::optional<std::pair<QDate, QDate>> endsFrom; ///< in force, last day between, both included

    bool matches(const ProductOnDay& product) const;
    bool operator==(const Selection&) const = default;
};

/// What products are as they stand on one day. Places and groups repeat a hundredfold: each is looked up once. Snapshot,
/// units and groups must outlive it.
class DayView
{
public:
    DayView(const Snapshot& snapshot, const Units& units, const ProductGroups& groups, QDate asOf, int expiringDays)
        : m_snapshot(snapshot), m_units(units), m_groups(groups), m_asOf(asOf), m_expiringDays(expiringDays)
    {
    }

    ProductOnDay of(const Product& product);

private:
    const Snapshot& m_snapshot;
    const Units& m_units;
    const ProductGroups& m_groups;
    QDate m_asOf;
    int m_expiringDays;
    QHash<UnitId, std::pair<UnitId, UnitId>> m_places;
    QHash<ProductGroupId, int> m_sectors;
};

/// Every product of the register on the day, recognised or not; names and owners as the snapshot has them (see
/// Snapshot::on). By id.
std::vector<ProductOnDay> productsOn(const Snapshot& snapshot, const Units& units, const ProductGroups& groups,
                                     QDate asOf, int expiringDays);

} // namespace ocop
