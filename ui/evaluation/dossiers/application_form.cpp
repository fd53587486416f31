#include "ui/evaluation/dossiers/application_form.h"

#include "core/evaluation/application_acts.h"
#include "ui/evaluation/dossiers/application_facts.h"
#include "ui/evaluation/dossiers/application_proposal.h"
#include "ui/form/choice_field.h"
#include "ui/form/date_field.h"
#include "ui/form/lookup_field.h"
#include "ui/form/multi_line_field.h"
#include "ui/records/form_words.h"
#include "ui/records/lookups.h"
#include "ui/records/record_conflict.h"
#include "ui/session/session.h"
#include "ui/words/dossier_words.h"
#include "ui/words/texts.h"

namespace ocop {
namespace {

const QString thenPapers = QStringLiteral("saveThenPapers");

QString dossierLabel(QLatin1String field) { return texts::field(QStringLiteral("application"), field); }

std::vector<ChoiceField::Entry> setEntries(const Session& session)
{
    std::vector<ChoiceField::Entry> entries{{QStringLiteral("0"), ApplicationForm::tr("Not known yet")}};
    for (int number = 1; number <= 26; ++number)
        entries.push_back({QString::number(number), dossierWords::set(session.book().groups(), number)});
    return entries;
}

/// The rule sets from the newest down; one the program does not know any more stays as it is stored.
std::vector<ChoiceField::Entry> ruleEntries(const RuleBook& book, const QString& stored)
{
    std::vector<ChoiceField::Entry> entries;
    for (auto rules = book.all().rbegin(); rules != book.all().rend(); ++rules)
        entries.push_back({rules->code, rules->title});
    if (!stored.isEmpty() && !book.find(stored)) entries.push_back({stored, stored});
    return entries;
}

} // namespace

ApplicationForm::ApplicationForm(Session& session, ApplicationId id, ProductId preset, QWidget* parent)
    : FormDialog(session, id ? tr("Edit dossier") : tr("New dossier"), parent), m_session(session),
      m_edited(session.book().evaluation().applications, id), m_kindTouched(id.isValid()), m_rulesTouched(id.isValid()),
      m_setTouched(id.isValid())
{
    setRecord({QLatin1String(Application::table), id.value});
    if (id) setRemark(lastChangeWords(session, QStringLiteral("application"), id.value));
    build();
    buildReceipts();
    m_report.emplace(*this, session, [this] { return m_communeOn->value(); });
    load(m_edited.read());
    if (!id) {
        m_filedOn->setValue(session.today());
        m_product->setChoice(lookups::product(session, preset));
        propose();
    }
    connect(this, &FormDialog::fieldEdited, this, [this](const QString& key) {
        if (key == Application::Field::kind) m_kindTouched = true;
        if (key == Application::Field::ruleSet) m_rulesTouched = true;
        if (key == Application::Field::setNumber) m_setTouched = true;
        follow(key);
    });
    connect(this, &FormDialog::fieldLeft, this, &ApplicationForm::follow);
    setValidate([this] { return check(); });
    setSave([this] { store(); });
    setNext([this] { beginNext(); }, {Application::Field::filedOn, Application::Field::ruleSet});
    if (!id) addContinuation(thenPapers, tr("Save, then papers"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    setConflictHelp(conflictHelp<Application>(
        session, m_edited, session.book().evaluation().applications, [this] { return record(); },
        [this](const Application& application) { load(application); }));
    begin();
}

bool ApplicationForm::wantsPapers() const { return wanted() == thenPapers; }

void ApplicationForm::build()
{
    addSection(tr("Dossier"));
    m_product = add(Application::Field::product, dossierLabel(Application::Field::product),
                    new LookupField(lookups::products(m_session)), Place::Wide, true);
    lookups::addProducts(*m_product, m_session);
    m_filedOn = add(Application::Field::filedOn, dossierLabel(Application::Field::filedOn),
                    new DateField([this] { return m_session.today(); }));
    m_kind = add(Application::Field::kind, dossierLabel(Application::Field::kind), new ChoiceField);
    m_kind->setEntries(entriesOf<Origin>([](Origin origin) { return dossierWords::kind(origin); }));
    m_ruleSet =
        add(Application::Field::ruleSet, dossierLabel(Application::Field::ruleSet), new ChoiceField, Place::Wide, true);
    m_ruleSet->setEntries(ruleEntries(m_session.book().rules(), m_edited.read().ruleSet));
    m_reason = add(Application::Field::ruleSetReason, dossierLabel(Application::Field::ruleSetReason), new TextField,
                   Place::Wide);
    m_set =
        add(Application::Field::setNumber, dossierLabel(Application::Field::setNumber), new ChoiceField, Place::Wide);
    m_set->setEntries(setEntries(m_session));
    m_case =
        add(Application::Field::sheetCase, dossierLabel(Application::Field::sheetCase), new ChoiceField, Place::Wide);
    m_case->setEntries({{QString(), tr("Not chosen yet")},
                        {QStringLiteral("A"), tr("A – community tourism")},
                        {QStringLiteral("B"), tr("B – tourist site, tourism organisation")}});
    m_filingReason = add(Application::Field::filingReason, dossierLabel(Application::Field::filingReason),
                         new TextField, Place::Wide);
    m_note = add(Application::Field::note, dossierLabel(Application::Field::note), new MultiLineField(2), Place::Wide);
}

void ApplicationForm::buildReceipts()
{
    const auto today = [this] { return m_session.today(); };
    const auto text = [this](QLatin1String field) { return add(field, dossierLabel(field), new TextField); };
    addSection(tr("Receipts"));
    m_communeNo = text(Application::Field::communeReceiptNo);
    m_communeOn = add(Application::Field::communeReceivedOn, dossierLabel(Application::Field::communeReceivedOn),
                      new DateField(today));
    m_communeOn->setBase([this] { return m_filedOn->value(); });
    m_communeBy = text(Application::Field::communeReceivedBy);
    m_provinceNo = text(Application::Field::provinceReceiptNo);
    m_provinceOn = add(Application::Field::provinceReceivedOn, dossierLabel(Application::Field::provinceReceivedOn),
                       new DateField(today));
    m_provinceOn->setBase(
        [this] { return m_communeOn->value().isValid() ? m_communeOn->value() : m_filedOn->value(); });
    m_provinceBy = text(Application::Field::provinceReceivedBy);
}

void ApplicationForm::load(const Application& application)
{
    m_product->setChoice(lookups::product(m_session, application.product));
    m_kind->setValue(codeOf(application.kind));
    m_filedOn->setValue(application.filedOn);
    m_filingReason->setValue(application.filingReason);
    m_ruleSet->setValue(application.ruleSet);
    m_reason->setValue(application.ruleSetReason);
    m_set->setValue(QString::number(application.setNumber));
    m_case->setValue(application.sheetCase);
    m_note->setValue(application.note);
    m_communeNo->setValue(application.communeReceiptNo);
    m_communeOn->setValue(application.communeReceivedOn);
    m_communeBy->setValue(application.communeReceivedBy);
    m_provinceNo->setValue(application.provinceReceiptNo);
    m_provinceOn->setValue(application.provinceReceivedOn);
    m_provinceBy->setValue(application.provinceReceivedBy);
    m_report->load(application);
    showFields();
}

Application ApplicationForm::record() const
{
    Application application = m_edited.read();
    application.product = ProductId{m_product->id()};
    application.kind = fromCode<Origin>(m_kind->value()).value_or(Origin::First);
    application.filedOn = m_filedOn->value();
    application.filingReason = m_filingReason->value();
    application.ruleSet = m_ruleSet->value();
    application.ruleSetReason = m_reason->value();
    application.setNumber = m_set->value().toInt();
    application.sheetCase = m_case->value();
    application.note = m_note->value();
    application.communeReceiptNo = m_communeNo->value();
    application.communeReceivedOn = m_communeOn->value();
    application.communeReceivedBy = m_communeBy->value();
    application.provinceReceiptNo = m_provinceNo->value();
    application.provinceReceivedOn = m_provinceOn->value();
    application.provinceReceivedBy = m_provinceBy->value();
    m_report->writeTo(application);
    normalize(application, m_session.book().rules(), m_session.today());
    return application;
}

Findings ApplicationForm::check() const
{
    const auto found = [this](const Application& application) {
        return validate(application, contextOf(m_session, application));
    };
    const auto lacksReason = [](const Finding& each) { return each.code == QLatin1String("filingReasonMissing"); };
    Findings findings = found(record());
    const auto reason = std::find_if(findings.begin(), findings.end(), lacksReason);
    if (reason == findings.end()) return findings;
    // Older dossiers may lack the reason; what is typed now does not.
    const Findings stored = m_edited.isNew() ? Findings() : found(m_edited.read());
    if (std::none_of(stored.begin(), stored.end(), lacksReason)) reason->severity = Severity::Error;
    return findings;
}

void ApplicationForm::follow(const QString& key)
{
    if (key == Application::Field::product || key == Application::Field::filedOn) propose();
    if (key == Application::Field::ruleSet || key == Application::Field::setNumber) showFields();
}

void ApplicationForm::propose()
{
    const ApplicationProposal proposal = proposalFor(m_session, {m_product->id()}, m_filedOn->value());
    if (!m_setTouched) m_set->setValue(QString::number(proposal.setNumber));
    if (!m_rulesTouched) m_ruleSet->setValue(proposal.rules->code);
    if (!m_kindTouched) m_kind->setValue(codeOf(proposal.kind));
    showFields();
}

const RuleSet& ApplicationForm::usualRules() const
{
    return ruleSetFor(m_session.book().rules(), m_filedOn->value(), m_session.today());
}

void ApplicationForm::showFields()
{
    const RuleBook& book = m_session.book().rules();
    const RuleSet* chosen = book.find(m_ruleSet->value());
    const CriteriaSet* sheet = chosen ? book.sheet(*chosen, m_set->value().toInt()) : nullptr;
    setFieldShown(Application::Field::ruleSetReason, m_ruleSet->value() != usualRules().code);
    setFieldShown(Application::Field::sheetCase, sheet && sheet->hasCases());
}

void ApplicationForm::store()
{
    Application application = record();
    const QString label = dossierName(m_session, application);
    if (m_edited.isNew()) {
        m_session.write(ActKind::Add, label, [&](WriteAct& act) {
            startApplication(m_session.book().evaluation(), act, application, m_session.today());
        });
        m_savedId = application.id;
        m_edited = EditedRecord<Application>(m_session.book().evaluation().applications, application.id);
        return;
    }
    m_session.write(ActKind::Edit, label, [&](WriteAct& act) {
        m_edited.store(act, m_session.book().evaluation().applications, application);
    });
    m_savedId = application.id;
}

void ApplicationForm::beginNext()
{
    m_edited = {};
    setTitle(tr("New dossier"));
    setRemark({});
    m_kindTouched = false;
    m_setTouched = false;
    m_rulesTouched = m_ruleSet->value() != usualRules().code;
    m_report->fold();
    propose();
}

} // namespace ocop
