#pragma once

#include "core/storage/records.h"

#include <QDate>

namespace ocop {

/// Two changes recorded for one day: what was before the first of them holds until that day.
struct ByLastDay
{
    template <class Version>
    static QDate of(const Version& version)
    {
        return version.until;
    }
};

/// What the records of a kind were before their recorded changes: versions by record, the first change first. `owner`
/// is the member of a version that names its record.
template <class Version, auto owner>
class FormerStates : public Children<Version, owner, ByLastDay>
{
    using Base = Children<Version, owner, ByLastDay>;

public:
    using RecordId = typename Base::ParentId;
    using Base::Base;

    /// What held on the day; null: what the record says now. Of changes on one day only the first is told by `until`.
    const Version* on(RecordId id, QDate day) const
    {
        for (const Version& version : this->of(id))
            if (day.isValid() && version.until >= day) return &version;
        return nullptr;
    }

    /// Whether a change lies between the two days; an invalid day comes after all of them.
    bool changeBetween(QDate day, QDate other) const
    {
        return std::any_of(this->begin(), this->end(), [&](const Version& version) {
            return (day.isValid() && day <= version.until) != (other.isValid() && other <= version.until);
        });
    }
};

} // namespace ocop
