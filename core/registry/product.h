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

    struct Field
    {
        static constexpr QLatin1String code{"code"};
        static constexpr QLatin1String name{"name"};
        static constexpr QLatin1String subject{"subject_id"};
        static constexpr QLatin1String group{"group_id"};
        static constexpr QLatin1String unit{"unit_id"};
        static constexpr QLatin1String description{"description"};
        static constexpr QLatin1String story{"story"};
        static constexpr QLatin1String materialSource{"material_source"};
        static constexpr QLatin1String packaging{"packaging"};
        static constexpr QLatin1String brand{"brand"};
        static constexpr QLatin1String gtin{"gtin"};
        static constexpr QLatin1String traceability{"traceability"};
        static constexpr QLatin1String status{"status"};
        static constexpr QLatin1String note{"note"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::code, self.code);
        visit(Field::name, self.name);
        visit(Field::subject, self.subject);
        visit(Field::group, self.group);
        visit(Field::unit, self.unit);
        visit(Field::description, self.description);
        visit(Field::story, self.story);
        visit(Field::materialSource, self.materialSource);
        visit(Field::packaging, self.packaging);
        visit(Field::brand, self.brand);
        visit(Field::gtin, self.gtin);
        visit(Field::traceability, self.traceability);
        visit(Field::status, self.status);
        visit(Field::note, self.note);
    }
};

void normalize(Product& product);

/// Findings by field: name and subject required; barcode doubtful (warning, with the right digit proposed);
/// missing set or story (notes).
Findings validate(const Product& product, const ProductGroups& groups);

} // namespace ocop
