#include "ui/window/clock_strip.h"

#include "core/base/dates.h"
#include "core/base/error.h"
#include "ui/kit/message.h"
#include "ui/session/session.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QPushButton>

namespace ocop {

ClockStrip::ClockStrip(Session& session, QWidget* parent)
    : NoticeStrip(QStringLiteral("clockStrip"), parent), m_session(session),
      m_trust(addButton("trustClock", tr("The clock is right")))
{
    m_trust->setToolTip(tr("What was written until now with another clock no longer counts as the last change"));
    connect(m_trust, &QPushButton::clicked, this, &ClockStrip::trustClock);
}

void ClockStrip::refresh()
{
    const ClockSense sense = m_session.clockSense();
    setVisible(m_session.isOpen() && sense.isBehind());
    if (!sense.isBehind()) return;
    const auto moment = [](const QDateTime& at) {
        return tr("%1 at %2").arg(formatDate(at.date()), at.toString(QStringLiteral("HH:mm")));
    };
    setText(tr("The computer's clock says %1, but this register was last changed on %2. Reminders are counted with %3. "
               "Please set the computer's day and time.")
                .arg(moment(sense.now), moment(sense.lastChange.toLocalTime()), formatDate(sense.today())));
}

void ClockStrip::trustClock()
{
    try {
        m_session.trustClock();
    } catch (const Error& error) {
        tell(this, tr("The clock could not be kept as right"), texts::error(error), Mark::Error);
    }
}

} // namespace ocop
