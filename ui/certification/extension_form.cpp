#include "ui/certification/extension_form.h"

#include "core/base/dates.h"
#include "core/recognition/decision_checks.h"
#include "ui/certification/act_items_field.h"
#include "ui/certification/act_store.h"
#include "ui/certification/act_words.h"
#include "ui/form/date_field.h"
#include "ui/form/field_box.h"
#include "ui/form/line_field.h"
#include "ui/records/record_conflict.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/words/texts.h"

#include <algorithm>

namespace ocop {

ExtensionForm::ExtensionForm(Session& session, std::vector<CertificateId> certificates, QWidget* parent)
    : FormDialog(session, tr("Extend certificates"), parent), m_session(session),
      m_certificates(std::move(certificates))
{
    setRemark(
        tr("At most %1 days after the last valid day, or until the result of the new evaluation if that comes first.")
            .arg(session.book().rules().longestExtension()));
    const auto label = [](QLatin1String field) { return texts::field(QStringLiteral("certificate"), field); };
    addSection(tr("Extension"));
    m_until = add(Certificate::Field::extendedUntil, label(Certificate::Field::extendedUntil),
                  new DateField([this] { return m_session.today(); }));
    m_until->setPlaceholder(tr("The latest day allowed for each"));
    m_basis = add(Certificate::Field::extensionBasis, label(Certificate::Field::extensionBasis), new TextField,
                  Place::Half, true);
    m_basis->setPlaceholder(tr("Number and day of the paper it is based on"));
    if (isForAll()) m_basis->setValue(extensionGround(session.book().rules().on(session.today())));
    m_reason = add(reasonOfAct, tr("Why all the same"), new TextField, Place::Wide);
    m_reason->setPlaceholder(tr("Only where the transition may not be for a certificate; stands in its note"));
    addSection(tr("Certificates"));
    m_list = add(QStringLiteral("items"), tr("Products"), new ActItemsField(session), Place::Full);
    box(QStringLiteral("items"))->setHint(tr("Delete takes a line out of the act."));
    connect(m_list, &ActItemsField::removed, this, [this](const QSet<qint64>& ids) {
        std::erase_if(m_certificates, [&](CertificateId each) { return ids.contains(each.value); });
        follow();
    });
    connect(this, &FormDialog::fieldEdited, this, &ExtensionForm::follow);
    connect(this, &FormDialog::fieldLeft, this, &ExtensionForm::follow);
    setValidate([this] { return plan().findings; });
    setSave([this] {
        storePlanned(
            m_session, [this] { store(); }, [this] { follow(); });
    });
    follow();
    setPreferredWidth(1120);
    begin();
}

/// Whether the transition is for every one of them: then its article is the ground.
bool ExtensionForm::isForAll() const
{
    const RuleSet& rules = m_session.book().rules().on(m_session.today());
    return std::all_of(m_certificates.begin(), m_certificates.end(), [&](CertificateId id) {
        const Certificate* stored = m_session.snapshot().certificate(id);
        return stored && stored->lastValidDay.isValid() && extensionDoubt(*stored, rules) == ExtensionDoubt::None;
    });
}

ExtensionPlan ExtensionForm::plan() const
{
    return planExtension(m_session.snapshot(), m_session.book().rules(),
                         {m_certificates, m_until->value(), m_basis->value(), m_reason->value()}, m_session.today());
}

void ExtensionForm::follow()
{
    const Snapshot& snapshot = m_session.snapshot();
    m_shown = plan();
    m_mark = m_session.version();
    std::vector<ActItem> lines;
    for (const CertificateId id : m_certificates) {
        const Certificate* stored = snapshot.certificate(id);
        if (!stored) continue;
        ActItem line = actWords::lineOf(snapshot, *stored);
        for (const Certificate& each : m_shown.certificates)
            if (each.id == id) {
                line.stars = each.stars;
                line.after = tr("until %1").arg(formatDate(each.extendedUntil));
            }
        Findings own;
        QStringList notes;
        for (const Finding& each : m_shown.findings)
            if (each.args.value(0) == line.product) {
                own.push_back(each);
                notes << actWords::lineNote(each);
            }
        line.note = notes.join(QStringLiteral(" · "));
        line.severity = actWords::worst(own);
        lines.push_back(line);
    }
    m_list->showItems(std::move(lines));
}

void ExtensionForm::store()
{
    storeAct(m_session, *this, *m_list,
             {m_mark,
              [this] { return tr("extension of %n certificate(s)", nullptr, int(m_shown.certificates.size())); },
              [this] { return m_shown.findings; }, [this] { follow(); },
              [this](WriteAct& act) { extend(m_session.book(), act, m_shown); }});
}

} // namespace ocop
