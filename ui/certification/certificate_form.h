#pragma once

#include "core/certification/certificate.h"
#include "ui/certification/certificate_decision_fields.h"
#include "ui/certification/certificate_end_fields.h"
#include "ui/certification/certificate_term_fields.h"
#include "ui/form/edited_record.h"
#include "ui/form/form_dialog.h"

namespace ocop {

class ChoiceField;
class LookupField;
class MultiLineField;
class ScoreField;
class SegmentedChoice;
class Session;
class TextField;

/// Editor of a certificate together with its decision: one already in the register is taken by its number, any
/// other is added in the same act.
class CertificateForm : public FormDialog
{
    Q_OBJECT

public:
    /// An id that is not valid makes a new certificate, of `preset` when that is given. Throws Error{NotFound}.
    CertificateForm(Session& session, CertificateId id, ProductId preset = {}, QWidget* parent = nullptr);

    CertificateId savedId() const { return m_savedId; }

private:
    void build();
    void load(const Certificate& certificate);
    Certificate record() const;
    CertificateTerms terms() const;
    Findings check() const;
    /// Something unusual in it that its note does not explain.
    bool lacksReason(const Certificate& certificate) const;

    /// What follows from the field just changed or left: dates from the decision, the origin from the product.
    void follow(const QString& key);
    void followProduct();
    void followScore();

    void store();
    void fillPrintedNames(Certificate& certificate) const;
    void beginNext();

    Session& m_session;
    EditedRecord<Certificate> m_edited;
    CertificateId m_savedId;
    bool m_originTouched;

    LookupField* m_product;
    std::optional<CertificateDecisionFields> m_decision;
    SegmentedChoice* m_stars;
    ScoreField* m_score;
    ChoiceField* m_origin;
    std::optional<CertificateTermFields> m_term;
    TextField* m_number;
    MultiLineField* m_note;
    std::optional<CertificateEndFields> m_end;
    TextField* m_printedProduct;
    TextField* m_printedSubject;
};

} // namespace ocop
