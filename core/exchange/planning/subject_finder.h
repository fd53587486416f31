#pragma once

#include "core/duplicates/near_names.h"
#include "core/exchange/import_choices.h"
#include "core/exchange/import_plan.h"

#include <QHash>

namespace ocop {

/// Finds the producer a row means among those of the register and those the list plans anew: by a tax code that tells its
/// holder, else by name and place. What only a person can tell it asks.
class SubjectFinder
{
public:
    /// `choices` must outlive it.
    SubjectFinder(ImportPlan& plan, const Snapshot& snapshot, const Units& units, const ImportChoices& choices,
                  QDate asOf);

    /// A producer: a place in the snapshot's subjects, or ~place in the plan's.
    using Handle = int;
    struct Meaning
    {
        std::optional<Handle> found;
        std::optional<ImportDoubt> doubt; ///< then nothing is found
        Findings findings = {}; ///< to look at, whatever it is
        QString answered = {}; ///< the question a person answered with: another one
    };
    /// Neither found nor doubted: a new one. Plans nothing.
    Meaning find(const Subject& wanted) const;
    /// The one a person chose; nothing where it is no more there.
    std::optional<Handle> chosen(const ChosenRecord& record) const;

    /// As the plan has it now.
    const Subject& of(Handle handle) const;
    /// Its place in the plan, where it enters now if it was not there.
    int planned(Handle handle, const QString& row);
    /// Its place in the plan, -1 when it is not there.
    int plannedOf(Handle handle) const;
    /// A producer planned anew is found from now on; `answered` as in the meaning it was planned for.
    void add(int planned, const QString& answered);
    /// A producer of the register.
    std::optional<Handle> ofStored(SubjectId id) const;

    /// Two units that may be the same place: equal, one the other's successor, or one the other's district.
    bool samePlace(UnitId a, UnitId b) const;
    ImportCandidate candidate(Handle handle) const;

private:
    void index(Handle handle, const Subject& subject);
    std::vector<Handle> namedAlike(const Subject& wanted) const;
    std::vector<Handle> near(const Subject& wanted) const;
    bool isCalled(Handle handle, const QString& name) const;
    bool otherCode(const Subject& a, const Subject& b) const;
    Meaning asked(const Subject& wanted, const char* code, std::vector<Handle> meant) const;

    ImportPlan& m_plan;
    const Snapshot& m_snapshot;
    const Units& m_units;
    const ImportChoices& m_choices;
    QDate m_asOf;
    std::vector<const Subject*> m_stored;
    QHash<qint64, Handle> m_handleOf;
    QHash<qint64, int> m_plannedOf;
    QHash<QString, std::vector<Handle>> m_byName;
    QHash<QString, std::vector<Handle>> m_byPlainName;
    QHash<QString, Handle> m_byTaxCode;
    QHash<QString, Handle> m_byPlannedKey;
    QHash<QString, Handle> m_madeFor; ///< answered questions
    NearNames m_near{true};
    QHash<QString, std::vector<Handle>> m_byFormerName;
};

/// What an answer names a producer by that the list plans anew.
QString plannedKey(const Subject& subject);

} // namespace ocop
