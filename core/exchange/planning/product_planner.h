#pragma once

#include "core/exchange/planning/field_claims.h"
#include "core/exchange/planning/product_finder.h"

namespace ocop {

/// What a row says of its product, and how that changes the product it means.
class ProductPlanner
{
public:
    /// All must outlive it.
    ProductPlanner(ImportPlan& plan, ProductFinder& products, FieldClaims& claims, const ProductGroups& groups)
        : m_plan(plan), m_products(products), m_claims(claims), m_groups(groups)
    {
    }

    Product wanted(const ListRow& in, ImportRow& out);
    /// Errors: those of what would be a new product, and a code that is another product's.
    void check(const Product& wanted, const std::optional<ProductFinder::Handle>& meant, ImportRow& out) const;
    struct Placed
    {
        int index = 0; ///< in the plan
        bool isNew = false;
        bool entered = false; ///< one of the register, which no row before spoke of
    };
    /// `out` has its planned producer. Fills the product's gaps.
    Placed plan(const Product& wanted, const std::optional<ProductFinder::Handle>& meant, ImportRow& out);

private:
    ProductGroupId groupOf(const QString& text, ImportRow& out);
    void setGroup(const Product& wanted, int index, ImportRow& out);

    ImportPlan& m_plan;
    ProductFinder& m_products;
    FieldClaims& m_claims;
    const ProductGroups& m_groups;
    QHash<int, QString> m_rowOfProduct; ///< the first row of this file that speaks of a planned product
    QHash<QString, ProductGroupId> m_groupsByText;
};

} // namespace ocop
