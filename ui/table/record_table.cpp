#include "ui/table/record_table.h"

#include "core/base/formats.h"
#include "ui/kit/icons.h"
#include "ui/kit/one_line_label.h"
#include "ui/kit/small_widgets.h"
#include "ui/table/clipboard.h"
#include "ui/table/grid/grid_control.h"
#include "ui/table/record_header.h"
#include "ui/table/record_model.h"
#include "ui/table/record_view.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace ocop {
namespace {

/// Rows whose searchable text is made in one slice of idle time.
constexpr int idleSlice = 4000;

} // namespace

RecordTable::RecordTable(const QString& key, Columns columns, QSettings* settings, QWidget* parent)
    : QFrame(parent), m_key(key), m_settings(settings), m_model(new RecordModel(std::move(columns), this)),
      m_view(new RecordView(m_model, this)), m_filterBox(new QLineEdit(this)),
      m_empty(new EmptyState(m_view->viewport())), m_footer(new QFrame(this)),
      m_count(makeLabel({}, QStringLiteral("small"), this)), m_summary(new OneLineLabel(QStringLiteral("small"), this)),
      m_words(new OneLineLabel(QStringLiteral("small"), this)),
      m_clear(makeButton(tr("Clear"), {}, QStringLiteral("link"), this)),
      m_told(new OneLineLabel(QStringLiteral("small"), this)),
      m_refused(makeButton({}, QStringLiteral("dialog-warning"), QStringLiteral("link"), this)),
      m_idle(new QTimer(this)), m_save(new QTimer(this))
{
    setProperty("role", QStringLiteral("panel"));
    setObjectName(QStringLiteral("table_") + key);
    m_emptyTexts = {QStringLiteral("view-list-details"), tr("Nothing here yet"), {}, {}};
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    buildFooter();
    layout->addWidget(m_footer);

    m_filterBox->setObjectName(QStringLiteral("filterBox"));
    m_filterBox->setPlaceholderText(tr("Filter this list"));
    m_filterBox->setAccessibleName(tr("Filter this list"));
    m_filterBox->setClearButtonEnabled(true);
    m_filterBox->addAction(themeIcon(QStringLiteral("view-filter"), Ink::Muted), QLineEdit::LeadingPosition);
    m_filterBox->installEventFilter(this);
    m_filterBox->hide(); // until the page places it
    m_view->setAccessibleName(tr("List"));
    m_idle->setSingleShot(true);
    m_save->setSingleShot(true);
    connectView();
    resetWidths();
    restoreState();
    refreshFooter();
    refreshEmpty();
}

RecordTable::~RecordTable()
{
    if (m_save->isActive()) saveState();
    delete m_grid; // it watches the view, which goes next
}

void RecordTable::connectView()
{
    connect(m_filterBox, &QLineEdit::textChanged, this,
            [this](const QString& text) { applyChange([&](RowIndex& rows) { rows.setTyped(text); }); });
    connect(m_view, &RecordView::recordActivated, this, &RecordTable::activated);
    connect(m_view, &RecordView::currentRecordChanged, this, &RecordTable::currentChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordTable::selectionChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordTable::refreshSummary);
    connect(m_view, &RecordView::linkActivated, this,
            [this](qint64 id, int column) { Q_EMIT linkActivated(id, columns()[size_t(column)].key); });
    connect(m_view, &RecordView::headingToggled, this, [this](int group) {
        const int row = m_view->currentIndex().row();
        applyChange([&](RowIndex& rows) { rows.setCollapsed(group, !rows.isCollapsed(group)); });
        m_view->setCurrentIndex(m_model->index(row, m_view->horizontalHeader()->logicalIndex(0)));
    });
    connect(m_view, &RecordView::columnMenuRequested, this, &RecordTable::showColumnMenu);
    connect(m_view, &RecordView::copyRequested, this, &RecordTable::copySelection);
    connect(m_view, &RecordView::textTyped, this, [this](const QString& text) {
        if (!m_filterBox->isVisible()) return;
        m_filterBox->setFocus(Qt::ShortcutFocusReason);
        m_filterBox->setText(text);
    });
    connect(m_view, &RecordView::resized, this, [this] {
        m_empty->setGeometry(m_view->viewport()->rect());
        fitColumns();
    });
    connect(m_model, &RecordModel::checkedChanged, this, &RecordTable::checkedChanged);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &RecordTable::showContextMenu);
    RecordHeader* header = m_view->recordHeader();
    connect(header, &QHeaderView::sectionClicked, this, &RecordTable::headerClicked);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint& at) { showColumnMenu(header->logicalIndexAt(at)); });
    connect(header, &QHeaderView::sectionMoved, this, [this] { m_save->start(500); });
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int now) {
        if (m_fitting || now == 0) return;
        m_base[size_t(column)] = now;
        m_save->start(500);
    });
    connect(m_save, &QTimer::timeout, this, &RecordTable::saveState);
    connect(m_idle, &QTimer::timeout, this, [this] {
        if (!m_model->prepareSearch(idleSlice)) m_idle->start(0);
    });
    connect(m_clear, &QPushButton::clicked, this, &RecordTable::clearFilters);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (filterWords().isEmpty())
            Q_EMIT emptyActionRequested();
        else
            clearFilters();
    });
}

void RecordTable::buildFooter()
{
    m_footer->setProperty("role", QStringLiteral("footer"));
    m_footer->setFixedHeight(themeOf(this).px(32));
    auto* layout = new QHBoxLayout(m_footer);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(16);
    layout->addWidget(m_count);
    layout->addWidget(m_refused);
    layout->addWidget(m_told, 1);
    layout->addWidget(m_summary);
    layout->addStretch(1);
    layout->addWidget(m_words);
    layout->addWidget(m_clear);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setProperty("size", QStringLiteral("small"));
    m_told->setObjectName(QStringLiteral("gridNote"));
    m_told->hide();
    m_refused->setObjectName(QStringLiteral("refusedCells"));
    m_refused->setProperty("size", QStringLiteral("small"));
    m_refused->setAccessibleName(tr("Go to the next cell that is not written"));
    m_refused->hide();
}

const RowSource* RecordTable::source() const { return m_model->source(); }

const Columns& RecordTable::columns() const { return m_model->columns(); }

void RecordTable::setSource(std::shared_ptr<const RowSource> source)
{
    m_model->setSource(std::move(source));
    m_idle->start(50);
    refreshFooter();
    refreshEmpty();
    fitColumns();
}

void RecordTable::applyChange(const std::function<void(RowIndex&)>& change)
{
    m_model->change(change);
    refreshFooter();
    refreshEmpty();
    m_view->recordHeader()->viewport()->update();
    Q_EMIT filterChanged();
}

int RecordTable::columnOf(const QString& key) const
{
    for (size_t i = 0; i < columns().size(); ++i)
        if (columns()[i].key == key) return int(i);
    return -1;
}

void RecordTable::setDefaultSort(const QString& columnKey, Qt::SortOrder order)
{
    m_defaultSort = {columnKey, order};
    if (m_sortRemembered) return;
    applyChange([&](RowIndex& rows) { rows.setSort(columnOf(columnKey), order); });
}

void RecordTable::sortBy(const QString& columnKey, Qt::SortOrder order)
{
    applyChange([&](RowIndex& rows) { rows.setSort(columnOf(columnKey), order); });
    m_sortRemembered = true;
    m_save->start(500);
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

void RecordTable::setRowFilter(std::function<bool(int)> filter, const QString& words)
{
    m_outerWords = words;
    applyChange([&](RowIndex& rows) { rows.setRowFilter(std::move(filter)); });
}

void RecordTable::setTypedFilter(const QString& text) { m_filterBox->setText(text); }

void RecordTable::setColumnFilter(const QString& columnKey, const std::optional<ColumnFilter>& filter)
{
    const int column = columnOf(columnKey);
    if (column >= 0) applyChange([&](RowIndex& rows) { rows.setColumnFilter(column, filter); });
}

void RecordTable::clearFilters()
{
    {
        const QSignalBlocker quiet(m_filterBox);
        m_filterBox->clear();
    }
    m_outerWords.clear();
    applyChange([](RowIndex& rows) {
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

void RecordTable::setSummary(const QString& text)
{
    m_summaryText = text;
    refreshSummary();
}

void RecordTable::setCountText(std::function<QString(int, int)> text)
{
    m_countText = std::move(text);
    refreshFooter();
}

void RecordTable::refreshFooter()
{
    const int shown = m_model->rows().shownRows();
    const int total = source() ? source()->count() : 0;
    if (m_countText)
        m_count->setText(m_countText(shown, total));
    else if (shown == total)
        m_count->setText(tr("%1 rows").arg(formatCount(total)));
    else
        m_count->setText(tr("%1 of %2 rows").arg(formatCount(shown), formatCount(total)));
    const QString words = filterWords();
    m_words->setText(words.isEmpty() ? tr("No filter") : tr("Filter: %1").arg(words));
    m_clear->setVisible(!words.isEmpty());
}

void RecordTable::setEmpty(const QString& icon, const QString& sentence, const QString& detail, const QString& action)
{
    m_emptyTexts = {icon, sentence, detail, action};
    refreshEmpty();
}

void RecordTable::refreshEmpty()
{
    const bool empty = m_model->rowCount() == 0;
    m_empty->setVisible(empty);
    if (!empty) return;
    const QString words = filterWords();
    if (words.isEmpty()) {
        m_empty->set(m_emptyTexts.at(0), m_emptyTexts.at(1), m_emptyTexts.at(2), m_emptyTexts.at(3));
    } else {
        const QString typed = m_model->rows().typed();
        m_empty->set(QStringLiteral("edit-find"),
                     typed.isEmpty() ? tr("No row passes the filter") : tr("Nothing matches “%1”").arg(typed),
                     tr("Filter: %1").arg(words), tr("Clear the filter"), QStringLiteral("view-filter"));
    }
    m_empty->raise();
}

void RecordTable::setRowActions(const QList<QAction*>& actions)
{
    m_rowActions = actions;
    m_view->addActions(actions); // so that their shortcuts work in the table
}

qint64 RecordTable::currentId() const { return m_model->recordId(m_view->currentIndex()); }

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

bool RecordTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filterBox && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (press->key() == Qt::Key_Down || press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) {
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (press->key() == Qt::Key_Escape && !m_filterBox->text().isEmpty()) {
            m_filterBox->clear();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void RecordTable::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_view) {
        m_footer->setFixedHeight(themeOf(this).px(32));
        fitColumns();
    }
}

} // namespace ocop
