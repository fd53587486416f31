#pragma once

#include "core/base/finding.h"

#include <QWidget>

#include <optional>

namespace ocop {

/// One typed field of a form: what the person edits, without label and message (those are FieldBox's).
class FieldInput : public QWidget
{
    Q_OBJECT

public:
    explicit FieldInput(QWidget* parent = nullptr);

    /// The widget that has the focus, the object name and the accessible name.
    virtual QWidget* target() const = 0;
    /// Equal texts mean equal values: what the count of changed fields compares.
    virtual QString content() const = 0;
    virtual void clear() = 0;
    /// What was typed, as takeDraft() takes it again.
    virtual QString draft() const { return content(); }
    /// The same as a person reads it.
    virtual QString draftWords() const { return draft(); }
    /// Puts a draft in as if the person typed it; false where that cannot be done.
    virtual bool takeDraft(const QString&) { return false; }
    /// Brings what was typed into its shown form, as leaving the field does.
    virtual void finish() {}
    /// What Enter takes: like finish(), or the line pointed to in a list. False when that was a new record and the
    /// person thought better: all is as it was.
    virtual bool accept()
    {
        finish();
        return true;
    }
    /// Whether it has a list or a calendar to take a value from, which openList() shows.
    virtual bool hasList() const { return false; }
    virtual void openList() {}
    /// What cannot be read in the field, the typed text being kept; `field` is left empty.
    virtual std::optional<Finding> problem() const { return std::nullopt; }
    /// Takes the value a finding proposed.
    virtual void takeProposal(const QString&) {}
    /// Object name and accessible name of the target.
    virtual void setIdentity(const QString& key, const QString& name);
    /// Colours the edge; nothing means no finding.
    virtual void showSeverity(std::optional<Severity> severity);

Q_SIGNALS:
    /// The value changed by the person (or by takeProposal).
    void edited();
    /// A value was taken from its list or calendar.
    void taken();
    /// The focus went to another field.
    void left();

protected:
    /// Makes `target` the one whose leaving is told; to be called once.
    void watch(QWidget* target);
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ocop
