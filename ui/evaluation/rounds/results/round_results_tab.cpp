#include "ui/evaluation/rounds/results/round_results_tab.h"

#include "core/evaluation/record/deciding.h"
#include "ui/evaluation/ballots/ballot_matrix.h"
#include "ui/evaluation/rounds/final_scores_form.h"
#include "ui/evaluation/rounds/results/round_detail.h"
#include "ui/evaluation/rounds/results/round_papers_menu.h"
#include "ui/evaluation/rounds/results/round_results_rows.h"
#include "ui/evaluation/rounds/round_decide_dialog.h"
#include "ui/evaluation/rounds/round_names.h"
#include "ui/evaluation/sheets/open_score_sheet.h"
#include "ui/evaluation/sheets/score_sheet_matrix.h"
#include "ui/evaluation/wall/product_wall.h"
#include "ui/kit/icons.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/paper/table_report_dialog.h"
#include "ui/session/desk_items.h"
#include "ui/session/rooms.h"
#include "ui/session/session.h"
#include "ui/session/shown_plan.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/sentences.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ocop {

RoundResultsTab::RoundResultsTab(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_table(
          new RecordTable(QStringLiteral("roundResults"), columnsOf(resultColumns(session)), &session.desk(), this)),
      m_detail(new RoundDetail(session, this))
{
    const Theme& theme = themeOf(this);
    m_table->view()->setAccessibleName(tr("Results of the round"));
    m_table->setCountText([](int shown, int total) {
        return shown == total ? tr("%n dossier(s)", nullptr, total)
                              : tr("%1 of %2 dossiers").arg(QString::number(shown), QString::number(total));
    });
    m_table->setEmpty(QStringLiteral("document-multiple"), tr("No dossier in this round yet"),
                      tr("Put in dossiers first; their scores and results show here."));
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("resultSplit"));
    split->setHandleWidth(theme.px(8));
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({theme.px(280), theme.px(210)});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    layout->addWidget(buildActs());
    layout->addWidget(split, 1);
    connect(m_table, &RecordTable::currentChanged, this, [this](qint64 id) {
        m_detail->showResult(m_view, {id});
        showDetail(m_detailButton->isChecked());
        showActs();
    });
    connect(m_table, &RecordTable::activated, this, &RoundResultsTab::decideCurrent);
    connect(m_detail, &RoundDetail::sheetRequested, this, [this](qint64 member) { openSheet({member}); });
}

QWidget* RoundResultsTab::buildActs()
{
    auto* bar = new QWidget(this);
    auto* acts = new QHBoxLayout(bar);
    acts->setContentsMargins(0, 0, 0, 0);
    acts->setSpacing(themeOf(this).px(8));
    const auto act = [&](const char* name, const QString& text, const QString& icon, auto slot) {
        auto* button = makeButton(text, icon, {}, bar);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    m_sheets = act("scoreSheets", tr("Score sheets…"), QStringLiteral("view-grid"), &RoundResultsTab::openSheets);
    m_decide = act("decideStars", tr("Decide…"), QStringLiteral("document-edit"), &RoundResultsTab::decideCurrent);
    m_accept =
        act("acceptProposals", tr("Accept proposals"), QStringLiteral("task-complete"), &RoundResultsTab::acceptAll);
    m_decision = act("roundDecision", tr("Decision, certificates…"), QStringLiteral("view-certificate"),
                     &RoundResultsTab::recognise);
    m_more = buildMore(bar);
    m_show = iconButton(bar, "wallButton", m_wall);
    m_detailButton = iconButton(bar, "detailButton", m_detailShown);
    m_detailButton->setCheckable(true);
    m_print = iconButton(bar, "printButton", m_paper);
    // The buttons stay where they are under the hand, whatever their words.
    m_accept->setText(tr("Accept %n proposal(s)", nullptr, 88));
    m_accept->setMinimumWidth(m_accept->sizeHint().width());
    acts->addStretch(1);
    for (QPushButton* each : {m_accept, m_sheets, m_decide, m_decision}) acts->addWidget(each);
    for (QToolButton* each : {m_detailButton, m_show, m_print, m_more}) acts->addWidget(each);
    return bar;
}

/// A button that does what the action of the menu does.
QToolButton* RoundResultsTab::iconButton(QWidget* parent, const char* name, QAction* action)
{
    auto* button = new QToolButton(parent);
    const QString words = action->text().remove(u'&').remove(u'…');
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    button->setObjectName(QLatin1String(name));
    button->setProperty("kind", QStringLiteral("icon"));
    button->setIcon(action->icon());
    button->setToolTip(keys.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, keys));
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    return button;
}

QToolButton* RoundResultsTab::buildMore(QWidget* parent)
{
    const auto act = [this](const char* name, const QString& text, const QString& icon, auto slot,
                            const QKeySequence& keys = {}) {
        auto* action = new QAction(themeIcon(icon), text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_sheet = act(
        "openSheet", tr("Open the next score &sheet"), QStringLiteral("edit-entry"), [this] { openSheet(); },
        QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_finals = act("finalScores", tr("Type the &final scores…"), QStringLiteral("edit-entry"),
                   &RoundResultsTab::typeFinalScores);
    m_takeBack = act("takeDecisionBack", tr("&Take the decision back"), QStringLiteral("edit-undo"),
                     &RoundResultsTab::takeDecisionBack);
    m_wall = act("showOnWall", tr("One product large, for the pro&jector…"), QStringLiteral("view-fullscreen"),
                 &RoundResultsTab::showOnWall, QKeySequence(Qt::Key_F5));
    m_detailShown = act("showDetail", tr("Show, hide the &detail"), QStringLiteral("view-split-top-bottom"),
                        &RoundResultsTab::toggleDetail, QKeySequence(Qt::Key_F3));
    m_paper = act("printResults", tr("&Print, export the list…"), QStringLiteral("document-print"),
                  &RoundResultsTab::print, QKeySequence(QKeySequence::Print));
    auto* more = new QToolButton(parent);
    more->setObjectName(QStringLiteral("moreOfResults"));
    more->setProperty("kind", QStringLiteral("icon"));
    more->setIcon(themeIcon(QStringLiteral("overflow-menu")));
    more->setToolTip(tr("More"));
    more->setAccessibleName(tr("More"));
    more->setFocusPolicy(Qt::StrongFocus);
    more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(more);
    menu->addActions({m_sheet, m_finals, m_takeBack, m_wall, m_detailShown});
    menu->addSeparator();
    menu->addAction(m_paper);
    more->setMenu(menu);
    m_papers = new RoundPapersMenu(m_session, menu, this);
    connect(m_papers, &RoundPapersMenu::done, m_table, &RecordTable::focusTable);
    m_table->setRowActions(QList<QAction*>{m_sheet, m_finals, m_takeBack, m_wall, m_paper} + m_papers->rowActions());
    return more;
}

/// Where the window is low the list needs the room: ten products are to be seen. What the person chose is kept.
void RoundResultsTab::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool roomy = height() >= themeOf(this).px(560);
    showDetail(deskItems::resultDetail().of(m_session.desk(), roomy));
}

void RoundResultsTab::showDetail(bool shown)
{
    m_detailButton->setChecked(shown);
    m_detail->setVisible(shown && current());
}

void RoundResultsTab::toggleDetail()
{
    const bool shown = !m_detail->isVisibleTo(this);
    deskItems::resultDetail().set(m_session.desk(), shown);
    showDetail(shown);
    if (!shown) m_table->focusTable();
}

bool RoundResultsTab::mayDecide() const { return m_view && !m_session.isReadOnly() && !m_view->round().isClosed(); }

const ApplicationResult* RoundResultsTab::current() const
{
    return m_view ? m_view->results.find({m_table->currentId()}) : nullptr;
}

void RoundResultsTab::showRound(const RoundViewPtr& view)
{
    m_view = view;
    m_table->setSource(resultRows(m_session, view));
    const auto& results = view->results.results();
    const int flagged = int(std::count_if(results.begin(), results.end(), [](const ApplicationResult& each) {
        return each.verdict && each.verdict->spreadFlag;
    }));
    const int knockedOut = int(std::count_if(results.begin(), results.end(), [](const ApplicationResult& each) {
        return each.verdict && !each.verdict->knockouts.empty();
    }));
    QStringList words;
    if (const RoundProgress progress = view->results.progress(); progress.dossiers > 0)
        words << (view->round().isBallot() ? tr("%1 of %2 decided, %3 of %4 answers back")
                                           : tr("%1 of %2 decided, %3 of %4 sheets signed"))
                     .arg(QString::number(progress.decided), QString::number(progress.dossiers),
                          QString::number(progress.sheetsSigned), QString::number(progress.sheetsExpected));
    if (flagged > 0) words << tr("%n too far apart", nullptr, flagged);
    if (knockedOut > 0) words << tr("%n knocked out", nullptr, knockedOut);
    m_table->setSummary(words.join(QStringLiteral("  ·  ")));
    if (!m_table->currentId() && !results.empty())
        m_table->selectRecord(m_table->source()->id(m_table->visibleRows().front()));
    m_detail->showResult(view, {m_table->currentId()});
    showDetail(m_detailButton->isChecked());
    showActs();
}

void RoundResultsTab::showActs()
{
    if (!m_view) return;
    const RoundProgress progress = m_view->results.progress();
    const auto& results = m_view->results.results();
    const int plain = int(std::count_if(results.begin(), results.end(), [](const ApplicationResult& each) {
        return !each.isDecided() && each.isPlain();
    }));
    for (QPushButton* each : {m_accept, m_decide}) each->setVisible(mayDecide() && !results.empty());
    for (QWidget* each : {static_cast<QWidget*>(m_sheets), static_cast<QWidget*>(m_more), static_cast<QWidget*>(m_show),
                          static_cast<QWidget*>(m_print)})
        each->setVisible(!results.empty());
    m_decision->setVisible(!m_session.isReadOnly() && !results.empty());
    m_decision->setEnabled(progress.decided > 0);
    m_accept->setText(plain > 0 ? tr("Accept %n proposal(s)", nullptr, plain) : tr("Accept proposals"));
    m_accept->setEnabled(plain > 0);
    m_accept->setToolTip(
        plain > 0 ? QString() : tr("Accepted together are dossiers with all sheets signed, no flag and no knock-out."));
    const ApplicationResult* result = current();
    const bool ended = result && !isOpen(result->application->state);
    m_sheets->setText(m_view->round().isBallot() ? tr("Ballots…") : tr("Score sheets…"));
    m_decide->setEnabled(result && result->hasBasis() && !ended);
    m_decide->setToolTip(result && !result->hasBasis() && !result->ballot
                             ? tr("No sheet is signed yet and no final scores are typed.")
                             : QString());
    if (ended) m_decide->setToolTip(tr("This dossier is closed; take it up again on its own page first."));
    m_takeBack->setEnabled(mayDecide() && result && result->isDecided() && !ended);
    m_finals->setEnabled(mayDecide() && result && !result->isDecided() && !ended);
    m_sheet->setEnabled(result);
    m_papers->showRound(&m_view->results);
    m_papers->showProduct(result);
}

/// The council decides at its meeting, with its quorum; where the rules let it decide all the same the reason is asked.
bool RoundResultsTab::hasMet()
{
    for (const ApplicationResult& each : m_view->results.results()) {
        if (each.isDecided() || !each.isPlain()) continue;
        const Findings findings = checkMeeting(m_view->results, each, m_session.today());
        if (!hasErrors(findings)) continue;
        QStringList lines;
        for (const Finding& finding : findings) lines << texts::finding(finding);
        tell(
            window(), tr("The council has not met yet"),
            lines.join(u'\n') + u'\n' +
                tr("Note who came on the page of the council. Where the rules let it decide without a quorum, the round's form has a field for the reason."),
            Mark::Warning);
        return false;
    }
    return true;
}

void RoundResultsTab::acceptAll()
{
    if (!mayDecide() || !hasMet()) return;
    RoundViewPtr view = m_view;
    const auto again = [&](const QStringList& writers) {
        const RoundViewPtr now = roundViewNow(m_session, view->round().id);
        if (!now) return false;
        const QStringList different = productsJudgedOtherwise(m_session, *view, *now);
        view = now;
        return different.isEmpty() || agreesTo(m_session, window(), writers, different);
    };
    const auto accept = [&](WriteAct& act) {
        acceptProposals(m_session.book().evaluation(), act, view->results, m_session.today());
    };
    writeShown(m_session, window(),
               {ActKind::Batch, [&] { return tr("%1: proposals accepted").arg(view->round().name); }, view->mark, again,
                accept});
    m_table->focusTable();
}

void RoundResultsTab::decideCurrent()
{
    const ApplicationResult* result = current();
    if (!mayDecide() || !result || !result->hasBasis() || !isOpen(result->application->state)) return;
    RoundDecideDialog dialog(m_session, m_view->round().id, result->application->id, window());
    dialog.exec();
    m_table->focusTable();
}

void RoundResultsTab::recognise()
{
    if (m_view) m_session.rooms().recogniseRound(window(), m_view->round().id);
    m_table->focusTable();
}

void RoundResultsTab::openSheet(MemberId member)
{
    const ApplicationResult* result = current();
    if (!result) return;
    if (result->ballot) return openSheets();
    for (const MemberSheet& each : result->sheets)
        if (!member && each.present && each.state != SheetState::Signed) member = each.member->id;
    if (!member && !result->sheets.empty()) member = result->sheets.front().member->id;
    openScoreSheet(m_session, window(), result->application->id, member);
    m_table->focusTable();
}

void RoundResultsTab::openSheets()
{
    if (m_view && m_view->round().isBallot())
        openBallots(m_session, window(), m_view->round().id);
    else if (m_view)
        openScoreSheets(m_session, window(), m_view->round().id);
    m_table->focusTable();
}

void RoundResultsTab::typeFinalScores()
{
    const ApplicationResult* result = current();
    if (mayDecide() && result) enterFinalScores(m_session, window(), result->application->id);
    m_table->focusTable();
}

void RoundResultsTab::print()
{
    if (m_view)
        showTableReport(m_session, *m_table,
                        QStringLiteral("Kết quả đánh giá, phân hạng sản phẩm OCOP – %1").arg(m_view->round().name),
                        window());
}

void RoundResultsTab::showOnWall()
{
    if (!m_view) return;
    ProductWall wall(m_session, m_view->round().id, {m_table->currentId()}, window());
    wall.exec();
    m_table->selectRecord(wall.application().value);
    m_table->focusTable();
}

void RoundResultsTab::takeDecisionBack()
{
    const ApplicationResult* result = current();
    if (!mayDecide() || !result || !result->isDecided() || !isOpen(result->application->state)) return;
    const RoundViewPtr view = m_view;
    m_session.write(ActKind::Edit, roundWords::productName(m_session, *result->application),
                    [&](WriteAct& act) { undecideResult(m_session.book().evaluation(), act, *result); });
    m_table->focusTable();
}

} // namespace ocop
