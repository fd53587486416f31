#include "ui/registry/change_form.h"

#include "ui/form/choice_field.h"
#include "ui/form/date_field.h"
#include "ui/form/field_box.h"
#include "ui/records/value_words.h"
#include "ui/session/session.h"
#include "ui/words/timeline_words.h"

namespace ocop {

ChangeForm::ChangeForm(Session& session, const QString& title, const QString& entity,
                       const std::vector<ChangeReason>& reasons, QWidget* parent)
    : FormDialog(session, title, parent), m_session(session), m_entity(entity)
{
    setRemark(tr("What was typed wrongly is corrected with Edit."));
    addSection(tr("The change"));
    m_from = add(QStringLiteral("from"), tr("From which day"), new DateField([this] { return m_session.today(); }),
                 Place::Half, true);
    m_reason = add(QStringLiteral("reason"), tr("Reason"), new ChoiceField);
    std::vector<ChoiceField::Entry> entries;
    for (const ChangeReason reason : reasons) entries.push_back({codeOf(reason), changeReasonWord(reason)});
    m_reason->setEntries(entries);
    m_basis = add(QStringLiteral("basis"), tr("Basis"), new TextField, Place::Wide);
    m_basis->setPlaceholder(tr("Number and day of the paper it is based on"));
    connect(this, &FormDialog::fieldEdited, this, [this](const QString& key) {
        if (key == QLatin1String("reason")) m_reasonTouched = true;
    });
}

WorldChange ChangeForm::change() const
{
    return {m_from->value(), fromCode<ChangeReason>(m_reason->value()).value_or(ChangeReason::Other), m_basis->value()};
}

Findings ChangeForm::worded(Findings findings)
{
    for (Finding& finding : findings)
        if (finding.code == QLatin1String("reasonDoesNotFit"))
            finding.args = {
                changeReasonWord(fromCode<ChangeReason>(finding.args.value(0)).value_or(ChangeReason::Other))};
    return findings;
}

void ChangeForm::showFormerValues(const QJsonObject& before, const QJsonObject& after)
{
    for (FieldBox* box : boxes()) {
        const QJsonValue then = before.value(box->key());
        box->setHint(then == after.value(box->key())
                         ? QString()
                         : tr("until then: %1").arg(valueWords(m_session, m_entity, box->key(), then)));
    }
}

void ChangeForm::followReason(std::optional<ChangeReason> fitting)
{
    if (!m_reasonTouched && fitting) m_reason->setValue(codeOf(*fitting));
}

} // namespace ocop
