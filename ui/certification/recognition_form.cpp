#include "ui/certification/recognition_form.h"

#include "core/recognition/decision_checks.h"
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
namespace {

ActItem lineOf(const PlannedRecognition& planned, const Snapshot& snapshot)
{
    ActItem line;
    line.id = planned.item.product.value;
    line.product = planned.name;
    if (const Product* product = snapshot.product(planned.item.product))
        if (const Subject* subject = snapshot.subject(product->subject)) line.subject = subject->name;
    line.before = actWords::held(planned.earlier.last);
    QStringList notes;
    if (planned.certificate) {
        line.stars = planned.certificate->stars;
        line.after = actWords::period(planned.certificate->effectiveFrom, planned.certificate->lastValidDay);
        if (planned.certificate->potentialFive) notes << RecognitionForm::tr("potential 5 stars, the Ministry decides");
        if (planned.earlier.gapDays() > 0)
            notes << RecognitionForm::tr("%n day(s) not in force before", nullptr, planned.earlier.gapDays());
    } else {
        line.after = planned.outcome == RecognitionOutcome::NotRaised ? RecognitionForm::tr("not raised")
                                                                      : RecognitionForm::tr("not recognised");
    }
    for (const Finding& each : planned.findings) notes << actWords::lineNote(each);
    line.note = notes.join(QStringLiteral(" · "));
    line.severity = actWords::worst(planned.findings);
    return line;
}

} // namespace

RecognitionForm::RecognitionForm(Session& session, const QString& title, std::vector<RecognitionItem> items,
                                 const Findings& leftOut, QDate heldOn, QWidget* parent)
    : FormDialog(session, title, parent), m_session(session), m_items(std::move(items)), m_heldOn(heldOn)
{
    setRemark(leftOut.empty()
                  ? tr("One decision gives all these certificates, as one act that Ctrl+Z takes back.")
                  : tr("%n dossier(s) of the round are not decided or closed already, and not in this decision.",
                       nullptr, int(leftOut.size())));
    addSection(tr("Decision"));
    m_decision.emplace(*this, session);
    m_from = add(Certificate::Field::effectiveFrom,
                 texts::field(QStringLiteral("certificate"), Certificate::Field::effectiveFrom),
                 new DateField([this] { return m_session.today(); }));
    m_from->setBase([this] { return m_decision->date(); });
    m_from->setPlaceholder(tr("The day of the decision"));
    m_firstNumber = add(QStringLiteral("first_number"), tr("First certificate no."), new TextField);
    m_firstNumber->setPlaceholder(QStringLiteral("01/2026/GCN-OCOP"));
    const bool fromRound = std::any_of(m_items.begin(), m_items.end(),
                                       [](const RecognitionItem& each) { return each.application.isValid(); });
    if (!fromRound || hasRenewals()) {
        m_reason = add(reasonOfAct, tr("Why so early"), new TextField, Place::Wide);
        m_reason->setPlaceholder(tr("Only where a certificate is renewed before its window; stands in its note"));
    }
    addSection(tr("Certificates"));
    m_list = add(QStringLiteral("items"), tr("Products"), new ActItemsField(session), Place::Full);
    if (!fromRound) m_list->setStarsChoosable();
    box(QStringLiteral("items"))
        ->setHint(fromRound ? tr("Delete takes a line out of the decision.")
                            : tr("Delete takes a line out; 3, 4 or 5 sets the stars of the chosen lines."));
    connect(m_list, &ActItemsField::removed, this, &RecognitionForm::remove);
    connect(m_list, &ActItemsField::starsChosen, this, &RecognitionForm::chooseStars);
    connect(this, &FormDialog::fieldEdited, this, &RecognitionForm::follow);
    connect(this, &FormDialog::fieldLeft, this, &RecognitionForm::follow);
    setValidate([this] { return check(); });
    setSave([this] {
        storePlanned(
            m_session, [this] { store(); }, [this] { follow(); });
    });
    follow();
    setPreferredWidth(1120);
    begin();
}

bool RecognitionForm::hasRenewals() const
{
    return std::any_of(m_items.begin(), m_items.end(),
                       [](const RecognitionItem& each) { return each.origin == Origin::Renewal; });
}

DecisionKind RecognitionForm::kind() const
{
    const auto all = [this](Origin origin) {
        return !m_items.empty() && std::all_of(m_items.begin(), m_items.end(),
                                               [origin](const RecognitionItem& each) { return each.origin == origin; });
    };
    if (all(Origin::Renewal)) return DecisionKind::Renewal;
    return all(Origin::Upgrade) ? DecisionKind::Upgrade : DecisionKind::Recognition;
}

RecognitionPlan RecognitionForm::plan() const
{
    RecognitionOrder order;
    order.decision = m_decision->value(kind());
    order.effectiveFrom = m_from->value();
    order.firstNumber = m_firstNumber->value();
    order.heldOn = m_heldOn;
    order.items = m_items;
    if (m_reason) order.reason = m_reason->value();
    return planRecognition(m_session.snapshot(), m_session.evaluations(),
                           CertificateTerms(m_session.book().rules(), m_session.settings()), order, m_session.today());
}

Findings RecognitionForm::check() const { return plan().all(); }

void RecognitionForm::follow()
{
    m_shown = plan();
    m_mark = m_session.version();
    std::vector<ActItem> lines;
    for (const PlannedRecognition& each : m_shown.items) lines.push_back(lineOf(each, m_session.snapshot()));
    m_list->showItems(std::move(lines));
    const int count = m_shown.certificates();
    const QString numbers = m_shown.numbers();
    m_list->table()->setSummary(tr("%n certificate(s)", nullptr, count));
    // Always a line here, so that nothing moves when a number is typed.
    box(QStringLiteral("first_number"))
        ->setHint(numbers.isEmpty() ? tr("Without it %n certificate(s) have no number.", nullptr, count)
                                    : tr("Numbers: %1").arg(numbers));
}

void RecognitionForm::remove(const QSet<qint64>& products)
{
    std::erase_if(m_items, [&](const RecognitionItem& each) { return products.contains(each.product.value); });
    follow();
}

void RecognitionForm::chooseStars(const QSet<qint64>& products, int stars)
{
    for (RecognitionItem& each : m_items) {
        if (!products.contains(each.product.value)) continue;
        each.stars = stars;
        const EarlierRecognition earlier = earlierRecognition(m_session.snapshot().certificatesOf(each.product), {});
        if (earlier.last) each.origin = stars > earlier.last->stars ? Origin::Upgrade : Origin::Renewal;
    }
    follow();
}

void RecognitionForm::store()
{
    const auto label = [this] {
        return tr("decision %1, %n certificate(s)", nullptr, m_shown.certificates()).arg(m_shown.decision.number);
    };
    storeAct(m_session, *this, *m_list,
             {m_mark, label, [this] { return m_shown.all(); }, [this] { follow(); },
              [this](WriteAct& act) { m_added = recogniseApplications(m_session.book(), act, m_shown); }});
}

} // namespace ocop
