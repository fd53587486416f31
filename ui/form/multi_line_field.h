#pragma once

#include "ui/form/field_input.h"

class QPlainTextEdit;

namespace ocop {

/// Several lines of text. Tab leaves it; Enter makes a line.
class MultiLineField : public FieldInput
{
    Q_OBJECT

public:
    explicit MultiLineField(int lines = 3, QWidget* parent = nullptr);

    QString value() const { return content(); }
    void setValue(const QString& value);

    QWidget* target() const override;
    QString content() const override;
    void clear() override { setValue({}); }
    bool takeDraft(const QString& text) override;
    void finish() override;
    void takeProposal(const QString& proposal) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPlainTextEdit* m_edit;
    bool m_composing = false;
    bool m_setting = false;
};

} // namespace ocop
