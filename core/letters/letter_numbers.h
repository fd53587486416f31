#pragma once

#include "core/letters/letter_book.h"

namespace ocop {

/// The next free number of letters with the symbol in the year (numbers begin anew each year).
int nextLetterNumber(const LetterBook& letters, int year, const QString& symbol);

/// A letter that has one of these numbers; null when all are free.
const Letter* letterNumbered(const LetterBook& letters, int year, const QString& symbol, int first, int last);

} // namespace ocop
