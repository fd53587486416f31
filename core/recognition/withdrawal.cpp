#include "core/recognition/withdrawal.h"

#include "core/base/ahead.h"
#include "core/base/dates.h"
#include "core/recognition/decision_checks.h"

#include <algorithm>

namespace ocop {
namespace {

constexpr QLatin1String concludedField = Certificate::Field::withdrawalConcludedOn;

void checkConclusion(const Certificate& certificate, const QString& name, bool decided, QDate today, Findings& findings)
{
    if (certificate.withdrawalGround == WithdrawalGround::None)
        findings.push_back({Severity::Error, Certificate::Field::withdrawalGround, QStringLiteral("groundRequired")});
    const QDate concluded = certificate.withdrawalConcludedOn;
    if (!concluded.isValid()) {
        // A decision without its conclusion is found in old papers; a conclusion alone needs its day.
        const Severity severity = decided ? Severity::Warning : Severity::Error;
        findings.push_back(
            {severity, concludedField, decided ? QStringLiteral("missing") : QStringLiteral("required")});
        return;
    }
    addFound(findings, doneAhead(concludedField, concluded, today));
    if (certificate.effectiveFrom.isValid() && concluded < certificate.effectiveFrom)
        findings.push_back({Severity::Warning,
                            concludedField,
                            QStringLiteral("concludedBeforeStart"),
                            {name, formatDate(certificate.effectiveFrom)}});
}

void checkWithdrawal(const Certificate& certificate, const QString& name, const Decision& decision, QDate deadline,
                     Findings& findings)
{
    const QDate concluded = certificate.withdrawalConcludedOn;
    const auto tell = [&](Severity severity, QLatin1String field, const char* code, const QStringList& args) {
        findings.push_back({severity, field, QLatin1String(code), args});
    };
    if (certificate.effectiveFrom.isValid() && certificate.withdrawnOn.isValid() &&
        certificate.withdrawnOn < certificate.effectiveFrom)
        tell(Severity::Error, Certificate::Field::withdrawnOn, "productNotBegun",
             {name, formatDate(certificate.effectiveFrom)});
    if (concluded.isValid() && certificate.withdrawnOn.isValid() && certificate.withdrawnOn < concluded)
        tell(Severity::Warning, Certificate::Field::withdrawnOn, "withdrawnBeforeConclusion", {formatDate(concluded)});
    if (deadline.isValid() && decision.date.isValid() && decision.date > deadline)
        tell(Severity::Warning, Decision::Field::date, "withdrawalLate", {formatDate(deadline)});
}

/// The same sentence for twenty certificates is said once.
void dropRepeated(Findings& findings)
{
    Findings once;
    for (Finding& each : findings)
        if (std::find(once.begin(), once.end(), each) == once.end()) once.push_back(std::move(each));
    findings = std::move(once);
}

} // namespace

QDate withdrawalDeadline(const Certificate& certificate, const RuleBook& rules)
{
    if (!certificate.withdrawalConcludedOn.isValid() || certificate.withdrawnOn.isValid()) return {};
    return certificate.withdrawalConcludedOn.addDays(rules.on(certificate.withdrawalConcludedOn).withdrawalDays);
}

WithdrawalPlan planWithdrawal(const Snapshot& snapshot, const RuleBook& rules, const WithdrawalOrder& order,
                              QDate today)
{
    WithdrawalPlan plan;
    plan.decided = order.decided;
    if (order.decided) {
        plan.decision = order.decision;
        plan.decision.kind = DecisionKind::Withdrawal;
        plan.decision = settledDecision(plan.decision, snapshot);
        plan.findings = checkActDecision(plan.decision, snapshot, today);
    }
    std::set<int> stars;
    for (const CertificateId id : order.certificates) {
        const Certificate* stored = snapshot.certificate(id);
        if (!stored) continue;
        const QString name = nameOfCertificate(snapshot, *stored);
        if (stored->withdrawnOn.isValid())
            plan.findings.push_back({Severity::Error,
                                     itemsOfAct,
                                     QStringLiteral("withdrawnAlready"),
                                     {name, formatDate(stored->withdrawnOn)}});
        Certificate certificate = *stored;
        if (order.ground != WithdrawalGround::None) certificate.withdrawalGround = order.ground;
        if (order.concludedOn.isValid()) certificate.withdrawalConcludedOn = order.concludedOn;
        checkConclusion(certificate, name, order.decided, today, plan.findings);
        if (order.decided) {
            const QDate deadline = withdrawalDeadline(certificate, rules);
            certificate.withdrawnOn = order.withdrawnOn.isValid() ? order.withdrawnOn : plan.decision.date;
            certificate.withdrawalDecision = plan.decision.id;
            checkWithdrawal(certificate, name, plan.decision, deadline, plan.findings);
            stars.insert(certificate.stars);
        }
        plan.certificates.push_back(certificate);
    }
    if (plan.certificates.empty())
        plan.findings.push_back({Severity::Error, itemsOfAct, QStringLiteral("nothingChosen")});
    if (order.decided)
        for (const Finding& each : checkIssuerOfStars(rules, plan.decision, stars)) plan.findings.push_back(each);
    dropRepeated(plan.findings);
    return plan;
}

void withdraw(Register& book, WriteAct& act, const WithdrawalPlan& plan)
{
    if (hasErrors(plan.findings)) throw Error(ErrorKind::BadInput, QStringLiteral("withdrawal"));
    Decision decision = plan.decision;
    const DecisionId id = plan.decided ? storeDecision(book, act, decision) : DecisionId{};
    for (Certificate certificate : plan.certificates) {
        if (plan.decided) certificate.withdrawalDecision = id;
        book.certificates().save(act, certificate);
    }
}

} // namespace ocop
