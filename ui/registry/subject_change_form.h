#pragma once

#include "ui/form/edited_record.h"
#include "ui/registry/change_form.h"

namespace ocop {

class LookupField;

/// Records that a subject has a new name, legal form, registration, representative or place from a day on.
class SubjectChangeForm : public ChangeForm
{
    Q_OBJECT

public:
    /// Throws Error{NotFound}.
    SubjectChangeForm(Session& session, SubjectId id, QWidget* parent = nullptr);

private:
    void build();
    void load(const Subject& subject);
    void fillSubKinds();
    Subject record() const;
    Findings check() const;
    void follow();
    void store();

    EditedRecord<Subject> m_edited;
    TextField* m_name;
    ChoiceField* m_kind;
    ChoiceField* m_subKind;
    TextField* m_taxCode;
    TextField* m_registrationNo;
    DateField* m_registrationDate;
    TextField* m_representative;
    ChoiceField* m_sex;
    TextField* m_ethnicity;
    LookupField* m_unit;
    TextField* m_address;
};

} // namespace ocop
