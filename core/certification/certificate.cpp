#include "core/certification/certificate.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/base/text.h"

namespace ocop {

void normalize(Certificate& certificate)
{
    for (QString* text :
         {&certificate.number, &certificate.extensionBasis, &certificate.printedProduct, &certificate.printedSubject})
        *text = cleaned(*text);
    certificate.note = cleaned(certificate.note, true);
    if (!certificate.lastValidDay.isValid()) certificate.lastValidDay = lastValidDay(certificate.effectiveFrom);
}

int starOfScore(int thousandths)
{
    if (thousandths >= 90'000) return 5;
    if (thousandths >= 70'000) return 4;
    if (thousandths >= 50'000) return 3;
    return thousandths >= 30'000 ? 2 : 1;
}

namespace {

void checkPeriod(const Certificate& certificate, const Decision* decision, Findings& findings)
{
    const QString from = QStringLiteral("effective_from");
    const QString last = QStringLiteral("last_valid_day");
    if (!certificate.effectiveFrom.isValid()) {
        findings.push_back({Severity::Warning, from, QStringLiteral("missing")});
        return;
    }
    const QDate expected = lastValidDay(certificate.effectiveFrom);
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

void checkEnd(const Certificate& certificate, Findings& findings)
{
    const QString until = QStringLiteral("extended_until");
    if (certificate.extendedUntil.isValid()) {
        const QDate latest = certificate.lastValidDay.addDays(180); // QĐ 26/2026 art. 12
        if (!certificate.lastValidDay.isValid() || certificate.extendedUntil <= certificate.lastValidDay)
            findings.push_back(
                {Severity::Error, until, QStringLiteral("extensionBeforeEnd"), {formatDate(certificate.lastValidDay)}});
        else if (certificate.extendedUntil > latest)
            findings.push_back({Severity::Warning,
                                until,
                                QStringLiteral("extensionTooLong"),
                                {formatDate(latest)},
                                formatDate(latest)});
        if (certificate.extensionBasis.isEmpty())
            findings.push_back({Severity::Warning, QStringLiteral("extension_basis"), QStringLiteral("missing")});
    }
}

void checkWithdrawal(const Certificate& certificate, Findings& findings)
{
    const bool withdrawn = certificate.withdrawnOn.isValid();
    const bool concluded = certificate.withdrawalConcludedOn.isValid();
    const bool hasGround = certificate.withdrawalGround != WithdrawalGround::None;
    if ((withdrawn || concluded) && !hasGround)
        findings.push_back({Severity::Error, QStringLiteral("withdrawal_ground"), QStringLiteral("groundRequired")});
    if (hasGround && !withdrawn && !concluded)
        findings.push_back(
            {Severity::Error, QStringLiteral("withdrawal_concluded_on"), QStringLiteral("withdrawalDateRequired")});
    if (withdrawn && concluded && certificate.withdrawnOn < certificate.withdrawalConcludedOn)
        findings.push_back({Severity::Warning,
                            QStringLiteral("withdrawn_on"),
                            QStringLiteral("withdrawnBeforeConclusion"),
                            {formatDate(certificate.withdrawalConcludedOn)}});
    if (withdrawn && certificate.effectiveFrom.isValid() && certificate.withdrawnOn < certificate.effectiveFrom)
        findings.push_back({Severity::Error,
                            QStringLiteral("withdrawn_on"),
                            QStringLiteral("withdrawnBeforeStart"),
                            {formatDate(certificate.effectiveFrom)}});
}

} // namespace

Findings validate(const Certificate& certificate, const Decision* decision, std::span<const Certificate> others,
                  QDate today)
{
    Findings findings;
    if (!certificate.product)
        findings.push_back({Severity::Error, QStringLiteral("product_id"), QStringLiteral("required")});
    if (certificate.stars < 3 || certificate.stars > 5)
        findings.push_back({Severity::Error,
                            QStringLiteral("stars"),
                            QStringLiteral("starsRange"),
                            {QString::number(certificate.stars)}});
    if (!decision) findings.push_back({Severity::Warning, QStringLiteral("decision_id"), QStringLiteral("missing")});
    const int held = certificate.potentialFive ? 5 : certificate.stars; // what the council gave
    if (certificate.score && starOfScore(*certificate.score) != held)
        findings.push_back({Severity::Warning,
                            QStringLiteral("score"),
                            QStringLiteral("scoreOfOtherStar"),
                            {formatScore(certificate.score), QString::number(starOfScore(*certificate.score))}});
    checkPeriod(certificate, decision, findings);
    checkEnd(certificate, findings);
    checkWithdrawal(certificate, findings);
    if (certificate.potentialFive && certificate.stars != 4)
        findings.push_back({Severity::Warning, QStringLiteral("potential_five"), QStringLiteral("potentialIsFour")});
    if (certificate.effectiveFrom.isValid() && certificate.effectiveFrom > today.addMonths(certificateMonths))
        findings.push_back({Severity::Warning,
                            QStringLiteral("effective_from"),
                            QStringLiteral("dateInFuture"),
                            {formatDate(certificate.effectiveFrom)}});
    for (const Certificate& other : others)
        if (other.id != certificate.id && !other.deleted && certificate.effectiveFrom.isValid() &&
            other.effectiveFrom == certificate.effectiveFrom)
            findings.push_back({Severity::Error,
                                QStringLiteral("effective_from"),
                                QStringLiteral("sameDayAsOther"),
                                {formatDate(other.effectiveFrom)}});
    return findings;
}

} // namespace ocop
