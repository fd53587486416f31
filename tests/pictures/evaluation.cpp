#include "tests/pictures/evaluation.h"

#include "tests/pictures/picture_taker.h"

#include "ui/certification/certificate_acts.h"
#include "ui/evaluation/advisory/advisory_form.h"
#include "ui/evaluation/ballots/ballot_matrix.h"
#include "ui/evaluation/dossiers/application_editor.h"
#include "ui/evaluation/dossiers/dossier_acts.h"
#include "ui/evaluation/rounds/results/round_results_tab.h"
#include "ui/evaluation/rounds/round_form.h"
#include "ui/evaluation/rounds/round_workspace.h"
#include "ui/evaluation/rounds/rounds_page.h"
#include "ui/evaluation/sheets/open_score_sheet.h"
#include "ui/evaluation/sheets/score_sheet_matrix.h"
#include "ui/evaluation/wall/product_wall.h"
#include "ui/paper/layout/report_layout.h"
#include "ui/paper/office_papers.h"
#include "ui/paper/template_editor.h"
#include "ui/registry/registry_editors.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/window/main_window.h"

#include <QTabBar>

namespace ocop::tour {
namespace {

/// The round that is not closed, else the last one.
const Round* currentRound(const Session& session)
{
    const Round* current = nullptr;
    for (const Round& each : session.evaluations().rounds())
        if (!current || (!each.isClosed() && !each.isBallot())) current = &each;
    return current;
}

/// The last round that is closed: all of it is decided.
const Round* decidedRound(const Session& session)
{
    const Round* decided = nullptr;
    for (const Round& each : session.evaluations().rounds())
        if (each.isClosed()) decided = &each;
    return decided;
}

std::vector<ApplicationId> received(const Session& session)
{
    std::vector<ApplicationId> dossiers;
    for (const Application& each : session.evaluations().applications())
        if (each.state == ApplicationState::Commune) dossiers.push_back(each.id);
    return dossiers;
}

/// Products whose certificate ends soonest after the day looked at.
std::vector<ProductId> endingProducts(const Session& session, size_t count)
{
    std::vector<std::pair<int, ProductId>> byDays;
    for (const ProductOnDay& each : session.statistics().products())
        if (each.standing.inForce()) byDays.emplace_back(each.standing.daysLeft, each.product->id);
    std::sort(byDays.begin(), byDays.end());
    std::vector<ProductId> products;
    for (const auto& [days, id] : byDays)
        if (products.size() < count) products.push_back(id);
    return products;
}

void takeRounds(MainWindow& window, Session& session, PictureTaker& taker)
{
    auto* page = qobject_cast<RoundsPage*>(window.page(QStringLiteral("rounds")));
    const Round* round = currentRound(session);
    if (!page || !round) return;
    window.showPage(QStringLiteral("rounds"));
    page->table()->selectRecord(round->id.value);
    settle();
    auto* tabs = page->workspace()->findChild<QTabBar*>();
    for (int tab = 0; tabs && tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        settle();
        taker.take(QStringLiteral("round-tab-%1").arg(tab + 1));
    }
    for (const auto& [name, paper] :
         {std::pair("round-result", RoundPaper::Result), std::pair("round-points", RoundPaper::Scores),
          std::pair("round-minutes", RoundPaper::Minutes)})
        taker.takeDialog(QLatin1String(name),
                         [&, paper = paper] { showRoundPaper(session, &window, round->id, paper); });
    if (!session.evaluations().applicationsOf(round->id).empty())
        taker.takeDialog(QStringLiteral("blank-sheet"), [&] {
            showScoreForms(session, &window, round->id, session.evaluations().applicationsOf(round->id).front()->id);
        });
    taker.takeDialog(QStringLiteral("score-sheets"), [&] { openScoreSheets(session, &window, round->id); });
    const auto dossiers = session.evaluations().applicationsOf(round->id);
    if (dossiers.empty()) return;
    const auto members = session.evaluations().membersOf(round->council);
    taker.takeDialog(QStringLiteral("score-sheet"), [&] {
        openScoreSheet(session, &window, dossiers.front()->id, members.empty() ? MemberId{} : members.front().id);
    });
    taker.takeDialog(QStringLiteral("on-the-wall"),
                     [&] { ProductWall(session, round->id, dossiers.front()->id, &window).exec(); });
    if (const Round* held = decidedRound(session))
        taker.takeDialog(QStringLiteral("result-notices"), [&] { showResultNotices(session, &window, held->id); });
    taker.takeDialog(QStringLiteral("bulk-step"), [&] { takeStepTogether(session, &window, received(session)); });
    const ApplicationId dossier = dossiers.front()->id;
    taker.takeDialog(QStringLiteral("dossier"), [&] { editApplication(session, &window, dossier); });
    taker.takeDialog(QStringLiteral("round-not-met"), [&] { page->workspace()->results()->acceptAll(); });
    if (const Round* held = decidedRound(session))
        taker.takeDialog(QStringLiteral("round-decision"), [&] { recogniseRound(session, &window, held->id); });
}

/// The round by written ballot: its page, the ballots, their papers; the advisory team's report.
void takeBallots(MainWindow& window, Session& session, PictureTaker& taker)
{
    auto* page = qobject_cast<RoundsPage*>(window.page(QStringLiteral("rounds")));
    const Round* ballot = nullptr;
    for (const Round& each : session.evaluations().rounds())
        if (each.isBallot()) ballot = &each;
    if (!page || !ballot) return;
    const RoundId id = ballot->id;
    const ApplicationId dossier = session.evaluations().applicationsOf(id).back()->id;
    window.showPage(QStringLiteral("rounds"));
    page->table()->selectRecord(id.value);
    page->workspace()->findChild<QTabBar*>()->setCurrentIndex(2);
    settle();
    taker.take(QStringLiteral("round-ballots"));
    taker.takeDialog(QStringLiteral("ballots"), [&] { openBallots(session, &window, id); });
    taker.takeDialog(QStringLiteral("ballot-round"), [&] { editRound(session, &window, id); });
    taker.takeDialog(QStringLiteral("ballots-to-send"), [&] { showBallotForms(session, &window, id); });
    taker.takeDialog(QStringLiteral("ballot-record"),
                     [&] { showRoundPaper(session, &window, id, RoundPaper::BallotRecord); });
    taker.takeDialog(QStringLiteral("advisory-summary"),
                     [&] { showRoundPaper(session, &window, id, RoundPaper::Advisory); });
    taker.takeDialog(QStringLiteral("advisory-paper"), [&] { showAdvisoryPaper(session, &window, id, dossier); });
    taker.takeDialog(QStringLiteral("advisory-report"), [&] { editAdvisoryReport(session, &window, dossier); });
}

void takeCertificateActs(MainWindow& window, Session& session, PictureTaker& taker)
{
    const std::vector<ProductId> products = endingProducts(session, 6);
    if (products.empty()) return;
    std::vector<CertificateId> certificates;
    for (const ProductId id : products) certificates.push_back(session.snapshot().certificatesOf(id).back().id);
    taker.takeDialog(QStringLiteral("certificate-pages"),
                     [&] { showCertificatePages(session, &window, certificates); });
    taker.takeDialog(QStringLiteral("annex"), [&] {
        showDecisionAnnex(session, &window, session.snapshot().certificate(certificates.front())->decision);
    });
    taker.takeDialog(QStringLiteral("wording"), [&] {
        TemplateEditor(
            session, TemplateKind::Minutes,
            [&](const QString&) {
                const Round* round = currentRound(session);
                return round ? layOutReport(makeRoundPaper(session, round->id, RoundPaper::Minutes))
                             : std::vector<PaperPage>();
            },
            &window)
            .exec();
    });
    taker.takeDialog(QStringLiteral("recognise-again"), [&] { renewProducts(session, &window, products); });
    taker.takeDialog(QStringLiteral("withdraw"), [&] { withdrawCertificates(session, &window, certificates); });
    taker.takeDialog(QStringLiteral("extend"), [&] { extendCertificates(session, &window, certificates); });
    taker.takeDialog(QStringLiteral("change-of-product"),
                     [&] { recordProductChange(session, &window, products.front()); });
    taker.takeDialog(QStringLiteral("change-of-subject"), [&] {
        recordSubjectChange(session, &window, session.snapshot().product(products.front())->subject);
    });
}

} // namespace

void takeEvaluation(MainWindow& window, Session& session, PictureTaker& taker)
{
    takeRounds(window, session, taker);
    takeBallots(window, session, taker);
    takeCertificateActs(window, session, taker);
}

} // namespace ocop::tour
