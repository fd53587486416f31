#include "core/recognition/end_days.h"

#include "core/base/dates.h"
#include "core/recognition/decision_checks.h"

#include <algorithm>
#include <map>

namespace ocop {
namespace {

/// The last days of certificates by both ways of counting.
class TwoWays
{
public:
    explicit TwoWays(const CertificateTerms& terms) : m_everyDay(terms.rules()) {}

    QDate lastDay(const Certificate& certificate, bool counted) const
    {
        const QDate day = m_everyDay.lastValidDay(certificate.effectiveFrom, {});
        return counted || !day.isValid() ? day : day.addDays(-1);
    }
    /// Whether its last day is by the other way than the one its issuer counts by.
    bool isOtherwise(const Certificate& certificate, bool counted) const
    {
        return certificate.lastValidDay.isValid() && certificate.lastValidDay == lastDay(certificate, !counted);
    }

private:
    CertificateTerms m_everyDay;
};

} // namespace

std::vector<CertificateIssuer> certificateIssuers(const Snapshot& snapshot, const CertificateTerms& terms)
{
    std::map<QString, CertificateIssuer> issuers; // so they come by their folded names
    std::map<QString, std::map<QString, int>> spellings;
    QHash<DecisionId, CertificateIssuer*> ofDecision;
    for (const Decision& each : snapshot.decisions()) {
        const QString key = issuerKey(each.issuer);
        if (key.isEmpty()) continue;
        ofDecision.insert(each.id, &issuers[key]);
        ++spellings[key][each.issuer];
    }
    for (auto& [key, issuer] : issuers) {
        const auto& written = spellings[key];
        issuer.key = key;
        issuer.name = std::max_element(written.begin(), written.end(), [](const auto& a, const auto& b) {
                          return a.second < b.second;
                      })->first;
    }
    const TwoWays ways(terms);
    for (const Certificate& each : snapshot.certificates()) {
        CertificateIssuer* issuer = ofDecision.value(each.decision);
        if (!issuer) continue;
        ++issuer->certificates;
        issuer->ending += ways.isOtherwise(each, terms.countsLastDay(issuer->name));
    }
    std::vector<CertificateIssuer> list;
    for (auto& [key, issuer] : issuers)
        if (issuer.certificates > 0) list.push_back(std::move(issuer));
    return list;
}

EndDaysPlan planEndDays(const Snapshot& snapshot, const CertificateTerms& terms, const QString& issuer,
                        const std::set<CertificateId>& leftOut)
{
    EndDaysPlan plan;
    const QString key = issuerKey(issuer);
    QSet<DecisionId> theirs;
    for (const Decision& each : snapshot.decisions())
        if (!key.isEmpty() && issuerKey(each.issuer) == key) theirs.insert(each.id);
    const TwoWays ways(terms);
    const bool counted = terms.countsLastDay(issuer);
    for (const Certificate& each : snapshot.certificates()) {
        if (!theirs.contains(each.decision) || leftOut.contains(each.id) || !ways.isOtherwise(each, counted)) continue;
        const QDate day = ways.lastDay(each, counted);
        if (each.extendedUntil.isValid() && each.extendedUntil <= day) {
            plan.findings.push_back({Severity::Warning,
                                     itemsOfAct,
                                     QStringLiteral("extendedToNewEnd"),
                                     {nameOfCertificate(snapshot, each), formatDate(each.extendedUntil)}});
            continue;
        }
        plan.certificates.push_back(each);
        plan.certificates.back().lastValidDay = day;
    }
    if (plan.certificates.empty())
        plan.findings.push_back({Severity::Error, itemsOfAct, QStringLiteral("nothingChosen")});
    return plan;
}

void writeEndDays(Register& book, WriteAct& act, const EndDaysPlan& plan, Progress* progress)
{
    if (hasErrors(plan.findings)) throw Error(ErrorKind::BadInput, QStringLiteral("endDays"));
    for (Certificate certificate : plan.certificates) {
        step(progress);
        book.certificates().save(act, certificate);
    }
}

} // namespace ocop
