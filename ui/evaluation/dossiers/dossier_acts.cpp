#include "ui/evaluation/dossiers/dossier_acts.h"

#include "core/evaluation/application_acts.h"
#include "ui/evaluation/dossiers/application_facts.h"
#include "ui/evaluation/dossiers/application_step_form.h"
#include "ui/evaluation/dossiers/bulk_step_form.h"
#include "ui/evaluation/dossiers/evidence_dialog.h"
#include "ui/kit/message.h"
#include "ui/records/remove_shown.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace ocop {
namespace {

/// Tells, and gives true, when a certificate rests on one of the dossiers.
bool tellRestingCertificate(const Session& session, QWidget* parent, const QSet<qint64>& dossiers, const QString& title)
{
    for (const Certificate& certificate : session.snapshot().certificates())
        if (dossiers.contains(certificate.application.value)) {
            const Product* product = session.snapshot().product(certificate.product);
            tell(parent, title,
                 QCoreApplication::translate(
                     "dossiers", "A certificate of “%1” depends on this dossier. Delete the certificate first.")
                     .arg(product ? product->name : QString()),
                 Mark::Warning);
            return true;
        }
    return false;
}

} // namespace

void takeStep(Session& session, QWidget* parent, ApplicationId dossier, std::optional<ApplicationState> next)
{
    if (!session.evaluations().application(dossier) || session.isReadOnly()) return;
    const QString title = QCoreApplication::translate("dossiers", "The dossier was not taken up again");
    if (!next && tellRestingCertificate(session, parent, {dossier.value}, title)) return;
    ApplicationStepForm(session, dossier, next, parent).exec();
}

void takeStepTogether(Session& session, QWidget* parent, const std::vector<ApplicationId>& dossiers)
{
    if (session.isReadOnly()) return;
    if (BulkStepForm::commonSteps(session, dossiers).empty())
        tell(parent, QCoreApplication::translate("dossiers", "No step for all of them"),
             QCoreApplication::translate(
                 "dossiers", "The chosen dossiers stand at different places. Choose those that go the same step."));
    else
        BulkStepForm(session, dossiers, parent).exec();
}

void checkPapers(Session& session, QWidget* parent, ApplicationId dossier)
{
    if (session.evaluations().application(dossier)) EvidenceDialog(session, dossier, parent).exec();
}

void putIntoRound(Session& session, QWidget* parent, const QSet<qint64>& dossiers)
{
    if (session.isReadOnly()) return;
    std::vector<ApplicationId> ready;
    for (const qint64 id : dossiers) {
        const Application* each = session.evaluations().application({id});
        if (each && each->state == ApplicationState::Ready && !each->round) ready.push_back(each->id);
    }
    const QString title = QCoreApplication::translate("dossiers", "Nothing to put into a round");
    if (ready.empty())
        tell(parent, title,
             QCoreApplication::translate(
                 "dossiers",
                 "None of the chosen dossiers is complete and without a round. Confirm them as complete first (F6)."));
    else if (ApplicationRoundForm::openRounds(session).empty())
        tell(parent, title,
             QCoreApplication::translate("dossiers",
                                         "There is no open round. Make one on the page of the evaluation first."));
    else
        ApplicationRoundForm(session, ready, parent).exec();
}

void removeDossiers(Session& session, QWidget* parent, const QSet<qint64>& dossiers)
{
    const QString title = QCoreApplication::translate("dossiers", "The dossier was not deleted");
    if (tellRestingCertificate(session, parent, dossiers, title)) return;
    const Application* only = dossiers.size() == 1 ? session.evaluations().application({*dossiers.begin()}) : nullptr;
    const QString label =
        only ? QCoreApplication::translate("dossiers", "dossier of %1").arg(dossierName(session, *only))
             : QCoreApplication::translate("dossiers", "%n dossier(s)", nullptr, int(dossiers.size()));
    removeAsShown<Application>(
        session, parent, label, dossiers, [&session](qint64 id) { return session.evaluations().application({id}); },
        [&session](WriteAct& act, const Application& shown) {
            removeApplication(session.book().evaluation(), act, session.evaluations(), shown.id);
        });
}

} // namespace ocop
