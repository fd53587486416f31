#include "ui/table/row_menu.h"

#include "ui/kit/icons.h"
#include "ui/table/column_menu.h"
#include "ui/table/grid/grid_control.h"
#include "ui/table/record_table.h"

namespace ocop {

RowMenu::RowMenu(RecordTable* table, const QList<QAction*>& rowActs, int column)
    : m_columnMenu(std::make_unique<ColumnMenu>(table, column))
{
    addActions(rowActs);
    addSeparator();
    addCopying(table);
    if (table->grid() && table->grid()->editor().isOpen()) addCellActs(table->grid());
    m_columnMenu->setTitle(column < 0 ? tr("C&olumns")
                                      : tr("C&olumn “%1”").arg(table->columns()[size_t(column)].title));
    addSeparator();
    addMenu(m_columnMenu.get());
}

RowMenu::~RowMenu() = default;

void RowMenu::addCopying(RecordTable* table)
{
    QAction* copy =
        addAction(themeIcon(QStringLiteral("edit-copy"), Ink::Secondary), tr("&Copy") + QStringLiteral("\tCtrl+C"));
    QAction* copyAll = addAction(tr("Copy with &headings") + QStringLiteral("\tCtrl+Shift+C"));
    for (QAction* each : {copy, copyAll}) each->setEnabled(!table->selectedIds().isEmpty());
    connect(copy, &QAction::triggered, table, [table] { table->copySelection(false); });
    connect(copyAll, &QAction::triggered, table, [table] { table->copySelection(true); });
}

void RowMenu::addCellActs(GridControl* grid)
{
    const auto add = [&](const QString& text, const char* keys, const QString& icon, auto act) {
        QAction* action = addAction(themeIcon(icon, Ink::Secondary), text + u'\t' + QLatin1String(keys));
        connect(action, &QAction::triggered, grid, act);
    };
    addSeparator();
    add(tr("Cu&t cells"), "Ctrl+X", QStringLiteral("edit-cut"), [grid] { grid->blocks().cut(); });
    add(tr("&Paste"), "Ctrl+V", QStringLiteral("edit-paste"), [grid] { grid->blocks().paste(); });
    add(tr("Paste as &new rows…"), "Ctrl+Shift+V", {}, [grid] { grid->blocks().pasteNewRows(); });
    add(tr("Fill &down"), "Ctrl+D", {}, [grid] { grid->blocks().fillDown(); });
    add(tr("As the cell &above"), "Ctrl+'", {}, [grid] { grid->blocks().takeAbove(); });
    add(tr("Change &many rows…"), "Ctrl+M", {}, [grid] { grid->changeMany(); });
    add(tr("&Find and replace…"), "Ctrl+Shift+F", QStringLiteral("edit-find-replace"),
        [grid] { grid->findAndReplace(); });
    if (grid->refusedCount() == 0) return;
    addSeparator();
    if (grid->hasQuestion()) {
        add(tr("Take &theirs"), "Ctrl+F8", {}, [grid] { grid->takeTheirs(); });
        add(tr("&Keep mine"), "Shift+F8", {}, [grid] { grid->keepMine(); });
    }
    add(tr("Next cell not &written"), "F8", {}, [grid] { grid->goToNextRefused(); });
    add(tr("&Give up cells not written"), "", {}, [grid] { grid->giveUpRefused(); });
}

} // namespace ocop
