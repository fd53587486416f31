#include "tests/pictures/forms.h"

#include "tests/pictures/picture_taker.h"
#include "tests/support/ui/ui_support.h"

#include "ui/certification/certificate_form.h"
#include "ui/certification/decision_form.h"
#include "ui/evaluation/dossiers/application_step_form.h"
#include "ui/evaluation/dossiers/evidence_dialog.h"
#include "ui/evaluation/rounds/council_form.h"
#include "ui/evaluation/rounds/round_assign_dialog.h"
#include "ui/evaluation/rounds/round_decide_dialog.h"
#include "ui/evaluation/rounds/round_form.h"
#include "ui/evaluation/rules/rule_sets_page.h"
#include "ui/registry/product_form.h"
#include "ui/registry/subject_form.h"
#include "ui/session/session.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCheckBox>

namespace ocop::tour {
namespace {

/// Types into a field by its name and leaves it, so that what is wrong is told.
void typeInto(FormDialog& form, const char* field, const char* text)
{
    form.focusField(QLatin1String(field));
    if (QWidget* input = QApplication::focusWidget()) test::typeText(input, QString::fromUtf8(text));
    test::pressTab(&form);
}

void takeRecords(MainWindow& window, Session& session, PictureTaker& taker)
{
    const Product product = session.snapshot().products().front();
    taker.takeDialog(QStringLiteral("form-subject"), [&] { SubjectForm(session, product.subject, &window).exec(); });
    taker.takeDialog(
        QStringLiteral("form-product"), [&] { ProductForm(session, product.id, {}, &window).exec(); },
        [](QWidget* form) { typeInto(static_cast<FormDialog&>(*form), "gtin", "8936201450118"); }); // a wrong digit
    taker.takeDialog(
        QStringLiteral("form-certificate"), [&] { CertificateForm(session, {}, product.id, &window).exec(); },
        [](QWidget* shown) {
            auto& form = static_cast<FormDialog&>(*shown);
            typeInto(form, "decision_id", "3096/qd-ubnd");
            typeInto(form, "decision_date", "29/10/21");
            typeInto(form, "score", "67,8");
            typeInto(form, "last_valid_day", "29/10/2020"); // before its first day
        });
    taker.takeDialog(QStringLiteral("form-decision"), [&] { DecisionForm(session, {}, &window).exec(); });
}

void takeRoundForms(MainWindow& window, Session& session, PictureTaker& taker)
{
    taker.takeDialog(QStringLiteral("form-round"), [&] { RoundForm(session, {}, &window).exec(); });
    taker.takeDialog(QStringLiteral("form-council-new"), [&] { CouncilForm(session, {}, &window).exec(); });
    const EvaluationSnapshot& evaluations = session.evaluations();
    if (evaluations.rounds().empty()) return;
    const auto round = std::find_if(evaluations.rounds().begin(), evaluations.rounds().end(), [&](const auto& each) {
        return !each.isClosed() && !evaluations.applicationsOf(each.id).empty();
    });
    if (round == evaluations.rounds().end()) return;
    const ApplicationId dossier = evaluations.applicationsOf(round->id).front()->id;
    taker.takeDialog(QStringLiteral("form-council"), [&] { CouncilForm(session, round->council, &window).exec(); });
    taker.takeDialog(
        QStringLiteral("form-assign"), [&] { RoundAssignDialog(session, *round, &window).exec(); },
        [](QWidget* dialog) { static_cast<RoundAssignDialog*>(dialog)->tickAll(); });
    taker.takeDialog(QStringLiteral("form-decide"),
                     [&] { RoundDecideDialog(session, round->id, dossier, &window).exec(); });
    taker.takeDialog(QStringLiteral("form-dossier-step"),
                     [&] { ApplicationStepForm(session, dossier, ApplicationState::Incomplete, &window).exec(); });
    taker.takeDialog(
        QStringLiteral("form-dossier-papers"), [&] { EvidenceDialog(session, dossier, &window).exec(); },
        [](QWidget* dialog) {
            for (const Qt::Key answer : {Qt::Key_1, Qt::Key_3, Qt::Key_1})
                if (QWidget* list = QApplication::focusWidget(); list && dialog->isAncestorOf(list))
                    test::pressKey(list, answer);
        });
}

void takeRules(MainWindow& window, PictureTaker& taker)
{
    auto* page = qobject_cast<RuleSetsPage*>(window.page(QStringLiteral("rules")));
    window.showPage(QStringLiteral("rules"));
    page->choose(QStringLiteral("QD26"));
    taker.take(QStringLiteral("rules-newest"));
    page->chooseSheet(16);
    taker.take(QStringLiteral("rules-sheet"));
    auto* options = page->findChild<QCheckBox*>(QStringLiteral("showOptions"));
    options->setChecked(true);
    taker.take(QStringLiteral("rules-sheet-options"));
    options->setChecked(false);
}

} // namespace

void takeForms(MainWindow& window, Session& session, PictureTaker& taker)
{
    takeRecords(window, session, taker);
    takeRoundForms(window, session, taker);
    takeRules(window, taker);
}

} // namespace ocop::tour
