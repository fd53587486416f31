#pragma once

#include "core/evaluation/application.h"
#include "ui/form/form_dialog.h"

namespace ocop {

class ChoiceField;
class DateField;
class MultiLineField;
class Session;
class TextField;

/// One step for many dossiers, with receipt numbers that run on. The numbers are given in the order of the dossiers.
class BulkStepForm : public FormDialog
{
    Q_OBJECT

public:
    /// The states all of the dossiers may come to; none: there is nothing they have in common.
    static std::vector<ApplicationState> commonSteps(const Session& session,
                                                     const std::vector<ApplicationId>& dossiers);

    /// There must be a step they have in common.
    BulkStepForm(Session& session, std::vector<ApplicationId> dossiers, QWidget* parent = nullptr);

private:
    ApplicationState next() const;
    /// Whether the step gives a receipt with a number.
    bool givesReceipt() const;
    void showNumbers();
    Findings check() const;
    void checkNumbers(Findings& findings) const;
    void store();

    Session& m_session;
    std::vector<ApplicationId> m_dossiers;
    ChoiceField* m_next;
    DateField* m_day;
    TextField* m_firstNumber;
    TextField* m_receivedBy;
    MultiLineField* m_note;
};

} // namespace ocop
