#include "core/statistics/statistics.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace ocop {
namespace {

void countProduct(Tally& tally, const ProductOnDay& each, int expiringDays)
{
    const int stars = each.standing.stars();
    ++tally.products[stars];
    switch (*standingClass(each.standing)) {
    case StandingClass::InForce:
        ++tally.inForce[stars];
        if (each.standing.daysLeft <= expiringDays) ++tally.expiring;
        break;
    case StandingClass::Lapsed: ++tally.lapsed[stars]; break;
    case StandingClass::Withdrawn: ++tally.withdrawn; break;
    case StandingClass::MissingDate: ++tally.missingDate; break;
    }
}

bool isByPlace(Dimension dimension) { return dimension == Dimension::District || dimension == Dimension::Commune; }

} // namespace

int Tally::subjects() const { return std::accumulate(subjectsByKind.begin(), subjectsByKind.end(), 0); }

Statistics::Statistics(const Snapshot& snapshot, const Units& units, const ProductGroups& groups, QDate asOf,
                       int expiringDays, std::optional<UnitId> district)
    : m_day(snapshot.isAsOn(asOf) ? nullptr : std::make_shared<const Snapshot>(snapshot.on(asOf))), m_units(units),
      m_groups(groups), m_asOf(asOf), m_expiringDays(expiringDays), m_district(district),
      m_products(productsOn(m_day ? *m_day : snapshot, units, groups, asOf, expiringDays))
{
    if (district) std::erase_if(m_products, [&](const ProductOnDay& each) { return each.district != *district; });
}

Statistics::Statistics(const Statistics& before, const Snapshot& snapshot, const QSet<qint64>& touchedProducts)
    : m_units(before.m_units), m_groups(before.m_groups), m_asOf(before.m_asOf), m_expiringDays(before.m_expiringDays),
      m_district(before.m_district), m_products(before.m_products)
{
    const auto isBefore = [](const ProductOnDay& each, ProductId id) { return each.product->id < id; };
    DayView day(snapshot, m_units, m_groups, m_asOf, m_expiringDays);
    std::vector<ProductId> ids;
    for (const qint64 id : touchedProducts) ids.push_back({id});
    std::sort(ids.begin(), ids.end());
    std::vector<ProductOnDay> added;
    std::vector<size_t> gone;
    for (const ProductId id : ids) {
        const auto at = std::lower_bound(m_products.begin(), m_products.end(), id, isBefore);
        const bool wasThere = at != m_products.end() && at->product->id == id;
        const Product* product = snapshot.product(id);
        const ProductOnDay now = product ? day.of(*product) : ProductOnDay();
        const bool isThere = product && (!m_district || now.district == *m_district);
        if (isThere && wasThere)
            *at = now;
        else if (isThere)
            added.push_back(now);
        else if (wasThere)
            gone.push_back(size_t(at - m_products.begin()));
    }
    for (const size_t place : gone) m_products[place].product = nullptr;
    if (!gone.empty()) std::erase_if(m_products, [](const ProductOnDay& each) { return !each.product; });
    if (added.empty()) return;
    const auto middle = std::ptrdiff_t(m_products.size());
    m_products.insert(m_products.end(), added.begin(), added.end());
    std::inplace_merge(m_products.begin(), m_products.begin() + middle, m_products.end(),
                       [](const ProductOnDay& a, const ProductOnDay& b) { return a.product->id < b.product->id; });
}

void Statistics::keepOnly(const Selection& selection)
{
    std::erase_if(m_products, [&](const ProductOnDay& each) { return !selection.matches(each); });
}

void Statistics::placeAs(const Statistics& other)
{
    QHash<ProductId, const ProductOnDay*> there;
    for (const ProductOnDay& each : other.products()) there.insert(each.product->id, &each);
    std::erase_if(m_products, [&](const ProductOnDay& each) { return !there.contains(each.product->id); });
    for (ProductOnDay& each : m_products) {
        each.commune = there.value(each.product->id)->commune;
        each.district = there.value(each.product->id)->district;
    }
}

Tally Statistics::tally(const Selection& selection) const
{
    Tally tally;
    QSet<SubjectId> seen;
    for (const ProductOnDay& each : m_products) {
        if (!each.standing.recognised || !selection.matches(each)) continue;
        countProduct(tally, each, m_expiringDays);
        if (seen.contains(each.subject->id)) continue;
        seen.insert(each.subject->id);
        ++tally.subjectsByKind[size_t(each.subject->kind)];
    }
    return tally;
}

QString Statistics::rowKey(Dimension dimension, const ProductOnDay& each) const
{
    switch (dimension) {
    case Dimension::District: return QString::number(each.district.value);
    case Dimension::Commune: return QString::number(each.commune.value);
    case Dimension::Sector: return QString::number(each.sector);
    case Dimension::Kind: return codeOf(each.subject->kind);
    case Dimension::Star: return QString::number(each.standing.stars());
    }
    return {};
}

QString Statistics::homeKey(Dimension dimension, const Subject& subject) const
{
    const UnitId place = dimension == Dimension::District ? m_units.districtOf(subject.unit, m_asOf)
                                                          : m_units.unitOn(subject.unit, m_asOf);
    return QString::number(place.value);
}

std::vector<TallyRow> Statistics::emptyRows(Dimension dimension) const
{
    std::vector<TallyRow> rows;
    const auto addUnits = [&](const std::vector<const Unit*>& units) {
        for (const Unit* unit : units) {
            TallyRow row{QString::number(unit->id.value), unit->name, {}, {}};
            (dimension == Dimension::District ? row.selection.district : row.selection.commune) = unit->id;
            if (dimension == Dimension::Commune) row.name = unit->fullName();
            rows.push_back(row);
        }
    };
    switch (dimension) {
    case Dimension::District: addUnits(m_units.districts(m_asOf)); break;
    case Dimension::Commune: addUnits(m_units.communes(m_asOf)); break;
    case Dimension::Sector:
        for (const ProductGroup* sector : m_groups.current(GroupLevel::Sector)) {
            rows.push_back({QString::number(sector->number), sector->name, {}, {}});
            rows.back().selection.sector = sector->number;
        }
        break;
    case Dimension::Kind:
        for (const auto& [kind, code] : EnumCodes<SubjectKind>::all) {
            rows.push_back({QString::fromLatin1(code), {}, {}, {}});
            rows.back().selection.kind = kind;
        }
        break;
    case Dimension::Star:
        for (int stars = 3; stars <= 5; ++stars) {
            rows.push_back({QString::number(stars), {}, {}, {}});
            rows.back().selection.stars = stars;
        }
        break;
    }
    return rows;
}

std::vector<TallyRow> Statistics::rows(Dimension dimension) const
{
    std::vector<TallyRow> rows = emptyRows(dimension);
    QHash<QString, size_t> index;
    for (size_t i = 0; i < rows.size(); ++i) index.insert(rows[i].code, i);
    const auto rowOf = [&](const QString& key) {
        const auto found = index.constFind(key);
        if (found != index.cend()) return *found;
        // A place or sector nobody knows: one more row at the end, so that the rows still add up.
        TallyRow row{key, {}, {}, {}};
        if (dimension == Dimension::District) row.selection.district = UnitId{key.toLongLong()};
        if (dimension == Dimension::Commune) row.selection.commune = UnitId{key.toLongLong()};
        if (dimension == Dimension::Sector) row.selection.sector = key.toInt();
        index.insert(key, rows.size());
        rows.push_back(row);
        return rows.size() - 1;
    };

    QSet<std::pair<size_t, qint64>> seen;
    for (const ProductOnDay& each : m_products) {
        if (!each.standing.recognised) continue;
        const size_t row = rowOf(rowKey(dimension, each));
        countProduct(rows[row].tally, each, m_expiringDays);
        // Within one district the products decide; over the whole register a subject counts at home.
        const size_t home = isByPlace(dimension) && !m_district ? rowOf(homeKey(dimension, *each.subject)) : row;
        const auto key = std::pair(isByPlace(dimension) ? 0 : home, each.subject->id.value);
        if (seen.contains(key)) continue;
        seen.insert(key);
        ++rows[home].tally.subjectsByKind[size_t(each.subject->kind)];
    }
    // Rows are found by unit id, shown by unit code.
    if (isByPlace(dimension))
        for (TallyRow& row : rows) {
            const Unit* unit = m_units.find({row.code.toLongLong()});
            row.code = unit ? unit->code : QString();
        }
    if (m_district && dimension == Dimension::District)
        std::erase_if(rows, [&](const TallyRow& row) { return row.selection.district != *m_district; });
    if (dimension == Dimension::Commune) std::erase_if(rows, [](const TallyRow& row) { return row.tally == Tally{}; });
    return rows;
}

std::vector<MonthCount> Statistics::endsByMonth(int months) const
{
    std::vector<MonthCount> result;
    const QDate first(m_asOf.year(), m_asOf.month(), 1);
    for (int i = 0; i < months; ++i) result.push_back({first.addMonths(i), {}});
    for (const ProductOnDay& each : m_products) {
        if (!each.standing.inForce()) continue;
        const int month = (each.lastDay.year() - first.year()) * 12 + each.lastDay.month() - first.month();
        if (month >= 0 && month < months) ++result[size_t(month)].ends[each.standing.stars()];
    }
    return result;
}

} // namespace ocop
