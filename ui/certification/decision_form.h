#pragma once

#include "core/certification/decision.h"
#include "ui/form/edited_record.h"
#include "ui/form/form_dialog.h"

namespace ocop {

class ChoiceField;
class DateField;
class MultiLineField;
class Session;
class TextField;

/// Editor of a decision.
class DecisionForm : public FormDialog
{
    Q_OBJECT

public:
    /// An id that is not valid makes a new decision. Throws Error{NotFound}.
    DecisionForm(Session& session, DecisionId id, QWidget* parent = nullptr);

    /// For a new decision that began to be typed elsewhere.
    void propose(const Decision& decision);
    DecisionId savedId() const { return m_savedId; }

private:
    void load(const Decision& decision);
    Decision record() const;
    Findings check() const;
    void store();

    Session& m_session;
    EditedRecord<Decision> m_edited;
    DecisionId m_savedId;

    TextField* m_number;
    DateField* m_date;
    TextField* m_issuer;
    ChoiceField* m_kind;
    TextField* m_signer;
    MultiLineField* m_note;
};

} // namespace ocop
