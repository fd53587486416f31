#pragma once

#include "core/register/register.h"
#include "ui/form/edited_record.h"
#include "ui/form/form_dialog.h"

namespace ocop {

class ChoiceField;
class DateField;
class LookupField;
class MultiLineField;
class Session;
class TextField;

/// Editor of a certificate of standards (VietGAP, HACCP, food safety …) a subject holds. The day of issue proposes the
/// last day its kind usually has; what the paper says is typed over it.
class StandardForm : public FormDialog
{
    Q_OBJECT

public:
    /// An id that is not valid makes a new one of the subject. Throws Error{NotFound}.
    StandardForm(Session& session, StandardId id, SubjectId subject, QWidget* parent = nullptr);

    StandardId savedId() const { return m_savedId; }

private:
    void build();
    void load(const StandardCertificate& certificate);
    StandardCertificate record() const;
    /// The last day follows the kind and the day of issue until the person typed one of his own.
    void follow(const QString& key);
    QDate proposedEnd() const;
    void hint();
    Findings check() const;
    void store();

    Session& m_session;
    EditedRecord<StandardCertificate> m_edited;
    SubjectId m_subject;
    StandardId m_savedId;
    std::vector<StandardKind> m_kinds; ///< with the office's own months
    bool m_endTouched = false;

    LookupField* m_kind;
    ChoiceField* m_product;
    TextField* m_number;
    TextField* m_issuer;
    DateField* m_issuedOn;
    DateField* m_expiresOn;
    MultiLineField* m_scope;
    MultiLineField* m_note;
};

} // namespace ocop
