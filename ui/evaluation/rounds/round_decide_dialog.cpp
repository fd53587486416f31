#include "ui/evaluation/rounds/round_decide_dialog.h"

#include "core/base/error.h"
#include "core/evaluation/ballots/ballot_acts.h"
#include "core/evaluation/record/deciding.h"
#include "core/evaluation/record/shown_mean.h"
#include "ui/evaluation/rounds/round_names.h"
#include "ui/form/date_field.h"
#include "ui/form/multi_line_field.h"
#include "ui/form/segmented_choice.h"
#include "ui/records/record_conflict.h"
#include "ui/session/session.h"
#include "ui/session/shown_plan.h"
#include "ui/words/ballot_words.h"
#include "ui/words/texts.h"

namespace ocop {

RoundDecideDialog::RoundDecideDialog(Session& session, RoundId round, ApplicationId application, QWidget* parent)
    : FormDialog(session, tr("Decide the stars"), parent), m_session(session), m_view(roundViewNow(session, round)),
      m_application(application)
{
    const ApplicationResult& result = this->result();
    const Application& decided = *result.application;
    setTitle(tr("Decide the stars: %1").arg(roundWords::productName(session, decided)));
    showProposal();
    addSection({});
    m_edited = EditedRecord<Application>(decided);
    m_stars = add(Application::Field::starsDecided, tr("The council decides"),
                  new SegmentedChoice({{0, tr("Not recognised")}, {3, texts::stars(3)}, {4, texts::stars(4)}}),
                  Place::Wide, true);
    m_day = add(Application::Field::decidedOn, tr("On"), new DateField([this] { return m_session.today(); }),
                Place::Wide, true);
    m_reason = add(Application::Field::decidedReason, tr("Reason"), new MultiLineField(3), Place::Wide);

    m_stars->setHint(result.verdict && result.verdict->potentialFive ? tr("the Ministry decides on five") : QString());
    load(decided);
    setValidate([this] { return check(); });
    setSave([this] { store(); });
    setConflictHelp(conflictHelp<Application>(
        session, m_edited, session.book().evaluation().applications, [this] { return record(); },
        [this](const Application& merged) { load(merged); }));
    begin();
}

void RoundDecideDialog::load(const Application& decided)
{
    const int proposed = decided.starsDecided.value_or(result().starsToAccept());
    m_stars->setValue(proposed < 3 ? 0 : proposed);
    const QDate held = m_view->round().heldOn;
    m_day->setValue(decided.decidedOn.isValid() ? decided.decidedOn : held.isValid() ? held : m_session.today());
    m_reason->setValue(decided.decidedReason);
}

Application RoundDecideDialog::record() const
{
    Application decided = m_edited.read();
    decided.starsDecided = stars();
    decided.decidedOn = m_day->value();
    decided.decidedReason = m_reason->value();
    return decided;
}

void RoundDecideDialog::showProposal()
{
    if (result().isByBallot())
        return setRemark(
            ballotWords::count(*result().ballot) + QStringLiteral(" · ") +
            ballotWords::outcome(outcomeOn(m_view->results, result(), m_session.today()), result().starsToAccept()));
    const auto& verdict = result().verdict;
    if (verdict && !verdict->scored)
        setRemark(tr("Excluded by a knock-out: points are not looked at"));
    else if (verdict)
        setRemark(tr("Mean %1 · proposed: %2").arg(formatMean(verdict->total), roundWords::proposal(*verdict)));
}

/// Fewer than three stars are not recognition; which of 0, 1, 2 they are is the scores' own.
int RoundDecideDialog::stars() const
{
    const int chosen = m_stars->value();
    const int proposed = result().starsToAccept();
    return chosen == 0 && proposed < 3 ? proposed : chosen;
}

Findings RoundDecideDialog::check() const
{
    return checkDecision(m_view->results, result(), {stars(), m_day->value(), m_reason->value()}, m_session.today());
}

bool RoundDecideDialog::decideAgain(const QStringList& writers)
{
    const RoundViewPtr shown = m_view;
    const RoundViewPtr now = roundViewNow(m_session, shown->round().id);
    const ApplicationResult* judged = now ? now->results.find(m_application) : nullptr;
    if (!judged || !judged->hasBasis()) return false;
    m_view = now;
    showProposal();
    refresh();
    if (hasErrors(check())) return false;
    return isSameResult(*shown->results.find(m_application), *judged) ||
           agreesTo(m_session, this, writers, {roundWords::productName(m_session, *judged->application)});
}

void RoundDecideDialog::store()
{
    const auto decide = [this](WriteAct& act) {
        decideResult(m_session.book().evaluation(), act, m_view->results, m_edited.read(),
                     {stars(), m_day->value(), m_reason->value()}, m_session.today());
    };
    const ShownPlan plan{ActKind::Edit, [this] { return roundWords::productName(m_session, *result().application); },
                         m_view->mark, [this](const QStringList& writers) { return decideAgain(writers); }, decide};
    if (!writeShown(m_session, this, plan)) throw Error(ErrorKind::Conflict, QLatin1String(Application::table));
}

} // namespace ocop
