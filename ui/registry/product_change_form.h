#pragma once

#include "ui/form/edited_record.h"
#include "ui/registry/change_form.h"

namespace ocop {

class LookupField;

/// Records that a product has a new name, another subject or another place from a day on.
class ProductChangeForm : public ChangeForm
{
    Q_OBJECT

public:
    /// Throws Error{NotFound}.
    ProductChangeForm(Session& session, ProductId id, QWidget* parent = nullptr);

private:
    void build();
    void load(const Product& product);
    Product record() const;
    Findings check() const;
    void follow();
    void store();

    EditedRecord<Product> m_edited;
    TextField* m_name;
    LookupField* m_subject;
    LookupField* m_unit;
};

} // namespace ocop
