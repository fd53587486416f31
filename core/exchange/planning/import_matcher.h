#pragma once

#include "core/exchange/import_plan.h"

#include <QHash>

namespace ocop {

/// Finds the decisions of the register a row speaks of, or plans new ones, in a plan's own lists; and keeps the
/// certificates of planned products.
class ImportMatcher
{
public:
    ImportMatcher(ImportPlan& plan, const Snapshot& snapshot);

    struct Match
    {
        int index = -1;
        bool created = false;
    };
    Match decision(const Decision& wanted, std::optional<int> year, const QString& row);

    /// A product of the register is planned: its certificates enter the plan.
    void takeCertificates(int product, ProductId stored, const QString& row);
    /// The certificates of a planned product, those of the register among them.
    std::vector<int>& certificatesOf(int product) { return m_certificatesOf[product]; }

private:
    ImportPlan& m_plan;
    const Snapshot& m_snapshot;
    QHash<QString, std::vector<int>> m_decisionsByDigits;
    QHash<qint64, int> m_plannedDecisions;
    QHash<int, std::vector<int>> m_certificatesOf;
};

} // namespace ocop
