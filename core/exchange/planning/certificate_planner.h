#pragma once

#include "core/exchange/planning/field_claims.h"
#include "core/exchange/planning/import_matcher.h"

namespace ocop {

/// Plans what the recognitions of a row say: their decisions, and the certificates of the row's planned product.
class CertificatePlanner
{
public:
    CertificatePlanner(ImportPlan& plan, ImportMatcher& matcher, FieldClaims& claims, const CertificateTerms& terms,
                       QDate asOf)
        : m_plan(plan), m_matcher(matcher), m_claims(claims), m_terms(terms), m_asOf(asOf)
    {
    }

    /// The last day of what is recognised, by the rules of its day, where the list names none; not valid without a day.
    QDate lastDayOf(const ListRecognition& recognition) const;
    /// `out` has its planned product.
    void plan(const ListRecognition& listed, ImportRow& out);

private:
    int planDecision(const ListRecognition& recognition, ImportRow& out);
    /// Who issued a planned decision, or, where there is none, whom the list names.
    QString issuerOf(int decision, const ListRecognition& recognition) const;
    /// The planned certificate a recognition speaks of, -1 when it is a new one.
    int matchingCertificate(int product, const Certificate& wanted, int decision, std::optional<int> year,
                            bool ownFirstDay) const;
    int certificateEnding(const ListRecognition& recognition, QDate firstDay, int product) const;
    void checkBand(const Certificate& wanted, ImportRow& out) const;
    void showNew(const Certificate& wanted, const Certificate* latest, int decision, ImportRow& out) const;
    void addCertificate(Certificate wanted, int decision, const ListRecognition& recognition, ImportRow& out);
    void updateCertificate(int index, const Certificate& wanted, int decision, const ListRecognition& recognition,
                           ImportRow& out);

    ImportPlan& m_plan;
    ImportMatcher& m_matcher;
    FieldClaims& m_claims;
    const CertificateTerms& m_terms;
    QDate m_asOf;
};

} // namespace ocop
