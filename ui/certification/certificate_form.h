#pragma once

#include "core/certification/certificate.h"
#include "ui/form/edited_record.h"
#include "ui/form/form_dialog.h"

namespace ocop {

class ChoiceField;
class DateField;
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
    void buildDecision();
    void buildEnd();
    void load(const Certificate& certificate);
    void loadDecision(DecisionId id);

    Certificate record() const;
    /// The decision taken, or the one typed; a decision without a number is none.
    std::optional<Decision> decision() const;
    Findings check() const;

    /// What follows from the field just changed or left: dates from the decision, the origin from the product.
    void follow(const QString& key);
    void followDecision();
    void followProduct();
    void followScore();

    void store();
    void fillPrintedNames(Certificate& certificate) const;
    void beginNext();

    Session& m_session;
    EditedRecord<Certificate> m_edited;
    CertificateId m_savedId;
    bool m_fromTouched = false; ///< typed by the person: no longer follows the decision
    bool m_lastTouched = false; ///< … the first day
    bool m_originTouched = false;

    LookupField* m_product;
    TextField* m_number;
    LookupField* m_decision;
    DateField* m_decisionDate;
    TextField* m_issuer;
    ChoiceField* m_decisionKind;
    SegmentedChoice* m_stars;
    ScoreField* m_score;
    ChoiceField* m_origin;
    DateField* m_from;
    DateField* m_last;
    FormSection* m_extension;
    DateField* m_extendedUntil;
    TextField* m_extensionBasis;
    FormSection* m_withdrawal;
    DateField* m_withdrawnOn;
    DateField* m_concludedOn;
    ChoiceField* m_ground;
    LookupField* m_withdrawalDecision;
    TextField* m_printedProduct;
    TextField* m_printedSubject;
    MultiLineField* m_note;
};

} // namespace ocop
