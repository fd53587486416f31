#include "core/statistics/cross_table.h"

namespace ocop {

std::vector<SectorCounts> productsBySector(const Statistics& statistics, const std::vector<TallyRow>& rows)
{
    QHash<UnitId, size_t> districts;
    QHash<UnitId, size_t> communes;
    for (size_t i = 0; i < rows.size(); ++i) {
        const Selection& selection = rows[i].selection;
        if (selection.commune)
            communes.insert(*selection.commune, i);
        else if (selection.district)
            districts.insert(*selection.district, i);
    }
    const bool byCommune = !communes.isEmpty();
    std::vector<SectorCounts> result(rows.size(), SectorCounts{});
    for (const ProductOnDay& each : statistics.products()) {
        if (!each.standing.recognised) continue;
        const auto& index = byCommune ? communes : districts;
        const auto row = index.constFind(byCommune ? each.commune : each.district);
        if (row != index.cend()) ++result[*row][size_t(each.sector)];
    }
    return result;
}

} // namespace ocop
