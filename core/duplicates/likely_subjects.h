#pragma once

#include "core/duplicates/likely_names.h"
#include "core/duplicates/near_names.h"
#include "core/registry/subject.h"

#include <span>

namespace ocop {

/// Why a record is taken for one the register has, the surest first.
enum class LikenessReason { TaxCode, PersonalId, SameNameAndCommune, SamePhone, SameName, SimilarName };

/// A record of the register that what was typed may mean.
struct LikelySubject
{
    SubjectId id;
    double score = 0; ///< 0 to 1; 1 is certain
    LikenessReason reason = LikenessReason::SimilarName;
};

/// Finds the producers a typed one is likely to be: by its numbers, else by a name however spelled. Made once from the
/// register's subjects.
class LikelySubjects
{
public:
    /// From here on a likeness is worth a person's look.
    static constexpr double shownFrom = 0.8;

    /// Any range of subjects.
    template <class Subjects>
    explicit LikelySubjects(const Subjects& subjects)
    {
        for (const Subject& each : subjects) add(each);
    }

    /// Best first, `typed` itself (by its id) left out. Fields that are empty say nothing.
    std::vector<LikelySubject> find(const Subject& typed, size_t limit = 5, double atLeast = shownFrom) const;

private:
    void add(const Subject& subject);

    LikelyNames m_names;
    NearNames m_near{true};
    std::vector<std::pair<SubjectId, UnitId>> m_entries; ///< and their communes, as in m_names
    QHash<QString, std::vector<int>> m_ofTaxCode;
    QHash<QString, std::vector<int>> m_ofPersonalId;
    QHash<QString, std::vector<int>> m_ofPhone;
};

} // namespace ocop
