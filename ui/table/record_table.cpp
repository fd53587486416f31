#include "ui/table/record_table.h"

#include "ui/kit/small_widgets.h"
#include "ui/table/clipboard.h"
#include "ui/table/column_filter_popup.h"
#include "ui/table/column_layout.h"
#include "ui/table/column_menu.h"
#include "ui/table/filter_box.h"
#include "ui/table/grid/grid_control.h"
#include "ui/table/look_keeper.h"
#include "ui/table/record_header.h"
#include "ui/table/record_model.h"
#include "ui/table/record_view.h"
#include "ui/table/row_menu.h"
#include "ui/table/table_excerpt.h"
#include "ui/table/table_footer.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ocop {

RecordTable::RecordTable(const QString& key, Columns columns, QSettings* settings, QWidget* parent)
    : QFrame(parent), m_model(new RecordModel(std::move(columns), this)), m_view(new RecordView(m_model, this)),
      m_filterBox(new FilterBox(this)), m_empty(new EmptyState(m_view->viewport())), m_footer(new TableFooter(this)),
      m_layout(new ColumnLayout(m_view)), m_looks(new LookKeeper(this, settings, key)),
      m_emptyWords{QStringLiteral("view-list-details"), tr("Nothing here yet"), {}, {}}
{
    setProperty("role", QStringLiteral("panel"));
    setObjectName(QStringLiteral("table_") + key);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_footer);
    m_filterBox->hide(); // until the page places it
    m_view->setAccessibleName(tr("List"));
    connectView();
    connectHeader();
    connectFooter();
    m_footer->refresh();
    refreshEmpty();
}

RecordTable::~RecordTable()
{
    m_looks->finish();
    delete m_grid; // it watches the view, which goes next
}

void RecordTable::connectView()
{
    connect(m_filterBox, &FilterBox::shownChanged, this,
            [this](const QString& text) { change([&](RowIndex& rows) { rows.setTyped(text); }); });
    connect(m_filterBox, &FilterBox::goesOn, this, [this] { m_view->setFocus(Qt::TabFocusReason); });
    connect(m_view, &RecordView::recordActivated, this, &RecordTable::activated);
    connect(m_view, &RecordView::currentRecordChanged, this, &RecordTable::currentChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordTable::selectionChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, m_footer, &TableFooter::refreshSummary);
    connect(m_view, &RecordView::linkActivated, this,
            [this](qint64 id, int column) { Q_EMIT linkActivated(id, columns()[size_t(column)].key); });
    connect(m_view, &RecordView::headingToggled, this, [this](int group) {
        const int row = m_view->currentIndex().row();
        change([&](RowIndex& rows) { rows.setCollapsed(group, !rows.isCollapsed(group)); });
        m_view->setCurrentIndex(m_model->index(row, m_view->horizontalHeader()->logicalIndex(0)));
    });
    connect(m_view, &RecordView::columnMenuRequested, this, &RecordTable::showColumnMenu);
    connect(m_view, &RecordView::copyRequested, this, &RecordTable::copySelection);
    connect(m_view, &RecordView::textTyped, this, [this](const QString& text) {
        if (!m_filterBox->isVisible()) return;
        m_filterBox->setFocus(Qt::ShortcutFocusReason);
        m_filterBox->setText(text);
    });
    connect(m_view, &RecordView::resized, this, [this] { m_empty->setGeometry(m_view->viewport()->rect()); });
    connect(m_model, &RecordModel::checkedChanged, this, &RecordTable::checkedChanged);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &RecordTable::showRowMenu);
}

void RecordTable::connectHeader()
{
    RecordHeader* header = m_view->recordHeader();
    connect(header, &QHeaderView::sectionClicked, this, &RecordTable::headerClicked);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint& at) { showColumnMenu(header->logicalIndexAt(at)); });
}

void RecordTable::connectFooter()
{
    connect(m_footer, &TableFooter::nextRefusedRequested, this, [this] {
        focusTable();
        m_grid->goToNextRefused();
    });
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (filterWords().isEmpty())
            Q_EMIT emptyActionRequested();
        else
            clearFilters();
    });
}

const RowSource* RecordTable::source() const { return m_model->source(); }

std::vector<int> RecordTable::sourceRowsOf(const QSet<qint64>& ids) const { return m_model->rows().rowsOf(ids); }

const Columns& RecordTable::columns() const { return m_model->columns(); }

QLineEdit* RecordTable::filterBox() const { return m_filterBox; }

void RecordTable::setSource(std::shared_ptr<const RowSource> source)
{
    m_model->setSource(std::move(source));
    m_footer->refresh();
    refreshEmpty();
    m_layout->fit();
}

void RecordTable::setSource(std::shared_ptr<const RowSource> source, const QSet<qint64>& changed)
{
    m_model->setSource(std::move(source), changed);
    m_footer->refresh();
    m_footer->refreshSummary(); // a chosen row may read otherwise
    refreshEmpty();
    m_layout->fit();
}

void RecordTable::change(const std::function<void(RowIndex&)>& change)
{
    m_model->change(change);
    m_footer->refresh();
    refreshEmpty();
    m_view->recordHeader()->viewport()->update();
    Q_EMIT filterChanged();
}

void RecordTable::setDefaultSort(const QString& columnKey, Qt::SortOrder order)
{
    m_looks->setDefaultSort(columnKey, order);
}

void RecordTable::sortBy(const QString& columnKey, Qt::SortOrder order)
{
    change([&](RowIndex& rows) { rows.setSort(m_layout->indexOf(columnKey), order); });
    m_looks->sortWasChosen();
}

QString RecordTable::sortKey() const
{
    const int column = m_model->rows().sortColumn();
    return column < 0 ? QString() : columns()[size_t(column)].key;
}

void RecordTable::headerClicked(int column)
{
    if (columns()[size_t(column)].kind == CellKind::Check) return;
    const RowIndex& rows = m_model->rows();
    const bool again = rows.sortColumn() == column && rows.sortOrder() == Qt::AscendingOrder;
    sortBy(columns()[size_t(column)].key, again ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RecordTable::groupBy(const QString& columnKey)
{
    const int column = columnKey.isEmpty() ? -1 : m_layout->indexOf(columnKey);
    change([&](RowIndex& rows) { rows.setGroupColumn(column); });
    m_looks->rememberSoon();
}

void RecordTable::forgetGroups()
{
    groupBy({});
    m_looks->finish();
}

QString RecordTable::groupKey() const
{
    const int column = m_model->rows().groupColumn();
    return column < 0 ? QString() : columns()[size_t(column)].key;
}

void RecordTable::setAllGroupsClosed(bool closed)
{
    change([closed](RowIndex& rows) { rows.setAllCollapsed(closed); });
}

QJsonObject RecordTable::look() const { return m_looks->look().toJson(); }

QStringList RecordTable::takeLook(const QJsonObject& look) { return m_looks->take(TableLook::fromJson(look)); }

void RecordTable::resetLook() { m_looks->reset(); }

void RecordTable::setRowFilter(std::function<bool(int)> filter, const QString& words)
{
    m_outerWords = words;
    change([&](RowIndex& rows) { rows.setRowFilter(std::move(filter)); });
}

void RecordTable::setTypedFilter(const QString& text) { m_filterBox->setText(text); }

void RecordTable::setColumnFilter(const QString& columnKey, const std::optional<ColumnFilter>& filter)
{
    const int column = m_layout->indexOf(columnKey);
    if (column >= 0) change([&](RowIndex& rows) { rows.setColumnFilter(column, filter); });
}

void RecordTable::clearFilters()
{
    {
        const QSignalBlocker quiet(m_filterBox);
        m_filterBox->clear();
    }
    m_outerWords.clear();
    change([](RowIndex& rows) {
        rows.setTyped({});
        rows.clearColumnFilters();
        rows.setRowFilter({});
    });
    Q_EMIT filtersCleared();
}

QString RecordTable::filterWords() const
{
    QStringList words;
    if (!m_outerWords.isEmpty()) words.append(m_outerWords);
    for (const auto& [column, filter] : m_model->rows().columnFilters())
        words.append(filter.words(columns()[size_t(column)].title));
    if (!m_model->rows().typed().isEmpty()) words.append(tr("“%1”").arg(m_model->rows().typed()));
    return words.join(QStringLiteral(" · "));
}

void RecordTable::setSummary(const QString& text) { m_footer->setSummary(text); }

void RecordTable::setCountText(std::function<QString(int, int)> text) { m_footer->setCountText(std::move(text)); }

void RecordTable::setEmpty(const QString& icon, const QString& sentence, const QString& detail, const QString& action)
{
    m_emptyWords = {icon, sentence, detail, action};
    refreshEmpty();
}

void RecordTable::refreshEmpty()
{
    const bool empty = m_model->rowCount() == 0;
    m_empty->setVisible(empty);
    if (!empty) return;
    const QString words = filterWords();
    if (words.isEmpty()) {
        m_empty->set(m_emptyWords.icon, m_emptyWords.sentence, m_emptyWords.detail, m_emptyWords.action);
    } else {
        const QString typed = m_model->rows().typed();
        m_empty->set(QStringLiteral("edit-find"),
                     typed.isEmpty() ? tr("No row matches the filter") : tr("Nothing matches “%1”").arg(typed),
                     tr("Filter: %1").arg(words), tr("Clear the filter"), QStringLiteral("view-filter"));
    }
    m_empty->raise();
}

void RecordTable::setRowActions(const QList<QAction*>& actions)
{
    m_rowActions = actions;
    m_view->addActions(actions); // so that their shortcuts work in the table
}

void RecordTable::setGrid(std::unique_ptr<GridEditor> editor, Ask& ask)
{
    m_grid = new GridControl(this, std::move(editor), ask);
    connect(m_grid, &GridControl::told, m_footer, &TableFooter::tell);
    connect(m_grid, &GridControl::refusedChanged, this, [this] { m_footer->setRefused(m_grid->refusedCount()); });
    connect(m_grid, &GridControl::questionReached, m_footer, &TableFooter::setQuestion);
    connect(m_footer, &TableFooter::theirsRequested, m_grid, &GridControl::takeTheirs);
    connect(m_footer, &TableFooter::mineRequested, m_grid, &GridControl::keepMine);
}

void RecordTable::holdRows() { m_model->hold(); }

void RecordTable::releaseRows() { m_model->release(); }

qint64 RecordTable::currentId() const { return m_model->recordId(m_view->currentIndex()); }

qint64 RecordTable::newestId() const
{
    qint64 newest = 0;
    for (int row = 0; source() && row < source()->count(); ++row) newest = qMax(newest, source()->id(row));
    return newest;
}

QSet<qint64> RecordTable::selectedIds() const { return m_view->selectedRecords(); }

bool RecordTable::selectRecord(qint64 id)
{
    const int row = m_model->rowOfRecord(id);
    if (row < 0) return false;
    m_view->selectRecords({id}, id);
    m_view->scrollTo(m_view->currentIndex());
    return true;
}

QSet<qint64> RecordTable::checkedIds() const { return m_model->checkedIds(); }

void RecordTable::setCheckedIds(const QSet<qint64>& ids) { m_model->setChecked(ids); }

void RecordTable::focusTable() { m_view->setFocus(Qt::OtherFocusReason); }

void RecordTable::setColumnShown(int column, bool shown) { m_layout->setShown(column, shown); }

void RecordTable::moveColumn(int column, int step) { m_layout->move(column, step); }

void RecordTable::resetColumns() { m_layout->reset(); }

void RecordTable::showColumnMenu(int column)
{
    const QHeaderView* header = m_view->horizontalHeader();
    const int x = column >= 0 ? m_view->columnViewportPosition(column) : 0;
    ColumnMenu(this, column).exec(header->viewport()->mapToGlobal(QPoint(qMax(0, x), header->height())));
}

void RecordTable::showRowMenu(const QPoint& position)
{
    RowMenu(this, m_rowActions, m_view->columnAt(position.x())).exec(m_view->viewport()->mapToGlobal(position));
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

std::vector<int> RecordTable::visibleRows() const
{
    std::vector<int> rows;
    rows.reserve(size_t(m_model->rows().shownRows()));
    for (const TableLine& line : m_model->rows().lines())
        if (!line.isHeading()) rows.push_back(line.row);
    return rows;
}

std::vector<int> RecordTable::visibleColumns() const { return m_layout->shown(); }

QString RecordTable::cellText(int sourceRow, int column) const
{
    return source() ? source()->cell(sourceRow, column).text : QString();
}

TableExcerpt RecordTable::excerpt(bool selectedOnly) const
{
    std::vector<int> rows = visibleRows();
    if (selectedOnly) {
        const QSet<qint64> chosen = selectedIds();
        std::erase_if(rows, [&](int row) { return !chosen.contains(source()->id(row)); });
    }
    return {*source(), columns(), std::move(rows), visibleColumns()};
}

void RecordTable::copySelection(bool withHeadings)
{
    if (!source() || selectedIds().isEmpty()) return;
    copyRows(excerpt(true).texts(withHeadings), withHeadings);
}

void RecordTable::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_view) m_layout->fit();
}

} // namespace ocop
