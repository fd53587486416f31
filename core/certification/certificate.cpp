#include "core/certification/certificate.h"

#include "core/base/ahead.h"
#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/base/text.h"
#include "core/certification/unusual_days.h"

namespace ocop {
namespace {

QString issuerOf(const Decision* decision) { return decision ? decision->issuer : QString(); }

} // namespace

void normalize(Certificate& certificate, const CertificateTerms& terms, const Decision* decision)
{
    for (QString* text :
         {&certificate.number, &certificate.extensionBasis, &certificate.printedProduct, &certificate.printedSubject})
        *text = cleaned(*text);
    certificate.note = cleaned(certificate.note, true);
    if (!certificate.lastValidDay.isValid())
        certificate.lastValidDay = terms.lastValidDay(certificate.effectiveFrom, issuerOf(decision));
}

namespace {

void checkPeriod(const Certificate& certificate, const Decision* decision, const CertificateTerms& terms,
                 Findings& findings)
{
    const QString from = Certificate::Field::effectiveFrom;
    const QString last = Certificate::Field::lastValidDay;
    if (!certificate.effectiveFrom.isValid()) {
        findings.push_back({Severity::Warning, from, QStringLiteral("missing")});
        return;
    }
    const QDate expected = terms.lastValidDay(certificate.effectiveFrom, issuerOf(decision));
    if (certificate.lastValidDay.isValid() && certificate.lastValidDay < certificate.effectiveFrom)
        findings.push_back({Severity::Error,
                            last,
                            QStringLiteral("lastDayBeforeFirst"),
                            {formatDate(certificate.effectiveFrom), formatDate(expected)},
                            formatDate(expected)});
    else if (certificate.lastValidDay.isValid() && certificate.lastValidDay != expected)
        findings.push_back({Severity::Warning,
                            last,
                            QStringLiteral("lastDayNot36Months"),
                            {formatDate(certificate.effectiveFrom), formatDate(expected)},
                            formatDate(expected)});
    if (decision && decision->date.isValid() && certificate.effectiveFrom != decision->date)
        findings.push_back({Severity::Note,
                            from,
                            QStringLiteral("fromOtherThanDecision"),
                            {formatDate(decision->date)},
                            formatDate(decision->date)});
}

void checkEnd(const Certificate& certificate, const RuleBook& rules, Findings& findings)
{
    const QString until = Certificate::Field::extendedUntil;
    if (certificate.extendedUntil.isValid()) {
        const int longest = rules.longestExtension(); // QĐ 26/2026 art. 12
        const QDate latest = certificate.lastValidDay.addDays(longest);
        if (!certificate.lastValidDay.isValid() || certificate.extendedUntil <= certificate.lastValidDay)
            findings.push_back(
                {Severity::Error, until, QStringLiteral("extensionBeforeEnd"), {formatDate(certificate.lastValidDay)}});
        else if (certificate.extendedUntil > latest)
            findings.push_back({Severity::Warning,
                                until,
                                QStringLiteral("extensionTooLong"),
                                {formatDate(latest), QString::number(longest)},
                                formatDate(latest)});
        if (certificate.extensionBasis.isEmpty())
            findings.push_back({Severity::Warning, Certificate::Field::extensionBasis, QStringLiteral("missing")});
    }
}

void checkWithdrawal(const Certificate& certificate, Findings& findings)
{
    const bool withdrawn = certificate.withdrawnOn.isValid();
    const bool concluded = certificate.withdrawalConcludedOn.isValid();
    const bool hasGround = certificate.withdrawalGround != WithdrawalGround::None;
    if ((withdrawn || concluded) && !hasGround)
        findings.push_back({Severity::Error, Certificate::Field::withdrawalGround, QStringLiteral("groundRequired")});
    if (hasGround && !withdrawn && !concluded)
        findings.push_back(
            {Severity::Error, Certificate::Field::withdrawalConcludedOn, QStringLiteral("withdrawalDateRequired")});
    if (withdrawn && concluded && certificate.withdrawnOn < certificate.withdrawalConcludedOn)
        findings.push_back({Severity::Warning,
                            Certificate::Field::withdrawnOn,
                            QStringLiteral("withdrawnBeforeConclusion"),
                            {formatDate(certificate.withdrawalConcludedOn)}});
    if (withdrawn && certificate.effectiveFrom.isValid() && certificate.withdrawnOn < certificate.effectiveFrom)
        findings.push_back({Severity::Error,
                            Certificate::Field::withdrawnOn,
                            QStringLiteral("withdrawnBeforeStart"),
                            {formatDate(certificate.effectiveFrom)}});
}

} // namespace

Findings validate(const Certificate& certificate, const Decision* decision, std::span<const Certificate> others,
                  const CertificateTerms& terms, QDate today)
{
    const RuleBook& rules = terms.rules();
    Findings findings;
    if (!certificate.product)
        findings.push_back({Severity::Error, Certificate::Field::product, QStringLiteral("required")});
    if (certificate.stars < 3 || certificate.stars > 5)
        findings.push_back({Severity::Error,
                            Certificate::Field::stars,
                            QStringLiteral("starsRange"),
                            {QString::number(certificate.stars)}});
    if (!decision) findings.push_back({Severity::Warning, Certificate::Field::decision, QStringLiteral("missing")});
    const int held = certificate.potentialFive ? 5 : certificate.stars; // what the council gave
    const int band = certificate.score ? rules.on(certificate.effectiveFrom).starOf(*certificate.score) : held;
    if (band != held)
        findings.push_back({Severity::Warning,
                            Certificate::Field::score,
                            QStringLiteral("scoreOfOtherStar"),
                            {formatScore(certificate.score), QString::number(band)}});
    checkPeriod(certificate, decision, terms, findings);
    checkEnd(certificate, rules, findings);
    checkWithdrawal(certificate, findings);
    if (certificate.potentialFive && certificate.stars != 4)
        findings.push_back({Severity::Warning, Certificate::Field::potentialFive, QStringLiteral("potentialIsFour")});
    addFound(findings, effectFarAhead(Certificate::Field::effectiveFrom, certificate.effectiveFrom, today));
    addFound(findings, effectFarAhead(Certificate::Field::withdrawnOn, certificate.withdrawnOn, today));
    addFound(findings, doneAhead(Certificate::Field::withdrawalConcludedOn, certificate.withdrawalConcludedOn, today));
    for (Finding& each : unusualDays(certificate, others, rules)) findings.push_back(std::move(each));
    for (const Certificate& other : others)
        if (other.id != certificate.id && !other.deleted && certificate.effectiveFrom.isValid() &&
            other.effectiveFrom == certificate.effectiveFrom)
            findings.push_back({Severity::Error,
                                Certificate::Field::effectiveFrom,
                                QStringLiteral("sameDayAsOther"),
                                {formatDate(other.effectiveFrom)}});
    return findings;
}

} // namespace ocop
