#include "core/recognition/recognition_checks.h"

#include "core/base/ahead.h"
#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/base/text.h"
#include "core/certification/issuer.h"
#include "core/recognition/decision_checks.h"

#include <QSet>

namespace ocop {
namespace {

void tellOfItem(PlannedRecognition& item, Severity severity, const char* code, const QStringList& args = {})
{
    item.findings.push_back({severity, itemsOfAct, QLatin1String(code), QStringList{item.name} + args});
}

void checkDossier(PlannedRecognition& planned, const RecognitionPlan& plan, const Snapshot& snapshot,
                  const EvaluationSnapshot& evaluations)
{
    if (!planned.item.stars) tellOfItem(planned, Severity::Error, "notDecided");
    const Application* application = evaluations.application(planned.item.application);
    if (!application) {
        if (evaluations.openApplicationOf(planned.item.product)) tellOfItem(planned, Severity::Warning, "dossierOpen");
        return;
    }
    if (awaitsMinistry(snapshot, *application)) {
        if (issuerLevel(plan.decision.issuer) != IssuerLevel::Ministry)
            tellOfItem(planned, Severity::Error, "onlyMinistry");
    } else if (!isOpen(application->state) && !lacksCertificate(snapshot, *application)) {
        tellOfItem(planned, Severity::Error, "dossierClosed");
    }
    if (application->decidedOn.isValid() && plan.decision.date.isValid() && plan.decision.date < application->decidedOn)
        tellOfItem(planned, Severity::Warning, "decidedLater", {formatDate(application->decidedOn)});
}

void checkProduct(PlannedRecognition& planned, const Snapshot& snapshot)
{
    const Product* product = snapshot.product(planned.item.product);
    if (!product) return tellOfItem(planned, Severity::Error, "productGone");
    if (planned.outcome != RecognitionOutcome::Certificate) return;
    if (product->status == ProductStatus::Stopped) tellOfItem(planned, Severity::Warning, "productStopped");
    const Subject* subject = snapshot.subject(product->subject);
    if (subject && subject->status == SubjectStatus::Closed)
        tellOfItem(planned, Severity::Warning, "subjectClosed", {subject->name});
    const auto& last = planned.earlier.last;
    if (last && last->withdrawnOn.isValid())
        tellOfItem(planned, Severity::Warning, "productWithdrawn", {formatDate(last->withdrawnOn)});
}

void checkPlannedDays(PlannedRecognition& planned, const Snapshot& snapshot, QDate today)
{
    const QDate from = planned.certificate ? planned.certificate->effectiveFrom : QDate();
    if (!from.isValid()) return;
    // What all have in common is told once, beside their day.
    if (planned.item.effectiveFrom.isValid() && effectFarAhead({}, from, today))
        tellOfItem(planned, Severity::Warning, "productBeginsFarAhead", {formatDate(from)});
    QDate later;
    for (const Certificate& other : snapshot.certificatesOf(planned.item.product)) {
        if (other.effectiveFrom == from) tellOfItem(planned, Severity::Error, "productSameDay", {formatDate(from)});
        if (other.effectiveFrom > from && !later.isValid()) later = other.effectiveFrom;
    }
    if (later.isValid()) tellOfItem(planned, Severity::Warning, "beginsBeforeOther", {formatDate(later)});
    if (const auto& early = planned.renewedEarly)
        tellOfItem(planned, Severity::Warning, "productRenewedTooEarly",
                   {formatDate(early->effectiveFrom), formatDate(early->lastValidDay)});
}

void checkStars(PlannedRecognition& planned, const RuleBook& rules)
{
    if (planned.outcome == RecognitionOutcome::NotRaised)
        tellOfItem(planned, Severity::Note, "notRaised", {QString::number(planned.earlier.starsInForce())});
    if (!planned.certificate) return;
    const Certificate& certificate = *planned.certificate;
    const int band = certificate.score ? rules.on(certificate.effectiveFrom).starOf(*certificate.score) : 0;
    // More stars than the points allow; fewer may be due to a minimum condition.
    if (certificate.score && band < certificate.stars)
        tellOfItem(planned, Severity::Warning, "starsAboveScore",
                   {formatScore(certificate.score), QString::number(certificate.stars)});
    if (planned.item.origin == Origin::First && planned.earlier.last)
        tellOfItem(planned, Severity::Note, "firstButKnown");
    if (planned.item.origin != Origin::First && !planned.earlier.last)
        tellOfItem(planned, Severity::Note, "nothingToRenew");
}

void checkFirstDay(RecognitionPlan& plan, const RecognitionOrder& order, QDate today)
{
    const QString field = Certificate::Field::effectiveFrom;
    const QDate decided = plan.decision.date;
    if (order.effectiveFrom.isValid() && decided.isValid() && order.effectiveFrom != decided)
        plan.findings.push_back({Severity::Note,
                                 field,
                                 QStringLiteral("fromOtherThanDecision"),
                                 {formatDate(decided)},
                                 formatDate(decided)});
    addFound(plan.findings,
             effectFarAhead(field, order.effectiveFrom.isValid() ? order.effectiveFrom : decided, today));
    if (order.heldOn.isValid() && decided.isValid() && decided < order.heldOn)
        plan.findings.push_back({Severity::Warning,
                                 QStringLiteral("date"),
                                 QStringLiteral("decisionBeforeMeeting"),
                                 {formatDate(order.heldOn)}});
}

void checkNumbers(RecognitionPlan& plan, const RecognitionOrder& order, const Snapshot& snapshot)
{
    const QString field = QStringLiteral("first_number");
    const QString first = cleaned(order.firstNumber);
    if (first.isEmpty() && plan.certificates() > 0)
        plan.findings.push_back({Severity::Warning,
                                 field,
                                 QStringLiteral("certificatesWithoutNumber"),
                                 {QString::number(plan.certificates())}});
    if (first.isEmpty()) return;
    if (plan.certificates() > 1 && runningNumber(first, 1) == first)
        plan.findings.push_back({Severity::Error, field, QStringLiteral("numberDoesNotRun"), {first}});
    QSet<QString> wanted;
    for (const PlannedRecognition& each : plan.items)
        if (each.certificate) wanted.insert(each.certificate->number);
    for (const Certificate& other : snapshot.certificates())
        if (!other.number.isEmpty() && wanted.contains(other.number)) {
            plan.findings.push_back({Severity::Warning,
                                     field,
                                     QStringLiteral("certificateNumberTaken"),
                                     {other.number, nameOfCertificate(snapshot, other)}});
            return;
        }
}

} // namespace

void checkRecognition(RecognitionPlan& plan, const RecognitionOrder& order, const Snapshot& snapshot,
                      const EvaluationSnapshot& evaluations, const RuleBook& rules, QDate today)
{
    plan.findings = checkActDecision(plan.decision, snapshot, today);
    std::set<int> stars;
    QSet<qint64> met;
    for (PlannedRecognition& planned : plan.items) {
        if (met.contains(planned.item.product.value)) tellOfItem(planned, Severity::Error, "productTwice");
        met.insert(planned.item.product.value);
        checkDossier(planned, plan, snapshot, evaluations);
        checkProduct(planned, snapshot);
        checkPlannedDays(planned, snapshot, today);
        checkStars(planned, rules);
        if (planned.certificate) stars.insert(planned.certificate->stars);
    }
    if (!plan.items.empty() && plan.certificates() == 0 && plan.decision.number.isEmpty())
        std::erase_if(plan.findings, [](const Finding& each) { return each.field != QLatin1String("date"); });
    if (plan.items.empty()) plan.findings.push_back({Severity::Error, itemsOfAct, QStringLiteral("nothingChosen")});
    for (const Finding& each : checkIssuerOfStars(rules, plan.decision, stars)) plan.findings.push_back(each);
    checkFirstDay(plan, order, today);
    checkNumbers(plan, order, snapshot);
    if (std::any_of(plan.items.begin(), plan.items.end(), [](const PlannedRecognition& each) {
            return each.renewedEarly && each.certificate->note.isEmpty();
        }))
        plan.findings.push_back({Severity::Error, reasonOfAct, QStringLiteral("earlyReasonRequired")});
}

} // namespace ocop
