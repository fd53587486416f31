#include "ui/table/grid/refused_cells.h"

namespace ocop {

const RefusedCell* RefusedCells::find(qint64 id, int column) const
{
    const auto found = m_cells.constFind({id, column});
    return found == m_cells.cend() ? nullptr : &*found;
}

void RefusedCells::settle(const std::vector<CellText>& cells, const std::vector<RefusedCell>& refused)
{
    for (const CellText& cell : cells) m_cells.remove({cell.id, cell.column});
    for (const RefusedCell& each : refused) add(each);
}

std::optional<CellData> RefusedCells::shown(qint64 id, int column) const
{
    const RefusedCell* refused = find(id, column);
    if (!refused) return std::nullopt;
    CellData data;
    data.text = refused->clash ? tr("me: %1").arg(refused->clash->mine) : typed(*refused);
    if (refused->clash) data.second = tr("they: %1").arg(refused->clash->theirs);
    data.tip = refused->reason;
    data.spoken = tr("%1, not written: %2").arg(data.text, refused->reason);
    data.refused = true;
    return data;
}

QString RefusedCells::typed(const RefusedCell& refused)
{
    return refused.cell.shown.isEmpty() ? refused.cell.text : refused.cell.shown;
}

} // namespace ocop
