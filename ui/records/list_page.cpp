#include "ui/records/list_page.h"

#include "ui/kit/icons.h"
#include "ui/kit/quick_filters.h"
#include "ui/kit/small_widgets.h"
#include "ui/paper/table_report_dialog.h"
#include "ui/records/panel/record_panel.h"
#include "ui/records/view_chooser.h"
#include "ui/session/remembered_records.h"
#include "ui/session/rooms.h"
#include "ui/table/column_chooser.h"
#include "ui/table/grid/grid_control.h"
#include "ui/table/grid/grid_editor.h"
#include "ui/table/record_model.h"
#include "ui/table/record_view.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <numeric>

namespace ocop {

RecordListPage::RecordListPage(Session& session, Words words, Columns columns, std::vector<QuickFilter> filters,
                               QWidget* parent)
    : Page(session, parent), m_words(std::move(words)), m_quick(std::move(filters)),
      m_table(new RecordTable(m_words.entity, std::move(columns), &session.desk(), this)),
      m_filters(new QuickFilterBar(this)), m_panel(new RecordPanel(session, this)),
      m_views(new ViewChooser(session, m_words.entity,
                              {[this] { return look(); }, [this](const QJsonObject& look) { return takeLook(look); },
                               [this] { m_table->resetLook(); }},
                              this)),
      m_splitter(new QSplitter(Qt::Horizontal, this))
{
    const Theme& theme = themeOf(this);
    m_splitter->setObjectName(QStringLiteral("split"));
    m_splitter->setHandleWidth(theme.px(12));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildLeft(m_words));
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_panel->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(16));
    layout->addWidget(m_splitter);

    connect(m_filters, &QuickFilterBar::currentChanged, this, [this] {
        m_table->releaseRows();
        forgetAsked();
        applySelection();
    });
    connect(m_table, &RecordTable::filtersCleared, this, [this] {
        forgetAsked();
        m_filters->setCurrent(m_quick.front().key);
        applySelection();
    });
    connect(m_table, &RecordTable::filterChanged, this, &RecordListPage::showSums);
    connect(m_table, &RecordTable::currentChanged, this, &RecordListPage::showPanel);
    connect(m_table, &RecordTable::activated, this, &RecordListPage::editCurrent);
    connect(m_table, &RecordTable::emptyActionRequested, this, &RecordListPage::addRecord);
    connect(m_panel, &RecordPanel::editRequested, this, &RecordListPage::editCurrent);
    connect(m_panel, &RecordPanel::deleteRequested, this, &RecordListPage::deleteSelected);
    connect(m_panel, &RecordPanel::closeRequested, this, [this] {
        m_panel->hide();
        m_table->focusTable();
    });
    setFocusProxy(m_table->view());
}

QWidget* RecordListPage::buildLeft(const Words& words)
{
    const Theme& theme = themeOf(this);
    auto* left = new QWidget(m_splitter);
    m_header = new PageHeader(words.title, left);
    m_header->addBesideTitle(m_views);
    connect(m_table, &RecordTable::filterChanged, m_views, &ViewChooser::refresh);
    buildActs();
    for (const QuickFilter& filter : m_quick) m_filters->addFilter(filter.key, filter.title);
    m_filters->setCurrent(m_quick.front().key);
    QLineEdit* box = m_table->filterBox();
    box->setFixedWidth(theme.px(190));
    box->show();

    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(12));
    row->addWidget(m_filters, 1);
    row->addWidget(box, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(12));
    layout->addWidget(m_header);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    return left;
}

void RecordListPage::buildActs()
{
    QPushButton* paper = makeButton(tr("&Print, export…"), QStringLiteral("document-print"), {}, this);
    paper->setObjectName(QStringLiteral("paper"));
    auto* add =
        makeButton(m_words.add, QStringLiteral("list-add"), QStringLiteral("primary"), this, QStringLiteral("Ctrl+N"));
    add->setObjectName(QStringLiteral("add"));
    addHeadButton(add);
    m_header->addAction(paper, 0);

    QAction* create =
        makeAct(m_words.add, QStringLiteral("list-add"), QKeySequence(QKeySequence::New), [this] { addRecord(); });
    QAction* change =
        makeAct(tr("Edit"), QStringLiteral("document-edit"), QKeySequence(Qt::Key_F2), [this] { editCurrent(); });
    QAction* drop = makeAct(tr("Delete"), QStringLiteral("edit-delete"), QKeySequence(Qt::CTRL | Qt::Key_Delete),
                            [this] { deleteSelected(); });
    QAction* print = makeAct(tr("Print, export"), QStringLiteral("document-print"), QKeySequence(QKeySequence::Print),
                             [this] { showTableReport(session(), *m_table, m_words.paperTitle, window()); });
    makeAct(tr("Filter the list"), QStringLiteral("view-filter"), QKeySequence(QKeySequence::Find),
            [this] { m_table->filterBox()->setFocus(Qt::ShortcutFocusReason); });
    if (m_words.entity == QLatin1String("product") || m_words.entity == QLatin1String("subject"))
        makeAct(tr("Mark, unmark"), QStringLiteral("bookmarks"), QKeySequence(Qt::CTRL | Qt::Key_B),
                [this] { markCurrent(); });
    m_edit = change;
    m_writing = {create, change, drop};
    m_rowActs = {change, drop, print};
    m_table->setRowActions(m_rowActs);
    connect(paper, &QPushButton::clicked, print, &QAction::trigger);
    connect(add, &QPushButton::clicked, create, &QAction::trigger);
}

QAction* RecordListPage::makeAct(const QString& text, const QString& icon, const QKeySequence& keys,
                                 std::function<void()> run)
{
    auto* action = new QAction(themeIcon(icon), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
    return action;
}

QAction* RecordListPage::addRowAct(const QString& text, const QString& icon, const QKeySequence& keys,
                                   std::function<void()> run)
{
    QAction* action = makeAct(text, icon, keys, std::move(run));
    m_writing << action;
    m_rowActs.insert(m_rowActs.size() - 1, action); // printing stays last
    m_table->setRowActions(m_rowActs);
    return action;
}

void RecordListPage::addHeadButton(QPushButton* button)
{
    m_header->addAction(button, 0);
    m_headButtons << button;
}

void RecordListPage::setGrid(MakeGrid make)
{
    const auto addRows = [this](const QVector<QStringList>& rows) {
        addPasted(rows);
        m_table->focusTable();
    };
    m_table->setGrid(make(session(), m_table->columns(), addRows), session().ask());
    m_table->grid()->keepDrafts(session().drafts(), m_words.entity);
    m_edit->setShortcut({}); // F2 is the cell's
    m_edit->setText(tr("Edit") + QStringLiteral("\tEnter"));
}

void RecordListPage::addPasted(const QVector<QStringList>& rows) { session().rooms().addRows(window(), rows); }

void RecordListPage::addChooser(const QString& columnKey)
{
    auto* chooser = new ColumnChooser(m_table, columnKey, m_filters);
    m_filters->layout()->addWidget(chooser);
}

RecordListPage::Outlook RecordListPage::outlook() const
{
    return {session().asOf(), session().district(), session().expiringDays()};
}

void RecordListPage::refresh()
{
    m_views->refresh();
    const bool writable = !session().isReadOnly();
    for (QPushButton* button : std::as_const(m_headButtons)) button->setVisible(writable);
    for (QAction* action : std::as_const(m_writing)) action->setEnabled(writable);
    const qint64 current = m_table->currentId();
    m_filledFor = outlook();
    for (QuickFilter& filter : m_quick)
        if (filter.selection.endsWithinDays) filter.selection.endsWithinDays = m_filledFor->expiringDays;
    m_table->setSource(gatherRows());
    std::vector<int> all(size_t(m_table->source()->count()));
    std::iota(all.begin(), all.end(), 0);
    m_counts.assign(m_quick.size(), 0);
    countRows(all, 1);
    showCounts();
    applySelection();
    if (!m_panel->isHidden()) showPanel(shownAfter(current));
}

/// The record of the panel: that of before, unless it is gone.
qint64 RecordListPage::shownAfter(qint64 before) const
{
    return before && m_table->model()->holdsRecord(before) ? before : m_table->currentId();
}

void RecordListPage::follow(const Touched& touched)
{
    if (touched.everything() || m_filledFor != outlook()) return refresh();
    m_views->refresh();
    const qint64 current = m_table->currentId();
    if (const QSet<qint64>& changed = touched.of(m_words.entity); !changed.isEmpty()) {
        countRows(m_table->sourceRowsOf(changed), -1);
        const std::shared_ptr<const RowSource> rows = gatherRows();
        m_table->setSource(rows, changed);
        countRows(m_table->sourceRowsOf(changed), 1);
        if (m_counts.front() != rows->count()) return refresh(); // others came or went too
        showCounts();
    }
    if (!m_panel->isHidden() && m_panel->tellsOf(touched)) showPanel(shownAfter(current));
}

void RecordListPage::countRows(const std::vector<int>& rows, int times)
{
    m_counts.front() += times * int(rows.size());
    for (size_t i = 1; i < m_quick.size(); ++i)
        for (const int row : rows)
            if (passes(row, m_quick[i])) m_counts[i] += times;
}

void RecordListPage::showCounts()
{
    for (size_t i = 0; i < m_quick.size(); ++i) m_filters->setCount(m_quick[i].key, m_counts[i]);
    showSums();
}

/// The footer speaks of the rows shown.
void RecordListPage::showSums()
{
    if (m_counts.empty()) return; // not filled yet
    beginSums();
    for (const int row : m_table->visibleRows()) sumRow(row);
    m_table->setSummary(summary());
}

const RecordListPage::QuickFilter& RecordListPage::chosenFilter() const
{
    for (const QuickFilter& filter : m_quick)
        if (filter.key == m_filters->current()) return filter;
    return m_quick.front();
}

QJsonObject RecordListPage::look() const
{
    QJsonObject look = m_table->look();
    look.insert(QStringLiteral("quick"), m_filters->current());
    return look;
}

QStringList RecordListPage::takeLook(const QJsonObject& look)
{
    forgetAsked();
    m_table->releaseRows();
    const QString quick = look.value(QStringLiteral("quick")).toString();
    const bool known =
        std::any_of(m_quick.begin(), m_quick.end(), [&](const QuickFilter& filter) { return filter.key == quick; });
    m_filters->setCurrent(known ? quick : m_quick.front().key);
    const QStringList unknown = m_table->takeLook(look);
    applySelection();
    return unknown;
}

void RecordListPage::forgetAsked()
{
    m_asked.reset();
    m_askedIds.reset();
}

void RecordListPage::applySelection()
{
    if (m_askedIds) {
        m_table->setRowFilter([this, ids = *m_askedIds](int row) { return ids.contains(m_table->source()->id(row)); },
                              m_askedWords);
        return;
    }
    if (m_asked) {
        const Selection selection = *m_asked;
        if (selection == m_quick.front().selection)
            m_table->setRowFilter(nullptr, {});
        else
            m_table->setRowFilter([this, selection](int row) { return rowMatches(row, selection); }, m_askedWords);
        return;
    }
    const QuickFilter filter = chosenFilter();
    if (filter.key == m_quick.front().key)
        m_table->setRowFilter(nullptr, {});
    else
        m_table->setRowFilter([this, filter](int row) { return passes(row, filter); }, filter.title);
}

void RecordListPage::showSelection(const Selection& selection, const QString& words) { askFor(selection, {}, words); }

void RecordListPage::showRecords(const QSet<qint64>& ids, const QString& words) { askFor({}, ids, words); }

void RecordListPage::askFor(std::optional<Selection> asked, std::optional<QSet<qint64>> ids, const QString& words)
{
    m_table->releaseRows();
    m_table->clearFilters();
    m_asked = std::move(asked);
    m_askedIds = std::move(ids);
    m_askedWords = words;
    m_filters->setCurrent({});
    applySelection();
    m_table->focusTable();
}

bool RecordListPage::showRecord(qint64 id)
{
    if (!m_table->selectRecord(id)) {
        m_table->clearFilters();
        if (!m_table->selectRecord(id)) return false;
    }
    m_panel->show();
    showPanel(id);
    m_table->focusTable();
    return true;
}

void RecordListPage::showPanel(qint64 id)
{
    if (id == 0) {
        m_panel->clear();
        m_panel->hide();
        return;
    }
    m_panel->showRecord({m_words.entity, id});
    m_panel->show();
}

void RecordListPage::addRecord()
{
    const qint64 newest = m_table->newestId();
    if (!session().isReadOnly() && add()) showAdded(newest);
    m_table->focusTable();
}

/// The record entered last is where the hand goes on.
void RecordListPage::showAdded(qint64 after)
{
    const qint64 id = m_table->newestId();
    if (id <= after || m_table->selectRecord(id) || !m_table->grid()) return;
    Q_EMIT m_table->grid()->told(tr("The new record does not pass the filter: %1").arg(m_table->filterWords()));
}

void RecordListPage::editCurrent()
{
    const qint64 id = m_table->currentId();
    if (id) RememberedRecords(session()).addOpened({m_words.entity, id});
    if (id && !session().isReadOnly()) edit(id);
    m_table->focusTable();
}

void RecordListPage::markCurrent()
{
    const RecordRef record{m_words.entity, m_table->currentId()};
    if (!record.id) return;
    RememberedRecords records(session());
    const bool marked = !records.isMarked(record);
    records.setMarked(record, marked);
    if (m_table->grid())
        Q_EMIT m_table->grid()->told(marked ? tr("Marked: Ctrl+K shows it first") : tr("No longer marked"));
}

void RecordListPage::deleteSelected()
{
    QSet<qint64> ids = m_table->selectedIds();
    if (ids.isEmpty() && m_table->currentId()) ids.insert(m_table->currentId());
    if (!ids.isEmpty() && !session().isReadOnly()) removeRecords(ids);
    m_table->focusTable();
}

void RecordListPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_panel->isVisible()) {
        m_panel->hide();
        m_table->focusTable();
        return;
    }
    if (event->key() == Qt::Key_Delete && m_table->view()) {
        deleteSelected();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace ocop
