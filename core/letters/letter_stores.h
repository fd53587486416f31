#pragma once

#include "core/letters/letter.h"
#include "core/register/register.h"

namespace ocop {

/// The stores of official letters and of what each speaks of.
struct LetterStores : RoomStores
{
    explicit LetterStores(const Database& db) : letters(db), items(db) {}

    std::vector<RecordStore*> all() override { return {&letters, &items}; }

    /// Stores a letter with its items as a draft of the day; their ids are filled in.
    void addDraft(WriteAct& act, Letter& letter, std::vector<LetterItem>& lines, QDate today);

    Store<Letter> letters;
    Store<LetterItem> items;
};

} // namespace ocop
