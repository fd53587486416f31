#include "ui/registry/subject_form.h"

#include "core/base/formats.h"
#include "core/exchange/subject_text.h"
#include "core/registry/two_districts.h"
#include "core/storage/unique_keys.h"
#include "ui/form/date_field.h"
#include "ui/form/field_box.h"
#include "ui/form/lookup_field.h"
#include "ui/form/multi_line_field.h"
#include "ui/records/form_words.h"
#include "ui/records/likely_words.h"
#include "ui/records/lookups.h"
#include "ui/records/record_conflict.h"
#include "ui/session/session.h"
#include "ui/words/texts.h"

#include <algorithm>

namespace ocop {
namespace {

const QString formerKey = QStringLiteral("former_unit");

QString subjectLabel(QLatin1String field) { return texts::field(QStringLiteral("subject"), field); }

} // namespace

SubjectForm::SubjectForm(Session& session, SubjectId id, QWidget* parent)
    : FormDialog(session, id ? tr("Edit subject") : tr("New subject"), parent), m_session(session),
      m_edited(session.book().subjects(), id)
{
    setRecord({QLatin1String(Subject::table), id.value});
    if (id) setRemark(lastChangeWords(session, QStringLiteral("subject"), id.value));
    showMissingBeside();
    build();
    buildContact();
    buildLikely();
    load(m_edited.read());

    connect(this, &FormDialog::fieldEdited, this, [this](const QString& key) {
        if (key == Subject::Field::kind) {
            m_kindTouched = true;
            fillSubKinds();
        }
        if (key == Subject::Field::name) followName();
        if (key == Subject::Field::unit) fillFormer();
        pointToChange();
    });
    setValidate([this] {
        const Subject subject = record();
        Findings findings = validate(subject, m_session.today());
        checkKeys(m_session.book().database(), subject, findings);
        if (!communesOfTwoDistricts(m_session.book().units(), subject.unit).empty())
            findings.push_back({Severity::Warning, formerKey, QStringLiteral("districtNotKnown"), {}});
        return findings;
    });
    setSave([this] { store(); });
    setNext([this] { beginNext(); }, {QStringLiteral("kind"), Subject::Field::unit});
    setConflictHelp(conflictHelp<Subject>(
        session, m_edited, session.book().subjects(), [this] { return record(); },
        [this](const Subject& subject) { load(subject); }));
    begin();
}

void SubjectForm::build()
{
    addSection(tr("Subject"));
    m_name = add(Subject::Field::name, subjectLabel(Subject::Field::name), new TextField, Place::Wide, true);
    m_likelyField = add(QStringLiteral("likely"), tr("Already in the register"),
                        new LikelyField(tr("Perhaps in the register already")), Place::Full);
    m_kind = add(Subject::Field::kind, subjectLabel(Subject::Field::kind), new ChoiceField, Place::Half, true);
    m_kind->setEntries(entriesOf<SubjectKind>([](SubjectKind kind) { return texts::kind(kind); }));
    m_subKind = add(Subject::Field::subKind, subjectLabel(Subject::Field::subKind), new ChoiceField);
    m_taxCode = add(Subject::Field::taxCode, subjectLabel(Subject::Field::taxCode), new TextField);
    m_taxCode->setTidy(&normalizedTaxCode);
    m_code = add(Subject::Field::code, subjectLabel(Subject::Field::code), new TextField);
    m_registrationNo = add(Subject::Field::registrationNo, subjectLabel(Subject::Field::registrationNo), new TextField);
    m_registrationDate = add(Subject::Field::registrationDate, subjectLabel(Subject::Field::registrationDate),
                             new DateField([this] { return m_session.today(); }));
    addSection(tr("Place"));
    m_unit = add(Subject::Field::unit, subjectLabel(Subject::Field::unit),
                 new LookupField(lookups::communes(m_session)), Place::Wide);
    m_former = add(formerKey, tr("Commune of 2024"), new ChoiceField, Place::Wide);
    m_address = add(Subject::Field::address, subjectLabel(Subject::Field::address), new TextField, Place::Wide);
    m_address->setPlaceholder(tr("House, road, village"));
}

void SubjectForm::buildContact()
{
    addSection(tr("Representative and contact"));
    m_representative = add(Subject::Field::representative, subjectLabel(Subject::Field::representative), new TextField);
    m_sex = add(Subject::Field::representativeSex, subjectLabel(Subject::Field::representativeSex), new ChoiceField);
    m_sex->setEntries(entriesOf<Sex>([](Sex sex) { return texts::sex(sex); }));
    m_ethnicity = add(Subject::Field::ethnicity, subjectLabel(Subject::Field::ethnicity), new TextField);
    m_personalId = add(Subject::Field::personalId, subjectLabel(Subject::Field::personalId), new TextField);
    m_personalId->setMasked(true);
    m_phone = add(Subject::Field::phone, subjectLabel(Subject::Field::phone), new TextField);
    m_phone->setTidy(&phonesAsStored);
    m_email = add(Subject::Field::email, subjectLabel(Subject::Field::email), new TextField);
    m_website = add(Subject::Field::website, subjectLabel(Subject::Field::website), new TextField);
    m_status = add(Subject::Field::status, subjectLabel(Subject::Field::status), new ChoiceField);
    m_status->setEntries(entriesOf<SubjectStatus>([](SubjectStatus status) { return texts::subjectStatus(status); }));
    m_note = add(Subject::Field::note, subjectLabel(Subject::Field::note), new MultiLineField(2), Place::Wide);
}

void SubjectForm::buildLikely()
{
    m_likelyField->follow(this, QStringLiteral("likely"),
                          {QStringLiteral("name"), Subject::Field::taxCode, QStringLiteral("phone"),
                           Subject::Field::personalId, Subject::Field::unit},
                          [this] { return likelyLines(); });
    connect(m_likelyField, &LikelyField::chosen, this, [this](qint64 id) {
        if (!ocop::wantsExisting(m_session.ask(), this, m_session.stored().subject({id})->name)) return;
        m_savedId = {id};
        m_wantsExisting = true;
        done(QDialog::Accepted);
    });
}

/// Producers that the one being typed may be. One that is only edited is compared once it gets another name or number.
std::vector<LikelyField::Line> SubjectForm::likelyLines()
{
    const Subject typed = record();
    const Subject& read = m_edited.read();
    if (!m_edited.isNew() && typed.name == read.name && typed.taxCode == read.taxCode) return {};
    const Snapshot& all = m_session.stored();
    if (!m_likely) m_likely = std::make_unique<LikelySubjects>(all.subjects());
    std::vector<LikelyField::Line> lines;
    for (const LikelySubject& likely : m_likely->find(typed))
        if (const Subject* subject = all.subject(likely.id))
            lines.push_back({likely.id.value, subject->name, likelywords::reason(m_session, likely, *subject)});
    return lines;
}

void SubjectForm::fillSubKinds()
{
    const auto kind = fromCode<SubjectKind>(m_kind->value()).value_or(SubjectKind::Household);
    std::vector<ChoiceField::Entry> entries = {{QString(), tr("Not known")}};
    for (const QString& code : subKinds(kind)) entries.push_back({code, texts::subKind(code)});
    m_subKind->setEntries(entries);
    setFieldShown(Subject::Field::subKind, entries.size() > 1);
}

/// A ward of today that lies in two old districts counts under one of them by its commune of 2024.
void SubjectForm::fillFormer()
{
    const Units& units = m_session.book().units();
    std::vector<ChoiceField::Entry> entries{{QString(), tr("Not known")}};
    for (const Unit* each : communesOfTwoDistricts(units, UnitId{m_unit->id()}))
        entries.push_back({QString::number(each->id.value), units.describe(each->id)});
    m_former->setEntries(entries);
    m_former->setValue({});
    setFieldShown(formerKey, entries.size() > 1);
}

void SubjectForm::load(const Subject& subject)
{
    m_name->setValue(subject.name);
    m_kind->setValue(codeOf(subject.kind));
    fillSubKinds();
    m_subKind->setValue(subject.subKind);
    m_taxCode->setValue(subject.taxCode);
    m_code->setValue(subject.code);
    m_registrationNo->setValue(subject.registrationNo);
    m_registrationDate->setValue(subject.registrationDate);
    m_unit->setChoice(lookups::commune(m_session, subject.unit));
    fillFormer();
    m_address->setValue(subject.address);
    m_representative->setValue(subject.representative);
    m_sex->setValue(codeOf(subject.representativeSex));
    m_ethnicity->setValue(subject.ethnicity);
    m_personalId->setValue(subject.personalId);
    m_phone->setValue(subject.phone);
    m_email->setValue(subject.email);
    m_website->setValue(subject.website);
    m_status->setValue(codeOf(subject.status));
    m_note->setValue(subject.note);
}

Subject SubjectForm::record() const
{
    Subject subject = m_edited.read();
    subject.name = m_name->value();
    subject.kind = fromCode<SubjectKind>(m_kind->value()).value_or(SubjectKind::Household);
    subject.subKind = m_subKind->value();
    subject.taxCode = m_taxCode->value();
    subject.code = m_code->value();
    subject.registrationNo = m_registrationNo->value();
    subject.registrationDate = m_registrationDate->value();
    subject.unit = UnitId{m_former->value().isEmpty() ? m_unit->id() : m_former->value().toLongLong()};
    subject.address = m_address->value();
    subject.representative = m_representative->value();
    subject.representativeSex = fromCode<Sex>(m_sex->value()).value_or(Sex::Unknown);
    subject.ethnicity = m_ethnicity->value();
    subject.personalId = m_personalId->value();
    subject.phone = m_phone->value();
    subject.email = m_email->value();
    subject.website = m_website->value();
    subject.status = fromCode<SubjectStatus>(m_status->value()).value_or(SubjectStatus::Active);
    subject.note = m_note->value();
    normalize(subject);
    return subject;
}

/// "HTX …", "Công ty …": the kind a new producer's name says, until somebody chooses another.
void SubjectForm::followName()
{
    const auto said = kindOfName(m_name->typed());
    if (!said || !m_edited.isNew() || m_kindTouched) return;
    m_kind->setValue(codeOf(*said));
    fillSubKinds();
    m_subKind->setValue(subKindOfName(m_name->typed(), *said));
}

/// A subject that certificates name had that name and kind for years: a new one is mostly a change in the world.
void SubjectForm::pointToChange()
{
    const Subject now = record();
    const auto said = kindOfName(now.name);
    const bool contradicts = said && *said != now.kind && now.name != m_edited.read().name;
    box(QStringLiteral("kind"))->setHint(contradicts ? tr("The name says “%1”.").arg(texts::kind(*said)) : QString());
    if (m_edited.isNew()) return;
    const Snapshot& all = m_session.stored();
    const auto products = all.productsOf(m_edited.read().id);
    const bool certified = std::any_of(products.begin(), products.end(), [&](const Product* product) {
        return !all.certificatesOf(product->id).empty();
    });
    const QString hint = tr("Did this really change? “Record a change…” keeps what it was until then.");
    const bool renamed = now.name != m_edited.read().name;
    const bool otherKind = now.kind != m_edited.read().kind;
    box(QStringLiteral("name"))->setHint(certified && renamed ? hint : QString());
    if (certified && otherKind) box(QStringLiteral("kind"))->setHint(hint);
}

void SubjectForm::proposeName(const QString& name)
{
    m_name->setValue(name);
    followName();
    refresh();
}

void SubjectForm::store()
{
    const Subject subject = record();
    m_session.write(m_edited.isNew() ? ActKind::Add : ActKind::Edit, subject.name,
                    [&](WriteAct& act) { m_edited.store(act, m_session.book().subjects(), subject); });
    m_savedId = m_edited.read().id;
}

void SubjectForm::beginNext()
{
    m_likely.reset(); // the one saved counts from now on
    m_likelyField->setLines({});
    setFieldShown(QStringLiteral("likely"), false);
    m_edited = {};
    m_kindTouched = false;
    box(QStringLiteral("kind"))->setHint({});
    setTitle(tr("New subject"));
    setRemark({});
    fillSubKinds();
}

} // namespace ocop
