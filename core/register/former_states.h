#pragma once

#include <QDate>

#include <algorithm>
#include <span>
#include <tuple>
#include <vector>

namespace ocop {

/// What the records of a kind were before their recorded changes: versions by record, the first change first. `owner`
/// is the member of a version that names its record.
template <class Version, auto owner>
class FormerStates
{
public:
    using RecordId = std::remove_cvref_t<decltype(std::declval<Version>().*owner)>;

    FormerStates() = default;
    explicit FormerStates(std::vector<Version> versions) : m_versions(std::move(versions))
    {
        // Two changes recorded for one day: what was before the first of them holds until that day.
        std::sort(m_versions.begin(), m_versions.end(), [](const Version& a, const Version& b) {
            return std::tuple(a.*owner, a.until, a.id) < std::tuple(b.*owner, b.until, b.id);
        });
    }

    std::span<const Version> of(RecordId id) const
    {
        const auto first = std::partition_point(m_versions.begin(), m_versions.end(),
                                                [&](const Version& each) { return each.*owner < id; });
        const auto last =
            std::partition_point(first, m_versions.end(), [&](const Version& each) { return each.*owner == id; });
        return {first, last};
    }

    /// What held on the day; null: what the record says now. Of changes on one day only the first is told by `until`.
    const Version* on(RecordId id, QDate day) const
    {
        for (const Version& version : of(id))
            if (day.isValid() && version.until >= day) return &version;
        return nullptr;
    }

    /// Whether a change lies between the two days; an invalid day comes after all of them.
    bool changeBetween(QDate day, QDate other) const
    {
        return std::any_of(m_versions.begin(), m_versions.end(), [&](const Version& version) {
            return (day.isValid() && day <= version.until) != (other.isValid() && other <= version.until);
        });
    }

    /// Calls `visit` with each record that has versions.
    template <class Visit>
    void eachRecord(Visit&& visit) const
    {
        for (auto at = m_versions.begin(); at != m_versions.end();) {
            const RecordId id = (*at).*owner;
            visit(id);
            at += std::ptrdiff_t(of(id).size());
        }
    }

    const std::vector<Version>& all() const { return m_versions; }

private:
    std::vector<Version> m_versions;
};

} // namespace ocop
