#include "ui/evaluation/ballots/send_ballots_form.h"

#include "core/evaluation/ballots/ballot_acts.h"
#include "ui/form/date_field.h"
#include "ui/session/session.h"
#include "ui/words/texts.h"

namespace ocop {
namespace {

constexpr int usualDaysToAnswer = 10;

} // namespace

SendBallotsForm::SendBallotsForm(Session& session, RoundId round, QWidget* parent)
    : FormDialog(session, tr("Ballots sent"), parent), m_session(session), m_view(roundViewNow(session, round))
{
    const auto add = [this](QLatin1String field, auto* input) {
        return FormDialog::add(field, texts::field(QLatin1String(Round::table), field), input, Place::Half, true);
    };
    const auto today = [this] { return m_session.today(); };
    setRemark(tr("The members of this day are asked. Ballots not back by the last day count as not agreeing."));
    addSection({});
    m_sentOn = add(Round::Field::ballotsSentOn, new DateField(today));
    m_due = add(Round::Field::ballotsDue, new DateField(today));
    m_due->setBase([this] { return m_sentOn->value(); });
    const Round& there = m_view->round();
    m_sentOn->setValue(there.ballotsSentOn.isValid() ? there.ballotsSentOn : session.today());
    m_due->setValue(there.ballotsDue.isValid() ? there.ballotsDue : session.today().addDays(usualDaysToAnswer));
    setValidate([this] { return checkSending(m_view->results, m_sentOn->value(), m_due->value()); });
    setSave([this] {
        m_session.write(ActKind::Edit, m_view->round().name, [this](WriteAct& act) {
            sendBallots(m_session.book().evaluation(), act, m_view->results, m_sentOn->value(), m_due->value());
        });
    });
    begin();
}

} // namespace ocop
