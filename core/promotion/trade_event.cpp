#include "core/promotion/trade_event.h"

#include "core/base/ahead.h"
#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/base/length.h"
#include "core/base/text.h"
#include "core/registry/contact.h"

namespace ocop {

void normalize(TradeEvent& event)
{
    for (QString* text : {&event.name, &event.place, &event.host, &event.programme, &event.budgetSource})
        *text = cleaned(*text);
    for (QString* lines : {&event.conclusion, &event.note}) *lines = cleaned(*lines, true);
    if (!event.endsOn.isValid()) event.endsOn = event.startsOn;
}

Findings validate(const TradeEvent& event, QDate today)
{
    Findings found;
    if (event.name.isEmpty()) found.push_back({Severity::Error, TradeEvent::Field::name, QStringLiteral("required")});
    checkLength(found, TradeEvent::Field::name, event.name);
    if (!event.startsOn.isValid())
        found.push_back({Severity::Error, TradeEvent::Field::startsOn, QStringLiteral("required")});
    if (event.endsOn.isValid() && event.startsOn.isValid() && event.endsOn < event.startsOn)
        found.push_back({Severity::Error,
                         TradeEvent::Field::endsOn,
                         QStringLiteral("endsBeforeBegin"),
                         {formatDate(event.endsOn), formatDate(event.startsOn)}});
    addFound(found, effectFarAhead(TradeEvent::Field::startsOn, event.startsOn, today));
    addFound(found, doneAhead(TradeEvent::Field::listSentOn, event.listSentOn, today));
    return found;
}

void normalize(EventParticipant& participant)
{
    for (QString* text : {&participant.person, &participant.title, &participant.stall, &participant.wants})
        *text = cleaned(*text);
    participant.note = cleaned(participant.note, true);
    participant.phone = phonesAsStored(participant.phone);
    if (!participant.sales) participant.salesEstimated = false;
}

Findings validate(const EventParticipant& participant)
{
    Findings found;
    if (!participant.subject)
        found.push_back({Severity::Error, EventParticipant::Field::subject, QStringLiteral("required")});
    addFound(found, phoneFindings(EventParticipant::Field::phone, participant.phone));
    if (participant.attended == Attended::No && (participant.sales || participant.orders))
        found.push_back({Severity::Warning, EventParticipant::Field::attended, QStringLiteral("absentWithSales")});
    return found;
}

void normalize(EventGuest& guest)
{
    for (QString* text : {&guest.organisation, &guest.person, &guest.title, &guest.email, &guest.wants})
        *text = cleaned(*text);
    guest.note = cleaned(guest.note, true);
    guest.phone = phonesAsStored(guest.phone);
}

Findings validate(const EventGuest& guest)
{
    Findings found;
    if (guest.organisation.isEmpty())
        found.push_back({Severity::Error, EventGuest::Field::organisation, QStringLiteral("required")});
    addFound(found, phoneFindings(EventGuest::Field::phone, guest.phone));
    addFound(found, emailFindings(EventGuest::Field::email, guest.email));
    return found;
}

void normalize(EventTask& task)
{
    task.who = cleaned(task.who);
    for (QString* lines : {&task.task, &task.outcome}) *lines = cleaned(*lines, true);
}

Findings validate(const EventTask& task, QDate today)
{
    Findings found;
    if (task.task.isEmpty()) found.push_back({Severity::Error, EventTask::Field::task, QStringLiteral("required")});
    addFound(found, doneAhead(EventTask::Field::doneOn, task.doneOn, today));
    if (!task.dueOn.isValid())
        found.push_back({Severity::Warning, EventTask::Field::dueOn, QStringLiteral("taskWithoutDay")});
    return found;
}

} // namespace ocop
