#pragma once

#include "core/register/register.h"

#include <span>

namespace ocop {

/// What was said and written about one certificate, in the order it was.
struct CareLog
{
    std::vector<Reminder> reminders; ///< by day, then as noted down
    std::vector<const Letter*> letters; ///< that speak of it, by the day drafted
};

/// All reminders and letters of a register in memory at one moment, by the certificate they are about.
class CareBook
{
public:
    CareBook() = default;
    static CareBook load(Register& book);
    static CareBook from(std::vector<Reminder> reminders, std::vector<Letter> letters = {},
                         std::vector<LetterItem> items = {});

    const CareLog& of(CertificateId certificate) const;
    const std::vector<Letter>& letters() const { return *m_letters; } ///< by id
    const Letter* letter(LetterId id) const;
    std::span<const LetterItem> itemsOf(LetterId letter) const;

private:
    std::shared_ptr<const std::vector<Letter>> m_letters =
        std::make_shared<std::vector<Letter>>(); ///< logs point into it
    std::vector<LetterItem> m_items; ///< by letter
    QHash<CertificateId, CareLog> m_logs;
};

} // namespace ocop
