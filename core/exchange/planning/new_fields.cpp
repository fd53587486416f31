#include "core/exchange/planning/new_fields.h"

namespace ocop {
namespace {

/// Collects what a new record holds, empty values left out.
class FieldList
{
public:
    FieldList(const FieldClaims& claims, const char* entity) : m_claims(claims), m_entity(QLatin1String(entity)) {}

    template <class Value>
    FieldList& add(QLatin1String field, const Value& value)
    {
        if (const QString text = m_claims.shown(value); !text.isEmpty())
            m_fields.push_back({m_entity, field, {}, text});
        return *this;
    }
    std::vector<ImportDifference> take() { return std::move(m_fields); }

private:
    const FieldClaims& m_claims;
    QString m_entity;
    std::vector<ImportDifference> m_fields;
};

std::vector<ImportDifference> fieldsOf(const FieldClaims& claims, const Subject& subject, bool isNew)
{
    FieldList list(claims, "subject");
    list.add(Subject::Field::name, subject.name);
    if (!isNew) return list.take();
    return list.add(Subject::Field::kind, subject.kind)
        .add(Subject::Field::unit, subject.unit)
        .add(Subject::Field::address, subject.address)
        .add(Subject::Field::representative, subject.representative)
        .add(Subject::Field::representativeSex, subject.representativeSex)
        .add(Subject::Field::ethnicity, subject.ethnicity)
        .add(Subject::Field::phone, subject.phone)
        .add(Subject::Field::email, subject.email)
        .add(Subject::Field::website, subject.website)
        .add(Subject::Field::taxCode, subject.taxCode)
        .take();
}

std::vector<ImportDifference> fieldsOf(const FieldClaims& claims, const Product& product)
{
    return FieldList(claims, "product")
        .add(Product::Field::name, product.name)
        .add(Product::Field::code, product.code)
        .add(Product::Field::group, product.group)
        .add(Product::Field::gtin, product.gtin)
        .add(Product::Field::note, product.note)
        .take();
}

} // namespace

void showNewFields(const ImportPlan& plan, const FieldClaims& claims, bool newSubject, ImportRow& row)
{
    std::vector<ImportDifference> all = fieldsOf(claims, plan.products[size_t(row.plannedProduct)].record);
    const auto append = [&all](std::vector<ImportDifference> more) {
        std::move(more.begin(), more.end(), std::back_inserter(all));
    };
    append(fieldsOf(claims, plan.subjects[size_t(row.plannedSubject)].record, newSubject));
    append(std::move(row.differences));
    row.differences = std::move(all);
}

} // namespace ocop
