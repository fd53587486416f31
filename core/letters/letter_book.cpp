#include "core/letters/letter_book.h"

#include "core/letters/letter_stores.h"

#include <algorithm>
#include <tuple>

namespace ocop {

LetterBook LetterBook::load(Register& book)
{
    LetterStores& stores = book.stores<LetterStores>();
    return from(stores.letters.all(), stores.items.all());
}

LetterBook LetterBook::from(std::vector<Letter> letters, std::vector<LetterItem> items)
{
    LetterBook book;
    std::erase_if(letters, [](const Letter& each) { return each.deleted; });
    std::sort(letters.begin(), letters.end(), [](const Letter& a, const Letter& b) { return a.id < b.id; });
    book.m_letters = std::make_shared<const std::vector<Letter>>(std::move(letters));
    std::erase_if(items, [&](const LetterItem& each) { return each.deleted || !book.find(each.letter); });
    std::stable_sort(items.begin(), items.end(), [](const LetterItem& a, const LetterItem& b) {
        return std::tuple(a.letter, a.id) < std::tuple(b.letter, b.id);
    });
    book.m_items = std::move(items);
    for (const LetterItem& each : book.m_items) book.m_about[each.certificate].push_back(book.find(each.letter));
    for (std::vector<const Letter*>& about : book.m_about)
        std::stable_sort(about.begin(), about.end(),
                         [](const Letter* a, const Letter* b) { return a->draftedOn < b->draftedOn; });
    return book;
}

const Letter* LetterBook::find(LetterId id) const
{
    const auto at = std::lower_bound(m_letters->begin(), m_letters->end(), id,
                                     [](const Letter& each, LetterId key) { return each.id < key; });
    return at != m_letters->end() && at->id == id ? &*at : nullptr;
}

std::span<const LetterItem> LetterBook::itemsOf(LetterId letter) const
{
    const auto less = [](const LetterItem& each, LetterId key) { return each.letter < key; };
    const auto first = std::lower_bound(m_items.begin(), m_items.end(), letter, less);
    auto last = first;
    while (last != m_items.end() && last->letter == letter) ++last;
    return {first, last};
}

const std::vector<const Letter*>& LetterBook::about(CertificateId certificate) const
{
    static const std::vector<const Letter*> none;
    const auto at = m_about.constFind(certificate);
    return at == m_about.cend() ? none : *at;
}

} // namespace ocop
