// Columns of the record table: widths, order, visibility, their menu, what is remembered, what is taken out.
#include "core/base/formats.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/table/cell_delegate.h"
#include "ui/table/clipboard.h"
#include "ui/table/column_filter_popup.h"
#include "ui/table/record_header.h"
#include "ui/table/record_model.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/texts.h"

#include <QAction>
#include <QFontMetrics>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>
#include <QTimer>

#include <cmath>

namespace ocop {
namespace {

/// Width of the widest status word; states never elide.
int widestStatus(const QFontMetrics& metrics)
{
    int width = 0;
    for (int i = 0; i <= int(Status::MissingDate); ++i)
        width = qMax(width, metrics.horizontalAdvance(texts::status(Status(i))));
    return width;
}

} // namespace

int RecordTable::minimumWidth(int column) const
{
    const Theme& t = themeOf(this);
    const Column& spec = columns()[size_t(column)];
    const QFontMetrics metrics(t.font(TypeSize::Body));
    const int padding = t.px(2 * cellPadding) + 2;
    int width = 0;
    switch (spec.kind) {
    case CellKind::Date: width = metrics.horizontalAdvance(QStringLiteral("00/00/0000")) + padding; break;
    case CellKind::Stars: width = starsWidth(t) + padding - 2; break;
    case CellKind::Status: width = widestStatus(metrics) + t.px(21) + padding; break;
    case CellKind::DaysLeft: width = metrics.horizontalAdvance(daysLeftCell(-1000).text) + padding; break;
    case CellKind::Number: width = metrics.horizontalAdvance(QStringLiteral("00.000")) + padding; break;
    case CellKind::Check: return t.px(40);
    case CellKind::Custom: width = t.px(spec.width); break;
    case CellKind::Strong:
    case CellKind::TwoLine: width = t.px(112); break;
    default: width = t.px(64); break;
    }
    if (!spec.longest.isEmpty()) width = qMax(width, metrics.horizontalAdvance(spec.longest) + padding);
    return qMax(width, spec.mayElide() ? 0 : m_view->recordHeader()->titleWidth(column));
}

void RecordTable::resetWidths()
{
    m_base.resize(columns().size());
    for (size_t i = 0; i < columns().size(); ++i) {
        const int own = columns()[i].width > 0 ? columns()[i].width : columns()[i].mayElide() ? 120 : 0;
        m_base[i] = qMax(themeOf(this).px(own), minimumWidth(int(i)));
        m_view->setColumnHidden(int(i), columns()[i].hidden);
    }
}

void RecordTable::fitColumns()
{
    if (m_fitting || m_base.size() != columns().size()) return;
    m_fitting = true;
    std::vector<int> width = m_base;
    int stretchable = 0;
    int shrinkable = 0;
    int used = 0;
    int last = -1;
    for (const int column : visibleColumns()) {
        const auto i = size_t(column);
        width[i] = qMax(width[i], minimumWidth(column));
        used += width[i];
        if (columns()[i].stretch) stretchable += width[i];
        if (columns()[i].mayElide()) shrinkable += width[i] - minimumWidth(column);
        last = column;
    }
    const int extra = m_view->viewport()->width() - used;
    int given = 0;
    for (const int column : visibleColumns()) {
        const auto i = size_t(column);
        int change = 0;
        if (extra > 0 && stretchable > 0 && columns()[i].stretch) change = int(qint64(extra) * width[i] / stretchable);
        if (extra < 0 && shrinkable > 0 && columns()[i].mayElide())
            change = int(std::floor(double(qMax(extra, -shrinkable)) * (width[i] - minimumWidth(column)) / shrinkable));
        width[i] += change;
        given += change;
    }
    // What rounding left over, or everything when no column stretches, goes to the last column.
    if (last >= 0 && extra != given && extra >= -shrinkable) width[size_t(last)] += extra - given;
    for (const int column : visibleColumns()) m_view->setColumnWidth(column, width[size_t(column)]);
    m_fitting = false;
}

void RecordTable::setColumnShown(int column, bool shown)
{
    if (!shown && visibleColumns().size() <= 1) return;
    {
        const QScopedValueRollback fitting(m_fitting, true); // showing a section tells its old width
        m_view->setColumnHidden(column, !shown);
    }
    m_view->layOutRows();
    fitColumns();
    m_save->start(500);
}

void RecordTable::moveColumn(int column, int step)
{
    QHeaderView* header = m_view->horizontalHeader();
    const int from = header->visualIndex(column);
    int to = from + step;
    while (to >= 0 && to < header->count() && header->isSectionHidden(header->logicalIndex(to))) to += step;
    if (to < 0 || to >= header->count()) return;
    header->moveSection(from, to);
}

void RecordTable::resetColumns()
{
    QHeaderView* header = m_view->horizontalHeader();
    for (int column = 0; column < header->count(); ++column) header->moveSection(header->visualIndex(column), column);
    {
        const QScopedValueRollback fitting(m_fitting, true);
        resetWidths();
    }
    m_view->layOutRows();
    fitColumns();
    m_save->start(500);
}

std::unique_ptr<QMenu> RecordTable::makeColumnMenu(int column)
{
    auto menu = std::make_unique<QMenu>();
    if (column >= 0) {
        const Column& spec = columns()[size_t(column)];
        const auto add = [&](const QString& text, const QString& icon, auto act) {
            QAction* action = menu->addAction(themeIcon(icon, Ink::Secondary), text);
            connect(action, &QAction::triggered, this, act);
            return action;
        };
        add(tr("Sort &ascending"), QStringLiteral("view-sort-ascending"),
            [this, spec] { sortBy(spec.key, Qt::AscendingOrder); });
        add(tr("Sort &descending"), QStringLiteral("view-sort-descending"),
            [this, spec] { sortBy(spec.key, Qt::DescendingOrder); });
        menu->addSeparator();
        add(tr("&Filter “%1”…").arg(spec.title), QStringLiteral("view-filter"),
            [this, column] { showColumnFilter(column); });
        if (m_model->rows().columnFilters().contains(column))
            add(tr("&Clear this filter"), QStringLiteral("edit-clear"),
                [this, spec] { setColumnFilter(spec.key, std::nullopt); });
        menu->addSeparator();
        if (spec.kind != CellKind::Check && spec.kind != CellKind::Link) {
            const bool grouped = groupKey() == spec.key;
            add(grouped ? tr("Take the &groups away") : tr("&Group by this column"), QStringLiteral("view-group"),
                [this, spec, grouped] { groupBy(grouped ? QString() : spec.key); });
        }
        if (!m_model->rows().groupTitles().isEmpty()) {
            add(tr("Close all grou&ps"), {},
                [this] { applyChange([](RowIndex& rows) { rows.setAllCollapsed(true); }); });
            add(tr("Open all gro&ups"), {},
                [this] { applyChange([](RowIndex& rows) { rows.setAllCollapsed(false); }); });
        }
        menu->addSeparator();
        add(tr("&Hide this column"), QStringLiteral("view-hidden"), [this, column] { setColumnShown(column, false); });
        add(tr("Move &left"), QStringLiteral("go-previous"), [this, column] { moveColumn(column, -1); });
        add(tr("Move &right"), QStringLiteral("go-next"), [this, column] { moveColumn(column, 1); });
        menu->addSeparator();
    }
    QMenu* choose = menu->addMenu(tr("C&olumns"));
    for (int i = 0; i < int(columns().size()); ++i) {
        if (columns()[size_t(i)].title.isEmpty()) continue;
        QAction* action = choose->addAction(columns()[size_t(i)].title);
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(i));
        connect(action, &QAction::toggled, this, [this, i](bool on) { setColumnShown(i, on); });
    }
    connect(menu->addAction(tr("R&eset the columns")), &QAction::triggered, this, &RecordTable::resetColumns);
    return menu;
}

void RecordTable::showColumnMenu(int column)
{
    const auto menu = makeColumnMenu(column);
    const int x = column >= 0 ? m_view->columnViewportPosition(column) : 0;
    menu->exec(
        m_view->horizontalHeader()->viewport()->mapToGlobal(QPoint(qMax(0, x), m_view->horizontalHeader()->height())));
}

void RecordTable::showColumnFilter(int column)
{
    auto* popup = new ColumnFilterPopup(columns()[size_t(column)], m_model->rows(), column, this);
    connect(popup, &ColumnFilterPopup::applied, this, [this, column](const std::optional<ColumnFilter>& filter) {
        setColumnFilter(columns()[size_t(column)].key, filter);
        focusTable();
    });
    const QPoint corner(qMax(0, m_view->columnViewportPosition(column)), m_view->horizontalHeader()->height());
    popup->openAt(m_view->horizontalHeader()->viewport()->mapToGlobal(corner));
}

void RecordTable::showContextMenu(const QPoint& position)
{
    QMenu menu;
    menu.addActions(m_rowActions);
    menu.addSeparator();
    QAction* copy = menu.addAction(themeIcon(QStringLiteral("edit-copy"), Ink::Secondary),
                                   tr("&Copy") + QStringLiteral("\tCtrl+C"));
    copy->setEnabled(!selectedIds().isEmpty());
    connect(copy, &QAction::triggered, this, [this] { copySelection(false); });
    QAction* copyAll = menu.addAction(tr("Copy with &headings") + QStringLiteral("\tCtrl+Shift+C"));
    copyAll->setEnabled(copy->isEnabled());
    connect(copyAll, &QAction::triggered, this, [this] { copySelection(true); });
    addGridActions(menu);
    const int column = m_view->columnAt(position.x());
    const auto columnMenu = makeColumnMenu(column);
    columnMenu->setTitle(column < 0 ? tr("C&olumns") : tr("C&olumn “%1”").arg(columns()[size_t(column)].title));
    menu.addSeparator();
    menu.addMenu(columnMenu.get());
    menu.exec(m_view->viewport()->mapToGlobal(position));
}

std::vector<int> RecordTable::visibleRows() const
{
    std::vector<int> rows;
    rows.reserve(size_t(m_model->rows().shownRows()));
    for (const TableLine& line : m_model->rows().lines())
        if (!line.isHeading()) rows.push_back(line.row);
    return rows;
}

std::vector<int> RecordTable::visibleColumns() const
{
    std::vector<int> result;
    const QHeaderView* header = m_view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column)) result.push_back(column);
    }
    return result;
}

QString RecordTable::cellText(int sourceRow, int column) const
{
    return source() ? source()->cell(sourceRow, column).text : QString();
}

QVector<QStringList> RecordTable::textRows(bool selectedOnly, bool headings) const
{
    QVector<QStringList> result;
    std::vector<int> shown;
    for (const int column : visibleColumns())
        if (columns()[size_t(column)].kind != CellKind::Check) shown.push_back(column);
    const auto isTwoLine = [this](int column) { return columns()[size_t(column)].kind == CellKind::TwoLine; };
    if (headings) {
        QStringList titles;
        for (const int column : shown) {
            titles.append(columns()[size_t(column)].title);
            if (isTwoLine(column)) titles.append(columns()[size_t(column)].secondTitle);
        }
        result.append(titles);
    }
    const QSet<qint64> chosen = selectedOnly ? selectedIds() : QSet<qint64>();
    for (const int row : visibleRows()) {
        if (selectedOnly && !chosen.contains(source()->id(row))) continue;
        QStringList cells;
        for (const int column : shown) {
            const CellData cell = source()->cell(row, column);
            cells.append(cell.text);
            if (isTwoLine(column)) cells.append(cell.second);
        }
        result.append(cells);
    }
    return result;
}

void RecordTable::copySelection(bool withHeadings)
{
    const QVector<QStringList> rows = textRows(true, withHeadings);
    if (rows.size() > (withHeadings ? 1 : 0)) copyRows(rows, withHeadings);
}

void RecordTable::saveState() const
{
    if (!m_settings) return;
    m_settings->beginGroup(QStringLiteral("table/") + m_key);
    QStringList order;
    for (int visual = 0; visual < m_view->horizontalHeader()->count(); ++visual) {
        const int column = m_view->horizontalHeader()->logicalIndex(visual);
        const QString key = columns()[size_t(column)].key;
        order.append(key);
        // Widths are kept at 100 % so that another font setting scales them too.
        m_settings->setValue(QStringLiteral("width/") + key, int(m_base[size_t(column)] / themeOf(this).scale));
        m_settings->setValue(QStringLiteral("hidden/") + key, m_view->isColumnHidden(column));
    }
    m_settings->setValue(QStringLiteral("order"), order);
    m_settings->setValue(QStringLiteral("sort"), sortKey());
    m_settings->setValue(QStringLiteral("group"), groupKey());
    m_settings->setValue(QStringLiteral("descending"), m_model->rows().sortOrder() == Qt::DescendingOrder);
    m_settings->endGroup();
}

void RecordTable::restoreState()
{
    if (!m_settings) return;
    m_settings->beginGroup(QStringLiteral("table/") + m_key);
    const QStringList order = m_settings->value(QStringLiteral("order")).toStringList();
    QHeaderView* header = m_view->horizontalHeader();
    int place = 0;
    for (const QString& key : order) {
        const int column = columnOf(key);
        if (column < 0) continue;
        header->moveSection(header->visualIndex(column), place++);
        const int width = m_settings->value(QStringLiteral("width/") + key).toInt();
        if (width > 0) m_base[size_t(column)] = qBound(minimumWidth(column), themeOf(this).px(width), 2000);
        m_view->setColumnHidden(column, m_settings->value(QStringLiteral("hidden/") + key).toBool());
    }
    if (visibleColumns().empty() && !columns().empty()) m_view->setColumnHidden(0, false);
    const int sortColumn = columnOf(m_settings->value(QStringLiteral("sort")).toString());
    if (sortColumn >= 0) {
        const bool descending = m_settings->value(QStringLiteral("descending")).toBool();
        m_sortRemembered = true;
        m_model->change(
            [&](RowIndex& rows) { rows.setSort(sortColumn, descending ? Qt::DescendingOrder : Qt::AscendingOrder); });
    }
    if (const int group = columnOf(m_settings->value(QStringLiteral("group")).toString()); group >= 0)
        m_model->change([group](RowIndex& rows) { rows.setGroupColumn(group); });
    m_settings->endGroup();
    m_view->layOutRows();
}

} // namespace ocop
