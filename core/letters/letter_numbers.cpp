#include "core/letters/letter_numbers.h"

#include <algorithm>

namespace ocop {
namespace {

/// Which year's numbers a letter takes one of: that of the day on it, else of its draft.
int numberYear(const Letter& letter) { return (letter.dated.isValid() ? letter.dated : letter.draftedOn).year(); }

} // namespace

int nextLetterNumber(const LetterBook& letters, int year, const QString& symbol)
{
    int last = 0;
    for (const Letter& each : letters.all())
        if (numberYear(each) == year && each.symbol == symbol) last = std::max(last, each.number.toInt());
    return last + 1;
}

const Letter* letterNumbered(const LetterBook& letters, int year, const QString& symbol, int first, int last)
{
    for (const Letter& each : letters.all()) {
        const int number = each.number.toInt();
        if (each.symbol == symbol && numberYear(each) == year && number >= first && number <= last) return &each;
    }
    return nullptr;
}

} // namespace ocop
