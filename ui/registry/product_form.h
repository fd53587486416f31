#pragma once

#include "core/registry/product.h"
#include "ui/form/edited_record.h"
#include "ui/form/form_dialog.h"

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

    ProductId savedId() const { return m_savedId; }
    /// The person wants to go on with the saved product's certificate.
    bool wantsCertificate() const;

private:
    void build();
    void load(const Product& product);
    Product record() const;
    void pointToChange();
    void store();
    void beginNext();

    Session& m_session;
    EditedRecord<Product> m_edited;
    ProductId m_savedId;

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
