#pragma once

#include <QMenu>

namespace ocop {

class RecordTable;

/// The menu of a column: sorting, filter, groups, hiding, moving, and which columns there are. Without a column (-1)
/// only the last.
class ColumnMenu : public QMenu
{
    Q_OBJECT

public:
    ColumnMenu(RecordTable* table, int column);

private:
    template <class Act>
    void add(const QString& text, const QString& icon, Act act);
    void addSorting(int column);
    void addGroups(int column);
    void addPlaces(int column);
    void addChoice();

    RecordTable* m_table;
};

} // namespace ocop
