#include "ui/evaluation/dossiers/application_facts.h"

#include "core/base/dates.h"
#include "core/evaluation/application_acts.h"
#include "ui/words/application_words.h"
#include "ui/words/texts.h"

#include <algorithm>

namespace ocop {
namespace {

/// Fields the facts do not list: said in the head, or not for eyes.
bool isSaidElsewhere(const QString& field)
{
    static const QStringList names = {QStringLiteral("product_id"), QStringLiteral("state"),
                                      QStringLiteral("decided_reason")};
    return names.contains(field);
}

void addChanges(const Session& session, const QString& entity, qint64 id, std::vector<Change>& changes)
{
    for (Change& change : session.book().history().changesOf(entity, id)) changes.push_back(std::move(change));
}

} // namespace

RecognitionFacts recognitionFacts(const Session& session, ProductId product, QDate day)
{
    const Standing standing = standingOn(session.snapshot().certificatesOf(product), day, session.expiringDays());
    return {standing.recognised, standing.inForce(),
            standing.certificate ? standing.certificate->lastValidDay : QDate()};
}

ApplicationContext contextOf(const Session& session, const Application& application)
{
    const QDate day = application.filedOn.isValid() ? application.filedOn : session.today();
    ApplicationContext context{.rules = session.book().rules(), .today = session.today()};
    context.recognition = recognitionFacts(session, application.product, day);
    if (const Product* product = session.snapshot().product(application.product))
        if (const ProductGroup* set = session.book().groups().setOf(product->group)) context.productSet = set->number;
    const Application* open = session.evaluations().openApplicationOf(application.product);
    if (open && open->id != application.id) context.otherOpen = open;
    return context;
}

const RuleSet& rulesOf(const Session& session, const Application& application)
{
    const RuleBook& book = session.book().rules();
    const RuleSet* named = book.find(application.ruleSet);
    return named ? *named : ruleSetFor(book, application.filedOn, session.today());
}

std::vector<MissingPart> missingPartsOf(const Session& session, const Application& application)
{
    return missingParts(application, session.evaluations().documentsOf(application.id), rulesOf(session, application),
                        session.today());
}

QString dossierName(const Session& session, const Application& application)
{
    const Product* product = session.snapshot().product(application.product);
    return product ? product->name : texts::origin(application.kind);
}

RecordHeadWords applicationHead(const Session& session, const Application& application)
{
    RecordHeadWords head{QStringLiteral("document-multiple"),
                         dossierName(session, application),
                         texts::origin(application.kind),
                         {QStringLiteral("product"), application.product.value}};
    head.pill = dossierWords::state(application.state);
    head.mark = dossierWords::mark(application.state);
    head.stars = application.starsDecided.value_or(0);
    return head;
}

std::vector<RecordFact> applicationFacts(const Session& session, const Application& application)
{
    const QString entity = QStringLiteral("application");
    std::vector<RecordFact> facts;
    const Product* product = session.snapshot().product(application.product);
    if (product) {
        const Subject* subject = session.snapshot().subject(product->subject);
        facts.push_back({texts::field(entity, QStringLiteral("product_id")),
                         product->name,
                         {QStringLiteral("product"), product->id.value}});
        if (subject)
            facts.push_back({texts::field({}, QStringLiteral("subject_id")),
                             subject->name,
                             {QStringLiteral("subject"), subject->id.value}});
    }
    Application::eachField(application, [&](const char* name, const auto& stored) {
        const QString field = QLatin1String(name);
        if (isSaidElsewhere(field)) return;
        const QString text = filledWords(session, entity, field, fields::toJson(stored));
        if (text.isEmpty() || text == QStringLiteral("–")) return;
        facts.push_back({texts::field(entity, field), text, {}, text.size() > 90});
        // The round is a record that opens.
        if (field == QLatin1String("round_id")) facts.back().link = {QStringLiteral("round"), application.round.value};
    });
    return facts;
}

std::vector<TimelineNode> applicationStory(const Session& session, const Application& application)
{
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

std::vector<Change> applicationChanges(const Session& session, ApplicationId id)
{
    std::vector<Change> changes;
    addChanges(session, QStringLiteral("application"), id.value, changes);
    for (const ApplicationStep& step : session.evaluations().stepsOf(id))
        addChanges(session, QStringLiteral("application_step"), step.id.value, changes);
    for (const ApplicationDocument& document : session.evaluations().documentsOf(id)) {
        addChanges(session, QStringLiteral("application_document"), document.id.value, changes);
        for (const Attachment& file :
             session.book().attachments().where(QStringLiteral("record_id"), document.id.value))
            if (file.entity == QLatin1String("application_document"))
                addChanges(session, QStringLiteral("attachment"), file.id.value, changes);
    }
    // Within one act: the dossier itself first.
    std::stable_sort(changes.begin(), changes.end(),
                     [](const Change& a, const Change& b) { return a.act.id > b.act.id; });
    return changes;
}

} // namespace ocop
