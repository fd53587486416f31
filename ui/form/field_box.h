#pragma once

#include "ui/form/field_input.h"

class QLabel;

namespace ocop {

class IconLabel;

/// A field with its label and, under it, the message of what was found in it (which takes no room while there
/// is none). The label is a widget of its own, so that the form can put it in its column.
class FieldBox : public QWidget
{
    Q_OBJECT

public:
    FieldBox(const QString& key, const QString& label, FieldInput* input, bool required, QWidget* parent);

    const QString& key() const { return m_key; }
    FieldInput* input() const { return m_input; }
    QLabel* label() const { return m_label; }
    /// The label's words, without mnemonic and mark.
    const QString& name() const { return m_name; }
    /// The letter of Alt+letter; must occur in the name (position in it), -1 for none.
    void setMnemonic(int position);

    /// What is shown now; worst first.
    const Findings& findings() const { return m_findings; }
    void setFindings(Findings findings);
    QString message() const;
    /// Takes the proposal shown; false when there is none.
    bool takeProposal();
    /// A muted remark shown while nothing was found.
    void setHint(const QString& hint);
    const QString& hint() const { return m_hint; }

    void setShown(bool shown);

protected:
    void changeEvent(QEvent* event) override;

private:
    void writeLabel();
    void writeMessage();

    QString m_key;
    QString m_name;
    bool m_required;
    int m_mnemonic = -1;
    QString m_hint;
    Findings m_findings;
    FieldInput* m_input;
    QLabel* m_label;
    QWidget* m_messageRow;
    IconLabel* m_icon;
    QLabel* m_message;
};

/// Gives every box a letter of its own for Alt+letter, preferring first letters without marks; `taken` are
/// letters already in use (lower case).
void assignMnemonics(const std::vector<FieldBox*>& boxes, QString taken = {});

} // namespace ocop
