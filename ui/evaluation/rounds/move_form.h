#pragma once

#include "core/evaluation/round_acts.h"
#include "ui/form/form_dialog.h"

namespace ocop {

class ChoiceField;
class MultiLineField;

/// Takes dossiers out of a round, or moves them to another one in the same step: why, and what becomes of their sheets.
class MoveForm : public FormDialog
{
    Q_OBJECT

public:
    /// `scored`: some of them have sheets.
    MoveForm(Session& session, RoundId from, std::vector<ApplicationId> dossiers, bool scored, QWidget* parent);

private:
    void store();

    Session& m_session;
    RoundId m_from;
    std::vector<ApplicationId> m_dossiers;
    ChoiceField* m_round = nullptr;
    ChoiceField* m_sheets = nullptr;
    MultiLineField* m_reason = nullptr;
};

} // namespace ocop
