#pragma once

#include "core/exchange/planning/field_claims.h"
#include "core/exchange/planning/place_finder.h"
#include "core/exchange/planning/subject_finder.h"

namespace ocop {

/// What a row says of its producer, and how that changes the producer it means.
class SubjectPlanner
{
public:
    /// All must outlive it. Looks at all rows first, as PlaceFinder does.
    SubjectPlanner(ImportPlan& plan, const std::vector<ListRow>& rows, SubjectFinder& subjects, FieldClaims& claims,
                   const Units& units, const ImportChoices& choices, QDate asOf);

    /// The producer as the row has it, the place found; tells `out` what it shows of it.
    Subject wanted(ListRow& in, ImportRow& out) const;
    /// Errors of what would be a new producer.
    void check(const Subject& wanted, ImportRow& out) const;
    /// The place in the plan of the producer the row means. Fills its gaps.
    int plan(const ListRow& in, const Subject& wanted, const SubjectFinder::Meaning& meaning, ImportRow& out);

private:
    QDate dayOf(const ListRow& in) const;
    void settlePlace(ListRow& in, ImportRow& out, Subject& wanted) const;
    void showPlace(const PlaceText& place, UnitId found, ImportRow& out) const;
    void setPlace(const ListRow& in, const Subject& wanted, int index, ImportRow& out);
    void setPhone(const Subject& wanted, int index, ImportRow& out);

    ImportPlan& m_plan;
    SubjectFinder& m_subjects;
    FieldClaims& m_claims;
    const Units& m_units;
    const ImportChoices& m_choices;
    PlaceFinder m_places;
    QDate m_asOf;
};

} // namespace ocop
