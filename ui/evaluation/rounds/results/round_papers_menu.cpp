#include "ui/evaluation/rounds/results/round_papers_menu.h"

#include "ui/evaluation/advisory/advisory_form.h"
#include "ui/kit/icons.h"
#include "ui/session/session.h"

#include <QAction>
#include <QMenu>

namespace ocop {

RoundPapersMenu::RoundPapersMenu(Session& session, QMenu* menu, QWidget* owner)
    : QObject(owner), m_session(session), m_menu(menu), m_owner(owner)
{
    const QString paper = QStringLiteral("office-report");
    const auto window = [this] { return m_owner->window(); };
    addPaper("resultPaper", tr("&Result of the round…"), RoundPaper::Result);
    addPaper("scoresPaper", tr("Members' &points…"), RoundPaper::Scores);
    m_minutes = addPaper("minutesPaper", tr("&Minutes…"), RoundPaper::Minutes);
    addPaper("invitationPaper", tr("Invitation to the meeting…"), RoundPaper::Invitation);
    addPaper("proposalPaper", tr("Proposal for recognition…"), RoundPaper::Proposal);
    addPaper("recognitionPaper", tr("Draft of the recognition decision…"), RoundPaper::Recognition);
    addPaper("councilPaper", tr("Draft of the decision on the council…"), RoundPaper::CouncilDecision);
    m_notices = add("resultNotices", tr("&Notices of the results…"), QStringLiteral("mail-message"),
                    [=, this](RoundId round) { showResultNotices(m_session, window(), round); });
    add("roundFormsPaper", tr("Blank score sheets of the &whole round…"), paper,
        [=, this](RoundId round) { showScoreForms(m_session, window(), round); });
    m_form = add("formPaper", tr("&Blank score sheets of this product…"), paper,
                 [=, this](RoundId round) { showScoreForms(m_session, window(), round, m_application); });
    m_ballotRecord = addPaper("ballotRecord", tr("Record of the ballot…"), RoundPaper::BallotRecord);
    m_ballotForms = add("ballotForms", tr("Ballots to send…"), paper,
                        [=, this](RoundId round) { showBallotForms(m_session, window(), round); });
    addPaper("advisoryPaper", tr("Advisory team's reports…"), RoundPaper::Advisory);
    m_advisory = add("advisoryReport", tr("Advisory team's report on this product…"), QStringLiteral("document-edit"),
                     [=, this](RoundId) {
                         if (m_application) editAdvisoryReport(m_session, window(), m_application);
                     });
    m_advisory->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F7));
}

QAction* RoundPapersMenu::add(const char* name, const QString& text, const QString& icon,
                              const std::function<void(RoundId)>& run)
{
    auto* action = new QAction(themeIcon(icon), text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, run] {
        if (m_round) run(m_round);
        Q_EMIT done();
    });
    m_owner->addAction(action);
    m_menu->addAction(action);
    return action;
}

QAction* RoundPapersMenu::addPaper(const char* name, const QString& text, RoundPaper paper)
{
    return add(name, text, QStringLiteral("office-report"),
               [this, paper](RoundId round) { showRoundPaper(m_session, m_owner->window(), round, paper); });
}

void RoundPapersMenu::showRound(const RoundResults* results)
{
    m_round = results ? results->round().id : RoundId();
    if (!results) return;
    const bool byBallot = results->round().isBallot();
    m_minutes->setVisible(!byBallot);
    m_ballotRecord->setVisible(byBallot);
    m_ballotForms->setVisible(byBallot);
    m_notices->setEnabled(results->progress().decided > 0);
}

void RoundPapersMenu::showProduct(const ApplicationResult* result)
{
    m_application = result ? result->application->id : ApplicationId();
    m_form->setEnabled(result && result->criteria && !result->ballot);
    m_advisory->setEnabled(result);
}

} // namespace ocop
