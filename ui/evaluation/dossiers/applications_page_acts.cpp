// What the page of dossiers does to them.
#include "core/evaluation/application_acts.h"
#include "ui/evaluation/dossiers/application_facts.h"
#include "ui/evaluation/dossiers/application_step_form.h"
#include "ui/evaluation/dossiers/applications_page.h"
#include "ui/evaluation/dossiers/evidence_dialog.h"
#include "ui/evaluation/dossiers/evidence_part.h"
#include "ui/kit/icons.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/table/record_view.h"
#include "ui/words/dossier_words.h"
#include "ui/words/texts.h"

#include <QMenu>
#include <QPushButton>

namespace ocop {

void ApplicationsPage::buildActs()
{
    m_menu = new QMenu(this);
    m_steps = makeButton(tr("Next step"), QStringLiteral("go-next"), {}, panel());
    m_steps->setToolTip(tr("Next step (F6)"));
    m_steps->setObjectName(QStringLiteral("nextStep"));
    connect(m_steps, &QPushButton::clicked, this, &ApplicationsPage::showSteps);
    panel()->addButton(m_steps);
    auto* papers = new EvidencePart(session(), panel());
    connect(papers, &EvidencePart::checkRequested, this, &ApplicationsPage::checkPapers);
    panel()->addPart(tr("Papers"), papers);
    panel()->setStoryWords(tr("Steps"), tr("No step yet"), tr("The day each state began shows here."));
    addRowAct(tr("Next step…"), QStringLiteral("go-next"), QKeySequence(Qt::Key_F6), [this] { showSteps(); });
    addRowAct(tr("Check the papers…"), QStringLiteral("task-complete"), QKeySequence(Qt::Key_F7),
              [this] { checkPapers(); });
    QAction* round = addRowAct(tr("Put into a round…"), QStringLiteral("group"), QKeySequence(Qt::Key_F8),
                               [this] { putIntoRound(); });
    panel()->addMenuAct(round);
}

const Application* ApplicationsPage::current() const
{
    return session().evaluations().application({table()->currentId()});
}

void ApplicationsPage::showSteps()
{
    const Application* application = current();
    if (!application || session().isReadOnly()) return;
    m_menu->clear();
    for (const ApplicationState next : nextStates(*application))
        m_menu->addAction(themeIcon(dossierWords::verbIcon(next)), dossierWords::verb(next) + u'…', this,
                          [this, next] { makeStep(next); });
    if (application->state == ApplicationState::Ready && !application->round)
        m_menu->insertAction(m_menu->actions().value(0),
                             m_menu->addAction(themeIcon(QStringLiteral("group")), tr("Put into a round…"), this,
                                               &ApplicationsPage::putIntoRound));
    if (!isOpen(application->state))
        m_menu->addAction(themeIcon(QStringLiteral("edit-undo")), dossierWords::reopenVerb() + u'…', this,
                          [this] { makeStep(std::nullopt); });
    const QWidget* under = m_steps->isVisible() ? static_cast<QWidget*>(m_steps) : table()->view();
    m_menu->setActiveAction(m_menu->actions().value(0));
    const QSize size = m_menu->sizeHint();
    m_menu->popup(under->mapToGlobal(under == m_steps ? QPoint(0, -size.height()) : under->rect().center()));
}

void ApplicationsPage::makeStep(std::optional<ApplicationState> next)
{
    if (!current() || session().isReadOnly()) return;
    if (!next && tellRestingCertificate({current()->id.value}, tr("The dossier was not taken up again"))) return;
    ApplicationStepForm(session(), current()->id, next, window()).exec();
    table()->focusTable();
}

void ApplicationsPage::checkPapers()
{
    if (!current()) return;
    EvidenceDialog(session(), current()->id, window()).exec();
    table()->focusTable();
}

void ApplicationsPage::putIntoRound()
{
    if (session().isReadOnly()) return;
    std::vector<ApplicationId> ready;
    for (const qint64 id : table()->selectedIds()) {
        const Application* each = session().evaluations().application({id});
        if (each && each->state == ApplicationState::Ready && !each->round) ready.push_back(each->id);
    }
    const QString title = tr("Nothing to put into a round");
    if (ready.empty())
        tell(window(), title,
             tr("None of the chosen dossiers is complete and without a round. Confirm them as complete first (F6)."));
    else if (ApplicationRoundForm::openRounds(session()).empty())
        tell(window(), title, tr("There is no open round. Make one on the page of the evaluation first."));
    else
        ApplicationRoundForm(session(), ready, window()).exec();
    table()->focusTable();
}

void ApplicationsPage::addPasted(const QVector<QStringList>&)
{
    tell(
        window(), tr("Dossiers are not added from pasted rows"),
        tr("Add each with Ctrl+N, or from its product. To fill in dossiers that are there, choose their cells first and paste with Ctrl+V."));
}

bool ApplicationsPage::tellRestingCertificate(const QSet<qint64>& dossiers, const QString& title)
{
    for (const Certificate& certificate : session().snapshot().certificates())
        if (dossiers.contains(certificate.application.value)) {
            const Product* product = session().snapshot().product(certificate.product);
            tell(window(), title,
                 tr("A certificate of “%1” rests on this dossier. Delete the certificate first.")
                     .arg(product ? product->name : QString()),
                 Mark::Warning);
            return true;
        }
    return false;
}

void ApplicationsPage::removeRecords(const QSet<qint64>& ids)
{
    if (tellRestingCertificate(ids, tr("The dossier was not deleted"))) return;
    const Application* only = ids.size() == 1 ? session().evaluations().application({*ids.begin()}) : nullptr;
    const QString label =
        only ? tr("dossier of %1").arg(dossierName(session(), *only)) : tr("%1 dossiers").arg(ids.size());
    session().write(ActKind::Delete, label, [&](WriteAct& act) {
        for (const qint64 id : ids) removeApplication(session().book().evaluation(), act, {id});
    });
}

} // namespace ocop
