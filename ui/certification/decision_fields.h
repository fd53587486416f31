#pragma once

#include "core/certification/decision.h"

#include <QDate>

namespace ocop {

class DateField;
class FormDialog;
class Session;
class TextField;

/// The fields of the decision of an act: number, day, issuer, signer; the same in every dialog of an act.
class DecisionFields
{
public:
    /// Adds them to the form's last section. Issuer and signer are those of the last decision of the register.
    DecisionFields(FormDialog& form, Session& session);

    /// As typed; the kind is the caller's.
    Decision value(DecisionKind kind) const;
    QDate date() const;
    void setShown(bool shown);

private:
    FormDialog& m_form;
    TextField* m_number;
    DateField* m_date;
    TextField* m_issuer;
    TextField* m_signer;
};

} // namespace ocop
