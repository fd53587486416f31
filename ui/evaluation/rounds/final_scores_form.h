#pragma once

#include "core/evaluation/final_scores.h"
#include "ui/form/edited_record.h"
#include "ui/form/form_dialog.h"

namespace ocop {

class ChoiceField;
class DateField;
class MultiLineField;
class ScoreField;
class Session;

/// The final scores of a dossier judged long ago on paper: A, B, C, total, the stars decided and when.
class FinalScoresForm : public FormDialog
{
    Q_OBJECT

public:
    /// Throws Error{NotFound}.
    FinalScoresForm(Session& session, ApplicationId application, QWidget* parent = nullptr);

private:
    FinalScores scores() const;
    Application record() const;
    void load(const Application& application);
    void store();

    Session& m_session;
    EditedRecord<Application> m_edited;
    const RuleSet* m_rules;
    ScoreField* m_a;
    ScoreField* m_b;
    ScoreField* m_c;
    ScoreField* m_total;
    ChoiceField* m_stars;
    DateField* m_day;
    MultiLineField* m_reason;
};

/// True when they were stored.
bool enterFinalScores(Session& session, QWidget* parent, ApplicationId application);

} // namespace ocop
