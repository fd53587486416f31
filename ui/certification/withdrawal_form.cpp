#include "ui/certification/withdrawal_form.h"

#include "core/base/dates.h"
#include "ui/certification/act_items_field.h"
#include "ui/certification/act_store.h"
#include "ui/certification/act_words.h"
#include "ui/form/check_field.h"
#include "ui/form/choice_field.h"
#include "ui/form/date_field.h"
#include "ui/form/field_box.h"
#include "ui/records/form_words.h"
#include "ui/records/record_conflict.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/words/texts.h"

namespace ocop {

WithdrawalForm::WithdrawalForm(Session& session, std::vector<CertificateId> certificates, QWidget* parent)
    : FormDialog(session, tr("Withdraw certificates"), parent), m_session(session),
      m_certificates(std::move(certificates))
{
    const auto today = [this] { return m_session.today(); };
    const auto label = [](QLatin1String field) { return texts::field(QStringLiteral("certificate"), field); };
    setRemark(tr(
        "Write down the conclusion first; the decision is due 15 days after it. An expired certificate can be withdrawn too."));
    addSection(tr("Conclusion and decision"));
    m_ground = add(Certificate::Field::withdrawalGround, label(Certificate::Field::withdrawalGround), new ChoiceField,
                   Place::Wide, true);
    m_ground->setEntries(entriesOf<WithdrawalGround>([](WithdrawalGround ground) {
        return ground == WithdrawalGround::None ? tr("Not chosen yet") : texts::ground(ground);
    }));
    m_concludedOn = add(Certificate::Field::withdrawalConcludedOn, tr("Concluded on"), new DateField(today));
    m_decided = add(QStringLiteral("decided"), tr("The decision is signed"), new CheckField({}));
    m_decision.emplace(*this, session);
    m_withdrawnOn = add(Certificate::Field::withdrawnOn, label(Certificate::Field::withdrawnOn), new DateField(today));
    m_withdrawnOn->setBase([this] { return m_decision->date(); });
    m_withdrawnOn->setPlaceholder(tr("The day of the decision"));
    addSection(tr("Certificates"));
    m_list = add(QStringLiteral("items"), tr("Products"), new ActItemsField(session), Place::Full);
    box(QStringLiteral("items"))->setHint(tr("Delete takes a line out of the act."));
    // What was concluded before is where the decision takes up.
    for (const CertificateId id : m_certificates)
        if (const Certificate* each = session.snapshot().certificate(id);
            each && each->withdrawalConcludedOn.isValid()) {
            m_ground->setValue(codeOf(each->withdrawalGround));
            m_concludedOn->setValue(each->withdrawalConcludedOn);
            m_decided->setValue(true);
            break;
        }
    connect(m_list, &ActItemsField::removed, this, [this](const QSet<qint64>& ids) {
        std::erase_if(m_certificates, [&](CertificateId each) { return ids.contains(each.value); });
        follow();
    });
    connect(this, &FormDialog::fieldEdited, this, &WithdrawalForm::follow);
    connect(this, &FormDialog::fieldLeft, this, &WithdrawalForm::follow);
    setValidate([this] { return plan().findings; });
    setSave([this] {
        storePlanned(
            m_session, [this] { store(); }, [this] { follow(); });
    });
    follow();
    setPreferredWidth(1120);
    begin();
}

WithdrawalPlan WithdrawalForm::plan() const
{
    WithdrawalOrder order;
    order.certificates = m_certificates;
    order.ground = fromCode<WithdrawalGround>(m_ground->value()).value_or(WithdrawalGround::None);
    order.concludedOn = m_concludedOn->value();
    order.decided = m_decided->value();
    order.decision = m_decision->value(DecisionKind::Withdrawal);
    order.withdrawnOn = m_withdrawnOn->value();
    return planWithdrawal(m_session.snapshot(), m_session.book().rules(), order, m_session.today());
}

void WithdrawalForm::follow()
{
    const Snapshot& snapshot = m_session.snapshot();
    m_shown = plan();
    m_mark = m_session.version();
    const WithdrawalPlan& now = m_shown;
    m_decision->setShown(now.decided);
    setFieldShown(Certificate::Field::withdrawnOn, now.decided);
    std::vector<ActItem> lines;
    for (const Certificate& each : now.certificates) {
        ActItem line = actWords::lineOf(snapshot, *snapshot.certificate(each.id));
        if (now.decided && each.withdrawnOn.isValid())
            line.after = tr("not in force from %1").arg(formatDate(each.withdrawnOn));
        const QDate due = withdrawalDeadline(each, m_session.book().rules());
        if (!now.decided && due.isValid()) line.after = tr("decision due by %1").arg(formatDate(due));
        lines.push_back(line);
    }
    m_list->showItems(std::move(lines));
}

void WithdrawalForm::store()
{
    const auto label = [this] {
        const int count = int(m_shown.certificates.size());
        return m_shown.decided ? tr("withdrawal %1, %n certificate(s)", nullptr, count).arg(m_shown.decision.number)
                               : tr("conclusion on %n certificate(s)", nullptr, count);
    };
    storeAct(m_session, *this, *m_list,
             {m_mark, label, [this] { return m_shown.findings; }, [this] { follow(); },
              [this](WriteAct& act) { withdraw(m_session.book(), act, m_shown); }});
}

} // namespace ocop
