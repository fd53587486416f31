#pragma once

#include "ui/table/column.h"
#include "ui/words/dossier_words.h"

namespace ocop::dossierWords {

inline CellData stateCell(ApplicationState which)
{
    return {.text = state(which), .value = int(which), .mark = mark(which)};
}

inline CellData documentCell(DocumentState state)
{
    return {.text = document(state), .value = int(state), .mark = mark(state)};
}

} // namespace ocop::dossierWords
