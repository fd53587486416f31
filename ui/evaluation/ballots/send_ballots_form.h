#pragma once

#include "ui/evaluation/rounds/round_view.h"
#include "ui/form/form_dialog.h"

namespace ocop {

class DateField;

/// The day the ballots of a round went out, and the last day for sending them back.
class SendBallotsForm : public FormDialog
{
    Q_OBJECT

public:
    SendBallotsForm(Session& session, RoundId round, QWidget* parent = nullptr);

private:
    Session& m_session;
    RoundViewPtr m_view;
    DateField* m_sentOn;
    DateField* m_due;
};

} // namespace ocop
