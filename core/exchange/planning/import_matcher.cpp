#include "core/exchange/planning/import_matcher.h"

#include "core/base/text.h"

#include <algorithm>

namespace ocop {

ImportMatcher::ImportMatcher(ImportPlan& plan, const Snapshot& snapshot) : m_plan(plan), m_snapshot(snapshot)
{
    for (const Decision& decision : snapshot.decisions()) {
        const int index = int(plan.decisions.size());
        plan.decisions.push_back({decision, decision, {}});
        m_decisionsByDigits[decision.number.section(u'/', 0, 0)].push_back(index);
        m_plannedDecisions.insert(decision.id.value, index);
    }
}

void ImportMatcher::takeCertificates(int product, ProductId stored, const QString& row)
{
    std::vector<int>& indexes = m_certificatesOf[product];
    for (const Certificate& certificate : m_snapshot.certificatesOf(stored)) {
        const int index = int(m_plan.certificates.size());
        PlannedCertificate planned;
        planned.record = certificate;
        planned.before = certificate;
        planned.row = row;
        planned.product = product;
        planned.decision = m_plannedDecisions.value(certificate.decision.value, -1);
        m_plan.certificates.push_back(std::move(planned));
        indexes.push_back(index);
    }
}

ImportMatcher::Match ImportMatcher::decision(const Decision& wanted, std::optional<int> year, const QString& row)
{
    std::vector<int>& numbered = m_decisionsByDigits[wanted.number.section(u'/', 0, 0)];
    std::vector<int> fitting;
    for (const int index : numbered) {
        const Decision& one = m_plan.decisions[size_t(index)].record;
        const bool sameDay = !one.date.isValid() || !wanted.date.isValid() || one.date == wanted.date;
        const bool sameYear = wanted.date.isValid() || !year || !one.date.isValid() || one.date.year() == *year;
        const bool sameIssuer =
            one.issuer.isEmpty() || wanted.issuer.isEmpty() || folded(one.issuer) == folded(wanted.issuer);
        if (sameDecisionNumber(one.number, wanted.number) && sameDay && sameYear && sameIssuer)
            fitting.push_back(index);
    }
    if (!fitting.empty()) {
        // The one that says the same before one with gaps: filling those would make two of one issuer, number and day.
        const auto likeness = [&](int index) {
            const Decision& one = m_plan.decisions[size_t(index)].record;
            return 4 * int(one.date == wanted.date) + 2 * int(folded(one.issuer) == folded(wanted.issuer)) +
                   int(one.number == wanted.number);
        };
        return {
            *std::max_element(fitting.begin(), fitting.end(), [&](int a, int b) { return likeness(a) < likeness(b); }),
            false};
    }
    const int index = int(m_plan.decisions.size());
    m_plan.decisions.push_back({wanted, std::nullopt, row});
    numbered.push_back(index);
    return {index, true};
}

} // namespace ocop
