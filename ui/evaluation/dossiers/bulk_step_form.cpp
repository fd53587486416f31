#include "ui/evaluation/dossiers/bulk_step_form.h"

#include "core/base/text.h"
#include "core/evaluation/application_acts.h"
#include "core/recognition/recognition_acts.h"
#include "ui/evaluation/dossiers/application_facts.h"
#include "ui/form/choice_field.h"
#include "ui/form/date_field.h"
#include "ui/form/field_box.h"
#include "ui/form/multi_line_field.h"
#include "ui/session/session.h"
#include "ui/words/dossier_words.h"
#include "ui/words/texts.h"

#include <algorithm>

namespace ocop {
namespace {

const QString firstReceipt = QStringLiteral("first_number");
const QString receivedBy = QStringLiteral("received_by");

} // namespace

std::vector<ApplicationState> BulkStepForm::commonSteps(const Session& session,
                                                        const std::vector<ApplicationId>& dossiers)
{
    std::optional<std::vector<ApplicationState>> common;
    for (const ApplicationId id : dossiers) {
        const Application* each = session.evaluations().application(id);
        if (!each) return {};
        const std::vector<ApplicationState> steps = openSteps(session, *each);
        if (!common)
            common = steps;
        else
            std::erase_if(*common, [&](ApplicationState state) {
                return std::find(steps.begin(), steps.end(), state) == steps.end();
            });
    }
    return common.value_or(std::vector<ApplicationState>());
}

BulkStepForm::BulkStepForm(Session& session, std::vector<ApplicationId> dossiers, QWidget* parent)
    : FormDialog(session, tr("Next step of %n dossier(s)", nullptr, int(dossiers.size())), parent), m_session(session),
      m_dossiers(std::move(dossiers))
{
    setRemark(tr("One act that Ctrl+Z takes back."));
    const QString step = QStringLiteral("application_step");
    m_next = add(QStringLiteral("next"), tr("Step"), new ChoiceField, Place::Wide, true);
    std::vector<ChoiceField::Entry> entries;
    for (const ApplicationState each : commonSteps(session, m_dossiers))
        entries.push_back({codeOf(each), dossierWords::verb(each)});
    m_next->setEntries(entries);
    if (!entries.empty()) m_next->setValue(codeOf(commonSteps(session, m_dossiers).front()));
    m_day = add(QStringLiteral("day"), texts::field(step, QStringLiteral("day")),
                new DateField([this] { return m_session.today(); }), Place::Wide, true);
    m_day->setValue(session.today());
    m_note =
        add(QStringLiteral("note"), texts::field(step, QStringLiteral("note")), new MultiLineField(2), Place::Wide);
    m_firstNumber = add(firstReceipt, tr("First receipt no."), new TextField, Place::Wide);
    m_firstNumber->setPlaceholder(QStringLiteral("15/PĐK-49-20335-2026"));
    m_receivedBy = add(receivedBy, tr("Received by"), new TextField, Place::Wide);
    connect(this, &FormDialog::fieldEdited, this, &BulkStepForm::showNumbers);
    setValidate([this] { return check(); });
    setSave([this] { store(); });
    showNumbers();
    begin();
}

ApplicationState BulkStepForm::next() const
{
    return fromCode<ApplicationState>(m_next->value()).value_or(ApplicationState::Draft);
}

bool BulkStepForm::givesReceipt() const
{
    return next() == ApplicationState::Commune || next() == ApplicationState::Received;
}

void BulkStepForm::showNumbers()
{
    for (const QString& key : {firstReceipt, receivedBy}) setFieldShown(key, givesReceipt());
    const QString first = m_firstNumber->value();
    box(firstReceipt)
        ->setHint(cleaned(first).isEmpty()
                      ? tr("Empty: the receipts get no number now.")
                      : tr("Numbers: %1 … %2").arg(first, runningNumber(first, int(m_dossiers.size()) - 1)));
}

Findings BulkStepForm::check() const
{
    Findings findings;
    for (const ApplicationId id : m_dossiers)
        for (Finding& each : validateStep(m_session.evaluations().stepsOf(id), m_day->value(), m_session.today()))
            if (std::find(findings.begin(), findings.end(), each) == findings.end())
                findings.push_back(std::move(each));
    if (givesReceipt()) checkNumbers(findings);
    if (next() != ApplicationState::Ready) return findings;
    // As for one: not in silence.
    const QString missing = namesOfIncomplete(m_session, m_dossiers);
    if (!missing.isEmpty())
        findings.push_back({cleaned(m_note->value()).isEmpty() ? Severity::Error : Severity::Warning,
                            QStringLiteral("note"),
                            QStringLiteral("missingPapers"),
                            {missing}});
    return findings;
}

void BulkStepForm::checkNumbers(Findings& findings) const
{
    const QString first = cleaned(m_firstNumber->value());
    if (first.isEmpty()) return;
    if (m_dossiers.size() > 1 && runningNumber(first, 1) == first) {
        findings.push_back({Severity::Error, firstReceipt, QStringLiteral("receiptDoesNotRun"), {first}});
        return;
    }
    QStringList numbers;
    for (int i = 0; i < int(m_dossiers.size()); ++i) numbers << runningNumber(first, i);
    const bool atCommune = next() == ApplicationState::Commune;
    for (const Application& each : m_session.evaluations().applications()) {
        const QString taken = atCommune ? each.communeReceiptNo : each.provinceReceiptNo;
        const bool own = std::find(m_dossiers.begin(), m_dossiers.end(), each.id) != m_dossiers.end();
        if (taken.isEmpty() || own || !numbers.contains(taken)) continue;
        findings.push_back(
            {Severity::Warning, firstReceipt, QStringLiteral("receiptTaken"), {taken, dossierName(m_session, each)}});
        return;
    }
}

void BulkStepForm::store()
{
    const QString first = cleaned(m_firstNumber->value());
    const QString by = cleaned(m_receivedBy->value());
    const ApplicationState to = next();
    const auto fill = [&](QString& field, const QString& text) {
        if (!text.isEmpty()) field = text;
    };
    m_session.write(ActKind::Batch, tr("%n dossier(s)", nullptr, int(m_dossiers.size())), [&](WriteAct& act) {
        int given = 0;
        for (const ApplicationId id : m_dossiers) {
            Application each = *m_session.evaluations().application(id);
            const QString number = first.isEmpty() ? QString() : runningNumber(first, given++);
            if (to == ApplicationState::Commune) {
                fill(each.communeReceiptNo, number);
                fill(each.communeReceivedBy, by);
            } else if (to == ApplicationState::Received) {
                fill(each.provinceReceiptNo, number);
                fill(each.provinceReceivedBy, by);
            }
            advance(m_session.book().evaluation(), act, each, to, m_day->value(), m_note->value());
        }
    });
}

} // namespace ocop
