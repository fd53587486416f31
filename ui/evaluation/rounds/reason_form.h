#pragma once

#include "ui/form/form_dialog.h"

namespace ocop {

class MultiLineField;

/// Asks why something is done that is not the usual way. The reason is required.
class ReasonForm : public FormDialog
{
    Q_OBJECT

public:
    ReasonForm(Session& session, const QString& title, const QString& remark, QWidget* parent);
    /// Empty until it was given.
    QString reason() const { return m_given; }

private:
    MultiLineField* m_reason = nullptr;
    QString m_given;
};

/// The reason given, or nothing when the person left it.
std::optional<QString> askReason(Session& session, QWidget* parent, const QString& title, const QString& remark);

} // namespace ocop
