#include "core/exchange/planning/subject_planner.h"

#include "core/base/text.h"
#include "core/exchange/planning/given_text.h"

#include <algorithm>

namespace ocop {
namespace {

/// The column of a list a producer's field comes from.
QString columnOf(const QString& field)
{
    if (field == Subject::Field::taxCode) return codeOf(ListField::TaxCode);
    if (field == Subject::Field::name) return codeOf(ListField::Subject);
    return field;
}

} // namespace

SubjectPlanner::SubjectPlanner(ImportPlan& plan, const std::vector<ListRow>& rows, SubjectFinder& subjects,
                               FieldClaims& claims, const Units& units, const ImportChoices& choices, QDate asOf)
    : m_plan(plan), m_subjects(subjects), m_claims(claims), m_units(units), m_choices(choices),
      m_places(units, rows, asOf), m_asOf(asOf)
{
}

QDate SubjectPlanner::dayOf(const ListRow& in) const
{
    for (const ListRecognition& one : in.recognitions) {
        if (one.effectiveFrom.isValid()) return one.effectiveFrom;
        if (one.date.isValid()) return one.date;
        if (one.year) return QDate(*one.year, 6, 30);
    }
    // A list that names districts speaks of the units before 1/7/2025.
    return in.place.district.isEmpty() ? m_asOf : std::min(m_asOf, QDate(2025, 6, 30));
}

Subject SubjectPlanner::wanted(ListRow& in, ImportRow& out) const
{
    Subject wanted;
    in.subject = given(in.subject);
    wanted.name = in.subject;
    wanted.representative = given(in.representative);
    wanted.ethnicity = given(in.ethnicity);
    wanted.phone = given(in.phone);
    wanted.email = given(in.email);
    wanted.website = given(in.website);
    wanted.taxCode = given(in.taxCode);
    const QString sex = folded(in.sex);
    if (sex == QLatin1String("nu") || sex == QLatin1String("female")) wanted.representativeSex = Sex::Female;
    if (sex == QLatin1String("nam") || sex == QLatin1String("male")) wanted.representativeSex = Sex::Male;
    const auto byText = kindOfName(in.kindText);
    const auto byName = kindOfName(in.subject);
    wanted.kind = byText.value_or(byName.value_or(SubjectKind::Household));
    wanted.subKind = subKindOfName(in.subject, wanted.kind);
    if (!byText && !byName && !in.subject.isEmpty())
        out.findings.push_back(
            {Severity::Warning, codeOf(ListField::SubjectKind), QStringLiteral("import.kindGuessed")});
    settlePlace(in, out, wanted);
    out.subject = wanted.name;
    if (!in.subject.isEmpty()) out.kind = codeOf(wanted.kind);
    return wanted;
}

void SubjectPlanner::settlePlace(ListRow& in, ImportRow& out, Subject& wanted) const
{
    const QDate day = dayOf(in);
    m_places.takeBareDistrict(in.place, day);
    if (in.place.district.isEmpty() && in.place.province.isEmpty()) {
        PlaceText above{{}, {}, {}, in.groupAbove}; // "I. TIÊN PHƯỚC"
        m_places.takeBareDistrict(above, day);
        in.place.district = above.district;
    }
    if (in.place.district.isEmpty() && in.place.province.isEmpty())
        in.place.district = m_places.districtNamed(m_plan.sheets[size_t(in.sheet)].around);
    if (in.perhapsPlace.isEmpty()) m_places.takeBareCommune(in.place, day);
    if (!in.perhapsPlace.isEmpty()) {
        const bool isDistrict =
            !in.place.district.isEmpty() && folded(in.place.district).endsWith(folded(cleaned(in.perhapsPlace)));
        if (isDistrict || m_places.isUnitName(in.perhapsPlace, in.place, day)) {
            wanted.name = in.subjectWithout;
            if (!isDistrict && in.place.commune.isEmpty()) in.place.commune = in.perhapsPlace;
        } else if (in.place.rest.isEmpty() && in.subjectWithout == in.subject) {
            in.place.rest = in.perhapsPlace;
        }
    }
    const auto chosen = m_choices.placeOf.constFind(out.at());
    PlaceFinder::Result found =
        chosen != m_choices.placeOf.cend() ? PlaceFinder::Result{*chosen, false, {}} : m_places.find(in.place, day);
    std::move(found.findings.begin(), found.findings.end(), std::back_inserter(out.findings));
    wanted.unit = found.unit;
    QStringList address{in.place.rest};
    const Unit* unit = m_units.find(found.unit);
    // What the written part says already is not said twice.
    const auto add = [&](const QString& part) {
        if (!productKey(address.front()).contains(productKey(part))) address << part;
    };
    if (!unit || unit->level != UnitLevel::Commune) add(in.place.commune);
    if (!unit) {
        add(in.place.district);
        add(in.place.province);
    }
    address.removeAll(QString());
    wanted.address = address.join(QStringLiteral(", "));
    normalize(wanted);
    showPlace(in.place, found.unit, out);
}

void SubjectPlanner::showPlace(const PlaceText& place, UnitId found, ImportRow& out) const
{
    out.commune = place.commune;
    out.district = place.district;
    QStringList written{place.commune, place.district};
    written.removeAll(QString());
    if (const Unit* unit = m_units.find(found)) {
        const Unit* district = m_units.find(unit->district2024);
        written = {unit->name};
        if (district && district != unit) written << district->name;
        out.commune = unit->level == UnitLevel::Commune ? unit->name : QString();
        out.district = district ? district->name : QString();
    }
    out.place = written.join(QStringLiteral(", "));
}

void SubjectPlanner::check(const Subject& wanted, ImportRow& out) const
{
    for (const Finding& finding : validate(wanted, m_asOf)) {
        if (finding.severity == Severity::Note) continue;
        Finding own = finding;
        own.field = columnOf(finding.field);
        out.findings.push_back(std::move(own));
    }
}

int SubjectPlanner::plan(const ListRow& in, const Subject& wanted, const SubjectFinder::Meaning& meaning,
                         ImportRow& out)
{
    const bool isNew = !meaning.found;
    const int index = isNew ? int(m_plan.subjects.size()) : m_subjects.planned(*meaning.found, in.label);
    if (isNew) {
        m_plan.subjects.push_back({wanted, std::nullopt, in.label});
        m_subjects.add(index, meaning.answered);
    }
    Planned<Subject>& planned = m_plan.subjects[size_t(index)];
    const auto set = [&](QLatin1String name, auto Subject::*member, const auto& value, ListField field) {
        return m_claims.set(planned, "subject", index, name, member, value, field, out);
    };
    set(Subject::Field::representative, &Subject::representative, wanted.representative, ListField::Representative);
    setPhone(wanted, index, out);
    set(Subject::Field::email, &Subject::email, wanted.email, ListField::Email);
    set(Subject::Field::website, &Subject::website, wanted.website, ListField::Website);
    set(Subject::Field::ethnicity, &Subject::ethnicity, wanted.ethnicity, ListField::Ethnicity);
    set(Subject::Field::taxCode, &Subject::taxCode, wanted.taxCode, ListField::TaxCode);
    set(Subject::Field::representativeSex, &Subject::representativeSex, wanted.representativeSex, ListField::Sex);
    setPlace(in, wanted, index, out);
    if (kindOfName(in.kindText) && set(Subject::Field::kind, &Subject::kind, wanted.kind, ListField::SubjectKind))
        planned.record.subKind = wanted.subKind;
    out.subject = planned.record.name;
    out.kind = codeOf(planned.record.kind);
    return index;
}

/// Numbers the register has too say nothing; more of them beside it lose none.
void SubjectPlanner::setPhone(const Subject& wanted, int index, ImportRow& out)
{
    Planned<Subject>& planned = m_plan.subjects[size_t(index)];
    const QString between = QStringLiteral("; ");
    const QStringList known = planned.record.phone.split(between, Qt::SkipEmptyParts);
    const QStringList told = wanted.phone.split(between, Qt::SkipEmptyParts);
    const auto isIn = [](const QStringList& all) { return [&all](const QString& one) { return all.contains(one); }; };
    if (!told.isEmpty() && std::all_of(told.begin(), told.end(), isIn(known)) && planned.before) return;
    const bool more = std::all_of(known.begin(), known.end(), isIn(told));
    m_claims.set(planned, "subject", index, Subject::Field::phone, &Subject::phone, wanted.phone, ListField::Phone, out,
                 more ? FieldClaims::Over::Refines : FieldClaims::Over::Replaces);
}

void SubjectPlanner::setPlace(const ListRow& in, const Subject& wanted, int index, ImportRow& out)
{
    Planned<Subject>& planned = m_plan.subjects[size_t(index)];
    const Unit* known = m_units.find(planned.record.unit);
    const Unit* told = m_units.find(wanted.unit);
    // A rougher place (the district, or the commune's later name) does not replace a finer one.
    const bool same = m_subjects.samePlace(planned.record.unit, wanted.unit);
    const bool finer =
        known && told && same && known->level == UnitLevel::District && told->level == UnitLevel::Commune;
    if (!known || !same || finer)
        m_claims.set(planned, "subject", index, Subject::Field::unit, &Subject::unit, wanted.unit, ListField::Place,
                     out, finer ? FieldClaims::Over::Refines : FieldClaims::Over::Replaces);
    // An address without house or village says no more than the unit already does.
    if (!wanted.unit || planned.record.address.isEmpty() || !in.place.rest.isEmpty())
        m_claims.set(planned, "subject", index, Subject::Field::address, &Subject::address, wanted.address,
                     ListField::Address, out);
}

} // namespace ocop
