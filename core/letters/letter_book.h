#pragma once

#include "core/letters/letter.h"

#include <QHash>

#include <memory>
#include <span>
#include <vector>

namespace ocop {

class Register;

/// All letters of a register in memory at one moment, and what they speak of.
class LetterBook
{
public:
    LetterBook() = default;
    static LetterBook load(Register& book);
    static LetterBook from(std::vector<Letter> letters, std::vector<LetterItem> items);

    const std::vector<Letter>& all() const { return *m_letters; } ///< by id
    const Letter* find(LetterId id) const;
    std::span<const LetterItem> itemsOf(LetterId letter) const;
    /// The letters that speak of the certificate, by the day drafted; one that names it twice comes twice.
    const std::vector<const Letter*>& about(CertificateId certificate) const;

private:
    std::shared_ptr<const std::vector<Letter>> m_letters =
        std::make_shared<std::vector<Letter>>(); ///< m_about points into it
    std::vector<LetterItem> m_items; ///< by letter
    QHash<CertificateId, std::vector<const Letter*>> m_about;
};

} // namespace ocop
