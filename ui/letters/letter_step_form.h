#pragma once

#include "core/letters/letter.h"
#include "ui/form/form_dialog.h"

namespace ocop {

class ChoiceField;
class DateField;
class MultiLineField;
class Session;
class TextField;

/// What was done with one or many letters: signed, sent (and how), received, answered. One act for all of them.
class LetterStepForm : public FormDialog
{
    Q_OBJECT

public:
    LetterStepForm(Session& session, std::vector<LetterId> letters, QWidget* parent = nullptr);

private:
    void readLetters();
    FormConflict lookAtTheirs();
    void build(LetterState next);
    LetterStep step() const;
    void showFields();
    /// The letters the step is still to come for, as they will be.
    std::vector<Letter> changed() const;
    Findings check() const;
    /// Throws Error{Constraint} where what others wrote meanwhile stands in the way; check() then shows it.
    void refuseWrong();
    void store();

    Session& m_session;
    std::vector<LetterId> m_ids;
    std::vector<Letter> m_letters;
    std::vector<Letter> m_theirs; ///< as last looked at
    ActId m_mark; ///< of the state they were read from
    ChoiceField* m_step = nullptr;
    DateField* m_day = nullptr;
    ChoiceField* m_channel = nullptr;
    TextField* m_number = nullptr;
    MultiLineField* m_reply = nullptr;
};

} // namespace ocop
