#pragma once

#include "core/evaluation/rule_book.h"
#include "core/storage/settings_store.h"

#include <QHash>
#include <QSet>

namespace ocop {

/// Until when certificates run in this register: the months of the decree, and whether the day that many months later is
/// still one of them. It is, unless the office says otherwise of who issued the decision. The one place that says so. Not
/// to be asked by two threads at once.
class CertificateTerms
{
public:
    /// With every issuer that day counts. The rules must outlive it.
    CertificateTerms(const RuleBook& rules) : m_rules(&rules) {}
    CertificateTerms(const RuleBook& rules, const Settings& settings);

    const RuleBook& rules() const { return *m_rules; }
    /// Whether the day so many months later is still valid with the issuer; one that is not known counts it.
    bool countsLastDay(const QString& issuer) const;
    /// The last day of what begins on the day, by the decree of that day; invalid in, invalid out.
    QDate lastValidDay(QDate from, const QString& issuer) const;
    /// The same where the months are known.
    QDate lastValidDay(QDate from, int months, const QString& issuer) const;
    /// The first day of a certificate that ends with the day.
    QDate firstValidDay(QDate last, const QString& issuer) const;

private:
    const RuleBook* m_rules;
    QSet<QString> m_endBefore; ///< keys of issuers
    mutable QHash<QString, bool> m_asked; ///< issuers as they are written, and whether their day counts
};

/// What two ways of writing an issuer have in common: "Ủy ban nhân dân TP. Đà Nẵng", "UBND thành phố Đà Nẵng" and its
/// Chủ tịch are one. Empty for an empty name.
QString issuerKey(const QString& issuer);

namespace settings {
/// The issuers with whom the day so many months later counts no more, one a line.
inline const QString endsBeforeDay = QStringLiteral("certificate.endsBefore");
} // namespace settings

} // namespace ocop
