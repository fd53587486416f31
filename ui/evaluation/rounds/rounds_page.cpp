#include "ui/evaluation/rounds/rounds_page.h"

#include "core/base/dates.h"
#include "ui/evaluation/rounds/round_form.h"
#include "ui/evaluation/rounds/round_names.h"
#include "ui/evaluation/rounds/round_workspace.h"
#include "ui/kit/icons.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/records/remove_shown.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/dossier_words.h"

#include <QAction>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ocop {
namespace {

struct RoundRow
{
    const Round* round;
    int dossiers = 0;
    int decided = 0;
};

ListColumns<RoundRow> roundColumns(const Session& session)
{
    return {{{.key = QStringLiteral("name"),
              .title = RoundsPage::tr("Round"),
              .kind = CellKind::TwoLine,
              .width = 150,
              .stretch = true,
              .secondTitle = RoundsPage::tr("Day, council")},
             [&session](const RoundRow& each) {
                 CellData cell = twoLineCell(each.round->name, roundWords::facts(session, *each.round));
                 cell.spoken = cell.text + QStringLiteral(", ") + roundWords::state(*each.round);
                 return cell;
             }},
            {{.key = QStringLiteral("progress"),
              .title = RoundsPage::tr("Decided"),
              .kind = CellKind::Number,
              .width = 84,
              .longest = QStringLiteral("60/60")},
             [](const RoundRow& each) {
                 CellData cell{
                     .text = QStringLiteral("%1/%2").arg(QString::number(each.decided), QString::number(each.dossiers)),
                     .value = each.decided};
                 if (each.round->isClosed()) cell.mark = Mark::InForce;
                 if (cell.mark) cell.tip = roundWords::state(*each.round);
                 return cell;
             }},
            {{.key = QStringLiteral("year"),
              .title = RoundsPage::tr("Year"),
              .kind = CellKind::Number,
              .width = 60,
              .hidden = true},
             [](const RoundRow& each) {
                 return CellData{.text = QString::number(each.round->year), .value = each.round->year};
             }},
            {{.key = QStringLiteral("number"),
              .title = RoundsPage::tr("Number"),
              .kind = CellKind::Number,
              .width = 60,
              .hidden = true},
             [](const RoundRow& each) {
                 return CellData{.text = QString::number(each.round->number), .value = each.round->number};
             }},
            {{.key = QStringLiteral("held"),
              .title = RoundsPage::tr("Meeting on"),
              .kind = CellKind::Date,
              .width = 96,
              .hidden = true},
             [](const RoundRow& each) {
                 CellData cell = dateCell(each.round->councilDay());
                 // Rounds without a day are the ones to come: sorted by when their proposals end.
                 if (!each.round->councilDay().isValid())
                     cell.value =
                         each.round->proposedBy.isValid() ? each.round->proposedBy : QDate(each.round->year, 12, 31);
                 return cell;
             }},
            {{.key = QStringLiteral("council"), .title = RoundsPage::tr("Council"), .width = 160, .hidden = true},
             [&session](const RoundRow& each) {
                 const Council* council = session.evaluations().council(each.round->council);
                 return textCell(council ? council->name : QString());
             }},
            {{.key = QStringLiteral("rules"), .title = RoundsPage::tr("Rule set"), .width = 96, .hidden = true},
             [&session](const RoundRow& each) {
                 return textCell(dossierWords::ruleSet(session.book().rules(), each.round->ruleSet));
             }},
            {{.key = QStringLiteral("state"), .title = RoundsPage::tr("State"), .width = 130, .hidden = true},
             [](const RoundRow& each) { return textCell(roundWords::state(*each.round)); }}};
}

std::vector<RoundRow> roundRows(const EvaluationSnapshot& evaluations)
{
    std::vector<RoundRow> rows;
    QHash<RoundId, size_t> places;
    for (const Round& each : evaluations.rounds()) {
        places.insert(each.id, rows.size());
        rows.push_back({&each});
    }
    for (const Application& each : evaluations.applications()) {
        const auto at = places.constFind(each.round);
        if (at == places.cend()) continue;
        ++rows[*at].dossiers;
        rows[*at].decided += each.starsDecided.has_value();
    }
    return rows;
}

} // namespace

RoundsPage::RoundsPage(Session& session, QWidget* parent)
    : Page(session, parent), m_header(new PageHeader(tr("Evaluation"), this)),
      m_table(new RecordTable(QStringLiteral("rounds"), columnsOf(roundColumns(session)), &session.desk(), this)),
      m_workspace(new RoundWorkspace(session, this)), m_empty(new EmptyState(this)), m_right(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("roundsPage"));
    const Theme& theme = themeOf(this);
    buildActs();
    m_right->addWidget(m_empty);
    m_right->addWidget(m_workspace);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(QStringLiteral("roundsSplit"));
    split->setHandleWidth(theme.px(12));
    split->setChildrenCollapsible(false);
    m_table->setMinimumWidth(theme.px(190));
    split->addWidget(m_table);
    split->addWidget(m_right);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({theme.px(216), theme.px(914)});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addWidget(m_header);
    layout->addWidget(split, 1);
    m_table->view()->setAccessibleName(tr("Evaluation rounds"));
    m_table->setDefaultSort(QStringLiteral("held"), Qt::DescendingOrder);
    m_table->setCountText([](int, int total) { return tr("%n round(s)", nullptr, total); });
    connect(m_table, &RecordTable::currentChanged, this, [this] {
        if (!m_filling) showChosen();
    });
    connect(m_table, &RecordTable::activated, m_workspace, &RoundWorkspace::editRoundHere);
    connect(m_empty, &EmptyState::actionRequested, this, &RoundsPage::addRound);
    setFocusProxy(m_table->view());
}

void RoundsPage::buildActs()
{
    m_add = makeButton(tr("New round"), QStringLiteral("list-add"), QStringLiteral("primary"), this,
                       QStringLiteral("Ctrl+N"));
    m_add->setObjectName(QStringLiteral("add"));
    m_header->addAction(m_add);
    const auto act = [this](const QString& text, const QString& icon, const QKeySequence& keys, auto slot) {
        auto* action = new QAction(themeIcon(icon), text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        m_writing << action;
        return action;
    };
    QAction* add =
        act(tr("New round"), QStringLiteral("list-add"), QKeySequence(QKeySequence::New), &RoundsPage::addRound);
    QAction* edit = act(tr("Edit round"), QStringLiteral("document-edit"), QKeySequence(Qt::Key_F2),
                        [this] { m_workspace->editRoundHere(); });
    QAction* drop = act(tr("Delete round"), QStringLiteral("edit-delete"), QKeySequence(Qt::CTRL | Qt::Key_Delete),
                        &RoundsPage::deleteRound);
    m_table->setRowActions({edit, drop});
    connect(m_add, &QPushButton::clicked, add, &QAction::trigger);
}

void RoundsPage::refresh()
{
    if (!session().isOpen()) return;
    const bool writable = !session().isReadOnly();
    m_add->setVisible(writable);
    for (QAction* action : std::as_const(m_writing)) action->setEnabled(writable);
    m_filling = true;
    fillRounds();
    m_filling = false;
    showChosen();
}

void RoundsPage::fillRounds()
{
    const EvaluationSnapshot& evaluations = session().evaluations();
    auto rows = std::make_shared<RowsOf<RoundRow>>(
        roundRows(evaluations), [](const RoundRow& each) { return each.round->id.value; }, roundColumns(session()));
    rows->keepAlive(session().holdMoment());
    m_table->setEmpty(QStringLiteral("group"), tr("No round yet"), {});
    m_table->setSource(rows);
    int open = 0;
    for (const Round& each : evaluations.rounds()) open += !each.isClosed();
    m_header->setSentence(evaluations.rounds().empty() ? QString() : tr("%n open round(s)", nullptr, open));
    if (!m_table->currentId() && rows->count() > 0) m_table->selectRecord(rows->id(m_table->visibleRows().front()));
    const bool writable = !session().isReadOnly();
    m_empty->set(QStringLiteral("group"), tr("No evaluation round yet"),
                 tr("A round brings dossiers before a council, which scores them and decides the stars."),
                 writable ? tr("New round") : QString(), QStringLiteral("list-add"));
}

void RoundsPage::showChosen()
{
    const Round* round = session().evaluations().round({m_table->currentId()});
    m_right->setCurrentWidget(round ? static_cast<QWidget*>(m_workspace) : m_empty);
    if (!round) return;
    m_workspace->showRound(roundViewNow(session(), round->id));
}

bool RoundsPage::showRecord(qint64 id)
{
    if (!m_table->selectRecord(id)) {
        m_table->clearFilters();
        if (!m_table->selectRecord(id)) return false;
    }
    m_table->focusTable();
    return true;
}

void RoundsPage::addRound()
{
    if (session().isReadOnly()) return;
    const RoundId made = editRound(session(), window());
    if (made) m_table->selectRecord(made.value);
    m_table->focusTable();
}

void RoundsPage::deleteRound()
{
    const Round* round = session().evaluations().round({m_table->currentId()});
    if (!round || session().isReadOnly()) return;
    if (!session().evaluations().applicationsOf(round->id).empty()) {
        tell(window(), tr("The round was not deleted"), tr("There are dossiers in it. Take them out first."),
             Mark::Warning);
        return;
    }
    removeAsShown<Round>(
        session(), window(), round->name, std::vector{round->id.value},
        [this](qint64 id) { return session().evaluations().round({id}); },
        [this](WriteAct& act, const Round& shown) { removeShown(act, session().book().evaluation().rounds, shown); });
    m_table->focusTable();
}

} // namespace ocop
