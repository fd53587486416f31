#pragma once

#include "core/reminders/letter_plan.h"
#include "core/reports/office_settings.h"

#include <QScrollArea>

namespace ocop {

class CheckField;
class ChoiceField;
class DateField;
class FieldBox;
class FormSection;
class MultiLineField;
class Session;
class TextField;

/// "On every letter": the fields that say which letters are written, to whom, under which numbers and who signs them.
class LetterOrderForm : public QScrollArea
{
    Q_OBJECT

public:
    LetterOrderForm(Session& session, LetterKind kind, QWidget* parent);

    LetterKind kind() const;
    /// What the fields say; about which certificates is not theirs to say.
    LetterOrder order() const;
    /// 0: left to be written by hand. Nothing: what was typed is not a number to count from.
    std::optional<int> firstNumber() const;
    /// Shows at the fields what keeps so many letters from being written, the first such field taking the keyboard;
    /// false when something does.
    bool check(int letters);
    /// Another desk may have taken the number proposed: the next free one, unless the person typed their own.
    void followNumber();

Q_SIGNALS:
    void kindChanged();
    /// Other letters are wanted, of the same kind.
    void recipientsChanged();
    /// The same letters, with another head or foot.
    void headChanged();
    void fieldLeft();

private:
    template <class Input>
    Input* add(const QString& key, const QString& label, Input* input);
    void addFields();
    /// Number, symbol, copies and fields as the kind usually has them.
    void followKind();
    QDate paperDay() const;
    OfficeSettings officeOfDay() const;
    void followDay();
    void proposeNumber();
    bool districtsExist() const;
    Findings findings(const FieldBox& box, int letters) const;
    Findings numberFindings(int letters) const;

    Session& m_session;
    OfficeSettings m_office; ///< of the letter's day, as proposed
    QString m_proposed; ///< first number
    QString m_proposedRecipient;
    FormSection* m_section;
    std::vector<FieldBox*> m_boxes;
    ChoiceField* m_kind = nullptr;
    ChoiceField* m_level = nullptr;
    TextField* m_recipient = nullptr;
    DateField* m_dated = nullptr;
    TextField* m_number = nullptr;
    TextField* m_symbol = nullptr;
    MultiLineField* m_role = nullptr;
    TextField* m_signer = nullptr;
    MultiLineField* m_copies = nullptr;
    CheckField* m_others = nullptr;
    CheckField* m_dossiers = nullptr;
};

} // namespace ocop
