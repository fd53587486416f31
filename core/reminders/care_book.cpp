#include "core/reminders/care_book.h"

#include <algorithm>
#include <tuple>

namespace ocop {

CareBook CareBook::load(Register& book)
{
    return from(book.care().reminders.all(), book.care().letters.all(), book.care().letterItems.all());
}

CareBook CareBook::from(std::vector<Reminder> reminders, std::vector<Letter> letters, std::vector<LetterItem> items)
{
    CareBook care;
    for (Reminder& each : reminders)
        if (!each.deleted) care.m_logs[each.certificate].reminders.push_back(std::move(each));
    for (CareLog& log : care.m_logs)
        std::stable_sort(log.reminders.begin(), log.reminders.end(), [](const Reminder& a, const Reminder& b) {
            return std::tuple(a.madeOn, a.id) < std::tuple(b.madeOn, b.id);
        });
    std::erase_if(letters, [](const Letter& each) { return each.deleted; });
    std::sort(letters.begin(), letters.end(), [](const Letter& a, const Letter& b) { return a.id < b.id; });
    care.m_letters = std::make_shared<const std::vector<Letter>>(std::move(letters));
    std::erase_if(items, [&](const LetterItem& each) { return each.deleted || !care.letter(each.letter); });
    std::stable_sort(items.begin(), items.end(), [](const LetterItem& a, const LetterItem& b) {
        return std::tuple(a.letter, a.id) < std::tuple(b.letter, b.id);
    });
    care.m_items = std::move(items);
    for (const LetterItem& each : care.m_items)
        care.m_logs[each.certificate].letters.push_back(care.letter(each.letter));
    for (CareLog& log : care.m_logs)
        std::stable_sort(log.letters.begin(), log.letters.end(),
                         [](const Letter* a, const Letter* b) { return a->draftedOn < b->draftedOn; });
    return care;
}

const CareLog& CareBook::of(CertificateId certificate) const
{
    static const CareLog nothing;
    const auto at = m_logs.constFind(certificate);
    return at == m_logs.cend() ? nothing : *at;
}

const Letter* CareBook::letter(LetterId id) const
{
    const auto at = std::lower_bound(m_letters->begin(), m_letters->end(), id,
                                     [](const Letter& each, LetterId key) { return each.id < key; });
    return at != m_letters->end() && at->id == id ? &*at : nullptr;
}

std::span<const LetterItem> CareBook::itemsOf(LetterId letter) const
{
    const auto less = [](const LetterItem& each, LetterId key) { return each.letter < key; };
    const auto first = std::lower_bound(m_items.begin(), m_items.end(), letter, less);
    auto last = first;
    while (last != m_items.end() && last->letter == letter) ++last;
    return {first, last};
}

} // namespace ocop
