#include "ui/certification/end_days_form.h"

#include "core/base/dates.h"
#include "core/recognition/decision_checks.h"
#include "ui/certification/act_items_field.h"
#include "ui/certification/act_store.h"
#include "ui/certification/act_words.h"
#include "ui/form/choice_field.h"
#include "ui/form/field_box.h"
#include "ui/records/record_conflict.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"

#include <algorithm>

namespace ocop {
namespace {

const QString issuerChoice = QStringLiteral("issuer");

} // namespace

EndDaysForm::EndDaysForm(Session& session, CertificateId certificate, QWidget* parent)
    : FormDialog(session, tr("Last days by issuer"), parent), m_session(session)
{
    setRemark(tr("Last days that were typed from a paper stay. Letters that named a former last day are no notice of "
                 "the new one."));
    addSection(tr("Issuer"));
    m_issuer = add(issuerChoice, tr("Issuer"), new ChoiceField, Place::Wide);
    addSection(tr("Certificates"));
    m_list = add(itemsOfAct, tr("Products"), new ActItemsField(session), Place::Full);
    m_list->table()->setEmpty(QStringLiteral("view-certificate"), tr("Nothing to change"),
                              tr("Every last day of this issuer is as the settings say."));
    box(itemsOfAct)->setHint(tr("Delete takes a line out of the act."));
    connect(m_list, &ActItemsField::removed, this, [this](const QSet<qint64>& ids) {
        for (const qint64 id : ids) m_leftOut.insert({id});
        planAgain();
    });
    connect(this, &FormDialog::fieldEdited, this, [this](const QString& key) {
        if (key != issuerChoice) return;
        m_leftOut.clear();
        planAgain();
    });
    setValidate([this] { return m_shown.findings; });
    setSave([this] {
        storePlanned(
            m_session, [this] { store(); }, [this] { planAgain(); });
    });
    offerIssuers(certificate);
    planAgain();
    setPreferredWidth(1120);
    begin();
}

CertificateTerms EndDaysForm::terms() const { return {m_session.book().rules(), m_session.settings()}; }

QString EndDaysForm::issuerName() const
{
    const auto at = std::find_if(m_issuers.begin(), m_issuers.end(),
                                 [this](const CertificateIssuer& each) { return each.key == m_issuer->value(); });
    return at == m_issuers.end() ? QString() : at->name;
}

void EndDaysForm::offerIssuers(CertificateId first)
{
    m_issuers = certificateIssuers(m_session.stored(), terms());
    std::vector<ChoiceField::Entry> entries;
    for (const CertificateIssuer& each : m_issuers)
        entries.push_back({each.key, tr("%1 · %n to change", nullptr, each.ending).arg(each.name)});
    m_issuer->setEntries(entries);
    const Certificate* certificate = m_session.stored().certificate(first);
    const Decision* decision = certificate ? m_session.stored().decision(certificate->decision) : nullptr;
    const auto changing =
        std::find_if(m_issuers.begin(), m_issuers.end(), [](const CertificateIssuer& each) { return each.ending > 0; });
    if (decision && !decision->issuer.isEmpty())
        m_issuer->setValue(issuerKey(decision->issuer));
    else if (changing != m_issuers.end())
        m_issuer->setValue(changing->key);
}

void EndDaysForm::planAgain()
{
    m_shown = planEndDays(m_session.stored(), terms(), issuerName(), m_leftOut);
    m_mark = m_session.version();
    showPlan();
}

void EndDaysForm::showPlan()
{
    box(issuerChoice)
        ->setHint(terms().countsLastDay(issuerName())
                      ? tr("By the settings the same day after 36 months is still valid")
                      : tr("By the settings the day before the same day after 36 months is the last valid one"));
    const Snapshot& stored = m_session.stored();
    std::vector<ActItem> lines;
    for (const Certificate& each : m_shown.certificates) {
        const Certificate* before = stored.certificate(each.id);
        if (!before) continue;
        ActItem line = actWords::lineOf(stored, *before);
        line.before = tr("until %1").arg(formatDate(before->lastValidDay));
        line.stars = each.stars;
        line.after = actWords::period(each.effectiveFrom, each.lastValidDay);
        lines.push_back(std::move(line));
    }
    m_list->showItems(std::move(lines));
    m_list->table()->setSummary(tr("%n certificate(s)", nullptr, int(m_shown.certificates.size())));
}

void EndDaysForm::store()
{
    const auto count = [this] { return int(m_shown.certificates.size()); };
    storeAct(
        m_session, *this, *m_list,
        {m_mark,
         [this, count] { return tr("last days of %n certificate(s) of %1", nullptr, count()).arg(issuerName()); },
         [this] { return m_shown.findings; }, [this] { planAgain(); },
         [this](WriteAct& act) { writeEndDays(m_session.book(), act, m_shown); },
         [this](Register& book, WriteAct& act, Progress& progress) { writeEndDays(book, act, m_shown, &progress); },
         count});
}

} // namespace ocop
