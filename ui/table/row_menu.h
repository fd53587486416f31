#pragma once

#include <QMenu>

namespace ocop {

class ColumnMenu;
class GridControl;
class RecordTable;

/// The context menu of a list: the page's acts on rows, copying, what is done to cells where they are edited in place,
/// and the menu of the column under the hand.
class RowMenu : public QMenu
{
    Q_OBJECT

public:
    /// `column`: -1 beside the columns.
    RowMenu(RecordTable* table, const QList<QAction*>& rowActs, int column);
    ~RowMenu() override;

private:
    void addCopying(RecordTable* table);
    void addCellActs(GridControl* grid);

    std::unique_ptr<ColumnMenu> m_columnMenu;
};

} // namespace ocop
