#pragma once

#include "core/base/progress.h"
#include "core/exchange/planning/certificate_planner.h"
#include "core/exchange/planning/product_planner.h"
#include "core/exchange/planning/subject_planner.h"

namespace ocop {

/// Turns understood rows into a plan, one row after the other (see FieldClaims for rows that contradict each other).
class ImportPlanner
{
public:
    ImportPlanner(ImportPlan& plan, const std::vector<ListRow>& rows, const Snapshot& snapshot, const Units& units,
                  const ProductGroups& groups, const CertificateTerms& terms, const ImportChoices& choices, QDate asOf);

    /// The row is the next of ImportPlan::rows.
    ImportRow planRow(ListRow row);

private:
    bool isPassedOver(const ListRow& in, ImportRow& out) const;
    bool checkRow(const ListRow& in, ImportRow& out) const;
    /// Who makes the row's product: one known, nobody yet, or (false) a person must tell.
    bool findSubject(Subject& wanted, SubjectFinder::Meaning& meaning, ImportRow& out);
    bool findProduct(const Product& wanted, SubjectFinder::Meaning& subject, ProductFinder::Meaning& meaning,
                     ImportRow& out);
    /// Whether no text of the row may be meant otherwise than it is written; each that may is asked for.
    bool settleTexts(ImportRow& out);
    int questionFor(const QString& asked, const ImportQuestion& question);
    void ask(ImportQuestion::About about, ImportDoubt doubt, ImportRow& out);

    ImportPlan& m_plan;
    const ImportChoices& m_choices;
    FieldClaims m_claims;
    SubjectFinder m_subjectFinder;
    ProductFinder m_productFinder;
    SubjectPlanner m_subjects;
    ProductPlanner m_products;
    ImportMatcher m_matcher;
    CertificatePlanner m_certificates;
    QHash<QString, int> m_questions; ///< by what is asked
};

struct ImportOptions
{
    QDate asOf; ///< today: which units exist
    QString source; ///< shown in history
    ActId mark = {}; ///< the register's newest act when the snapshot was begun
    QHash<int, Finding> refused = {}; ///< places in ListBook::rows that are not to be taken, and why
    Progress* progress = nullptr; ///< a step for each row
    ImportChoices choices = {}; ///< what a person decided
};

/// Compares a list with the register. Reads nothing but what it is given, writes nothing: it may run anywhere. Throws
/// Stopped when its progress was stopped.
ImportPlan planImport(const ListBook& list, const Snapshot& snapshot, const Units& units, const ProductGroups& groups,
                      const CertificateTerms& terms, const ImportOptions& options);

} // namespace ocop
