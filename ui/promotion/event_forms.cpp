#include "ui/promotion/promotion_forms.h"

#include "core/base/formats.h"
#include "ui/promotion/promotion_lookups.h"
#include "ui/words/promotion/promotion_words.h"

#include <QCoreApplication>

namespace ocop {
namespace {

QString eventTitle(const char* source) { return QCoreApplication::translate("promotionForms", source); }

template <class Record>
Record ofEvent(qint64 event)
{
    Record record;
    record.event = {event};
    return record;
}

} // namespace

TradeEventForm::TradeEventForm(Session& session, TradeEventId id, QWidget* parent)
    : BoundForm(session, promotionStores(session).events, id, {},
                id ? eventTitle(QT_TRANSLATE_NOOP("promotionForms", "Edit event"))
                   : eventTitle(QT_TRANSLATE_NOOP("promotionForms", "New event")),
                parent)
{
    addSection(eventTitle(QT_TRANSLATE_NOOP("promotionForms", "Event")));
    bindText(TradeEvent::Field::name, &TradeEvent::name, Place::Wide, true);
    bindChoice(TradeEvent::Field::kind, &TradeEvent::kind, &promotionWords::eventKind);
    bindChoice(TradeEvent::Field::level, &TradeEvent::level, &promotionWords::eventLevel);
    DateField* first = bindDay(TradeEvent::Field::startsOn, &TradeEvent::startsOn, true);
    bindDay(TradeEvent::Field::endsOn, &TradeEvent::endsOn)->setBase([first] { return first->value(); });
    bindText(TradeEvent::Field::place, &TradeEvent::place, Place::Wide);
    bindText(TradeEvent::Field::host, &TradeEvent::host, Place::Wide);
    bindText(TradeEvent::Field::programme, &TradeEvent::programme, Place::Wide);
    addSection(eventTitle(QT_TRANSLATE_NOOP("promotionForms", "Preparation")));
    bindMoney(TradeEvent::Field::budget, &TradeEvent::budget);
    bindText(TradeEvent::Field::budgetSource, &TradeEvent::budgetSource);
    bindWhole(TradeEvent::Field::stalls, &TradeEvent::stalls);
    bindDay(TradeEvent::Field::listSentOn, &TradeEvent::listSentOn);
    addSection(eventTitle(QT_TRANSLATE_NOOP("promotionForms", "Conclusion")));
    bindLines(TradeEvent::Field::conclusion, &TradeEvent::conclusion, 4);
    bindLines(TradeEvent::Field::note, &TradeEvent::note);
    const QDate today = session.today();
    start([today](const TradeEvent& event) { return validate(event, today); },
          [](const TradeEvent& event) { return event.name; });
}

EventGuestForm::EventGuestForm(Session& session, decltype(EventGuest::id) id, qint64 event, QWidget* parent)
    : BoundForm(session, promotionStores(session).guests, id, ofEvent<EventGuest>(event),
                id ? eventTitle(QT_TRANSLATE_NOOP("promotionForms", "Edit guest"))
                   : eventTitle(QT_TRANSLATE_NOOP("promotionForms", "New guest")),
                parent)
{
    addSection(eventTitle(QT_TRANSLATE_NOOP("promotionForms", "Guest")));
    LookupField* buyer = bindLookup(EventGuest::Field::buyer, &EventGuest::buyer, promotionLookups::buyers(session),
                                    [&session](BuyerId each) { return promotionLookups::buyer(session, each); });
    promotionLookups::addBuyers(*buyer, session);
    ChoiceField* kind = bindChoice(EventGuest::Field::kind, &EventGuest::kind, &promotionWords::guestKind);
    TextField* organisation = bindText(EventGuest::Field::organisation, &EventGuest::organisation, Place::Wide, true);
    TextField* person = bindText(EventGuest::Field::person, &EventGuest::person);
    TextField* title = bindText(EventGuest::Field::title, &EventGuest::title);
    TextField* phone = bindText(EventGuest::Field::phone, &EventGuest::phone);
    phone->setTidy(&phonesAsStored);
    TextField* email = bindText(EventGuest::Field::email, &EventGuest::email);
    bindText(EventGuest::Field::wants, &EventGuest::wants, Place::Wide);
    bindChoice(EventGuest::Field::attended, &EventGuest::attended, &promotionWords::attended);
    bindLines(EventGuest::Field::note, &EventGuest::note);
    // A buyer that is known fills in what is still empty.
    connect(this, &FormDialog::fieldEdited, this, [=, this, &session](const QString& key) {
        if (key != EventGuest::Field::buyer) return;
        const Buyer* known = session.state().promotion.find<Buyer>({buyer->id()});
        if (!known) return;
        kind->setValue(codeOf(GuestKind::Buyer));
        for (const auto& [field, text] :
             {std::pair(organisation, known->name), std::pair(person, known->contact),
              std::pair(title, known->contactTitle), std::pair(phone, known->phone), std::pair(email, known->email)})
            if (field->typed().isEmpty()) field->setValue(text);
        refresh();
    });
    offerNext(eventTitle(QT_TRANSLATE_NOOP("promotionForms", "New guest")), {EventGuest::Field::kind});
    start([](const EventGuest& guest) { return validate(guest); },
          [](const EventGuest& guest) { return guest.organisation; });
}

EventTaskForm::EventTaskForm(Session& session, decltype(EventTask::id) id, qint64 event, QWidget* parent)
    : BoundForm(session, promotionStores(session).tasks, id, ofEvent<EventTask>(event),
                id ? eventTitle(QT_TRANSLATE_NOOP("promotionForms", "Edit task"))
                   : eventTitle(QT_TRANSLATE_NOOP("promotionForms", "New task")),
                parent)
{
    addSection(eventTitle(QT_TRANSLATE_NOOP("promotionForms", "Task")));
    bindLines(EventTask::Field::task, &EventTask::task, 3);
    bindText(EventTask::Field::who, &EventTask::who, Place::Wide);
    bindDay(EventTask::Field::dueOn, &EventTask::dueOn);
    bindDay(EventTask::Field::doneOn, &EventTask::doneOn);
    bindLines(EventTask::Field::outcome, &EventTask::outcome);
    offerNext(eventTitle(QT_TRANSLATE_NOOP("promotionForms", "New task")), {EventTask::Field::who});
    const QDate today = session.today();
    start([today](const EventTask& task) { return validate(task, today); },
          [](const EventTask& task) { return task.task.section(u'\n', 0, 0); });
}

} // namespace ocop
