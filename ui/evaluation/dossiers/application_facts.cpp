#include "ui/evaluation/dossiers/application_facts.h"

#include "core/evaluation/application_acts.h"
#include "core/recognition/failed_upgrade.h"
#include "ui/session/session.h"
#include "ui/words/dossier_words.h"

namespace ocop {

RecognitionFacts recognitionFacts(const Session& session, ProductId product, QDate day)
{
    const Standing standing = session.snapshot().standingOf(product, day, session.expiringDays());
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

std::vector<ApplicationState> openSteps(const Session& session, const Application& application)
{
    std::vector<ApplicationState> steps = nextStates(application);
    if (!application.starsDecided || application.kind != Origin::Upgrade || steps.size() < 2) return steps;
    std::erase(steps, keptByFailedUpgrade(session.snapshot(), application) ? ApplicationState::Recognised
                                                                           : ApplicationState::NotRecognised);
    return steps;
}

QString dossierName(const Session& session, const Application& application)
{
    const Product* product = session.snapshot().product(application.product);
    return product ? product->name : dossierWords::kind(application.kind);
}

QString namesOfIncomplete(const Session& session, const std::vector<ApplicationId>& dossiers)
{
    QStringList names;
    for (const ApplicationId id : dossiers) {
        const Application* each = session.evaluations().application(id);
        const auto parts = each ? missingPartsOf(session, *each) : std::vector<MissingPart>();
        if (parts.empty()) continue;
        QStringList titles;
        for (const MissingPart& part : parts) titles << part.title;
        names << QStringLiteral("%1 (%2)").arg(dossierName(session, *each), titles.join(QStringLiteral(", ")));
    }
    return names.join(QStringLiteral("; "));
}

} // namespace ocop
