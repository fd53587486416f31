#pragma once

#include "core/base/codes.h"
#include "core/base/finding.h"
#include "core/base/id.h"
#include "core/registry/product_group.h"

namespace ocop {

enum class ProductStatus { Active, Paused, Stopped };

template <>
struct EnumCodes<ProductStatus>
{
    static constexpr std::pair<ProductStatus, const char*> all[] = {
        {ProductStatus::Active, "active"}, {ProductStatus::Paused, "paused"}, {ProductStatus::Stopped, "stopped"}};
};

/// A product of a subject; its stars and validity are in its certificates, never here.
struct Product
{
    ProductId id;
    int rowVersion = 0;
    bool deleted = false;

    QString code; ///< (T)-(X)-(STT)-year, or T-H-X-STT-year before 2025
    QString name;
    SubjectId subject;
    ProductGroupId group; ///< the deepest level known: set, group or only the sector
    UnitId unit; ///< where it is made, when that is not the subject's commune
    QString description;
    QString story;
    QString materialSource;
    QString packaging;
    QString brand;
    QString gtin;
    QString traceability;
    ProductStatus status = ProductStatus::Active;
    QString note;

    static constexpr const char* table = "product";

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit("code", self.code);
        visit("name", self.name);
        visit("subject_id", self.subject);
        visit("group_id", self.group);
        visit("unit_id", self.unit);
        visit("description", self.description);
        visit("story", self.story);
        visit("material_source", self.materialSource);
        visit("packaging", self.packaging);
        visit("brand", self.brand);
        visit("gtin", self.gtin);
        visit("traceability", self.traceability);
        visit("status", self.status);
        visit("note", self.note);
    }
};

void normalize(Product& product);

/// Findings by field: name and subject required; barcode doubtful (warning, with the right digit proposed);
/// missing set or story (notes).
Findings validate(const Product& product, const ProductGroups& groups);

} // namespace ocop
