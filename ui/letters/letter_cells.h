#pragma once

#include "ui/table/column.h"
#include "ui/words/letter_words.h"
#include "ui/words/reminder_words.h"

namespace ocop::letterWords {

inline CellData stateCell(LetterState state)
{
    CellData cell = textCell(texts::letterState(state));
    cell.mark = mark(state);
    cell.value = int(state);
    return cell;
}

} // namespace ocop::letterWords
