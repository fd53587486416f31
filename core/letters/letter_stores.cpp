#include "core/letters/letter_stores.h"

namespace ocop {

void LetterStores::addDraft(WriteAct& act, Letter& letter, std::vector<LetterItem>& lines, QDate today)
{
    letter.draftedOn = today;
    letters.add(act, letter);
    for (LetterItem& line : lines) {
        line.letter = letter.id;
        items.add(act, line);
    }
}

} // namespace ocop
