#pragma once

#include "core/exchange/import_plan.h"

#include <QHash>
#include <QSet>

namespace ocop {

/// Finds the register's records a row speaks of, or plans new ones, in a plan's own lists. Records of the register
/// enter the plan when a row first speaks of them.
class ImportMatcher
{
public:
    ImportMatcher(ImportPlan& plan, const Snapshot& snapshot, const Units& units, QDate asOf);

    struct Match
    {
        int index = -1;
        bool created = false;
        Findings findings;
    };
    /// By tax code, else by name and place. `wanted` becomes the new record when there is none.
    Match subject(const Subject& wanted, const QString& row);
    Match product(const Product& wanted, int subject, const QString& row);
    Match decision(const Decision& wanted, std::optional<int> year, const QString& row);

    /// The product that has a code.
    struct CodeHolder
    {
        QString product;
        QString subject;
        QString row; ///< of the file; empty when the register has it so
    };
    /// Who has the code of `wanted`, when that is another product than the one the row speaks of. Plans nothing.
    std::optional<CodeHolder> otherWithCode(const Subject& subject, const Product& wanted) const;
    /// The planned product has got the code it holds now.
    void noteCode(int product);

    /// The certificates of a planned product, those of the register among them.
    std::vector<int>& certificatesOf(int product) { return m_certificatesOf[product]; }

    /// Two units that may be the same place: equal, one the other's successor, or one the other's district.
    bool samePlace(UnitId a, UnitId b) const;

private:
    int takeSubject(const Subject& stored, const QString& row);
    /// Handles of the subjects a row may mean, the likeliest first; none for a new one.
    std::vector<int> subjectsMeant(const Subject& wanted) const;
    /// The product a row means: its id, or what stands for one planned anew; 0 for a new one.
    qint64 productMeant(const Subject& subject, const Product& wanted) const;
    qint64 identityOf(int product) const;
    const Subject& candidate(int handle) const;
    Match foundSubject(int handle, const QString& row);
    void indexSubject(int handle, const Subject& subject);
    void takeCertificates(int product, ProductId stored, const QString& row);

    ImportPlan& m_plan;
    const Snapshot& m_snapshot;
    const Units& m_units;
    QDate m_asOf;
    std::vector<const Subject*> m_subjects; ///< the snapshot's
    // A handle is an index into m_subjects, or ~index into the plan's.
    QHash<QString, std::vector<int>> m_subjectsByName;
    QHash<QString, std::vector<int>> m_subjectsByPlainName;
    QHash<QString, int> m_subjectsByTaxCode;
    QHash<qint64, int> m_plannedSubjects;
    QHash<std::pair<qint64, QString>, const Product*> m_storedProducts; ///< by subject and key
    QHash<std::pair<int, QString>, int> m_plannedProducts;
    QHash<qint64, int> m_plannedOfStored; ///< from a product's id
    QHash<QString, const Product*> m_storedCodes;
    QHash<QString, int> m_plannedCodes;
    QHash<QString, std::vector<int>> m_decisionsByDigits;
    QHash<qint64, int> m_plannedDecisions;
    QHash<int, std::vector<int>> m_certificatesOf;
};

} // namespace ocop
