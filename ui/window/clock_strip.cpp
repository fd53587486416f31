#include "ui/window/clock_strip.h"

#include "core/base/dates.h"
#include "core/base/error.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/session/session.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ocop {

ClockStrip::ClockStrip(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_text(makeLabel({}, {}, this)),
      m_trust(makeButton(tr("The clock is right"), {}, {}, this))
{
    setObjectName(QStringLiteral("clockStrip"));
    setProperty("role", QStringLiteral("warningStrip"));
    m_text->setWordWrap(true);
    m_trust->setObjectName(QStringLiteral("trustClock"));
    m_trust->setToolTip(tr("What was written until now with another clock no longer counts as the last change"));
    auto* icon = new IconLabel(QStringLiteral("data-warning"), Ink::Warning, 22, this);
    const Theme& theme = themeOf(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    layout->setSpacing(theme.px(12));
    layout->addWidget(icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_trust, 0, Qt::AlignVCenter);
    connect(m_trust, &QPushButton::clicked, this, &ClockStrip::trustClock);
    hide();
}

void ClockStrip::refresh()
{
    const ClockSense sense = m_session.clockSense();
    setVisible(m_session.isOpen() && sense.isBehind());
    if (!sense.isBehind()) return;
    const auto moment = [](const QDateTime& at) {
        return tr("%1 at %2").arg(formatDate(at.date()), at.toString(QStringLiteral("HH:mm")));
    };
    m_text->setText(
        tr("The computer's clock says %1, but this register was last changed on %2. Reminders are counted with %3. "
           "Please set the computer's day and time.")
            .arg(moment(sense.now), moment(sense.lastChange.toLocalTime()), formatDate(sense.today())));
}

QString ClockStrip::text() const { return m_text->text(); }

void ClockStrip::trustClock()
{
    try {
        m_session.trustClock();
    } catch (const Error& error) {
        tell(this, tr("The clock could not be kept as right"), texts::error(error), Mark::Error);
    }
}

} // namespace ocop
