#include "ui/records/word_field.h"

#include "core/base/text.h"

#include <QLineEdit>

#include <algorithm>
#include <array>

namespace ocop {
namespace {

/// How well a typed text fits a word, 0 best; -1: not at all. A whole word typed with its marks goes before others
/// that begin alike: "hộ" is "hộ sản xuất" rather than "hội".
int fitOf(const QString& entry, const QString& typed)
{
    const QString marked = foldedKeepingMarks(entry);
    const QString plain = folded(entry);
    const QString typedMarked = foldedKeepingMarks(typed);
    const QString typedPlain = folded(typed);
    const std::array<bool, 8> fits{marked == typedMarked,
                                   plain == typedPlain,
                                   WordField::initials(entry) == typedPlain,
                                   marked.startsWith(typedMarked + u' '),
                                   marked.startsWith(typedMarked),
                                   plain.startsWith(typedPlain),
                                   plain.contains(u' ' + typedPlain),
                                   plain.contains(typedPlain)};
    const auto first = std::find(fits.begin(), fits.end(), true);
    return first == fits.end() ? -1 : int(first - fits.begin());
}

qint64 placeOf(const WordField::Entries& entries, const QString& code)
{
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const auto& each) { return each.code == code; });
    return found == entries.end() ? 0 : found - entries.begin() + 1;
}

std::vector<Choice> choicesFor(const WordField::Entries& entries, const WordField::ShortForm& shortForm,
                               const QString& typed)
{
    std::vector<Choice> choices;
    for (const ChoiceField::Entry& entry : WordField::wordsFor(entries, shortForm, typed))
        choices.push_back({placeOf(entries, entry.code), entry.text});
    return choices;
}

} // namespace

WordField::WordField(const Entries& entries, ShortForm shortForm, QWidget* parent)
    : LookupField([entries, shortForm](const QString& typed) { return choicesFor(entries, shortForm, typed); }, parent),
      m_entries(entries)
{
}

WordField::Entries WordField::wordsFor(const Entries& entries, const ShortForm& shortForm, const QString& typed)
{
    const QString text = cleaned(typed);
    if (text.isEmpty()) return entries;
    const QString meant = shortForm ? shortForm(text) : QString();
    std::vector<std::pair<int, const ChoiceField::Entry*>> ranked;
    for (const ChoiceField::Entry& entry : entries) {
        const int fit = fitOf(entry.text, text);
        const bool isShort = !meant.isEmpty() && entry.code == meant;
        if (fit >= 0 || isShort) ranked.emplace_back(isShort && fit != 0 ? 1 : fit, &entry);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    Entries words;
    for (const auto& [fit, entry] : ranked) words.push_back(*entry);
    return words;
}

QString WordField::initials(const QString& text)
{
    QString initials;
    for (const QString& word : folded(text).split(u' ', Qt::SkipEmptyParts)) initials += word.at(0);
    return initials;
}

Choice WordField::choiceOf(const ChoiceField::Entry& entry) const
{
    return {placeOf(m_entries, entry.code), entry.text};
}

void WordField::setValue(const QString& code)
{
    const qint64 place = placeOf(m_entries, code);
    setChoice(place ? std::optional<Choice>(choiceOf(m_entries[size_t(place - 1)])) : std::nullopt);
}

QString WordField::content() const
{
    return choice() ? m_entries[size_t(choice()->id - 1)].code : LineField::content();
}

bool WordField::takeDraft(const QString& draft)
{
    if (!placeOf(m_entries, draft)) return LineField::takeDraft(draft);
    setValue(draft);
    Q_EMIT edited();
    return true;
}

} // namespace ocop
