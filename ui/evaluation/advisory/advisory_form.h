#pragma once

#include "core/evaluation/advisory/advisory_report.h"
#include "ui/form/edited_record.h"
#include "ui/form/form_dialog.h"

namespace ocop {

class ChoiceField;
class DateField;
class MultiLineField;
class ScoreField;
class Session;
class TextField;

/// The advisory team's report on a dossier: what was found by part, the visit, extra tests, what it proposes.
class AdvisoryForm : public FormDialog
{
    Q_OBJECT

public:
    /// Throws Error{NotFound} when the dossier is gone.
    AdvisoryForm(Session& session, ApplicationId application, QWidget* parent = nullptr);

    AdvisoryReport record() const;
    /// Of a report that was stored.
    decltype(AdvisoryReport::id) savedId() const { return m_edited.read().id; }

private:
    void addFields();
    void load(const AdvisoryReport& report);
    void store();

    Session& m_session;
    ApplicationId m_application;
    EditedRecord<AdvisoryReport> m_edited;
    TextField* m_number;
    DateField* m_reportedOn;
    TextField* m_signer;
    DateField* m_visitedOn;
    TextField* m_visitedBy;
    ScoreField* m_points;
    ChoiceField* m_stars;
    std::vector<std::pair<QString AdvisoryReport::*, MultiLineField*>> m_texts;
};

/// Opens the report of a dossier, or begins it; the photos of samples follow where they are asked for.
void editAdvisoryReport(Session& session, QWidget* parent, ApplicationId application);

} // namespace ocop
