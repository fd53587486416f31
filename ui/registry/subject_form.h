#pragma once

#include "core/duplicates/likely_subjects.h"
#include "core/registry/subject.h"
#include "ui/form/edited_record.h"
#include "ui/form/form_dialog.h"
#include "ui/registry/likely_field.h"

#include <memory>

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
    /// The person found the producer in the register and wants that one; savedId() is then it.
    bool wantsExisting() const { return m_wantsExisting; }

private:
    void build();
    void buildContact();
    void load(const Subject& subject);
    Subject record() const;
    void fillSubKinds();
    void fillFormer();
    void followName();
    void pointToChange();
    void buildLikely();
    std::vector<LikelyField::Line> likelyLines();
    void store();
    void beginNext();

    Session& m_session;
    EditedRecord<Subject> m_edited;
    SubjectId m_savedId;
    bool m_wantsExisting = false;
    bool m_kindTouched = false; ///< for this record, by hand
    std::unique_ptr<LikelySubjects> m_likely; ///< made when first asked
    LikelyField* m_likelyField = nullptr;

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
    ChoiceField* m_former;
    TextField* m_address;
    MultiLineField* m_note;
};

} // namespace ocop
