#pragma once

#include "core/registry/subject.h"
#include "ui/form/edited_record.h"
#include "ui/form/form_dialog.h"

namespace ocop {

class ChoiceField;
class DateField;
class LookupField;
class MultiLineField;
class Session;
class TextField;

/// Editor of a producer.
class SubjectForm : public FormDialog
{
    Q_OBJECT

public:
    /// An id that is not valid makes a new subject. Throws Error{NotFound}.
    SubjectForm(Session& session, SubjectId id, QWidget* parent = nullptr);

    /// For a new subject whose name was typed elsewhere.
    void proposeName(const QString& name);
    /// The subject stored last; not valid before the first save.
    SubjectId savedId() const { return m_savedId; }

private:
    void build();
    void buildContact();
    void load(const Subject& subject);
    Subject record() const;
    void fillSubKinds();
    void pointToChange();
    void store();
    void beginNext();

    Session& m_session;
    EditedRecord<Subject> m_edited;
    SubjectId m_savedId;

    TextField* m_name;
    ChoiceField* m_kind;
    ChoiceField* m_subKind;
    TextField* m_taxCode;
    TextField* m_code;
    TextField* m_registrationNo;
    DateField* m_registrationDate;
    ChoiceField* m_status;
    TextField* m_representative;
    ChoiceField* m_sex;
    TextField* m_ethnicity;
    TextField* m_personalId;
    TextField* m_phone;
    TextField* m_email;
    TextField* m_website;
    LookupField* m_unit;
    TextField* m_address;
    MultiLineField* m_note;
};

} // namespace ocop
