#include "core/recognition/recognition_acts.h"

#include "core/base/text.h"
#include "core/certification/issuer.h"
#include "core/certification/unusual_days.h"
#include "core/evaluation/application_close.h"
#include "core/recognition/decision_checks.h"
#include "core/recognition/recognition_checks.h"

#include <algorithm>

namespace ocop {
namespace {

/// Plans one item after the other.
class RecognitionPlanner
{
public:
    RecognitionPlanner(const Snapshot& snapshot, const EvaluationSnapshot& evaluations, const CertificateTerms& terms,
                       const RecognitionOrder& order, const Decision& decision)
        : m_snapshot(snapshot), m_evaluations(evaluations), m_terms(terms), m_rules(terms.rules()), m_order(order),
          m_decision(decision), m_ministry(issuerLevel(decision.issuer) == IssuerLevel::Ministry)
    {
    }

    PlannedRecognition plan(const RecognitionItem& item)
    {
        PlannedRecognition planned;
        planned.item = item;
        const QDate from = firstDay(item);
        const auto ofProduct = m_snapshot.certificatesOf(item.product);
        const Product* product = m_snapshot.product(item.product);
        planned.name = product ? product->name : QString();
        const Application* application = m_evaluations.application(item.application);
        planned.earlier = earlierRecognition(ofProduct, from.isValid() ? from : judgedOn(application));
        const bool waited = application && awaitsMinistry(m_snapshot, *application);
        if (waited) planned.item.origin = Origin::Upgrade;
        if (application && isOpen(application->state)) planned.application = *application;
        const int stars = item.stars.value_or(0);
        const bool potential = stars == 5 && !m_ministry;
        const int given = potential ? 4 : stars;
        planned.outcome = outcomeOf(planned, given, potential);
        if (planned.application)
            planned.application->state = planned.outcome == RecognitionOutcome::Certificate
                                             ? ApplicationState::Recognised
                                             : ApplicationState::NotRecognised;
        if (planned.outcome == RecognitionOutcome::Certificate)
            planned.certificate = certificateOf(planned, product, application, from, given, potential);
        if (planned.certificate) noteEarly(planned, ofProduct, application);
        planned.shortened = shortened(planned);
        return planned;
    }

private:
    QDate firstDay(const RecognitionItem& item) const
    {
        if (item.effectiveFrom.isValid()) return item.effectiveFrom;
        return m_order.effectiveFrom.isValid() ? m_order.effectiveFrom : m_decision.date;
    }

    /// As long as the decision has no day: whether an upgrade raises anything is known from the council's day on.
    QDate judgedOn(const Application* application) const
    {
        if (application && application->decidedOn.isValid()) return application->decidedOn;
        return m_order.heldOn;
    }

    static RecognitionOutcome outcomeOf(const PlannedRecognition& planned, int stars, bool potential)
    {
        if (stars < 3) return RecognitionOutcome::NotRecognised;
        const bool upgrade = planned.item.origin == Origin::Upgrade;
        return upgrade && !potential && stars <= planned.earlier.starsInForce() ? RecognitionOutcome::NotRaised
                                                                                : RecognitionOutcome::Certificate;
    }

    Certificate certificateOf(const PlannedRecognition& planned, const Product* product, const Application* application,
                              QDate from, int stars, bool potential)
    {
        const RuleSet* own = application ? m_rules.find(application->ruleSet) : nullptr;
        const RuleSet& rules = own ? *own : m_rules.on(from);
        const Subject* subject = product ? m_snapshot.subject(product->subject) : nullptr;
        Certificate certificate;
        certificate.product = planned.item.product;
        certificate.application = planned.item.application;
        certificate.decision = m_decision.id;
        certificate.number = runningNumber(m_order.firstNumber, m_given++);
        certificate.stars = stars;
        certificate.potentialFive = potential;
        certificate.score = planned.item.score;
        certificate.origin = planned.item.origin;
        certificate.effectiveFrom = from;
        certificate.lastValidDay = m_terms.lastValidDay(from, rules.validityMonths, m_decision.issuer);
        // The paper keeps the names it was printed with, whatever product and subject are called later.
        certificate.printedProduct = product ? product->name : QString();
        certificate.printedSubject = subject ? subject->name : QString();
        normalize(certificate, m_terms, &m_decision);
        return certificate;
    }

    /// The dossier says why it was taken before its window; else the decision does.
    void noteEarly(PlannedRecognition& planned, std::span<const Certificate> ofProduct,
                   const Application* application) const
    {
        planned.renewedEarly = renewedTooEarly(*planned.certificate, ofProduct, m_rules);
        if (!planned.renewedEarly) return;
        const bool told = application && !application->filingReason.isEmpty();
        planned.certificate->note = noteWithReason({}, told ? application->filingReason : m_order.reason);
    }

    /// QĐ 26/2026 art. 12: an extended certificate runs until the result. A new certificate ends it by itself; a
    /// renewal that was refused ends it on the day of the decision.
    std::optional<Certificate> shortened(const PlannedRecognition& planned) const
    {
        if (planned.outcome != RecognitionOutcome::NotRecognised || planned.item.origin != Origin::Renewal)
            return std::nullopt;
        if (!planned.earlier.last || !m_decision.date.isValid()) return std::nullopt;
        Certificate old = *planned.earlier.last;
        if (!old.extendedUntil.isValid() || old.extendedUntil <= m_decision.date) return std::nullopt;
        old.extendedUntil = m_decision.date > old.lastValidDay ? m_decision.date : QDate();
        return old;
    }

    const Snapshot& m_snapshot;
    const EvaluationSnapshot& m_evaluations;
    const CertificateTerms& m_terms;
    const RuleBook& m_rules;
    const RecognitionOrder& m_order;
    const Decision& m_decision;
    bool m_ministry;
    int m_given = 0; ///< certificates so far: their running number
};

} // namespace

int RecognitionPlan::certificates() const
{
    return int(std::count_if(items.begin(), items.end(),
                             [](const PlannedRecognition& each) { return each.certificate.has_value(); }));
}

QString RecognitionPlan::numbers() const
{
    QStringList numbers;
    for (const PlannedRecognition& each : items)
        if (each.certificate && !each.certificate->number.isEmpty()) numbers << each.certificate->number;
    if (numbers.size() < 2) return numbers.value(0);
    return numbers.front() + QStringLiteral(" … ") + numbers.back();
}

Findings RecognitionPlan::all() const
{
    Findings all = findings;
    for (const PlannedRecognition& each : items) all.insert(all.end(), each.findings.begin(), each.findings.end());
    return all;
}

RecognitionPlan planRecognition(const Snapshot& snapshot, const EvaluationSnapshot& evaluations,
                                const CertificateTerms& terms, const RecognitionOrder& order, QDate today)
{
    RecognitionPlan plan;
    plan.decision = settledDecision(order.decision, snapshot);
    RecognitionPlanner planner(snapshot, evaluations, terms, order, plan.decision);
    for (const RecognitionItem& item : order.items) plan.items.push_back(planner.plan(item));
    checkRecognition(plan, order, snapshot, evaluations, terms.rules(), today);
    return plan;
}

std::vector<CertificateId> recogniseApplications(Register& book, WriteAct& act, const RecognitionPlan& plan)
{
    const Findings all = plan.all();
    const auto wrong =
        std::find_if(all.begin(), all.end(), [](const Finding& each) { return each.severity == Severity::Error; });
    if (wrong != all.end()) throw Error(ErrorKind::BadInput, wrong->code);
    Decision decision = plan.decision;
    // Results without a certificate need no decision.
    const DecisionId id = decision.number.isEmpty() ? DecisionId{} : storeDecision(book, act, decision);
    std::vector<CertificateId> added;
    for (const PlannedRecognition& each : plan.items) {
        if (each.certificate) {
            Certificate certificate = *each.certificate;
            certificate.decision = id;
            added.push_back(book.certificates().add(act, certificate));
        }
        if (each.shortened) {
            Certificate old = *each.shortened;
            book.certificates().save(act, old);
        }
        if (each.application) {
            Application application = *each.application;
            closeApplication(book.evaluation(), act, application, application.state, decision.date, decision.number);
        }
    }
    return added;
}

QString runningNumber(const QString& first, int steps)
{
    const QString text = cleaned(first);
    qsizetype begin = 0;
    while (begin < text.size() && !text.at(begin).isDigit()) ++begin;
    qsizetype end = begin;
    while (end < text.size() && text.at(end).isDigit()) ++end;
    if (begin == end) return text;
    const qlonglong number = text.mid(begin, end - begin).toLongLong() + steps;
    return text.left(begin) + QStringLiteral("%1").arg(number, int(end - begin), 10, QLatin1Char('0')) + text.mid(end);
}

bool lacksCertificate(const Snapshot& snapshot, const Application& application)
{
    const auto all = snapshot.certificatesOf(application.product);
    return application.state == ApplicationState::Recognised &&
           std::none_of(all.begin(), all.end(),
                        [&](const Certificate& each) { return each.application == application.id; });
}

bool awaitsMinistry(const Snapshot& snapshot, const Application& application)
{
    if (application.state != ApplicationState::Recognised) return false;
    bool potential = false;
    for (const Certificate& each : snapshot.certificatesOf(application.product)) {
        if (each.application != application.id) continue;
        if (each.stars == 5) return false;
        potential = potential || each.potentialFive;
    }
    return potential;
}

} // namespace ocop
