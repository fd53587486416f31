#pragma once

#include "core/office/office_state.h"
#include "core/promotion/promotion_due.h"
#include "core/register/search.h"
#include "core/reminders/decisions_due.h"
#include "core/reminders/work_list.h"
#include "core/statistics/statistics.h"

namespace ocop {

/// What is made of a register as it is looked at: on one day, in one district. Each part is made when it is asked for
/// first and kept; after acts only what they touched is made anew. Rows that point into a moment keep it alive by holding
/// its facts. `book` must outlive them; null: no register, nothing but an empty snapshot.
class DayFacts
{
public:
    DayFacts(const Register* book, std::shared_ptr<const OfficeState> state, QDate asOf,
             std::optional<UnitId> district = {});
    /// The same look at the register after acts. `touched` are their records; those that have another address only
    /// because the day has other names for them are added to it.
    DayFacts(const DayFacts& before, std::shared_ptr<const OfficeState> state, Touched& touched);
    DayFacts(const DayFacts&) = delete;
    DayFacts& operator=(const DayFacts&) = delete;

    QDate asOf() const { return m_asOf; }
    const OfficeState& state() const { return *m_state; }
    /// As the register was on the day: names, kinds, places and owners of that day.
    const Snapshot& snapshot() const { return *m_snapshot; }
    /// From how many days before its end a certificate is called expiring.
    int expiringDays() const { return m_state->settings.number(settings::expiringDays, 90); }

    const Statistics& statistics() const;
    /// The same products as they stood on the same day a year before.
    const Statistics& lastYear() const;
    /// What the list of work is made from.
    WorkSource workSource() const;
    /// What is due about certificates.
    std::shared_ptr<const DueMap> dues() const;
    /// The list of work, the most pressing first.
    const std::vector<WorkItem>& workItems() const;
    /// The clocks that run about renewals, by product, of all districts: made when asked for first, kept until a dossier
    /// changes.
    const std::vector<DecisionDue>& decisions() const;
    /// Follow-ups and tasks of all districts, kept until one of them changes.
    const PromotionDue& promotion() const;
    const SearchIndex& searchIndex() const;

private:
    const Register* m_book;
    std::shared_ptr<const OfficeState> m_state;
    std::shared_ptr<const Snapshot> m_snapshot; ///< the stored one unless the day needs former names
    QDate m_asOf;
    std::optional<UnitId> m_district;
    mutable std::shared_ptr<const Statistics> m_statistics;
    mutable std::shared_ptr<const Statistics> m_lastYear;
    mutable std::shared_ptr<const DueMap> m_dues;
    mutable std::optional<std::vector<WorkItem>> m_workItems;
    mutable std::shared_ptr<const std::vector<DecisionDue>> m_decisions;
    mutable std::shared_ptr<const PromotionDue> m_promotion;
    mutable std::shared_ptr<const SearchIndex> m_searchIndex;
    mutable Touched m_notInIndex; ///< since the index was made
};

} // namespace ocop
