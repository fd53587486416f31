#include "ui/table/column_menu.h"

#include "ui/kit/icons.h"
#include "ui/table/column_layout.h"
#include "ui/table/record_model.h"
#include "ui/table/record_table.h"

namespace ocop {

ColumnMenu::ColumnMenu(RecordTable* table, int column) : m_table(table)
{
    if (column >= 0) {
        addSorting(column);
        addSeparator();
        addGroups(column);
        addSeparator();
        addPlaces(column);
        addSeparator();
    }
    addChoice();
}

template <class Act>
void ColumnMenu::add(const QString& text, const QString& icon, Act act)
{
    connect(addAction(themeIcon(icon, Ink::Secondary), text), &QAction::triggered, m_table, act);
}

void ColumnMenu::addSorting(int column)
{
    RecordTable* table = m_table;
    const Column& spec = table->columns()[size_t(column)];
    const QString key = spec.key;
    add(tr("Sort &ascending"), QStringLiteral("view-sort-ascending"),
        [table, key] { table->sortBy(key, Qt::AscendingOrder); });
    add(tr("Sort &descending"), QStringLiteral("view-sort-descending"),
        [table, key] { table->sortBy(key, Qt::DescendingOrder); });
    addSeparator();
    add(tr("&Filter “%1”…").arg(spec.title), QStringLiteral("view-filter"),
        [table, column] { table->showColumnFilter(column); });
    if (table->model()->rows().columnFilters().contains(column))
        add(tr("&Clear this filter"), QStringLiteral("edit-clear"),
            [table, key] { table->setColumnFilter(key, std::nullopt); });
}

void ColumnMenu::addGroups(int column)
{
    RecordTable* table = m_table;
    const Column& spec = table->columns()[size_t(column)];
    if (spec.kind != CellKind::Check && spec.kind != CellKind::Link) {
        const bool grouped = table->groupKey() == spec.key;
        add(grouped ? tr("Take the &groups away") : tr("&Group by this column"), QStringLiteral("view-group"),
            [table, key = grouped ? QString() : spec.key] { table->groupBy(key); });
    }
    if (table->model()->rows().groupTitles().isEmpty()) return;
    add(tr("Close all grou&ps"), {}, [table] { table->setAllGroupsClosed(true); });
    add(tr("Open all gro&ups"), {}, [table] { table->setAllGroupsClosed(false); });
}

void ColumnMenu::addPlaces(int column)
{
    ColumnLayout* layout = m_table->columnLayout();
    add(tr("&Hide this column"), QStringLiteral("view-hidden"), [layout, column] { layout->setShown(column, false); });
    add(tr("Move &left"), QStringLiteral("go-previous"), [layout, column] { layout->move(column, -1); });
    add(tr("Move &right"), QStringLiteral("go-next"), [layout, column] { layout->move(column, 1); });
}

void ColumnMenu::addChoice()
{
    ColumnLayout* layout = m_table->columnLayout();
    QMenu* choose = addMenu(tr("C&olumns"));
    const Columns& columns = m_table->columns();
    for (int column = 0; column < int(columns.size()); ++column) {
        if (columns[size_t(column)].title.isEmpty()) continue;
        QAction* action = choose->addAction(columns[size_t(column)].title);
        action->setCheckable(true);
        action->setChecked(layout->isShown(column));
        connect(action, &QAction::toggled, layout, [layout, column](bool on) { layout->setShown(column, on); });
    }
    connect(addAction(tr("R&eset the columns")), &QAction::triggered, layout, &ColumnLayout::reset);
}

} // namespace ocop
