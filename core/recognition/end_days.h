#pragma once

#include "core/base/progress.h"
#include "core/certification/certificate_terms.h"
#include "core/register/snapshot.h"

#include <set>

namespace ocop {

/// One who issued decisions: all that is written for him counts as one issuer.
struct CertificateIssuer
{
    QString key; ///< issuerKey()
    QString name; ///< as it is written most often
    int certificates = 0; ///< that rest on his decisions
    int ending = 0; ///< of them, whose last day is by the other way of counting
};

/// By name; decisions without an issuer or certificates are left out.
std::vector<CertificateIssuer> certificateIssuers(const Snapshot& snapshot, const CertificateTerms& terms);

/// The last days of an issuer's certificates as they are counted now (CertificateTerms).
struct EndDaysPlan
{
    std::vector<Certificate> certificates; ///< with their new last day, by product
    Findings findings; ///< field "items"
};

/// Takes the certificates whose last day is what the other way of counting makes of their first. A last day that is
/// neither was typed from a paper and stays; so does one that would reach what the certificate was extended to, with a
/// warning. `leftOut` stay too. An error where nothing is left.
EndDaysPlan planEndDays(const Snapshot& snapshot, const CertificateTerms& terms, const QString& issuer,
                        const std::set<CertificateId>& leftOut = {});

/// Stores the plan within one act. Throws Error{BadInput} when it has errors, Error{Conflict}, Stopped.
void writeEndDays(Register& book, WriteAct& act, const EndDaysPlan& plan, Progress* progress = nullptr);

} // namespace ocop
