#pragma once

#include "core/duplicates/likely_products.h"
#include "core/registry/product.h"
#include "ui/form/edited_record.h"
#include "ui/form/form_dialog.h"
#include "ui/registry/likely_field.h"

#include <memory>

namespace ocop {

class ChoiceField;
class LookupField;
class MultiLineField;
class Session;
class TextField;

/// Editor of a product. A producer not yet in the register is added from the lookup's last line.
class ProductForm : public FormDialog
{
    Q_OBJECT

public:
    /// An id that is not valid makes a new product, of `preset` when that is given. Throws Error{NotFound}.
    ProductForm(Session& session, ProductId id, SubjectId preset = {}, QWidget* parent = nullptr);

    /// For a new product whose name was typed elsewhere.
    void proposeName(const QString& name);
    ProductId savedId() const { return m_savedId; }
    /// The person wants to go on with the saved product's certificate.
    bool wantsCertificate() const;
    /// The person found the product in the register and wants that one; savedId() is then it.
    bool wantsExisting() const { return m_wantsExisting; }

private:
    void build();
    void load(const Product& product);
    Findings findings() const;
    Product record() const;
    void pointToChange();
    void buildLikely();
    std::vector<LikelyField::Line> likelyLines();
    void store();
    void beginNext();

    Session& m_session;
    EditedRecord<Product> m_edited;
    ProductId m_savedId;
    bool m_wantsExisting = false;
    std::unique_ptr<LikelyProducts> m_likely; ///< made when first asked
    LikelyField* m_likelyField = nullptr;

    TextField* m_name;
    LookupField* m_subject;
    LookupField* m_group;
    TextField* m_code;
    ChoiceField* m_status;
    LookupField* m_unit;
    TextField* m_brand;
    TextField* m_gtin;
    TextField* m_packaging;
    TextField* m_materialSource;
    TextField* m_traceability;
    MultiLineField* m_description;
    MultiLineField* m_story;
    MultiLineField* m_note;
};

} // namespace ocop
