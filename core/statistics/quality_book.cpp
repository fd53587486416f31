#include "core/statistics/quality_book.h"

#include <algorithm>

namespace ocop {

void QualityBook::add(const QString& entity, qint64 id, const Findings& findings, Completeness& completeness)
{
    ++completeness.records;
    bool missing = false;
    bool doubtful = false;
    for (const Finding& finding : findings) {
        const bool isMissing = finding.code == QLatin1String("missing") || finding.code == QLatin1String("required");
        missing = missing || isMissing;
        doubtful = doubtful || (!isMissing && finding.severity != Severity::Note);
        note(entity, id, finding);
    }
    completeness.incomplete += missing;
    completeness.doubtful += doubtful;
}

void QualityBook::note(const QString& entity, qint64 id, const Finding& finding)
{
    QualityCheck& check = m_checks[{entity, finding.field, finding.code}];
    check.entity = entity;
    check.field = finding.field;
    check.code = finding.code;
    check.severity = std::max(check.severity, finding.severity);
    if (check.cases.empty() || check.cases.back().id != id) check.cases.push_back({id, finding});
}

std::vector<QualityCheck> QualityBook::checks()
{
    std::vector<QualityCheck> all;
    for (auto& each : m_checks) all.push_back(std::move(each.second));
    m_checks.clear();
    sortChecks(all);
    return all;
}

void sortChecks(std::vector<QualityCheck>& checks)
{
    std::stable_sort(checks.begin(), checks.end(), [](const QualityCheck& a, const QualityCheck& b) {
        if (a.severity != b.severity) return a.severity > b.severity;
        return a.cases.size() > b.cases.size();
    });
}

} // namespace ocop
