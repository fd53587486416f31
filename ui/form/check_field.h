#pragma once

#include "ui/form/field_input.h"

class QCheckBox;

namespace ocop {

/// Something that is so or not; its words stand beside the box.
class CheckField : public FieldInput
{
    Q_OBJECT

public:
    explicit CheckField(const QString& text, QWidget* parent = nullptr);

    bool value() const;
    void setValue(bool value);
    QCheckBox* box() const { return m_box; }

    QWidget* target() const override;
    QString content() const override { return value() ? QStringLiteral("1") : QString(); }
    void clear() override { setValue(false); }
    QString draftWords() const override;
    bool takeDraft(const QString& content) override;

private:
    QCheckBox* m_box;
};

} // namespace ocop
