#pragma once

#include "core/letters/letter_book.h"
#include "core/reminders/reminder.h"

namespace ocop {

/// What was said and written about one certificate, in the order it was; a view into the book it came from.
struct ReminderLog
{
    std::span<const Reminder> reminders; ///< by day, then as noted down
    std::span<const LetterAbout> letters; ///< that speak of it, by the day drafted
};

/// All reminders and letters of a register in memory at one moment, by the certificate they are about. Copies share what
/// they have in common.
class ReminderBook
{
public:
    ReminderBook() = default;
    static ReminderBook load(Register& book);
    /// Only what is about these certificates.
    static ReminderBook load(Register& book, const std::vector<CertificateId>& certificates);
    static ReminderBook from(std::vector<Reminder> reminders, LetterBook letters = {});

    /// Takes up what acts did.
    void follow(Register& book, const Feed& feed);
    /// Adds the certificates the touched reminders and letters are about.
    void addCertificates(Touched& touched) const;

    ReminderLog of(CertificateId certificate) const;
    const LetterBook& letters() const { return m_letters; }

private:
    struct ByDay
    {
        static QDate of(const Reminder& each) { return each.madeOn; }
    };

    LetterBook m_letters;
    Children<Reminder, &Reminder::certificate, ByDay> m_reminders;
};

} // namespace ocop
