#include "core/reminders/reminder_book.h"

#include "core/reminders/reminder_stores.h"

namespace ocop {

ReminderBook ReminderBook::load(Register& book)
{
    return from(book.stores<ReminderStores>().reminders.all(), LetterBook::load(book));
}

ReminderBook ReminderBook::load(Register& book, const std::vector<CertificateId>& certificates)
{
    return from(book.stores<ReminderStores>().reminders.among(Reminder::Field::certificate, certificates),
                LetterBook::load(book, certificates));
}

ReminderBook ReminderBook::from(std::vector<Reminder> reminders, LetterBook letters)
{
    ReminderBook book;
    book.m_letters = std::move(letters);
    book.m_reminders = decltype(m_reminders)(std::move(reminders));
    return book;
}

void ReminderBook::follow(Register& book, const Feed& feed)
{
    m_letters.follow(book, feed);
    feed.applyTo(m_reminders, book.stores<ReminderStores>().reminders);
}

void ReminderBook::addCertificates(Touched& touched) const
{
    const QSet<qint64> reminders = touched.of(QLatin1String(Reminder::table));
    for (const qint64 id : reminders)
        if (const Reminder* there = m_reminders.find({id}))
            touched.add(QStringLiteral("certificate"), there->certificate.value);
    m_letters.addCertificates(touched);
}

ReminderLog ReminderBook::of(CertificateId certificate) const
{
    return {m_reminders.of(certificate), m_letters.about(certificate)};
}

} // namespace ocop
