#include "ui/table/grid/cell_drafts.h"

#include "ui/session/draft_keeper.h"
#include "ui/table/grid/cell_editor.h"
#include "ui/table/grid/grid_control.h"
#include "ui/table/record_table.h"

namespace ocop {
namespace {

QString placeOf(const QString& entity) { return QStringLiteral("list:") + entity; }

} // namespace

CellDrafts::CellDrafts(GridControl& grid, DraftKeeper& keeper, const QString& entity)
    : m_grid(grid), m_keeper(keeper), m_entity(entity)
{
    keeper.watch(this, [this] { return typed(); });
    connect(&keeper, &DraftKeeper::reopened, this, &CellDrafts::takeBack);
    connect(&keeper, &DraftKeeper::givenUp, this, &CellDrafts::giveUp);
    connect(&keeper, &DraftKeeper::pointedAt, this, &CellDrafts::goTo);
    takeBack();
}

std::vector<Draft> CellDrafts::typed() const
{
    std::vector<Draft> drafts;
    const Columns& columns = m_grid.table()->columns();
    const auto add = [&](const CellText& cell, const QString& reason) {
        const Column& column = columns[size_t(cell.column)];
        Draft draft;
        draft.place = placeOf(m_entity);
        draft.record = {m_entity, cell.id};
        draft.title = m_grid.editor().nameOf(cell.id);
        draft.reason = reason;
        draft.fields = {{column.key, column.title, cell.text, cell.shown, cell.base.value_or(QString())}};
        drafts.push_back(std::move(draft));
    };
    for (const RefusedCell& each : m_grid.refused().all()) add(each.cell, each.reason);
    if (const auto open = m_grid.cellEditor()->typed())
        if (open->text != open->base) add(*open, {});
    return drafts;
}

int CellDrafts::columnOf(const QString& key) const
{
    const Columns& columns = m_grid.table()->columns();
    for (size_t i = 0; i < columns.size(); ++i)
        if (columns[i].key == key) return int(i);
    return -1;
}

int CellDrafts::columnIn(const Draft& draft) const
{
    return draft.place == placeOf(m_entity) && !draft.fields.empty() ? columnOf(draft.fields.front().key) : -1;
}

void CellDrafts::giveUp(const Draft& draft)
{
    const int column = columnIn(draft);
    if (column < 0) return;
    const auto open = m_grid.cellEditor()->typed();
    if (open && open->id == draft.record.id && open->column == column) m_grid.cellEditor()->cancel();
    m_grid.giveUp(draft.record.id, column);
}

void CellDrafts::goTo(const Draft& draft)
{
    if (const int column = columnIn(draft); column >= 0) m_grid.goTo(draft.record.id, column);
}

void CellDrafts::takeBack()
{
    for (const Draft& draft : m_keeper.takeReopened(placeOf(m_entity))) {
        const int column = columnIn(draft);
        if (column < 0) {
            m_keeper.keep(draft); // a column of another version: it stays to be read
            continue;
        }
        const DraftField& field = draft.fields.front();
        const QString why = draft.reason.isEmpty() ? tr("It was being typed when the program ended.") : draft.reason;
        const CellText cell{draft.record.id, column, field.text, field.shown, field.base};
        m_grid.addRefused({cell, tr("Not written: %1 F2 and Enter write it.").arg(why)});
        m_grid.table()->setColumnShown(column, true);
        m_grid.goTo(draft.record.id, column);
    }
}

} // namespace ocop
