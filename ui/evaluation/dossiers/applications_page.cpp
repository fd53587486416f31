#include "ui/evaluation/dossiers/applications_page.h"

#include "core/base/formats.h"
#include "core/evaluation/application_acts.h"
#include "ui/evaluation/dossiers/application_editor.h"
#include "ui/evaluation/dossiers/application_facts.h"
#include "ui/evaluation/dossiers/application_grid.h"
#include "ui/evaluation/dossiers/dossier_cells.h"
#include "ui/records/list_words.h"
#include "ui/words/dossier_words.h"
#include "ui/words/texts.h"

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
                     {tr("Applications"), tr("Add dossier"),
                      QStringLiteral("Danh sách hồ sơ đánh giá, phân hạng sản phẩm OCOP"),
                      QStringLiteral("application"), QStringLiteral("document-multiple")},
                     dossierColumns(), quickFilters(), parent)
{
    setGrid(&makeApplicationGrid);
    for (const char* column : {"district", "kind", "set"}) addChooser(QLatin1String(column));
    table()->setDefaultSort(QStringLiteral("filed"), Qt::DescendingOrder);
    table()->setCountText([](int shown, int total) {
        return shown == total ? tr("%1 dossiers").arg(formatCount(total))
                              : tr("%1 of %2 dossiers").arg(formatCount(shown), formatCount(total));
    });
    table()->setEmpty(QStringLiteral("document-multiple"), tr("No dossier yet"),
                      tr("Add one when a subject files it, or from a product's list of acts."), tr("Add dossier"));
    buildActs();
}

Columns ApplicationsPage::dossierColumns()
{
    const auto title = [](const char* field) {
        return texts::field(QStringLiteral("application"), QLatin1String(field));
    };
    return {{.key = QStringLiteral("product"),
             .title = title("product_id"),
             .kind = CellKind::TwoLine,
             .width = 200,
             .stretch = true,
             .secondTitle = title("subject_id")},
            {.key = QStringLiteral("district"),
             .title = tr("District"),
             .width = 92,
             .hidden = true,
             .longest = QStringLiteral("Nam Trà My")},
            {.key = QStringLiteral("kind"), .title = title("kind"), .width = 124},
            {.key = QStringLiteral("rules"),
             .title = title("rule_set"),
             .width = 92,
             .hidden = true,
             .longest = QStringLiteral("QĐ 1489/2025")},
            {.key = QStringLiteral("set"), .title = title("set_number"), .width = 160, .hidden = true},
            {.key = QStringLiteral("filed"), .title = title("filed_on"), .kind = CellKind::Date, .width = 92},
            {.key = QStringLiteral("state"), .title = tr("Standing"), .kind = CellKind::Status, .width = 128},
            {.key = QStringLiteral("round"), .title = title("round_id"), .width = 104},
            {.key = QStringLiteral("missing"), .title = tr("Missing"), .kind = CellKind::Number, .width = 64},
            {.key = QStringLiteral("stars"), .title = title("stars"), .kind = CellKind::Stars, .width = 76},
            {.key = QStringLiteral("total"),
             .title = title("final_total"),
             .kind = CellKind::Number,
             .width = 76,
             .hidden = true},
            {.key = QStringLiteral("communeNo"), .title = title("commune_receipt_no"), .width = 120, .hidden = true},
            {.key = QStringLiteral("provinceNo"), .title = title("province_receipt_no"), .width = 120, .hidden = true},
            {.key = QStringLiteral("report"),
             .title = title("report_date"),
             .kind = CellKind::Date,
             .width = 96,
             .hidden = true},
            {.key = QStringLiteral("note"), .title = title("note"), .width = 160, .hidden = true}};
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

std::vector<ApplicationsPage::DossierRow> ApplicationsPage::gather() const
{
    const EvaluationSnapshot& evaluations = session().evaluations();
    QHash<ProductId, const ProductOnDay*> products; // of the district looked at
    for (const ProductOnDay& each : session().statistics().products()) products.insert(each.product->id, &each);
    std::vector<DossierRow> rows;
    for (const Application& application : evaluations.applications()) {
        DossierRow row{&application,
                       products.value(application.product),
                       application.state,
                       evaluations.round(application.round),
                       0,
                       {}};
        if (!row.product) continue;
        if (session().isReadOnly()) {
            const auto then = stateOn(application, evaluations.stepsOf(application.id), session().asOf());
            if (!then) continue;
            row.state = *then;
        }
        if (isOpen(row.state)) {
            const auto missing = missingPartsOf(session(), application);
            row.missing = int(missing.size());
            row.missingWords = dossierWords::missing(missing);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

void ApplicationsPage::fillRows()
{
    const Units& units = session().book().units();
    const RuleBook& rules = session().book().rules();
    const auto text = [](auto read) { return [read](const DossierRow& row) { return textCell(read(row)); }; };
    auto rows = std::make_shared<RowsOf<DossierRow>>(
        gather(), [](const DossierRow& row) { return row.application->id.value; },
        std::vector<std::function<CellData(const DossierRow&)>>{
            [](const DossierRow& row) { return twoLineCell(row.product->product->name, row.product->subject->name); },
            text([&units](const DossierRow& row) { return districtText(units, row.product->district); }),
            text([](const DossierRow& row) { return texts::origin(row.application->kind); }),
            text([&rules](const DossierRow& row) { return dossierWords::ruleSet(rules, row.application->ruleSet); }),
            text([this](const DossierRow& row) {
                return dossierWords::set(session().book().groups(), row.application->setNumber);
            }),
            [](const DossierRow& row) { return dateCell(row.application->filedOn); },
            [](const DossierRow& row) { return dossierWords::stateCell(row.state); },
            text([](const DossierRow& row) { return row.round ? row.round->name : QString(); }),
            [](const DossierRow& row) {
                if (!isOpen(row.state)) return CellData();
                CellData cell = numberCell(row.missing);
                cell.tip = row.missingWords;
                if (row.missing > 0) cell.ink = Ink::Warning;
                return cell;
            },
            [](const DossierRow& row) {
                return isOpen(row.state) ? CellData() : starsCell(row.application->starsDecided.value_or(0));
            },
            [](const DossierRow& row) { return scoreCell(row.application->finalTotal); },
            text([](const DossierRow& row) { return row.application->communeReceiptNo; }),
            text([](const DossierRow& row) { return row.application->provinceReceiptNo; }),
            [](const DossierRow& row) { return dateCell(row.application->reportDate); },
            text([](const DossierRow& row) { return row.application->note; })});
    rows->keepAlive(session().holdMoment());
    m_rows = rows;
    table()->setSource(m_rows);
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
    for (int row = 0; row < m_rows->count(); ++row) ++counts[m_rows->record(row).state];
    QStringList parts;
    for (const auto& [state, count] : counts)
        parts << QStringLiteral("%1 %2").arg(dossierWords::state(state), formatCount(count));
    return parts.join(QStringLiteral("  ·  "));
}

bool ApplicationsPage::add() { return editApplication(session(), window()); }
bool ApplicationsPage::edit(qint64 id) { return editApplication(session(), window(), {id}); }

} // namespace ocop
