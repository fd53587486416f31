#include "core/reminders/reminder_book.h"

#include "core/reminders/reminder_stores.h"

#include <algorithm>
#include <tuple>

namespace ocop {

ReminderBook ReminderBook::load(Register& book)
{
    return from(book.stores<ReminderStores>().reminders.all(), LetterBook::load(book));
}

ReminderBook ReminderBook::from(std::vector<Reminder> reminders, LetterBook letters)
{
    ReminderBook book;
    book.m_letters = std::move(letters);
    for (Reminder& each : reminders)
        if (!each.deleted) book.m_reminders[each.certificate].push_back(std::move(each));
    for (std::vector<Reminder>& said : book.m_reminders)
        std::stable_sort(said.begin(), said.end(), [](const Reminder& a, const Reminder& b) {
            return std::tuple(a.madeOn, a.id) < std::tuple(b.madeOn, b.id);
        });
    return book;
}

ReminderLog ReminderBook::of(CertificateId certificate) const
{
    const auto at = m_reminders.constFind(certificate);
    return {at == m_reminders.cend() ? std::span<const Reminder>() : std::span<const Reminder>(*at),
            m_letters.about(certificate)};
}

} // namespace ocop
