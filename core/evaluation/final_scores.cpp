#include "core/evaluation/final_scores.h"

#include "core/base/ahead.h"
#include "core/base/formats.h"
#include "core/base/text.h"

namespace ocop {
namespace {

void checkPart(Findings& findings, QLatin1String field, std::optional<int> score, const RuleSet& rules, SheetPart part)
{
    const auto maximum = rules.partMaxima.find(part);
    if (!score || maximum == rules.partMaxima.end() || *score <= maximum->second * 1000) return;
    findings.push_back({Severity::Error,
                        field,
                        QStringLiteral("partMaximum"),
                        {formatScore(score), QString::number(maximum->second)}});
}

void checkSum(Findings& findings, const FinalScores& scores)
{
    const bool whole = scores.a && scores.b && scores.c;
    const int sum = whole ? *scores.a + *scores.b + *scores.c : 0;
    const QString field = Application::Field::finalTotal;
    if (!scores.total) {
        findings.push_back(
            {Severity::Error, field, QStringLiteral("required"), {}, whole ? formatScore(sum) : QString()});
    } else if (whole && *scores.total != sum) {
        findings.push_back({Severity::Error,
                            field,
                            QStringLiteral("scoreSum"),
                            {formatScore(sum), formatScore(scores.total)},
                            formatScore(sum)});
    }
}

void checkStars(Findings& findings, const FinalScores& scores, const RuleSet& rules, QDate today)
{
    if (!scores.stars) return;
    if (!scores.day.isValid())
        findings.push_back({Severity::Error, Application::Field::decidedOn, QStringLiteral("required")});
    addFound(findings, doneAhead(Application::Field::decidedOn, scores.day, today));
    if (!scores.total) return;
    const int band = rules.bandOf(*scores.total, 1000);
    const bool candidate = band == 5 && *scores.stars == 4; // the Ministry decides on 5 stars
    if (band == *scores.stars || candidate) return;
    findings.push_back({Severity::Warning,
                        Application::Field::starsDecided,
                        QStringLiteral("scoreOfOtherStar"),
                        {formatScore(scores.total), QString::number(band)}});
    if (cleaned(scores.reason).isEmpty())
        findings.push_back({Severity::Error, Application::Field::decidedReason, QStringLiteral("reasonForOtherStar")});
}

} // namespace

FinalScores FinalScores::of(const Application& application)
{
    return {application.finalA,       application.finalB,    application.finalC,       application.finalTotal,
            application.starsDecided, application.decidedOn, application.decidedReason};
}

Findings validate(const FinalScores& scores, const RuleSet& rules, QDate today)
{
    Findings findings;
    checkPart(findings, Application::Field::finalA, scores.a, rules, SheetPart::A);
    checkPart(findings, Application::Field::finalB, scores.b, rules, SheetPart::B);
    checkPart(findings, Application::Field::finalC, scores.c, rules, SheetPart::C);
    checkSum(findings, scores);
    checkStars(findings, scores, rules, today);
    return findings;
}

void setFinalScores(EvaluationStores& stores, WriteAct& act, ApplicationId id, int rowVersion,
                    const FinalScores& scores, const RuleSet& rules)
{
    const bool whole = scores.a && scores.b && scores.c;
    if (!scores.total || (whole && *scores.total != *scores.a + *scores.b + *scores.c))
        throw Error(ErrorKind::BadInput, Application::Field::finalTotal);
    auto application = stores.applications.find(id);
    if (!application || application->deleted) throw Error(ErrorKind::NotFound, QStringLiteral("application"));
    if (application->rowVersion != rowVersion) throw Error(ErrorKind::Conflict, QStringLiteral("application"));
    application->finalA = scores.a;
    application->finalB = scores.b;
    application->finalC = scores.c;
    application->finalTotal = scores.total;
    application->starsProposed = judgeFinalScores(rules, scores.a, scores.b, scores.c, *scores.total).stars;
    application->starsDecided = scores.stars;
    application->decidedOn = scores.day;
    application->decidedReason = cleaned(scores.reason, true);
    const ApplicationState before = application->state;
    if (scores.stars)
        application->state = *scores.stars >= 3 ? ApplicationState::Recognised : ApplicationState::NotRecognised;
    stores.applications.save(act, *application);
    if (application->state == before) return;
    ApplicationStep step;
    step.application = id;
    step.state = application->state;
    step.day = scores.day;
    stores.steps.add(act, step);
}

} // namespace ocop
