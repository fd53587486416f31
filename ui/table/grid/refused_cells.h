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
    /// In no order.
    QList<RefusedCell> all() const { return m_cells.values(); }
    /// What is stored stands in the cell again.
    void drop(qint64 id, int column) { m_cells.remove({id, column}); }
    /// Any of them; null when there is none.
    const RefusedCell* any() const { return m_cells.isEmpty() ? nullptr : &*m_cells.cbegin(); }
    /// What stands over the stored cell.
    std::optional<CellData> shown(qint64 id, int column) const;
    /// What was typed, as it is typed again and copied.
    static QString typed(const RefusedCell& refused);

private:
    QHash<std::pair<qint64, int>, RefusedCell> m_cells; ///< by record and column
};

} // namespace ocop
