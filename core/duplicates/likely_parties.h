#pragma once

#include "core/base/id.h"
#include "core/duplicates/likely_names.h"
#include "core/duplicates/near_names.h"

namespace ocop {

/// Why a record is taken for one the register has, the surest first.
enum class LikenessReason { TaxCode, PersonalId, SameNameAndCommune, SamePhone, SameName, SimilarName };

/// What a producer or a buyer is known by. Fields that are empty say nothing.
struct Party
{
    qint64 id = 0;
    QString name;
    QString taxCode;
    QString personalId;
    QString phone;
    UnitId unit;
};

/// A party that what was typed may mean.
struct LikelyParty
{
    qint64 id = 0;
    double score = 0; ///< 0 to 1; 1 is certain
    LikenessReason reason = LikenessReason::SimilarName;
};

/// Finds the parties a typed one is likely to be: by its numbers, else by a name however spelled.
class LikelyParties
{
public:
    /// From here on a likeness is worth a person's look.
    static constexpr double shownFrom = 0.8;

    void add(const Party& party);
    /// Best first, `typed` itself (by its id) left out.
    std::vector<LikelyParty> find(const Party& typed, size_t limit, double atLeast) const;

private:
    LikelyNames m_names;
    NearNames m_near{true};
    std::vector<std::pair<qint64, UnitId>> m_entries; ///< and their communes, as in m_names
    QHash<QString, std::vector<int>> m_ofTaxCode;
    QHash<QString, std::vector<int>> m_ofPersonalId;
    QHash<QString, std::vector<int>> m_ofPhone;
};

/// A record of the register that what was typed may mean.
template <class Record>
struct LikelyRecord
{
    decltype(Record::id) id;
    double score = 0; ///< 0 to 1; 1 is certain
    LikenessReason reason = LikenessReason::SimilarName;
};

/// The same for one kind of records, of which partyOf() tells. Made once from the register's.
template <class Record>
class LikelyRecords
{
public:
    static constexpr double shownFrom = LikelyParties::shownFrom;

    /// Any range of them.
    template <class Range>
    explicit LikelyRecords(const Range& records)
    {
        for (const Record& each : records) m_parties.add(partyOf(each));
    }

    /// Best first, `typed` itself (by its id) left out. Fields that are empty say nothing.
    std::vector<LikelyRecord<Record>> find(const Record& typed, size_t limit = 5, double atLeast = shownFrom) const
    {
        std::vector<LikelyRecord<Record>> likely;
        for (const LikelyParty& each : m_parties.find(partyOf(typed), limit, atLeast))
            likely.push_back({{each.id}, each.score, each.reason});
        return likely;
    }

private:
    LikelyParties m_parties;
};

} // namespace ocop
