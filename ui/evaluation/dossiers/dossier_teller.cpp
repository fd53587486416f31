#include "ui/evaluation/dossiers/dossier_teller.h"

#include "core/base/dates.h"
#include "core/evaluation/application_acts.h"
#include "core/evaluation/ballots/decision_clock.h"
#include "core/recognition/failed_upgrade.h"
#include "ui/evaluation/dossiers/application_facts.h"
#include "ui/evaluation/rounds/round_names.h"
#include "ui/session/session.h"
#include "ui/words/dossier_words.h"
#include "ui/words/sentences.h"

#include <algorithm>

namespace ocop {
namespace {

/// Fields the facts do not list: said in the head, or not for eyes.
bool isSaidElsewhere(const QString& field)
{
    static const QStringList names = {Application::Field::product, QStringLiteral("state"),
                                      Application::Field::decidedReason};
    return names.contains(field);
}

void addAdvisoryFacts(const Session& session, ApplicationId id, std::vector<RecordFact>& facts)
{
    const AdvisoryReport* report = session.evaluations().advisoryOf(id);
    if (!report) return;
    const QString entity = QLatin1String(AdvisoryReport::table);
    AdvisoryReport::eachField(*report, [&](QLatin1String name, const auto& stored) {
        if (name == AdvisoryReport::Field::application) return;
        const QString text = filledWords(session, entity, name, fields::toJson(stored));
        if (!text.isEmpty() && text != QStringLiteral("–"))
            facts.push_back({texts::field(entity, name), text, {}, text.size() > 90});
    });
}

void addChanges(const Session& session, const QString& entity, qint64 id, std::vector<Change>& changes)
{
    for (Change& change : session.book().history().changesOf(entity, id)) changes.push_back(std::move(change));
}

} // namespace

DossierTeller::DossierTeller() : RecordTeller(Application::table) {}

bool DossierTeller::has(const Session& session, qint64 id) const { return session.evaluations().application({id}); }

RecordHeadWords DossierTeller::head(const Session& session, qint64 id) const
{
    const Application& application = *session.evaluations().application({id});
    RecordHeadWords head{QStringLiteral("document-multiple"),
                         dossierName(session, application),
                         dossierWords::kind(application.kind),
                         {QStringLiteral("product"), application.product.value}};
    head.pill = dossierWords::state(application.state);
    head.mark = dossierWords::mark(application.state);
    // A failed upgrade gave nothing: what the product keeps is its certificate's.
    head.stars = keptByFailedUpgrade(session.snapshot(), application) ? 0 : application.starsDecided.value_or(0);
    return head;
}

std::vector<RecordFact> DossierTeller::facts(const Session& session, qint64 id) const
{
    const Application& application = *session.evaluations().application({id});
    const QString entity = QStringLiteral("application");
    std::vector<RecordFact> facts;
    const Product* product = session.snapshot().product(application.product);
    if (product) {
        const Subject* subject = session.snapshot().subject(product->subject);
        facts.push_back({texts::field(entity, Application::Field::product),
                         product->name,
                         {QStringLiteral("product"), product->id.value}});
        if (subject)
            facts.push_back({texts::field({}, Product::Field::subject),
                             subject->name,
                             {QStringLiteral("subject"), subject->id.value}});
    }
    Application::eachField(application, [&](QLatin1String name, const auto& stored) {
        const QString field = name;
        if (isSaidElsewhere(field)) return;
        const QString failed =
            field == Application::Field::starsDecided ? roundWords::failedUpgrade(session, application) : QString();
        const QString text = failed.isEmpty() ? filledWords(session, entity, field, fields::toJson(stored)) : failed;
        if (text.isEmpty() || text == QStringLiteral("–")) return;
        facts.push_back({texts::field(entity, field), text, {}, text.size() > 90});
        // The round is a record that opens.
        if (field == Application::Field::round) facts.back().link = {QStringLiteral("round"), application.round.value};
    });
    addAdvisoryFacts(session, application.id, facts);
    return facts;
}

std::vector<MissingField> DossierTeller::missing(const Session& session, qint64 id) const
{
    const Application& application = *session.evaluations().application({id});
    std::vector<MissingField> missing = missingOf(validate(application, contextOf(session, application)));
    if (const RuleSet* rules = session.book().rules().find(application.ruleSet))
        for (const Finding& each :
             checkDecisionClock(application, session.evaluations().stepsOf(application.id), *rules, session.today()))
            if (each.severity == Severity::Warning) missing.push_back({texts::finding(each)});
    if (isOpen(application.state)) {
        QStringList papers; // their titles have commas of their own
        for (const MissingPart& part : missingPartsOf(session, application)) papers << dossierWords::missing(part);
        if (!papers.isEmpty()) missing.push_back({papers.join(QStringLiteral("; "))});
    }
    return missing;
}

/// Its steps, from the newest down.
std::vector<TimelineNode> DossierTeller::story(const Session& session, qint64 id) const
{
    const Application& application = *session.evaluations().application({id});
    std::vector<TimelineNode> nodes;
    const auto steps = session.evaluations().stepsOf(application.id);
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (step->day > session.asOf()) continue;
        TimelineNode node{dossierWords::verbIcon(step->state), formatDate(step->day), dossierWords::state(step->state)};
        node.text = step->note;
        node.strong = true;
        node.filled = nodes.empty();
        if (step->state == ApplicationState::Incomplete || step->state == ApplicationState::NotRecognised)
            node.mark = dossierWords::mark(step->state);
        nodes.push_back(std::move(node));
    }
    return nodes;
}

std::vector<Change> DossierTeller::changes(const Session& session, qint64 record) const
{
    const ApplicationId id{record};
    std::vector<Change> changes;
    addChanges(session, QStringLiteral("application"), id.value, changes);
    for (const ApplicationStep& step : session.evaluations().stepsOf(id))
        addChanges(session, QStringLiteral("application_step"), step.id.value, changes);
    for (const Ballot& ballot : session.evaluations().ballotsOf(id))
        addChanges(session, QLatin1String(Ballot::table), ballot.id.value, changes);
    if (const AdvisoryReport* report = session.evaluations().advisoryOf(id))
        addChanges(session, QLatin1String(AdvisoryReport::table), report->id.value, changes);
    for (const ApplicationDocument& document : session.evaluations().documentsOf(id)) {
        addChanges(session, QStringLiteral("application_document"), document.id.value, changes);
        for (const Attachment& file :
             session.book().attachments().where(Attachment::Field::recordId, document.id.value))
            if (file.entity == QLatin1String("application_document"))
                addChanges(session, QStringLiteral("attachment"), file.id.value, changes);
    }
    // Within one act: the dossier itself first.
    std::stable_sort(changes.begin(), changes.end(),
                     [](const Change& a, const Change& b) { return a.act.id > b.act.id; });
    return changes;
}

bool DossierTeller::ownerIsThere(const Session& session, const QJsonObject& image) const
{
    return session.snapshot().product({image.value(Application::Field::product).toInteger()});
}

void DossierTeller::putBack(const Session& session, WriteAct& act, qint64 id, const QJsonObject& image) const
{
    putImageBack(act, session.book().evaluation().applications, session.evaluations().application({id}), image);
}

} // namespace ocop
