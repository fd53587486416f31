#include "ui/evaluation/advisory/advisory_form.h"

#include "ui/evaluation/advisory/advice_words.h"
#include "ui/evaluation/advisory/sample_photos_dialog.h"
#include "ui/evaluation/dossiers/application_facts.h"
#include "ui/form/choice_field.h"
#include "ui/form/date_field.h"
#include "ui/form/multi_line_field.h"
#include "ui/kit/message.h"
#include "ui/paper/office_papers.h"
#include "ui/records/form_words.h"
#include "ui/records/record_conflict.h"
#include "ui/session/session.h"
#include "ui/words/round_words.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

namespace ocop {
namespace {

const QString photosWanted = QStringLiteral("photos");
const QString paperWanted = QStringLiteral("paper");

decltype(AdvisoryReport::id) reportOf(const Session& session, ApplicationId application)
{
    const AdvisoryReport* report = session.evaluations().advisoryOf(application);
    return report ? report->id : decltype(AdvisoryReport::id){};
}

} // namespace

AdvisoryForm::AdvisoryForm(Session& session, ApplicationId application, QWidget* parent)
    : FormDialog(session, tr("Report of the advisory team"), parent), m_session(session), m_application(application),
      m_edited(session.book().evaluation().advisories, reportOf(session, application))
{
    const Application* dossier = session.evaluations().application(application);
    if (!dossier) throw Error(ErrorKind::NotFound, QLatin1String(Application::table));
    setTitle(tr("Advisory team: %1").arg(dossierName(session, *dossier)));
    setRemark(communeInOneLine(*dossier));
    addFields();
    load(m_edited.read());
    setValidate([this] {
        const Application* judged = m_session.evaluations().application(m_application);
        return validate(record(), judged ? m_session.book().rules().find(judged->ruleSet) : nullptr, m_session.today());
    });
    setSave([this] { store(); });
    addContinuation(photosWanted, tr("Save, photos of samples…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    addContinuation(paperWanted, tr("Save, show the paper…"), QKeySequence(QKeySequence::Print));
    setConflictHelp(conflictHelp<AdvisoryReport>(
        session, m_edited, session.book().evaluation().advisories, [this] { return record(); },
        [this](const AdvisoryReport& merged) { load(merged); }));
    begin();
}

void AdvisoryForm::addFields()
{
    using Field = AdvisoryReport::Field;
    const auto addOne = [this](QLatin1String field, auto* input, Place place = Place::Half) {
        return FormDialog::add(field, texts::field(QLatin1String(AdvisoryReport::table), field), input, place);
    };
    const auto addText = [&](QLatin1String field, QString AdvisoryReport::*member) {
        m_texts.push_back({member, addOne(field, new MultiLineField(2), Place::Wide)});
    };
    const auto today = [this] { return m_session.today(); };
    addSection(tr("What was found"));
    addText(Field::changes, &AdvisoryReport::changes);
    addText(Field::findingA, &AdvisoryReport::findingA);
    addText(Field::findingB, &AdvisoryReport::findingB);
    addText(Field::findingC, &AdvisoryReport::findingC);
    addSection(tr("Visit, tests"));
    m_visitedOn = addOne(Field::visitedOn, new DateField(today));
    m_visitedBy = addOne(Field::visitedBy, new TextField);
    addText(Field::visitFinding, &AdvisoryReport::visitFinding);
    addText(Field::tests, &AdvisoryReport::tests);
    addSection(tr("Conclusion"));
    m_points = addOne(Field::points, new ScoreField);
    m_stars = addOne(Field::stars, new ChoiceField);
    std::vector<ChoiceField::Entry> entries{{QString(), tr("Nothing yet")}};
    for (const int stars : {4, 3, 0}) entries.push_back({QString::number(stars), roundWords::stars(stars)});
    m_stars->setEntries(entries);
    addText(Field::conclusion, &AdvisoryReport::conclusion);
    m_number = addOne(Field::number, new TextField);
    m_reportedOn = addOne(Field::reportedOn, new DateField(today));
    m_signer = addOne(Field::signer, new TextField, Place::Wide);
}

void AdvisoryForm::load(const AdvisoryReport& report)
{
    m_number->setValue(report.number);
    m_reportedOn->setValue(report.reportedOn);
    m_signer->setValue(report.signer);
    m_visitedOn->setValue(report.visitedOn);
    m_visitedBy->setValue(report.visitedBy);
    m_points->setValue(report.points);
    m_stars->setValue(report.stars ? QString::number(*report.stars) : QString());
    for (const auto& [member, field] : m_texts) field->setValue(report.*member);
}

AdvisoryReport AdvisoryForm::record() const
{
    AdvisoryReport report = m_edited.read();
    report.application = m_application;
    report.number = m_number->value();
    report.reportedOn = m_reportedOn->value();
    report.signer = m_signer->value();
    report.visitedOn = m_visitedOn->value();
    report.visitedBy = m_visitedBy->value();
    report.points = m_points->value();
    report.stars = m_stars->value().isEmpty() ? std::nullopt : std::optional(m_stars->value().toInt());
    for (const auto& [member, field] : m_texts) report.*member = field->value();
    normalize(report);
    return report;
}

void AdvisoryForm::store()
{
    const Application* dossier = m_session.evaluations().application(m_application);
    const AdvisoryReport report = record();
    m_session.write(m_edited.isNew() ? ActKind::Add : ActKind::Edit,
                    tr("advisory report on %1").arg(dossier ? dossierName(m_session, *dossier) : QString()),
                    [&](WriteAct& act) { m_edited.store(act, m_session.book().evaluation().advisories, report); });
}

void editAdvisoryReport(Session& session, QWidget* parent, ApplicationId id)
{
    const Application* dossier = session.evaluations().application(id);
    if (!dossier) return;
    const Round* round = session.evaluations().round(dossier->round);
    const bool isClosed = round && round->isClosed();
    if (session.isReadOnly() || isClosed) {
        if (round) showAdvisoryPaper(session, parent, round->id, id);
        return;
    }
    try {
        AdvisoryForm form(session, id, parent);
        form.exec();
        if (form.wanted() == photosWanted && form.savedId())
            SamplePhotosDialog(session, form.savedId().value,
                               dossierName(session, *session.evaluations().application(id)), parent)
                .exec();
        if (form.wanted() == paperWanted && round) showAdvisoryPaper(session, parent, round->id, id);
    } catch (const Error& error) {
        tell(parent, AdvisoryForm::tr("Report of the advisory team"), texts::error(error), Mark::Error);
    }
}

} // namespace ocop
