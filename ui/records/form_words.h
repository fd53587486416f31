#pragma once

#include "core/base/codes.h"
#include "core/storage/history.h"
#include "ui/form/choice_field.h"

namespace ocop {

class Session;

/// Every value of an enum as an entry of a choice, in the enum's order, worded by `word`.
template <class E, class Word>
std::vector<ChoiceField::Entry> entriesOf(Word&& word)
{
    std::vector<ChoiceField::Entry> entries;
    for (const auto& [value, code] : EnumCodes<E>::all) entries.push_back({QLatin1String(code), word(value)});
    return entries;
}

/// The same without a word for a first value that has no code ("not known").
template <class E>
std::vector<ChoiceField::Entry> wordsOf(QString (*word)(E))
{
    return entriesOf<E>([word](E value) { return value == E{} && codeOf(value).isEmpty() ? QString() : word(value); });
}

/// "Last change: Lê Thị Hạnh, 12/06/2024", or nothing.
QString lastChangeWords(const Session& session, const QString& entity, qint64 id);

} // namespace ocop
