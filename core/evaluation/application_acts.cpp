#include "core/evaluation/application_acts.h"

#include "core/base/ahead.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/storage/unique_keys.h"

#include <algorithm>

namespace ocop {
namespace {

void noteStep(EvaluationStores& stores, WriteAct& act, const Application& application, QDate day, const QString& note)
{
    ApplicationStep step;
    step.application = application.id;
    step.state = application.state;
    step.day = day;
    step.note = cleaned(note, true);
    stores.steps.add(act, step);
}

void refuseSecondOpen(const WriteAct& act, const Application& application)
{
    if (const auto taken = KeyGuard(act.database()).take(application)) throw takenError(*taken);
}

/// The receipt a state means, when nobody filled it in.
void fillReceipt(Application& application, ApplicationState state, QDate day)
{
    using enum ApplicationState;
    if (state == Commune && !application.communeReceivedOn.isValid()) application.communeReceivedOn = day;
    if (state == Received && !application.provinceReceivedOn.isValid()) application.provinceReceivedOn = day;
    if ((state == Commune || state == Received) && !application.filedOn.isValid()) application.filedOn = day;
}

} // namespace

std::vector<ApplicationState> nextStates(const Application& application)
{
    using enum ApplicationState;
    switch (application.state) {
    case Draft: return {Commune, Received, Cancelled};
    case Commune: return {Received, Draft, Cancelled};
    case Received: return {Ready, Incomplete, Cancelled};
    case Incomplete: return {Ready, Received, Cancelled};
    case Ready:
        if (application.round) return {Scoring, Incomplete, Cancelled};
        return {Incomplete, Cancelled};
    case Scoring:
        if (application.starsDecided && *application.starsDecided < 3) return {NotRecognised};
        // An upgrade decided at what the product holds already recognises nothing; only its certificates tell.
        if (application.starsDecided && application.kind == Origin::Upgrade) return {Recognised, NotRecognised};
        if (application.starsDecided) return {Recognised};
        return {Ready, Incomplete, Cancelled};
    case Recognised:
    case NotRecognised:
    case Cancelled: break;
    }
    return {};
}

ApplicationState reopenedState(std::span<const ApplicationStep> steps)
{
    using enum ApplicationState;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        if (!step->deleted && isOpen(step->state)) return step->state;
    return Received;
}

Findings validateStep(std::span<const ApplicationStep> steps, QDate day, QDate today)
{
    const QString field = QStringLiteral("day");
    if (!day.isValid()) return {{Severity::Error, field, QStringLiteral("required")}};
    QDate last;
    for (const ApplicationStep& step : steps)
        if (!step.deleted && (!last.isValid() || step.day > last)) last = step.day;
    if (last.isValid() && day < last)
        return {{Severity::Error, field, QStringLiteral("stepBeforeLast"), {formatDate(last)}, formatDate(last)}};
    Findings findings;
    addFound(findings, doneAhead(field, day, today));
    // A step that was dated ahead must not stop those after it.
    if (!findings.empty() && last > today) findings.front().severity = Severity::Warning;
    return findings;
}

void startApplication(EvaluationStores& stores, WriteAct& act, Application& application, QDate today)
{
    using enum ApplicationState;
    application.state = application.provinceReceivedOn.isValid()  ? Received
                        : application.communeReceivedOn.isValid() ? Commune
                                                                  : Draft;
    const QDate day = application.state == Received   ? application.provinceReceivedOn
                      : application.state == Commune  ? application.communeReceivedOn
                      : application.filedOn.isValid() ? application.filedOn
                                                      : today;
    refuseSecondOpen(act, application);
    stores.applications.add(act, application);
    noteStep(stores, act, application, day, {});
}

void advance(EvaluationStores& stores, WriteAct& act, Application& application, ApplicationState next, QDate day,
             const QString& note)
{
    using enum ApplicationState;
    const auto allowed = nextStates(application);
    if (!day.isValid() || std::find(allowed.begin(), allowed.end(), next) == allowed.end())
        throw Error(ErrorKind::BadInput, QStringLiteral("stepNotOpen"));
    if (application.state == Scoring && next != Recognised && next != NotRecognised) application.round = {};
    application.state = next;
    fillReceipt(application, next, day);
    stores.applications.save(act, application);
    noteStep(stores, act, application, day, note);
}

void reopen(EvaluationStores& stores, WriteAct& act, Application& application, QDate day, const QString& note)
{
    if (isOpen(application.state) || !day.isValid()) throw Error(ErrorKind::BadInput, QStringLiteral("stepNotOpen"));
    std::vector<ApplicationStep> steps = stores.steps.where(ApplicationStep::Field::application, application.id.value);
    std::stable_sort(steps.begin(), steps.end(), [](const auto& a, const auto& b) { return a.day < b.day; });
    application.state = reopenedState(steps);
    refuseSecondOpen(act, application);
    stores.applications.save(act, application);
    noteStep(stores, act, application, day, note);
}

void setDocument(EvaluationStores& stores, WriteAct& act, ApplicationDocument& document)
{
    for (QString* text : {&document.number, &document.issuer, &document.checkedBy}) *text = cleaned(*text);
    document.note = cleaned(document.note, true);
    if (document.id) {
        stores.documents.save(act, document);
        return;
    }
    ApplicationDocument nothing;
    nothing.application = document.application;
    nothing.kind = document.kind;
    if (imageOf(document) != imageOf(nothing)) stores.documents.add(act, document);
}

void removeApplication(EvaluationStores& stores, WriteAct& act, const EvaluationSnapshot& seen, ApplicationId id)
{
    const Application* there = seen.application(id);
    if (!there) throw Error(ErrorKind::NotFound, QLatin1String(Application::table));
    Application application = *there;
    const auto dropAll = [&](auto& store, auto shown) {
        const auto stored = store.where(ApplicationStep::Field::application, id.value);
        const bool same = std::is_permutation(
            stored.begin(), stored.end(), shown.begin(), shown.end(),
            [](const auto& a, const auto& b) { return a.id == b.id && a.rowVersion == b.rowVersion; });
        if (!same) throw Error(ErrorKind::Conflict, QLatin1String(Application::table));
        for (const auto& each : stored) store.remove(act, each.id);
    };
    dropAll(stores.steps, seen.stepsOf(id));
    dropAll(stores.documents, seen.documentsOf(id));
    dropAll(stores.knockouts, seen.knockoutsOf(id));
    dropAll(stores.sheets, seen.sheetsOf(id));
    dropAll(stores.ballots, seen.ballotsOf(id));
    const AdvisoryReport* report = seen.advisoryOf(id);
    dropAll(stores.advisories, std::span(report, report ? 1 : 0));
    application.deleted = true;
    stores.applications.save(act, application);
}

std::optional<ApplicationState> stateOn(const Application& application, std::span<const ApplicationStep> steps,
                                        QDate day)
{
    if (steps.empty() || steps.back().day <= day) return application.state;
    std::optional<ApplicationState> state;
    for (const ApplicationStep& step : steps)
        if (step.day <= day) state = step.state;
    return state;
}

} // namespace ocop
