#pragma once

#include "ui/table/column.h"
#include "ui/table/grid/grid_editor.h"

#include <QCoreApplication>
#include <QHash>

namespace ocop {

/// The cells that could not be written, each with what was typed and the reason, until it is right or given up.
class RefusedCells
{
    Q_DECLARE_TR_FUNCTIONS(RefusedCells)

public:
    int count() const { return int(m_cells.size()); }
    /// Null when the cell is as it is stored.
    const RefusedCell* find(qint64 id, int column) const;
    /// Only the refused of `cells` stay.
    void settle(const std::vector<CellText>& cells, const std::vector<RefusedCell>& refused);
    void add(const RefusedCell& refused) { m_cells.insert({refused.cell.id, refused.cell.column}, refused); }
    void clear() { m_cells.clear(); }
    /// What stands over the stored cell.
    std::optional<CellData> shown(qint64 id, int column) const;
    /// What was typed, as it is typed again.
    static QString typed(const RefusedCell& refused);

private:
    QHash<std::pair<qint64, int>, RefusedCell> m_cells; ///< by record and column
};

} // namespace ocop
