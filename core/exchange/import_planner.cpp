#include "core/exchange/import_planner.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/base/text.h"

#include <algorithm>

namespace ocop {
namespace {

/// A row that is not planned yet: what it is called and what stands in it.
ImportRow bareRow(const ListRow& in)
{
    ImportRow out;
    out.sheet = in.sheet;
    out.number = in.number;
    out.label = in.label;
    out.cells = in.cells;
    out.product = in.product;
    out.subject = in.subject;
    return out;
}

} // namespace

ImportPlanner::ImportPlanner(ImportPlan& plan, const std::vector<ListRow>& rows, const Snapshot& snapshot,
                             const Units& units, const ProductGroups& groups, const RuleBook& rules, QDate asOf)
    : m_plan(plan), m_units(units), m_groups(groups), m_asOf(asOf), m_matcher(plan, snapshot, units, asOf),
      m_places(units, rows, asOf), m_claims(units, groups), m_certificates(plan, m_matcher, m_claims, rules, asOf)
{
}

QDate ImportPlanner::dayOf(const ListRow& in) const
{
    for (const ListRecognition& one : in.recognitions) {
        if (one.effectiveFrom.isValid()) return one.effectiveFrom;
        if (one.date.isValid()) return one.date;
        if (one.year) return QDate(*one.year, 6, 30);
    }
    // A list that names districts speaks of the units before 1/7/2025.
    return in.place.district.isEmpty() ? m_asOf : std::min(m_asOf, QDate(2025, 6, 30));
}

bool ImportPlanner::checkRow(const ListRow& in, ImportRow& out) const
{
    const auto fail = [&](ListField field, const char* code, const QStringList& args = {}) {
        out.findings.push_back({Severity::Error, codeOf(field), QLatin1String(code), args});
    };
    if (in.product.isEmpty()) fail(ListField::Product, "import.productMissing");
    if (in.subject.isEmpty())
        fail(m_plan.sheets[size_t(in.sheet)].heading.column(ListField::SubjectWithPlace) > 0
                 ? ListField::SubjectWithPlace
                 : ListField::Subject,
             "import.subjectMissing");
    for (size_t i = 0; i < in.recognitions.size(); ++i) {
        const ListRecognition& one = in.recognitions[i];
        if (one.stars.stars && (*one.stars.stars < 3 || *one.stars.stars > 5))
            fail(i == 0 ? ListField::Stars : ListField::Stars2, "import.starsRange",
                 {QString::number(*one.stars.stars)});
        const QDate from = one.effectiveFrom.isValid() ? one.effectiveFrom : one.date;
        if (from.isValid() && one.lastValidDay.isValid() && one.lastValidDay < from)
            fail(ListField::LastValidDay, "import.lastDayBeforeFirst",
                 {formatDate(one.lastValidDay), formatDate(from)});
    }
    return !hasErrors(out.findings);
}

bool ImportPlanner::checkCode(const ListRow& in, const Subject& wanted, ImportRow& out) const
{
    if (in.productCode.isEmpty()) return true;
    Product product;
    product.name = in.product;
    product.code = in.productCode;
    normalize(product);
    const auto holder = m_matcher.otherWithCode(wanted, product);
    if (!holder) return true;
    const bool inFile = !holder->row.isEmpty();
    out.findings.push_back({Severity::Error,
                            codeOf(ListField::ProductCode),
                            inFile ? QStringLiteral("import.codeInFile") : QStringLiteral("import.codeInRegister"),
                            {product.code, holder->product, inFile ? holder->row : holder->subject}});
    return false;
}

ImportRow ImportPlanner::planRow(ListRow in)
{
    ImportRow out = bareRow(in);
    out.findings = in.findings;
    if (!in.skipCode.isEmpty()) {
        out.result = RowResult::Skipped;
        QString first;
        for (const QString& cell : in.cells)
            if (first.isEmpty()) first = cell;
        if (out.product.isEmpty()) out.product = first;
        out.findings.push_back({Severity::Note, {}, in.skipCode, {first}});
        return out;
    }
    if (!in.recognitions.empty() && in.recognitions.back().stars.stars) out.stars = *in.recognitions.back().stars.stars;
    Subject wanted = wantedSubject(in, out);
    settlePlace(in, out, wanted);
    out.subject = wanted.name;
    out.kind = codeOf(wanted.kind);
    if (!checkRow(in, out)) {
        out.result = RowResult::Failed;
        return out;
    }
    const bool recognised = std::any_of(in.recognitions.begin(), in.recognitions.end(),
                                        [](const ListRecognition& one) { return one.stars.stars.has_value(); });
    if (!in.recognitions.empty() && in.recognitions.back().stars.notReached && !recognised) {
        out.result = RowResult::Skipped;
        out.findings.clear();
        out.findings.push_back({Severity::Note, codeOf(ListField::Stars), QStringLiteral("import.notReached")});
        return out;
    }
    if (!checkCode(in, wanted, out)) {
        out.result = RowResult::Failed;
        return out;
    }
    m_claims.beginRow();
    planSubject(in, wanted, out);
    planProduct(in, out);
    const bool isNewProduct = out.result == RowResult::New;
    for (const ListRecognition& one : in.recognitions) m_certificates.plan(one, out);
    out.result = isNewProduct ? RowResult::New : m_claims.hasChanged() ? RowResult::Changed : RowResult::Same;
    if (isNewProduct) out.differences.clear();
    return out;
}

Subject ImportPlanner::wantedSubject(const ListRow& in, ImportRow& out) const
{
    Subject wanted;
    wanted.name = in.subject;
    wanted.representative = in.representative;
    wanted.ethnicity = in.ethnicity;
    wanted.phone = in.phone;
    wanted.email = in.email;
    wanted.website = in.website;
    wanted.taxCode = in.taxCode;
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
    return wanted;
}

void ImportPlanner::settlePlace(ListRow& in, ImportRow& out, Subject& wanted) const
{
    const QDate day = dayOf(in);
    if (in.place.district.isEmpty() && in.place.province.isEmpty())
        in.place.district = m_places.districtNamed(m_plan.sheets[size_t(in.sheet)].around);
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
    PlaceFinder::Result found = m_places.find(in.place, day);
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
    out.commune = in.place.commune;
    out.district = in.place.district;
    QStringList written{in.place.commune, in.place.district};
    written.removeAll(QString());
    if (unit) {
        const Unit* district = m_units.find(unit->district2024);
        written = {unit->name};
        if (district && district != unit) written << district->name;
        out.commune = unit->level == UnitLevel::Commune ? unit->name : QString();
        out.district = district ? district->name : QString();
    }
    out.place = written.join(QStringLiteral(", "));
}

void ImportPlanner::planSubject(const ListRow& in, const Subject& wanted, ImportRow& out)
{
    ImportMatcher::Match match = m_matcher.subject(wanted, in.label);
    std::move(match.findings.begin(), match.findings.end(), std::back_inserter(out.findings));
    out.plannedSubject = match.index;
    Planned<Subject>& planned = m_plan.subjects[size_t(match.index)];
    const auto set = [&](QLatin1String name, auto Subject::*member, const auto& value, ListField field) {
        m_claims.set(planned, "subject", match.index, name, member, value, field, out);
    };
    set(Subject::Field::representative, &Subject::representative, wanted.representative, ListField::Representative);
    set(Subject::Field::phone, &Subject::phone, wanted.phone, ListField::Phone);
    set(Subject::Field::email, &Subject::email, wanted.email, ListField::Email);
    set(Subject::Field::website, &Subject::website, wanted.website, ListField::Website);
    set(Subject::Field::ethnicity, &Subject::ethnicity, wanted.ethnicity, ListField::Ethnicity);
    set(Subject::Field::taxCode, &Subject::taxCode, wanted.taxCode, ListField::TaxCode);
    set(Subject::Field::representativeSex, &Subject::representativeSex, wanted.representativeSex, ListField::Sex);
    // A rougher place (the district, or the commune's later name) does not replace a finer one.
    const bool finer = !planned.record.unit || !m_matcher.samePlace(planned.record.unit, wanted.unit) ||
                       (m_units.find(planned.record.unit)->level == UnitLevel::District && wanted.unit &&
                        m_units.find(wanted.unit)->level == UnitLevel::Commune);
    if (finer) set(Subject::Field::unit, &Subject::unit, wanted.unit, ListField::Place);
    // An address without house or village says no more than the unit already does.
    if (!wanted.unit || planned.record.address.isEmpty() || !in.place.rest.isEmpty())
        set(Subject::Field::address, &Subject::address, wanted.address, ListField::Address);
    if (kindOfName(in.kindText)) {
        const SubjectKind kind = planned.record.kind;
        set(Subject::Field::kind, &Subject::kind, wanted.kind, ListField::SubjectKind);
        if (planned.record.kind != kind) planned.record.subKind = wanted.subKind;
    }
    if (match.created)
        for (const Finding& finding : validate(planned.record, m_asOf))
            if (finding.severity == Severity::Warning) {
                Finding own = finding;
                own.field = finding.field == Subject::Field::taxCode ? codeOf(ListField::TaxCode) : finding.field;
                out.findings.push_back(own);
            }
}

ProductGroupId ImportPlanner::groupOf(const QString& text, ImportRow& out)
{
    if (text.isEmpty()) return {};
    auto found = m_groupsByText.find(text);
    if (found == m_groupsByText.end()) {
        const ProductGroup* group = m_groups.byName(text);
        found = m_groupsByText.insert(text, group ? group->id : ProductGroupId{});
    }
    if (!*found)
        out.findings.push_back(
            {Severity::Warning, codeOf(ListField::Group), QStringLiteral("import.groupUnknown"), {text}});
    return *found;
}

void ImportPlanner::planProduct(const ListRow& in, ImportRow& out)
{
    Product wanted;
    wanted.name = in.product;
    wanted.code = in.productCode;
    wanted.gtin = in.gtin;
    wanted.note = in.note;
    wanted.group = groupOf(in.group, out);
    if (!wanted.group)
        if (const ProductGroup* above = m_groups.byName(in.groupAbove)) wanted.group = above->id;
    normalize(wanted);
    const ImportMatcher::Match match = m_matcher.product(wanted, out.plannedSubject, in.label);
    out.plannedProduct = match.index;
    PlannedProduct& planned = m_plan.products[size_t(match.index)];
    const auto earlier = m_rowOfProduct.constFind(match.index);
    if (earlier != m_rowOfProduct.cend())
        out.findings.push_back(
            {Severity::Warning, codeOf(ListField::Product), QStringLiteral("import.sameAsRow"), {*earlier}});
    else
        m_rowOfProduct.insert(match.index, in.label);
    if (match.created) {
        out.result = RowResult::New;
        for (const Finding& finding : validate(planned.record, m_groups))
            if (finding.severity == Severity::Warning) out.findings.push_back(finding);
    } else {
        out.result = RowResult::Same;
    }
    const auto set = [&](QLatin1String name, auto Product::*member, const auto& value, ListField field) {
        m_claims.set<Product>(planned, "product", match.index, name, member, value, field, out);
    };
    set(Product::Field::code, &Product::code, wanted.code, ListField::ProductCode);
    m_matcher.noteCode(match.index);
    set(Product::Field::gtin, &Product::gtin, wanted.gtin, ListField::Gtin);
    const ProductGroup* current = m_groups.find(planned.record.group);
    const ProductGroup* asked = m_groups.find(wanted.group);
    const bool otherSector = current && asked && m_groups.sectorOf(current->id) != m_groups.sectorOf(asked->id);
    const bool deeper = current && asked && current->level < asked->level;
    if (!current || otherSector || deeper) set(Product::Field::group, &Product::group, wanted.group, ListField::Group);
    if (planned.record.note.isEmpty()) set(Product::Field::note, &Product::note, wanted.note, ListField::Note);
}

ImportPlan planImport(const ListBook& list, const Snapshot& snapshot, const Units& units, const ProductGroups& groups,
                      const RuleBook& rules, const ImportOptions& options)
{
    ImportPlan plan;
    plan.source = options.source;
    plan.mark = options.mark;
    plan.sheets = list.sheets;
    plan.findings = list.findings;
    plan.findings.insert(plan.findings.end(), list.told.begin(), list.told.end());
    ImportPlanner planner(plan, list.rows, snapshot, units, groups, rules, options.asOf);
    plan.rows.reserve(list.rows.size());
    if (options.progress) options.progress->expect(qint64(list.rows.size()));
    for (const ListRow& row : list.rows) {
        step(options.progress);
        const auto refused = options.refused.constFind(int(plan.rows.size()));
        if (refused == options.refused.cend()) {
            plan.rows.push_back(planner.planRow(row));
        } else {
            plan.rows.push_back(bareRow(row));
            plan.rows.back().findings.push_back(*refused);
        }
    }
    return plan;
}

} // namespace ocop
