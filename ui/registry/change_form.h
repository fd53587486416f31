#pragma once

#include "core/registry/version_acts.h"
#include "ui/form/form_dialog.h"

#include <QJsonObject>

namespace ocop {

class ChoiceField;
class DateField;
class Session;
class TextField;

/// What the dialogs "Record a change" of subjects and products have in common: since when, why, on which paper; and
/// under each new value what it was until then. The reason follows what differs until the person chooses one.
class ChangeForm : public FormDialog
{
    Q_OBJECT

protected:
    ChangeForm(Session& session, const QString& title, const QString& entity, const std::vector<ChangeReason>& reasons,
               QWidget* parent);

    WorldChange change() const;
    /// The reason with the codes in its findings turned to words.
    static Findings worded(Findings findings);
    /// Puts "until then: …" under every field whose value differs between the images.
    void showFormerValues(const QJsonObject& before, const QJsonObject& after);
    /// To be called with what differs now.
    void followReason(std::optional<ChangeReason> fitting);
    Session& session() const { return m_session; }

private:
    Session& m_session;
    QString m_entity;
    bool m_reasonTouched = false;
    DateField* m_from;
    ChoiceField* m_reason;
    TextField* m_basis;
};

} // namespace ocop
