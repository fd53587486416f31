#pragma once

#include "core/base/progress.h"
#include "core/exchange/certificate_planner.h"
#include "core/exchange/place_finder.h"

namespace ocop {

/// Turns understood rows into a plan, one row after the other (see FieldClaims for rows that contradict each other).
class ImportPlanner
{
public:
    ImportPlanner(ImportPlan& plan, const std::vector<ListRow>& rows, const Snapshot& snapshot, const Units& units,
                  const ProductGroups& groups, const RuleBook& rules, QDate asOf);

    ImportRow planRow(ListRow row);

private:
    bool checkRow(const ListRow& in, ImportRow& out) const;
    /// False when the row's product code is that of another product.
    bool checkCode(const ListRow& in, const Subject& wanted, ImportRow& out) const;
    void settlePlace(ListRow& in, ImportRow& out, Subject& wanted) const;
    Subject wantedSubject(const ListRow& in, ImportRow& out) const;
    void planSubject(const ListRow& in, const Subject& wanted, ImportRow& out);
    void planProduct(const ListRow& in, ImportRow& out);
    ProductGroupId groupOf(const QString& text, ImportRow& out);
    QDate dayOf(const ListRow& in) const;

    ImportPlan& m_plan;
    const Units& m_units;
    const ProductGroups& m_groups;
    QDate m_asOf;
    ImportMatcher m_matcher;
    PlaceFinder m_places;
    FieldClaims m_claims;
    CertificatePlanner m_certificates;
    QHash<int, QString> m_rowOfProduct; ///< the first row of this file that speaks of a planned product
    QHash<QString, ProductGroupId> m_groupsByText;
};

struct ImportOptions
{
    QDate asOf; ///< today: which units exist
    QString source; ///< shown in history
    ActId mark = {}; ///< the register's newest act when the snapshot was begun
    QHash<int, Finding> refused = {}; ///< places in ListBook::rows that are not to be taken, and why
    Progress* progress = nullptr; ///< a step for each row
};

/// Compares a list with the register. Reads nothing but what it is given, writes nothing: it may run anywhere. Throws
/// Stopped when its progress was stopped.
ImportPlan planImport(const ListBook& list, const Snapshot& snapshot, const Units& units, const ProductGroups& groups,
                      const RuleBook& rules, const ImportOptions& options);

} // namespace ocop
