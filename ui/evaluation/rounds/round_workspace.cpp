#include "ui/evaluation/rounds/round_workspace.h"

#include "core/evaluation/round_acts.h"
#include "ui/evaluation/rounds/reason_form.h"
#include "ui/evaluation/rounds/results/round_results_tab.h"
#include "ui/evaluation/rounds/round_council_tab.h"
#include "ui/evaluation/rounds/round_dossiers_tab.h"
#include "ui/evaluation/rounds/round_form.h"
#include "ui/evaluation/rounds/round_names.h"
#include "ui/kit/ask.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/paper/office_papers.h"
#include "ui/session/session.h"
#include "ui/session/shown_plan.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ocop {
namespace {

QString closingSentences(const Findings& findings)
{
    QStringList lines;
    for (const Finding& each : findings) lines << texts::finding(each);
    return lines.join(u'\n');
}

} // namespace

RoundWorkspace::RoundWorkspace(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_tabs(new QTabBar(this)), m_pages(new QStackedWidget(this)),
      m_dossiers(new RoundDossiersTab(session, this)), m_council(new RoundCouncilTab(session, this)),
      m_results(new RoundResultsTab(session, this))
{
    const Theme& theme = themeOf(this);
    m_tabs->setObjectName(QStringLiteral("roundTabs"));
    m_tabs->setAccessibleName(tr("Parts of the round"));
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    for (int i = 0; i < 3; ++i) m_tabs->addTab({});
    for (QWidget* each :
         {static_cast<QWidget*>(m_dossiers), static_cast<QWidget*>(m_council), static_cast<QWidget*>(m_results)})
        m_pages->addWidget(each);
    auto* rule = new QFrame(this);
    rule->setProperty("role", QStringLiteral("rule"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addSpacing(theme.px(8));
    layout->addWidget(m_tabs);
    layout->addWidget(rule);
    layout->addSpacing(theme.px(8));
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_council, &RoundCouncilTab::councilWanted, this, &RoundWorkspace::editRoundHere);
}

QWidget* RoundWorkspace::buildHead()
{
    const Theme& theme = themeOf(this);
    auto* head = new QWidget(this);
    m_title = makeLabel({}, QStringLiteral("record"), head);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("roundTitle"));
    m_state = new StatusPill(head);
    m_facts = makeLabel({}, QStringLiteral("secondary"), head);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setMinimumWidth(1);
    m_edit = makeButton(tr("Edit round"), QStringLiteral("document-edit"), {}, head, QStringLiteral("F2"));
    m_edit->setObjectName(QStringLiteral("editRound"));
    m_close = makeButton(tr("Close the round"), QStringLiteral("task-complete"), {}, head);
    m_close->setObjectName(QStringLiteral("closeRound"));
    auto* title = new QHBoxLayout;
    title->setSpacing(theme.px(8));
    title->addWidget(m_title);
    title->addWidget(m_state);
    title->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(theme.px(2));
    words->addLayout(title);
    words->addWidget(m_facts);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    row->addLayout(words, 1);
    row->addWidget(m_edit);
    row->addWidget(m_close);
    connect(m_edit, &QPushButton::clicked, this, &RoundWorkspace::editRoundHere);
    connect(m_close, &QPushButton::clicked, this, &RoundWorkspace::closeOrReopen);
    return head;
}

void RoundWorkspace::showRound(const RoundViewPtr& view)
{
    m_view = view;
    fillHead();
    m_dossiers->showRound(view);
    m_council->showRound(view);
    m_results->showRound(view);
}

void RoundWorkspace::fillHead()
{
    const Round& round = m_view->round();
    m_title->setText(round.name);
    m_state->setStatus(round.isClosed() ? Mark::Superseded : Mark::InForce, roundWords::state(round));
    const QString rules = roundWords::ruleSet(m_session, round.ruleSet);
    const QString facts = roundWords::facts(m_session, round) + QStringLiteral(" · ") + rules;
    m_facts->setText(facts);
    m_facts->setToolTip(facts);
    m_edit->setVisible(!m_session.isReadOnly() && !round.isClosed());
    m_close->setVisible(!m_session.isReadOnly());
    m_close->setText(round.isClosed() ? tr("Open again") : tr("Close the round"));
    const RoundProgress progress = m_view->results.progress();
    const Quorum quorum = m_view->results.quorum();
    m_tabs->setTabText(0, tr("Dossiers (%1)").arg(progress.dossiers));
    if (round.isBallot()) {
        m_tabs->setTabText(1, tr("Council"));
        m_tabs->setTabText(
            2,
            tr("Ballots, results (%1/%2)").arg(QString::number(progress.decided), QString::number(progress.dossiers)));
        return;
    }
    m_tabs->setTabText(
        1, quorum.taken
               ? tr("Council, attendance (%1/%2)").arg(QString::number(quorum.present), QString::number(quorum.members))
               : tr("Council, attendance"));
    m_tabs->setTabText(
        2, tr("Scores, results (%1/%2)").arg(QString::number(progress.decided), QString::number(progress.dossiers)));
}

void RoundWorkspace::editRoundHere()
{
    if (m_view && !m_session.isReadOnly()) editRound(m_session, window(), m_view->round().id);
}

void RoundWorkspace::closeOrReopen()
{
    if (!m_view || m_session.isReadOnly()) return;
    if (!m_view->round().isClosed()) return closeIt();
    const RoundViewPtr view = m_view;
    const auto reason = askReason(
        m_session, window(), tr("Open the round again"),
        tr("Its minutes are signed. The reason, the day and your name stand on a slip and in its papers from now on."));
    if (!reason) return;
    m_session.write(ActKind::Edit, view->round().name, [&](WriteAct& act) {
        reopenRound(m_session.book().evaluation(), act, view->results, m_session.today(), *reason);
    });
}

void RoundWorkspace::closeIt()
{
    RoundViewPtr view = m_view;
    if (!mayClose(*view)) return;
    const auto again = [&](const QStringList&) {
        const Findings shown = checkClosing(view->results);
        view = roundViewNow(m_session, view->round().id);
        return view && !view->round().isClosed() && (checkClosing(view->results) == shown || mayClose(*view));
    };
    const auto close = [&](WriteAct& act) {
        const QDate held = view->round().heldOn.isValid() ? view->round().heldOn : m_session.today();
        closeRound(m_session.book().evaluation(), act, view->results, m_session.today(),
                   paperHeadsNow(m_session, held));
    };
    writeShown(m_session, window(), {ActKind::Edit, [&] { return view->round().name; }, view->mark, again, close});
}

bool RoundWorkspace::mayClose(const RoundView& view)
{
    const Findings findings = checkClosing(view.results);
    if (hasErrors(findings)) {
        tell(window(), tr("The round cannot be closed yet"), closingSentences(findings), Mark::Warning);
        return false;
    }
    // Not a question for safety's sake: closing without a quorum is a choice with consequences for the minutes.
    return findings.empty() ||
           m_session.ask().choose(window(), tr("Something is not as it should be."), closingSentences(findings),
                                  {tr("Close the round all the same"), tr("Leave it open")}) == 0;
}

} // namespace ocop
