#include "core/certification/status.h"

#include <QRegularExpression>

#include <algorithm>

namespace ocop {

Status statusOn(const Certificate& certificate, QDate supersededFrom, QDate asOf, int expiringDays)
{
    // A withdrawal counts even where the dates are missing, and after the certificate had lapsed.
    if (certificate.withdrawnOn.isValid() && asOf >= certificate.withdrawnOn) return Status::Withdrawn;
    if (!certificate.effectiveFrom.isValid() || !certificate.lastValidDay.isValid()) return Status::MissingDate;
    if (asOf < certificate.effectiveFrom) return Status::NotYet;
    const QDate end = certificate.endDay();
    // Superseded only where the next one began while this one ran; otherwise it had simply expired.
    if (supersededFrom.isValid() && asOf >= supersededFrom && supersededFrom <= end) return Status::Superseded;
    if (asOf > end) return Status::Expired;
    if (asOf > certificate.lastValidDay) return Status::Extended;
    return asOf.daysTo(certificate.lastValidDay) <= expiringDays ? Status::Expiring : Status::InForce;
}

QDate supersededFrom(const Certificate& certificate, std::span<const Certificate> ofProduct)
{
    QDate next;
    for (const Certificate& other : ofProduct)
        if (!other.deleted && other.effectiveFrom.isValid() && certificate.effectiveFrom.isValid() &&
            other.effectiveFrom > certificate.effectiveFrom && (!next.isValid() || other.effectiveFrom < next))
            next = other.effectiveFrom;
    return next;
}

QDate endOfForce(const Certificate& certificate, QDate supersededFrom)
{
    if (!certificate.effectiveFrom.isValid() || !certificate.lastValidDay.isValid()) return {};
    QDate end = certificate.endDay();
    if (supersededFrom.isValid()) end = std::min(end, supersededFrom.addDays(-1));
    if (certificate.withdrawnOn.isValid()) end = std::min(end, certificate.withdrawnOn.addDays(-1));
    return end;
}

Standing standingOn(std::span<const Certificate> ofProduct, QDate asOf, int expiringDays,
                    const UndatedFrom& undatedFrom)
{
    Standing standing;
    const Certificate* latest = nullptr;
    const Certificate* undated = nullptr;
    for (const Certificate& certificate : ofProduct) {
        if (certificate.deleted) continue;
        if (!certificate.effectiveFrom.isValid()) {
            // A day far before anybody can have known of it would count it into every old report.
            const QDate known = undatedFrom ? undatedFrom(certificate) : QDate();
            if (!known.isValid() || known <= asOf) undated = &certificate;
            continue;
        }
        if (certificate.effectiveFrom > asOf) continue;
        ++standing.round;
        if (!latest || certificate.effectiveFrom > latest->effectiveFrom) latest = &certificate;
    }
    // A dated certificate says more than an undated one; among dated ones only the latest can be in force.
    standing.certificate = latest ? latest : undated;
    if (!standing.certificate) return standing;
    standing.recognised = true;
    standing.round = std::max(standing.round, 1);
    standing.status = statusOn(*standing.certificate, {}, asOf, expiringDays);
    if (const QDate end = standing.certificate->endDay(); end.isValid()) standing.daysLeft = int(asOf.daysTo(end));
    return standing;
}

QDate firstKnownDay(const Certificate& certificate, const Decision* decision)
{
    if (certificate.effectiveFrom.isValid()) return certificate.effectiveFrom;
    if (decision && decision->date.isValid()) return decision->date;
    static const QRegularExpression year(QStringLiteral("(?<![0-9])20[0-9]{2}(?![0-9])"));
    for (const QString& words : {certificate.note, certificate.number, decision ? decision->number : QString(),
                                 decision ? decision->note : QString()})
        if (const auto found = year.match(words); found.hasMatch()) return QDate(found.captured().toInt(), 1, 1);
    return {};
}

} // namespace ocop
