#pragma once

#include "core/recognition/extension.h"
#include "ui/form/form_dialog.h"

namespace ocop {

class ActItemsField;
class DateField;
class Session;
class TextField;

/// The transition of QĐ 26/2026 art. 12: certificates that may run longer, on a paper's ground.
class ExtensionForm : public FormDialog
{
    Q_OBJECT

public:
    ExtensionForm(Session& session, std::vector<CertificateId> certificates, QWidget* parent = nullptr);

private:
    bool isForAll() const;
    ExtensionPlan plan() const;
    void follow();
    void store();

    Session& m_session;
    std::vector<CertificateId> m_certificates;
    ExtensionPlan m_shown;
    ActId m_mark; ///< of the state it was made on
    DateField* m_until;
    TextField* m_basis;
    TextField* m_reason;
    ActItemsField* m_list;
};

} // namespace ocop
