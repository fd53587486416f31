#include "core/exchange/planning/product_planner.h"

#include "core/exchange/planning/given_text.h"

namespace ocop {

Product ProductPlanner::wanted(const ListRow& in, ImportRow& out)
{
    Product wanted;
    wanted.name = in.product;
    wanted.code = given(in.productCode);
    wanted.gtin = given(in.gtin);
    wanted.note = in.note;
    wanted.group = groupOf(given(in.group), out);
    if (!wanted.group)
        if (const ProductGroup* above = m_groups.byName(in.groupAbove)) wanted.group = above->id;
    normalize(wanted);
    return wanted;
}

ProductGroupId ProductPlanner::groupOf(const QString& text, ImportRow& out)
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

void ProductPlanner::check(const Product& wanted, const std::optional<ProductFinder::Handle>& meant,
                           ImportRow& out) const
{
    if (!meant)
        for (const Finding& finding : validate(wanted, m_groups)) {
            if (finding.field == Product::Field::subject || finding.severity == Severity::Note) continue;
            Finding own = finding;
            if (finding.field == Product::Field::name) own.field = codeOf(ListField::Product);
            if (finding.field == Product::Field::code) own.field = codeOf(ListField::ProductCode);
            if (finding.field == Product::Field::group) own.field = codeOf(ListField::Group);
            out.findings.push_back(std::move(own));
        }
    const auto holder = m_products.otherWithCode(wanted.code, meant);
    if (!holder) return;
    const bool inFile = !holder->row.isEmpty();
    out.findings.push_back({Severity::Error,
                            codeOf(ListField::ProductCode),
                            inFile ? QStringLiteral("import.codeInFile") : QStringLiteral("import.codeInRegister"),
                            {wanted.code, holder->product, inFile ? holder->row : holder->subject}});
}

ProductPlanner::Placed ProductPlanner::plan(const Product& wanted, const std::optional<ProductFinder::Handle>& meant,
                                            ImportRow& out)
{
    Placed placed;
    placed.isNew = !meant;
    if (meant) {
        placed.index = m_products.planned(*meant, out.plannedSubject, out.label, placed.entered);
    } else {
        PlannedProduct planned;
        planned.record = wanted;
        planned.record.subject = m_plan.subjects[size_t(out.plannedSubject)].record.id;
        planned.subject = out.plannedSubject;
        planned.row = out.label;
        placed.index = int(m_plan.products.size());
        m_plan.products.push_back(std::move(planned));
        m_products.add(placed.index);
    }
    const auto earlier = m_rowOfProduct.constFind(placed.index);
    if (earlier != m_rowOfProduct.cend())
        out.findings.push_back(
            {Severity::Warning, codeOf(ListField::Product), QStringLiteral("import.sameAsRow"), {*earlier}});
    else
        m_rowOfProduct.insert(placed.index, out.label);
    PlannedProduct& planned = m_plan.products[size_t(placed.index)];
    const auto set = [&](QLatin1String name, auto Product::*member, const auto& value, ListField field) {
        m_claims.set<Product>(planned, "product", placed.index, name, member, value, field, out);
    };
    set(Product::Field::code, &Product::code, wanted.code, ListField::ProductCode);
    m_products.noteCode(placed.index);
    set(Product::Field::gtin, &Product::gtin, wanted.gtin, ListField::Gtin);
    setGroup(wanted, placed.index, out);
    if (planned.record.note.isEmpty()) set(Product::Field::note, &Product::note, wanted.note, ListField::Note);
    out.product = planned.record.name;
    return placed;
}

/// A group of the same sector says more than the sector, one of another sector says something else.
void ProductPlanner::setGroup(const Product& wanted, int index, ImportRow& out)
{
    PlannedProduct& planned = m_plan.products[size_t(index)];
    const ProductGroup* known = m_groups.find(planned.record.group);
    const ProductGroup* told = m_groups.find(wanted.group);
    const bool otherSector = known && told && m_groups.sectorOf(known->id) != m_groups.sectorOf(told->id);
    const bool deeper = known && told && known->level < told->level;
    if (!known || otherSector || deeper)
        m_claims.set<Product>(planned, "product", index, Product::Field::group, &Product::group, wanted.group,
                              ListField::Group, out,
                              otherSector ? FieldClaims::Over::Replaces : FieldClaims::Over::Refines);
}

} // namespace ocop
