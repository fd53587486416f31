#include "ui/evaluation/rounds/reason_form.h"

#include "core/base/text.h"
#include "ui/form/multi_line_field.h"

namespace ocop {

ReasonForm::ReasonForm(Session& session, const QString& title, const QString& remark, QWidget* parent)
    : FormDialog(session, title, parent)
{
    const QString key = QStringLiteral("reason");
    setRemark(remark);
    m_reason = add(key, tr("Reason"), new MultiLineField(3), Place::Wide, true);
    setValidate([this, key] {
        Findings findings;
        if (cleaned(m_reason->value()).isEmpty())
            findings.push_back({Severity::Error, key, QStringLiteral("reasonRequired")});
        return findings;
    });
    setSave([this] { m_given = cleaned(m_reason->value(), true); });
    begin();
}

std::optional<QString> askReason(Session& session, QWidget* parent, const QString& title, const QString& remark)
{
    ReasonForm form(session, title, remark, parent);
    form.exec();
    return form.reason().isEmpty() ? std::nullopt : std::optional(form.reason());
}

} // namespace ocop
