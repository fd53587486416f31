#pragma once

#include "core/reminders/calendar_events.h"

namespace ocop::test {

/// A certificate of product 1 that ends on a day.
inline Certificate endingOn(QDate lastDay, qint64 id = 1)
{
    Certificate certificate;
    certificate.id = {id};
    certificate.product = {id};
    certificate.effectiveFrom = lastDay.addMonths(-36);
    certificate.lastValidDay = lastDay;
    return certificate;
}

inline Reminder saidOn(QDate day, ReminderKind kind, QDate until = {}, qint64 certificate = 1)
{
    static qint64 next = 1;
    Reminder reminder;
    reminder.id = {next++};
    reminder.certificate = {certificate};
    reminder.kind = kind;
    reminder.madeOn = day;
    reminder.until = until;
    return reminder;
}

inline Letter letterSent(qint64 id, QDate drafted, QDate sent, LetterKind kind = LetterKind::Expiry)
{
    Letter letter;
    letter.id = {id};
    letter.kind = kind;
    letter.recipient = QStringLiteral("Hộ A");
    letter.draftedOn = drafted;
    letter.sentOn = sent;
    letter.channel = sent.isValid() ? LetterChannel::Post : LetterChannel::None;
    return letter;
}

inline LetterItem letterItem(qint64 id, LetterId letter, CertificateId certificate)
{
    LetterItem item;
    item.id = {id};
    item.letter = letter;
    item.certificate = certificate;
    item.product = QStringLiteral("Tiêu");
    return item;
}

/// The calendar of the whole register, read so many products at a time.
inline std::vector<CalendarEvent> calendarEvents(Register& book, QDate asOf, size_t atOnce = 1000)
{
    const ReminderRules rules = ReminderRules::load(book);
    const CalendarIdentity identity = CalendarIdentity::load(book);
    std::vector<CalendarEvent> events;
    for (const auto& ids : careParts(book, atOnce)) {
        const CarePart part = CarePart::load(book, ids, asOf);
        const CalendarPast past = CalendarPast::load(book, part);
        eachCalendarEvent({part, past, identity, rules, book.units(), asOf},
                          [&](const CalendarEvent& each) { events.push_back(each); });
    }
    return events;
}

} // namespace ocop::test
