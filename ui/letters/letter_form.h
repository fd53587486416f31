#pragma once

#include "core/letters/letter.h"
#include "ui/form/edited_record.h"
#include "ui/form/form_dialog.h"

namespace ocop {

class ChoiceField;
class DateField;
class MultiLineField;
class Session;
class TextField;

/// One letter whole: what it says, and everything that was done with it.
class LetterForm : public FormDialog
{
    Q_OBJECT

public:
    LetterForm(Session& session, LetterId id, QWidget* parent = nullptr);

private:
    void build();
    void load(const Letter& letter);
    Letter record() const;
    void store();

    Session& m_session;
    EditedRecord<Letter> m_edited;
    TextField* m_recipient = nullptr;
    TextField* m_address = nullptr;
    TextField* m_phone = nullptr;
    TextField* m_number = nullptr;
    TextField* m_symbol = nullptr;
    DateField* m_dated = nullptr;
    MultiLineField* m_body = nullptr;
    MultiLineField* m_role = nullptr;
    TextField* m_signer = nullptr;
    MultiLineField* m_copies = nullptr;
    DateField* m_drafted = nullptr;
    DateField* m_signed = nullptr;
    DateField* m_sent = nullptr;
    ChoiceField* m_channel = nullptr;
    DateField* m_received = nullptr;
    DateField* m_replied = nullptr;
    MultiLineField* m_reply = nullptr;
    MultiLineField* m_note = nullptr;
};

} // namespace ocop
