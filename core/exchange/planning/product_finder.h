#pragma once

#include "core/exchange/planning/subject_finder.h"

#include <QSet>

namespace ocop {

/// Finds the product a row means among those of its producer, and the producer by its product where a row names none.
/// What only a person can tell it asks.
class ProductFinder
{
public:
    /// All must outlive it.
    ProductFinder(ImportPlan& plan, const Snapshot& snapshot, const SubjectFinder& subjects,
                  const ImportChoices& choices);

    /// A product: a place in the snapshot's products, or ~place in the plan's.
    using Handle = int;
    using Producer = std::optional<SubjectFinder::Handle>; ///< nothing: a new one
    struct Meaning
    {
        std::optional<Handle> found;
        std::optional<ImportDoubt> doubt; ///< then nothing is found
    };
    /// Neither found nor doubted: a new one. Plans nothing.
    Meaning find(Producer subject, const Product& wanted);
    /// The producer of the one product of that name made there; the question where it is not one.
    struct Owner
    {
        Producer found;
        std::optional<ImportDoubt> doubt;
    };
    Owner ownerOf(const QString& product, UnitId place) const;
    std::optional<Handle> chosen(const ChosenRecord& record) const;
    /// Of a product of the register, or one planned anew.
    Producer subjectOf(Handle product) const;

    const Product& of(Handle handle) const;
    /// Its place in the plan, where it enters now if it was not there; `entered` tells.
    int planned(Handle handle, int subject, const QString& row, bool& entered);
    /// A product planned anew is found from now on.
    void add(int planned);

    /// The product that has a code.
    struct CodeHolder
    {
        QString product;
        QString subject;
        QString row; ///< of the file; empty when the register has it so
    };
    /// Who has the code, when that is another product than the meant one. Plans nothing.
    std::optional<CodeHolder> otherWithCode(const QString& code, const std::optional<Handle>& meant) const;
    /// The planned product has got the code it holds now.
    void noteCode(int product);

private:
    using Owned = std::pair<qint64, QString>; ///< a producer's identity and a product's key
    qint64 identityOf(SubjectFinder::Handle subject) const;
    int plannedOf(Handle handle) const;
    void indexNear(SubjectFinder::Handle subject);
    ImportCandidate candidate(Handle handle) const;

    ImportPlan& m_plan;
    const Snapshot& m_snapshot;
    const SubjectFinder& m_subjects;
    const ImportChoices& m_choices;
    std::vector<const Product*> m_stored;
    QHash<qint64, Handle> m_handleOf;
    QHash<qint64, int> m_plannedOf;
    QHash<Owned, Handle> m_byName;
    QHash<QString, std::vector<Handle>> m_named; ///< whoever makes them
    QHash<QString, Handle> m_byPlannedKey;
    QHash<qint64, std::vector<Handle>> m_newOf; ///< planned anew, by the producer's identity
    NearNames m_near{false};
    QSet<qint64> m_nearIndexed; ///< producers whose products are in m_near
    QHash<QString, Handle> m_storedCodes;
    QHash<QString, int> m_plannedCodes;
};

} // namespace ocop
