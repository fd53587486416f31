#include "core/recognition/decision_checks.h"

#include "core/base/dates.h"
#include "core/certification/issuer.h"

namespace ocop {
namespace {

int certificatesOfDecision(const Snapshot& snapshot, DecisionId id)
{
    int count = 0;
    for (const Certificate& each : snapshot.certificates())
        count += each.decision == id || each.withdrawalDecision == id;
    return count;
}

void requireText(Findings& findings, const QString& field, bool filled)
{
    std::erase_if(findings,
                  [&](const Finding& each) { return each.field == field && each.code == QLatin1String("missing"); });
    if (!filled) findings.push_back({Severity::Error, field, QStringLiteral("required")});
}

void checkKnown(const Decision& decision, const Snapshot& snapshot, Findings& findings)
{
    const QString field = QStringLiteral("number");
    if (const Decision* known = snapshot.decision(decision.id)) {
        const int count = certificatesOfDecision(snapshot, known->id);
        findings.push_back(
            {Severity::Note, field, QStringLiteral("decisionKnown"), {known->number, QString::number(count)}});
        if (known->kind != decision.kind)
            findings.push_back({Severity::Warning, field, QStringLiteral("decisionOfOtherKind"), {known->number}});
        return;
    }
    for (const Decision& other : snapshot.decisions())
        if (other.number == decision.number && other.issuer == decision.issuer && other.date.isValid() &&
            decision.date.isValid() && other.date.year() == decision.date.year())
            findings.push_back({Severity::Warning,
                                QStringLiteral("date"),
                                QStringLiteral("decisionOtherDay"),
                                {other.number, formatDate(other.date)},
                                formatDate(other.date)});
}

} // namespace

Findings checkActDecision(const Decision& decision, const Snapshot& snapshot, QDate today)
{
    Findings findings = validate(decision, today);
    requireText(findings, QStringLiteral("issuer"), !decision.issuer.isEmpty());
    requireText(findings, QStringLiteral("date"), decision.date.isValid());
    if (!decision.number.isEmpty()) checkKnown(decision, snapshot, findings);
    return findings;
}

Findings checkIssuerOfStars(const RuleBook& rules, const Decision& decision, const std::set<int>& stars)
{
    Findings findings;
    if (!decision.date.isValid()) return findings;
    const RuleSet& inForce = rules.on(decision.date);
    for (const int star : stars)
        if (!mayRecognise(inForce, star, decision.issuer))
            findings.push_back({Severity::Warning,
                                QStringLiteral("issuer"),
                                QStringLiteral("issuerNotForStar"),
                                {QString::number(star), formatDate(decision.date), inForce.authority.at(star)}});
    return findings;
}

Decision settledDecision(Decision decision, const Snapshot& snapshot)
{
    normalize(decision);
    if (decision.id) return decision;
    if (const Decision* known = sameDecision(snapshot.decisions(), decision)) decision.id = known->id;
    return decision;
}

DecisionId storeDecision(Register& book, WriteAct& act, Decision& decision)
{
    if (!decision.id) book.decisions().add(act, decision);
    return decision.id;
}

QString nameOfCertificate(const Snapshot& snapshot, const Certificate& certificate)
{
    const Product* product = snapshot.product(certificate.product);
    return product ? product->name : certificate.printedProduct;
}

} // namespace ocop
