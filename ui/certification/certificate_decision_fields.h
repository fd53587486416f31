#pragma once

#include "core/base/finding.h"
#include "core/certification/decision.h"

#include <QCoreApplication>

namespace ocop {

class ChoiceField;
class DateField;
class FormDialog;
class LookupField;
class Session;
class TextField;

/// The decision a certificate rests on, in the certificate's form: one of the register is taken by its number and only
/// shown, since other certificates share it; any other is added with the certificate.
class CertificateDecisionFields
{
    Q_DECLARE_TR_FUNCTIONS(CertificateDecisionFields)

public:
    /// Adds them to the form's last section.
    CertificateDecisionFields(FormDialog& form, Session& session);

    /// Their keys in the form; a finding of the certificate's decision_id lands on the first.
    static QStringList keys();
    void load(DecisionId id);
    /// The number was changed: what else is known of its decision shows.
    void follow();
    /// For a decision that is new.
    void proposeKind(DecisionKind kind);

    DecisionId takenId() const;
    /// The decision taken, or the one typed; a decision without a number does not count.
    std::optional<Decision> value() const;
    QDate date() const;
    QString issuer() const;
    /// What is found in a decision that is new.
    Findings check() const;

private:
    const Session& m_session;
    LookupField* m_number;
    DateField* m_date;
    TextField* m_issuer;
    ChoiceField* m_kind;
};

} // namespace ocop
