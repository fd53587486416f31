#include "ui/evaluation/dossiers/applications_page.h"

#include "core/base/formats.h"
#include "core/evaluation/application_acts.h"
#include "ui/evaluation/advisory/advisory_form.h"
#include "ui/evaluation/dossiers/application_editor.h"
#include "ui/evaluation/dossiers/application_facts.h"
#include "ui/evaluation/dossiers/application_grid.h"
#include "ui/evaluation/dossiers/dossier_acts.h"
#include "ui/evaluation/dossiers/evidence_part.h"
#include "ui/evaluation/dossiers/next_step_menu.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/paper/office_papers.h"
#include "ui/table/record_view.h"
#include "ui/words/dossier_words.h"

#include <QPushButton>

#include <map>

namespace ocop {
namespace {

constexpr ApplicationState filteredStates[] = {ApplicationState::Incomplete, ApplicationState::Ready,
                                               ApplicationState::Scoring, ApplicationState::Recognised,
                                               ApplicationState::NotRecognised};
const QString openFilter = QStringLiteral("open");

} // namespace

ApplicationsPage::ApplicationsPage(Session& session, QWidget* parent)
    : RecordListPage(session,
                     {tr("Dossiers"), tr("Add dossier"),
                      QStringLiteral("Danh sách hồ sơ đánh giá, phân hạng sản phẩm OCOP"),
                      QStringLiteral("application"), QStringLiteral("document-multiple")},
                     columnsOf(applicationColumns(session)), quickFilters(), parent)
{
    setGrid(&makeApplicationGrid);
    for (const char* column : {"district", "kind", "set"}) addChooser(QLatin1String(column));
    table()->setDefaultSort(QStringLiteral("filed"), Qt::DescendingOrder);
    table()->setCountText([](int shown, int total) {
        return shown == total ? tr("%n dossier(s)", nullptr, total)
                              : tr("%1 of %2 dossiers").arg(formatCount(shown), formatCount(total));
    });
    table()->setEmpty(QStringLiteral("document-multiple"), tr("No dossier yet"),
                      tr("Add one when a subject files it, or from a product's list of acts."), tr("Add dossier"));
    buildActs();
}

std::vector<RecordListPage::QuickFilter> ApplicationsPage::quickFilters()
{
    Selection all;
    all.recognisedOnly = false;
    std::vector<QuickFilter> filters{{QStringLiteral("all"), tr("All"), all}, {openFilter, tr("Open"), all}};
    for (const ApplicationState state : filteredStates)
        filters.push_back({codeOf(state), dossierWords::state(state), all});
    return filters;
}

std::shared_ptr<const RowSource> ApplicationsPage::gatherRows()
{
    m_rows = applicationSource(session());
    return m_rows;
}

bool ApplicationsPage::rowMatches(int row, const Selection& selection) const
{
    return selection.matches(*m_rows->record(row).product);
}

bool ApplicationsPage::passes(int row, const QuickFilter& filter) const
{
    const ApplicationState state = m_rows->record(row).state;
    return filter.key == openFilter ? isOpen(state) : filter.key == codeOf(state);
}

QString ApplicationsPage::summary() const
{
    std::map<ApplicationState, int> counts;
    for (const int row : table()->visibleRows()) ++counts[m_rows->record(row).state];
    QStringList parts;
    for (const auto& [state, count] : counts)
        parts << QStringLiteral("%1 %2").arg(dossierWords::state(state), formatCount(count));
    return parts.join(QStringLiteral("  ·  "));
}

bool ApplicationsPage::add() { return editApplication(session(), window()); }
bool ApplicationsPage::edit(qint64 id) { return editApplication(session(), window(), {id}); }

void ApplicationsPage::buildActs()
{
    m_menu = new NextStepMenu(this);
    connect(m_menu, &NextStepMenu::stepWanted, this, [this](std::optional<ApplicationState> next) {
        takeStep(session(), window(), current(), next);
        table()->focusTable();
    });
    connect(m_menu, &NextStepMenu::roundWanted, this, &ApplicationsPage::putChosenIntoRound);
    m_steps = makeButton(tr("Next step"), QStringLiteral("go-next"), {}, panel());
    m_steps->setToolTip(tr("Next step (F6)"));
    m_steps->setObjectName(QStringLiteral("nextStep"));
    connect(m_steps, &QPushButton::clicked, this, &ApplicationsPage::showSteps);
    panel()->addButton(m_steps);
    auto* papers = new EvidencePart(session(), panel());
    connect(papers, &EvidencePart::checkRequested, this, &ApplicationsPage::checkCurrent);
    panel()->addPart(tr("Papers"), papers);
    panel()->setStoryWords(tr("Steps"), tr("No step yet"), tr("The day each state began shows here."));
    addRowAct(tr("Next step…"), QStringLiteral("go-next"), QKeySequence(Qt::Key_F6), [this] { showSteps(); });
    addRowAct(tr("Check the papers…"), QStringLiteral("task-complete"), QKeySequence(Qt::Key_F7),
              [this] { checkCurrent(); });
    addRowAct(tr("Advisory team's report…"), QStringLiteral("document-edit"), QKeySequence(Qt::SHIFT | Qt::Key_F7),
              [this] {
                  editAdvisoryReport(session(), window(), current());
                  table()->focusTable();
              });
    for (const auto& [title, form] : {std::pair{tr("Registration form (Mẫu số 01)…"), DossierForm::Registration},
                                      {tr("Self-assessment (Mẫu số 02)…"), DossierForm::SelfAssessment},
                                      {tr("Commune's report (Mẫu số 03)…"), DossierForm::CommuneReport}})
        addRowAct(title, QStringLiteral("office-report"), {}, [this, form = form] {
            showDossierForm(session(), window(), current(), form);
            table()->focusTable();
        });
    QAction* round = addRowAct(tr("Put into a round…"), QStringLiteral("group"), QKeySequence(Qt::Key_F8),
                               [this] { putChosenIntoRound(); });
    panel()->addMenuAct(round);
}

void ApplicationsPage::showSteps()
{
    const Application* application = session().evaluations().application(current());
    if (!application || session().isReadOnly()) return;
    const std::vector<ApplicationId> chosen = chosenInOrder();
    if (chosen.size() > 1) {
        takeStepTogether(session(), window(), chosen);
        return table()->focusTable();
    }
    m_menu->showVerbsOf(*application, openSteps(session(), *application));
    const QWidget* under = m_steps->isVisible() ? static_cast<QWidget*>(m_steps) : table()->view();
    const QPoint above(0, -m_menu->sizeHint().height());
    m_menu->popup(under->mapToGlobal(under == m_steps ? above : under->rect().center()));
}

/// As the list shows them: receipts are numbered in that order.
std::vector<ApplicationId> ApplicationsPage::chosenInOrder() const
{
    const QSet<qint64> ids = table()->selectedIds();
    std::vector<ApplicationId> chosen;
    for (const int row : table()->visibleRows())
        if (const qint64 id = table()->source()->id(row); ids.contains(id)) chosen.push_back({id});
    return chosen;
}

void ApplicationsPage::checkCurrent()
{
    checkPapers(session(), window(), current());
    table()->focusTable();
}

void ApplicationsPage::putChosenIntoRound()
{
    putIntoRound(session(), window(), table()->selectedIds());
    table()->focusTable();
}

void ApplicationsPage::removeRecords(const QSet<qint64>& ids) { removeDossiers(session(), window(), ids); }

void ApplicationsPage::addPasted(const QVector<QStringList>&)
{
    tell(
        window(), tr("Dossiers are not added from pasted rows"),
        tr("Add each with Ctrl+N, or from its product. To fill in dossiers that are there, choose their cells first and paste with Ctrl+V."));
}

} // namespace ocop
