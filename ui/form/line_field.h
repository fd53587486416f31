#pragma once

#include "ui/form/field_input.h"

class QLineEdit;

namespace ocop {

/// The common part of all one-line fields. While an input method shows text being composed (Telex, VNI), nothing
/// is read, searched or replaced. Enter goes to the next field.
class LineField : public FieldInput
{
    Q_OBJECT

public:
    explicit LineField(QWidget* parent = nullptr);

    QLineEdit* edit() const { return m_edit; }
    QWidget* target() const override;
    QString content() const override;
    void clear() override;
    QString draft() const override { return typed(); }
    bool takeDraft(const QString& draft) override;
    void finish() override;
    void takeProposal(const QString& proposal) override;

    QString typed() const;
    /// Puts a text in without telling edited().
    void setTyped(const QString& text);
    void setPlaceholder(const QString& text);
    void setReadOnly(bool readOnly);
    bool isReadOnly() const;
    bool isComposing() const { return m_composing; }

protected:
    /// The shown form of what was typed; the same text when it cannot be read.
    virtual QString tidied(const QString& typed) const;
    /// A line edit of its own class; it becomes a child of the field.
    LineField(QLineEdit* edit, QWidget* parent);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool pasteAsMeant();

    QLineEdit* m_edit;
    bool m_composing = false;
};

/// A line of text, cleaned to NFC and single blanks when it is left.
class TextField : public LineField
{
    Q_OBJECT

public:
    using LineField::LineField;

    QString value() const { return content(); }
    void setValue(const QString& value) { setTyped(value); }
    /// A further way to tidy up (tax codes, phones), applied after cleaning.
    void setTidy(QString (*tidy)(const QString&)) { m_tidy = tidy; }
    /// Dots instead of letters unless the field has the focus: for personal data.
    void setMasked(bool masked);

protected:
    QString tidied(const QString& typed) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString (*m_tidy)(const QString&) = nullptr;
    bool m_masked = false;
};

/// A number with decimal comma.
class NumberField : public LineField
{
    Q_OBJECT

public:
    using LineField::LineField;

    std::optional<double> value() const;
    void setValue(std::optional<double> value);
    std::optional<Finding> problem() const override;

protected:
    QString tidied(const QString& typed) const override;
};

/// A score in thousandths of a point.
class ScoreField : public LineField
{
    Q_OBJECT

public:
    using LineField::LineField;

    std::optional<int> value() const;
    void setValue(std::optional<int> thousandths);
    std::optional<Finding> problem() const override;

protected:
    QString tidied(const QString& typed) const override;
};

} // namespace ocop
