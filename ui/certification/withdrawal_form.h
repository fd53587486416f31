#pragma once

#include "core/recognition/withdrawal.h"
#include "ui/certification/decision_fields.h"
#include "ui/form/form_dialog.h"

namespace ocop {

class ActItemsField;
class CheckField;
class ChoiceField;
class DateField;
class Session;

/// Withdrawing certificates (QĐ 26/2026 art. 8): the conclusion of the violation first, the decision when it is there.
class WithdrawalForm : public FormDialog
{
    Q_OBJECT

public:
    WithdrawalForm(Session& session, std::vector<CertificateId> certificates, QWidget* parent = nullptr);

private:
    WithdrawalPlan plan() const;
    void follow();
    void store();

    Session& m_session;
    std::vector<CertificateId> m_certificates;
    WithdrawalPlan m_shown;
    ActId m_mark; ///< of the state it was made on
    ChoiceField* m_ground;
    DateField* m_concludedOn;
    CheckField* m_decided;
    std::optional<DecisionFields> m_decision;
    DateField* m_withdrawnOn;
    ActItemsField* m_list;
};

} // namespace ocop
