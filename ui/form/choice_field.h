#pragma once

#include "ui/form/field_input.h"

#include <vector>

class QComboBox;

namespace ocop {

/// One of a few known words. Typing its letters without marks finds it; F4, Alt+Down or Space opens the list.
class ChoiceField : public FieldInput
{
    Q_OBJECT

public:
    struct Entry
    {
        QString code;
        QString text;
    };

    explicit ChoiceField(QWidget* parent = nullptr);

    /// Replaces the entries; the value stays when it is still among them, else the first is taken.
    void setEntries(const std::vector<Entry>& entries);
    /// Code of the entry chosen; empty without entries.
    QString value() const;
    void setValue(const QString& code);
    void setReadOnly(bool readOnly);

    QWidget* target() const override;
    QString content() const override { return value(); }
    void clear() override;
    QString draftWords() const override;
    bool takeDraft(const QString& code) override;
    void takeProposal(const QString& proposal) override;

private:
    QComboBox* m_combo;
};

} // namespace ocop
