#pragma once

#include "core/evaluation/round_results.h"
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
    void load(const Application& decided);
    Application record() const;
    Findings check() const;
    void store();
    int stars() const;

    Session& m_session;
    RoundResults m_results;
    std::shared_ptr<const void> m_moment; ///< what the results point into
    ApplicationId m_application;
    EditedRecord<Application> m_edited;

    SegmentedChoice* m_stars;
    DateField* m_day;
    MultiLineField* m_reason;
};

} // namespace ocop
