#pragma once

#include "ui/evaluation/rounds/round_view.h"
#include "ui/form/edited_record.h"
#include "ui/form/form_dialog.h"

namespace ocop {

class DateField;
class MultiLineField;
class SegmentedChoice;
class Session;

/// The council's decision on one dossier: stars, day, and the reason when it decides otherwise than proposed.
class RoundDecideDialog : public FormDialog
{
    Q_OBJECT

public:
    RoundDecideDialog(Session& session, RoundId round, ApplicationId application, QWidget* parent = nullptr);

private:
    const ApplicationResult& result() const { return *m_view->results.find(m_application); }
    void showProposal();
    void load(const Application& decided);
    Application record() const;
    Findings check() const;
    /// See ShownPlan::planAgain.
    bool decideAgain(const QStringList& writers);
    void store();
    int stars() const;

    Session& m_session;
    RoundViewPtr m_view;
    ApplicationId m_application;
    EditedRecord<Application> m_edited;

    SegmentedChoice* m_stars;
    DateField* m_day;
    MultiLineField* m_reason;
};

} // namespace ocop
