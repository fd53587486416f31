#include "ui/evaluation/dossiers/application_step_form.h"

#include "core/base/text.h"
#include "core/evaluation/application_acts.h"
#include "core/evaluation/round_acts.h"
#include "ui/evaluation/dossiers/application_facts.h"
#include "ui/form/choice_field.h"
#include "ui/form/date_field.h"
#include "ui/form/multi_line_field.h"
#include "ui/records/record_conflict.h"
#include "ui/session/session.h"
#include "ui/words/dossier_words.h"
#include "ui/words/texts.h"

namespace ocop {

ApplicationStepForm::ApplicationStepForm(Session& session, ApplicationId id, std::optional<ApplicationState> next,
                                         QWidget* parent)
    : FormDialog(session, next ? dossierWords::verb(*next) : dossierWords::reopenVerb(), parent), m_session(session),
      m_application(*session.evaluations().application(id)), m_next(next)
{
    const QString entity = QStringLiteral("application_step");
    const auto steps = session.evaluations().stepsOf(id);
    const QDate last = steps.empty() ? QDate() : steps.back().day;
    setRemark(
        QStringLiteral("%1 · %2").arg(dossierName(session, m_application), dossierWords::state(m_application.state)));
    m_day = add(QStringLiteral("day"), texts::field(entity, QStringLiteral("day")),
                new DateField([this] { return m_session.today(); }), Place::Half, true);
    m_day->setBase([last] { return last; });
    m_note =
        add(QStringLiteral("note"), texts::field(entity, QStringLiteral("note")), new MultiLineField(3), Place::Wide);
    m_day->setValue(last.isValid() ? std::max(last, session.today()) : session.today());
    // What is asked for is what is missing: the words of the letter to the subject.
    if (next == ApplicationState::Incomplete)
        m_note->setValue(dossierWords::missing(missingPartsOf(session, m_application)));
    setValidate([this] { return check(); });
    setSave([this] { store(); });
    setConflictHelp({[this] { return lookAtTheirs(); },
                     [this](const QStringList&) {
                         if (m_theirs.deleted) throw Error(ErrorKind::NotFound, QLatin1String(Application::table));
                         m_application = m_theirs;
                     }});
    begin();
}

FormConflict ApplicationStepForm::lookAtTheirs()
{
    m_session.followOthers();
    const auto stored = m_session.book().evaluation().applications.find(m_application.id);
    if (!stored) throw Error(ErrorKind::NotFound, QLatin1String(Application::table));
    m_theirs = *stored;
    const QJsonObject read = imageOf(m_application);
    return conflictOf(m_session, QLatin1String(Application::table), m_application.id.value,
                      {read, imageOf(m_theirs), read});
}

Findings ApplicationStepForm::check() const
{
    Findings findings =
        validateStep(m_session.evaluations().stepsOf(m_application.id), m_day->value(), m_session.today());
    const auto next = openSteps(m_session, m_application);
    const bool follows =
        m_next ? std::find(next.begin(), next.end(), *m_next) != next.end() : !isOpen(m_application.state);
    if (!follows)
        findings.push_back({Severity::Error,
                            QStringLiteral("day"),
                            QStringLiteral("stepOvertaken"),
                            {dossierWords::state(m_application.state)}});
    if (m_next == ApplicationState::Ready) addMissing(findings);
    return findings;
}

/// A dossier may be called complete although papers are missing, but not in silence.
void ApplicationStepForm::addMissing(Findings& findings) const
{
    const auto parts = missingPartsOf(m_session, m_application);
    if (parts.empty()) return;
    const bool explained = !cleaned(m_note->value()).isEmpty();
    findings.push_back({explained ? Severity::Warning : Severity::Error,
                        QStringLiteral("note"),
                        QStringLiteral("missingPapers"),
                        {dossierWords::missing(parts).split(u'\n', Qt::SkipEmptyParts).join(QStringLiteral("; "))}});
}

void ApplicationStepForm::store()
{
    m_session.write(ActKind::Edit, dossierName(m_session, m_application), [this](WriteAct& act) {
        EvaluationStores& stores = m_session.book().evaluation();
        Application application = m_application; // stays as read when the step is refused
        if (m_next)
            advance(stores, act, application, *m_next, m_day->value(), m_note->value());
        else
            reopen(stores, act, application, m_day->value(), m_note->value());
    });
}

std::vector<const Round*> ApplicationRoundForm::openRounds(const Session& session)
{
    std::vector<const Round*> rounds;
    for (const Round& round : session.evaluations().rounds())
        if (!round.isClosed()) rounds.insert(rounds.begin(), &round);
    return rounds;
}

ApplicationRoundForm::ApplicationRoundForm(Session& session, std::vector<ApplicationId> dossiers, QWidget* parent)
    : FormDialog(session, tr("Put into a round"), parent), m_session(session), m_dossiers(std::move(dossiers))
{
    setRemark(tr("%n dossier(s) that are complete", nullptr, int(m_dossiers.size())));
    m_round = add(Application::Field::round, tr("Round"), new ChoiceField, Place::Wide, true);
    std::vector<ChoiceField::Entry> entries;
    for (const Round* round : openRounds(session)) entries.push_back({QString::number(round->id.value), round->name});
    m_round->setEntries(entries);
    m_day = add(QStringLiteral("day"), texts::field(QStringLiteral("application_step"), QStringLiteral("day")),
                new DateField([this] { return m_session.today(); }), Place::Half, true);
    m_day->setValue(session.today());
    m_reason = add(QStringLiteral("reason"), tr("Reason"), new MultiLineField(2), Place::Wide);
    setValidate([this] {
        Findings findings;
        for (const ApplicationId id : m_dossiers)
            for (const Finding& finding :
                 validateStep(m_session.evaluations().stepsOf(id), m_day->value(), m_session.today()))
                if (std::find(findings.begin(), findings.end(), finding) == findings.end()) findings.push_back(finding);
        const QString missing = namesOfIncomplete(m_session, m_dossiers);
        if (!missing.isEmpty())
            findings.push_back({cleaned(m_reason->value()).isEmpty() ? Severity::Error : Severity::Warning,
                                QStringLiteral("reason"),
                                QStringLiteral("missingPapers"),
                                {missing}});
        return findings;
    });
    setSave([this] { store(); });
    begin();
}

void ApplicationRoundForm::store()
{
    const Round* round = m_session.evaluations().round({m_round->value().toLongLong()});
    if (!round) throw Error(ErrorKind::NotFound, m_round->value());
    const ActKind kind = m_dossiers.size() == 1 ? ActKind::Edit : ActKind::Batch;
    m_session.write(kind, round->name, [&](WriteAct& act) {
        assignToRound(m_session.book().evaluation(), act, round->id, m_dossiers, m_day->value(), m_reason->value());
    });
}

} // namespace ocop
