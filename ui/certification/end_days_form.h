#pragma once

#include "core/recognition/end_days.h"
#include "ui/form/form_dialog.h"

namespace ocop {

class ActItemsField;
class ChoiceField;
class Session;

/// The last days of an issuer's certificates, counted as the settings say now: shown one by one, then stored in one act.
class EndDaysForm : public FormDialog
{
    Q_OBJECT

public:
    /// Begins with the issuer of the certificate, or with the first one of whom something changes.
    EndDaysForm(Session& session, CertificateId certificate, QWidget* parent = nullptr);

    const EndDaysPlan& plan() const { return m_shown; }

private:
    CertificateTerms terms() const;
    QString issuerName() const;
    void offerIssuers(CertificateId first);
    void planAgain();
    void showPlan();
    void store();

    Session& m_session;
    std::vector<CertificateIssuer> m_issuers;
    std::set<CertificateId> m_leftOut;
    EndDaysPlan m_shown;
    ActId m_mark; ///< of the state it was made on
    ChoiceField* m_issuer;
    ActItemsField* m_list;
};

} // namespace ocop
