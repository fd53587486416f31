#pragma once

#include <QCoreApplication>
#include <QDate>

#include <functional>

namespace ocop {

class ChoiceField;
class DateField;
class FormDialog;
class FormSection;
class LookupField;
class Session;
class TextField;
struct Certificate;

/// What may end a certificate on another day than its last one, in its form: a section for its extension and one for
/// its withdrawal.
class CertificateEndFields
{
    Q_DECLARE_TR_FUNCTIONS(CertificateEndFields)

public:
    /// Adds both to the form. `lastDay` is what an extension counts from, `issuer` who is taken to withdraw.
    CertificateEndFields(FormDialog& form, Session& session, const std::function<QDate()>& lastDay,
                         const std::function<QString()>& issuer);

    /// Folded where they are empty.
    void load(const Certificate& certificate);
    void writeTo(Certificate& certificate) const;
    void fold();

private:
    void offerNewDecision(FormDialog& form, Session& session, const std::function<QString()>& issuer);

    const Session& m_session;
    FormSection* m_extension;
    DateField* m_extendedUntil;
    TextField* m_extensionBasis;
    FormSection* m_withdrawal;
    DateField* m_withdrawnOn;
    DateField* m_concludedOn;
    ChoiceField* m_ground;
    LookupField* m_decision;
};

} // namespace ocop
