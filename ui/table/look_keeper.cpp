#include "ui/table/look_keeper.h"

#include "ui/table/column_layout.h"
#include "ui/table/record_model.h"
#include "ui/table/record_table.h"

#include <QLineEdit>
#include <QSettings>

namespace ocop {
namespace {

constexpr int pauseBeforeSaving = 500; ///< ms: a column is dragged on and on

} // namespace

LookKeeper::LookKeeper(RecordTable* table, QSettings* settings, const QString& key)
    : QObject(table), m_table(table), m_settings(settings), m_key(key)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(pauseBeforeSaving);
    connect(&m_wait, &QTimer::timeout, this, &LookKeeper::remember);
    connect(table->columnLayout(), &ColumnLayout::changed, this, &LookKeeper::rememberSoon);
    restore();
}

TableLook LookKeeper::look() const
{
    const RowIndex& rows = m_table->model()->rows();
    TableLook look{
        m_table->columnLayout()->places(), m_table->sortKey(), rows.sortOrder(), m_table->groupKey(), rows.typed(), {}};
    for (const auto& [column, filter] : rows.columnFilters())
        look.filters.emplace(m_table->columns()[size_t(column)].key, filter);
    return look;
}

QStringList LookKeeper::take(const TableLook& look)
{
    ColumnLayout& layout = *m_table->columnLayout();
    QStringList unknown;
    const auto known = [&](const QString& key) {
        const bool is = layout.indexOf(key) >= 0;
        if (!is && !key.isEmpty() && !unknown.contains(key)) unknown << key;
        return is;
    };
    for (const ColumnPlace& place : look.columns) known(place.key);
    layout.showOnly(look.columns);
    {
        const QSignalBlocker quiet(m_table->filterBox());
        m_table->filterBox()->setText(look.typed);
    }
    m_table->change([&](RowIndex& rows) {
        rows.clearColumnFilters();
        for (const auto& [key, filter] : look.filters)
            if (known(key)) rows.setColumnFilter(layout.indexOf(key), filter);
        if (look.sort.isEmpty() || known(look.sort)) rows.setSort(layout.indexOf(look.sort), look.order);
        rows.setGroupColumn(known(look.group) ? layout.indexOf(look.group) : -1);
        rows.setTyped(look.typed);
    });
    sortWasChosen();
    return unknown;
}

void LookKeeper::reset()
{
    m_table->columnLayout()->reset();
    m_table->clearFilters();
    m_table->change([&](RowIndex& rows) {
        rows.setGroupColumn(-1);
        rows.setSort(m_table->columnLayout()->indexOf(m_defaultSort), m_defaultOrder);
    });
}

void LookKeeper::setDefaultSort(const QString& columnKey, Qt::SortOrder order)
{
    m_defaultSort = columnKey;
    m_defaultOrder = order;
    if (m_sortIsChosen) return;
    m_table->change([&](RowIndex& rows) { rows.setSort(m_table->columnLayout()->indexOf(columnKey), order); });
}

void LookKeeper::sortWasChosen()
{
    m_sortIsChosen = true;
    rememberSoon();
}

void LookKeeper::rememberSoon() { m_wait.start(); }

void LookKeeper::finish()
{
    if (!m_wait.isActive()) return;
    m_wait.stop();
    remember();
}

void LookKeeper::remember() const
{
    if (m_settings) look().remember(*m_settings, m_key);
}

void LookKeeper::restore()
{
    if (!m_settings) return;
    const TableLook look = TableLook::remembered(*m_settings, m_key);
    ColumnLayout& layout = *m_table->columnLayout();
    layout.take(look.columns);
    const int sort = layout.indexOf(look.sort);
    const int group = layout.indexOf(look.group);
    m_sortIsChosen = sort >= 0;
    m_table->model()->change([&](RowIndex& rows) {
        if (sort >= 0) rows.setSort(sort, look.order);
        if (group >= 0) rows.setGroupColumn(group);
    });
}

} // namespace ocop
