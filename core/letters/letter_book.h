#pragma once

#include "core/letters/letter.h"
#include "core/storage/feed.h"
#include "core/storage/records.h"

#include <memory>
#include <span>
#include <vector>

namespace ocop {

class Register;

/// A letter that speaks of a certificate, and the end of the certificate that it named; invalid where it named none.
struct LetterAbout
{
    const Letter* letter = nullptr;
    QDate lastDay;

    bool names(QDate end) const { return !lastDay.isValid() || lastDay == end; }
};

/// All letters of a register in memory at one moment, and what they speak of. Copies share what they have in common.
class LetterBook
{
public:
    LetterBook() = default;
    static LetterBook load(Register& book);
    /// Only what speaks of these certificates.
    static LetterBook load(Register& book, const std::vector<CertificateId>& certificates);
    static LetterBook from(std::vector<Letter> letters, std::vector<LetterItem> items);

    /// Takes up what acts did.
    void follow(Register& book, const Feed& feed);
    /// Adds the certificates the touched letters speak of.
    void addCertificates(Touched& touched) const;

    const Records<Letter>& all() const { return m_letters; } ///< by id
    const Letter* find(LetterId id) const { return m_letters.find(id); }
    std::span<const LetterItem> itemsOf(LetterId letter) const;
    /// The letters that speak of the certificate, by the day drafted; one that names it twice comes twice.
    std::span<const LetterAbout> about(CertificateId certificate) const;
    /// The invitations to the event, by id.
    std::span<const LetterId> invitationsTo(TradeEventId event) const { return m_ofEvent.of(event); }

private:
    using Abouts = std::vector<LetterAbout>;

    void put(Letter letter);
    void remove(LetterId id);
    Abouts lettersAbout(CertificateId certificate) const;
    void renewAbout(CertificateId certificate);

    Records<Letter> m_letters;
    Links<TradeEventId, LetterId> m_ofEvent;
    Children<LetterItem, &LetterItem::letter, AsNumbered> m_items;
    Links<CertificateId, LetterItemId> m_itemsAbout;
    SharedMap<CertificateId, std::shared_ptr<const Abouts>> m_about; ///< points to m_letters' records
};

} // namespace ocop
