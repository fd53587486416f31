#include "ui/registry/subject_change_form.h"

#include "core/base/formats.h"
#include "ui/form/choice_field.h"
#include "ui/form/date_field.h"
#include "ui/form/lookup_field.h"
#include "ui/records/form_words.h"
#include "ui/records/lookups.h"
#include "ui/records/record_conflict.h"
#include "ui/session/session.h"
#include "ui/words/texts.h"

namespace ocop {

SubjectChangeForm::SubjectChangeForm(Session& session, SubjectId id, QWidget* parent)
    : ChangeForm(session, tr("Record a change of a subject"), QStringLiteral("subject"), subjectReasons(), parent),
      m_edited(session.book().subjects(), id)
{
    build();
    load(m_edited.read());
    connect(this, &FormDialog::fieldEdited, this, [this](const QString& key) {
        if (key == SubjectVersion::Field::kind) fillSubKinds();
        follow();
    });
    connect(this, &FormDialog::fieldLeft, this, &SubjectChangeForm::follow);
    setValidate([this] { return check(); });
    setSave([this] { store(); });
    Store<Subject>& subjects = session.book().subjects();
    setConflictHelp(conflictHelp<Subject>(
        session, m_edited, subjects, [this] { return record(); }, [this](const Subject& subject) { load(subject); }));
    begin();
}

void SubjectChangeForm::build()
{
    const auto label = [](QLatin1String field) { return texts::field(QStringLiteral("subject"), field); };
    addSection(tr("As it is since"));
    m_name = add(SubjectVersion::Field::name, label(SubjectVersion::Field::name), new TextField, Place::Wide, true);
    m_kind = add(SubjectVersion::Field::kind, label(SubjectVersion::Field::kind), new ChoiceField);
    m_kind->setEntries(entriesOf<SubjectKind>([](SubjectKind kind) { return texts::kind(kind); }));
    m_subKind = add(SubjectVersion::Field::subKind, label(SubjectVersion::Field::subKind), new ChoiceField);
    m_taxCode = add(SubjectVersion::Field::taxCode, label(SubjectVersion::Field::taxCode), new TextField);
    m_taxCode->setTidy(&normalizedTaxCode);
    m_registrationNo =
        add(SubjectVersion::Field::registrationNo, label(SubjectVersion::Field::registrationNo), new TextField);
    m_registrationDate = add(SubjectVersion::Field::registrationDate, label(SubjectVersion::Field::registrationDate),
                             new DateField([this] { return session().today(); }));
    addSection(tr("Representative and place"));
    m_representative =
        add(SubjectVersion::Field::representative, label(SubjectVersion::Field::representative), new TextField);
    m_sex =
        add(SubjectVersion::Field::representativeSex, label(SubjectVersion::Field::representativeSex), new ChoiceField);
    m_sex->setEntries(entriesOf<Sex>([](Sex sex) { return texts::sex(sex); }));
    m_ethnicity = add(SubjectVersion::Field::ethnicity, label(SubjectVersion::Field::ethnicity), new TextField);
    m_unit = add(SubjectVersion::Field::unit, label(SubjectVersion::Field::unit),
                 new LookupField(lookups::communes(session())), Place::Wide);
    m_address = add(SubjectVersion::Field::address, label(SubjectVersion::Field::address), new TextField, Place::Wide);
}

void SubjectChangeForm::fillSubKinds()
{
    const auto kind = fromCode<SubjectKind>(m_kind->value()).value_or(SubjectKind::Household);
    std::vector<ChoiceField::Entry> entries = {{QString(), tr("Not known")}};
    for (const QString& code : subKinds(kind)) entries.push_back({code, texts::subKind(code)});
    m_subKind->setEntries(entries);
    setFieldShown(SubjectVersion::Field::subKind, entries.size() > 1);
}

void SubjectChangeForm::load(const Subject& subject)
{
    m_name->setValue(subject.name);
    m_kind->setValue(codeOf(subject.kind));
    fillSubKinds();
    m_subKind->setValue(subject.subKind);
    m_taxCode->setValue(subject.taxCode);
    m_registrationNo->setValue(subject.registrationNo);
    m_registrationDate->setValue(subject.registrationDate);
    m_representative->setValue(subject.representative);
    m_sex->setValue(codeOf(subject.representativeSex));
    m_ethnicity->setValue(subject.ethnicity);
    m_unit->setChoice(lookups::commune(session(), subject.unit));
    m_address->setValue(subject.address);
    follow();
}

Subject SubjectChangeForm::record() const
{
    Subject subject = m_edited.read();
    subject.name = m_name->value();
    subject.kind = fromCode<SubjectKind>(m_kind->value()).value_or(SubjectKind::Household);
    subject.subKind = m_subKind->value();
    subject.taxCode = m_taxCode->value();
    subject.registrationNo = m_registrationNo->value();
    subject.registrationDate = m_registrationDate->value();
    subject.representative = m_representative->value();
    subject.representativeSex = fromCode<Sex>(m_sex->value()).value_or(Sex::Unknown);
    subject.ethnicity = m_ethnicity->value();
    subject.unit = UnitId{m_unit->id()};
    subject.address = m_address->value();
    normalize(subject);
    return subject;
}

Findings SubjectChangeForm::check() const
{
    const Subject after = record();
    Findings findings =
        worded(validate(change(), m_edited.read(), after, session().stored().versionsOf(after.id), session().today()));
    for (const Finding& finding : validate(after, session().today()))
        if (finding.severity != Severity::Note) findings.push_back(finding);
    return findings;
}

void SubjectChangeForm::follow()
{
    const Subject after = record();
    followReason(fittingReason(m_edited.read(), after));
    showFormerValues(imageOf(m_edited.read()), imageOf(after));
}

void SubjectChangeForm::store()
{
    Subject after = record();
    Register& book = session().book();
    session().write(ActKind::Edit, after.name, [&](WriteAct& act) {
        changeSubject(act, book.subjects(), book.subjectVersions(), after, change(), session().today());
    });
}

} // namespace ocop
