#pragma once

#include "core/evaluation/application.h"
#include "ui/form/form_dialog.h"

namespace ocop {

class ChoiceField;
class DateField;
class MultiLineField;
class Session;
struct Round;

/// Asks for the day and a remark of a dossier's next step, then makes it. Without a next state it takes a closed
/// dossier up again.
class ApplicationStepForm : public FormDialog
{
    Q_OBJECT

public:
    /// `id` must be a dossier of the snapshot.
    ApplicationStepForm(Session& session, ApplicationId id, std::optional<ApplicationState> next,
                        QWidget* parent = nullptr);

private:
    void store();
    FormConflict lookAtTheirs();
    Findings check() const;
    void addMissing(Findings& findings) const;

    Session& m_session;
    Application m_application; ///< as it was when the form was opened
    Application m_theirs; ///< as last looked at
    std::optional<ApplicationState> m_next;
    DateField* m_day;
    MultiLineField* m_note;
};

/// Puts dossiers that are complete before the council of a round.
class ApplicationRoundForm : public FormDialog
{
    Q_OBJECT

public:
    ApplicationRoundForm(Session& session, std::vector<ApplicationId> dossiers, QWidget* parent = nullptr);

    /// Rounds that are not closed, the latest first.
    static std::vector<const Round*> openRounds(const Session& session);

private:
    void store();

    Session& m_session;
    std::vector<ApplicationId> m_dossiers;
    ChoiceField* m_round;
    DateField* m_day;
    MultiLineField* m_reason;
};

} // namespace ocop
