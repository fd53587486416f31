#include "ui/evaluation/dossiers/application_rows.h"

#include "core/evaluation/application_acts.h"
#include "ui/evaluation/dossiers/application_facts.h"
#include "ui/evaluation/dossiers/dossier_cells.h"
#include "ui/evaluation/rounds/round_names.h"
#include "ui/records/list_words.h"
#include "ui/session/session.h"
#include "ui/words/dossier_words.h"
#include "ui/words/texts.h"

#include <QCoreApplication>

namespace ocop {
namespace {

std::vector<ApplicationRow> gatherApplications(const Session& session)
{
    const EvaluationSnapshot& evaluations = session.evaluations();
    QHash<ProductId, const ProductOnDay*> products; // of the district looked at
    for (const ProductOnDay& each : session.statistics().products()) products.insert(each.product->id, &each);
    std::vector<ApplicationRow> rows;
    for (const Application& application : evaluations.applications()) {
        ApplicationRow row{&application,
                           products.value(application.product),
                           application.state,
                           evaluations.round(application.round),
                           0,
                           {}};
        if (!row.product) continue;
        if (session.isReadOnly()) {
            const auto then = stateOn(application, evaluations.stepsOf(application.id), session.asOf());
            if (!then) continue;
            row.state = *then;
        }
        if (isOpen(row.state)) {
            const auto missing = missingPartsOf(session, application);
            row.missing = int(missing.size());
            row.missingWords = dossierWords::missing(missing);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

CellData missingCell(const ApplicationRow& row)
{
    if (!isOpen(row.state)) return {};
    CellData cell = numberCell(row.missing);
    cell.tip = row.missingWords;
    if (row.missing > 0) cell.ink = Ink::Warning;
    return cell;
}

/// What the council gave; a failed upgrade gave nothing.
CellData decidedStarsCell(const Session& session, const ApplicationRow& row)
{
    if (isOpen(row.state)) return {};
    const QString failed = roundWords::failedUpgrade(session, *row.application);
    if (failed.isEmpty()) return starsCell(row.application->starsDecided.value_or(0));
    return {.text = QCoreApplication::translate("rounds", "not raised"), .value = 0, .spoken = failed, .tip = failed};
}

/// A field of the dossier as it is typed.
std::function<CellData(const ApplicationRow&)> typed(QString Application::*field)
{
    return [field](const ApplicationRow& row) { return textCell(row.application->*field); };
}

} // namespace

ListColumns<ApplicationRow> applicationColumns(const Session& session)
{
    const auto title = [](QLatin1String field) { return texts::field(QStringLiteral("application"), field); };
    return {
        {{.key = QStringLiteral("product"),
          .title = title(Application::Field::product),
          .kind = CellKind::TwoLine,
          .width = 200,
          .stretch = true,
          .secondTitle = title(Product::Field::subject)},
         [](const ApplicationRow& row) { return twoLineCell(row.product->product->name, row.product->subject->name); }},
        {{.key = QStringLiteral("district"),
          .title = QCoreApplication::translate("dossiers", "District"),
          .width = 92,
          .hidden = true,
          .longest = QStringLiteral("Nam Trà My")},
         [&session](const ApplicationRow& row) {
             return textCell(districtText(session.book().units(), row.product->district));
         }},
        {{.key = QStringLiteral("kind"), .title = title(Application::Field::kind), .width = 124},
         [](const ApplicationRow& row) { return textCell(dossierWords::kind(row.application->kind)); }},
        {{.key = QStringLiteral("rules"),
          .title = title(Application::Field::ruleSet),
          .width = 92,
          .hidden = true,
          .longest = QStringLiteral("QĐ 1489/2025")},
         [&session](const ApplicationRow& row) {
             return textCell(dossierWords::ruleSet(session.book().rules(), row.application->ruleSet));
         }},
        {{.key = QStringLiteral("set"), .title = title(Application::Field::setNumber), .width = 160, .hidden = true},
         [&session](const ApplicationRow& row) {
             return textCell(dossierWords::set(session.book().groups(), row.application->setNumber));
         }},
        {{.key = QStringLiteral("filed"),
          .title = title(Application::Field::filedOn),
          .kind = CellKind::Date,
          .width = 92},
         [](const ApplicationRow& row) { return dateCell(row.application->filedOn); }},
        {{.key = QStringLiteral("state"),
          .title = QCoreApplication::translate("dossiers", "Standing"),
          .kind = CellKind::Status,
          .width = 180},
         [](const ApplicationRow& row) { return dossierWords::stateCell(row.state); }},
        {{.key = QStringLiteral("round"), .title = title(Application::Field::round), .width = 104},
         [](const ApplicationRow& row) { return textCell(row.round ? row.round->name : QString()); }},
        {{.key = QStringLiteral("missing"),
          .title = QCoreApplication::translate("dossierColumns", "Missing"),
          .kind = CellKind::Number,
          .width = 64},
         missingCell},
        {{.key = QStringLiteral("stars"),
          .title = title(Certificate::Field::stars),
          .kind = CellKind::Stars,
          .width = 76},
         [&session](const ApplicationRow& row) { return decidedStarsCell(session, row); }},
        {{.key = QStringLiteral("total"),
          .title = title(Application::Field::finalTotal),
          .kind = CellKind::Number,
          .width = 76,
          .hidden = true},
         [](const ApplicationRow& row) { return scoreCell(row.application->finalTotal); }},
        {{.key = QStringLiteral("communeNo"),
          .title = title(Application::Field::communeReceiptNo),
          .width = 120,
          .hidden = true},
         typed(&Application::communeReceiptNo)},
        {{.key = QStringLiteral("provinceNo"),
          .title = title(Application::Field::provinceReceiptNo),
          .width = 120,
          .hidden = true},
         typed(&Application::provinceReceiptNo)},
        {{.key = QStringLiteral("report"),
          .title = title(Application::Field::reportDate),
          .kind = CellKind::Date,
          .width = 96,
          .hidden = true},
         [](const ApplicationRow& row) { return dateCell(row.application->reportDate); }},
        {{.key = QStringLiteral("note"), .title = title(Application::Field::note), .width = 160, .hidden = true},
         typed(&Application::note)}};
}

std::shared_ptr<const RowsOf<ApplicationRow>> applicationSource(const Session& session)
{
    auto rows = std::make_shared<RowsOf<ApplicationRow>>(
        gatherApplications(session), [](const ApplicationRow& row) { return row.application->id.value; },
        applicationColumns(session));
    rows->keepAlive(session.holdMoment());
    return rows;
}

} // namespace ocop
