#include "core/duplicates/near_names.h"

#include "core/base/text.h"
#include "core/duplicates/likely_names.h"

#include <QSet>

#include <algorithm>

namespace ocop {
namespace {

/// A shorter word with another letter is mostly another word: Lan and Loan, sen and sâm.
constexpr qsizetype lettersOfSlip = 4;
/// What is left without a word must still be a name.
constexpr qsizetype wordsWithoutOne = 2;

/// "1" of "một" and "ii" of "2": empty when the word is no number. Marks decide: Nam is no five.
QString numberOf(const QString& marked)
{
    static const QHash<QString, QString> numbers = {
        {QStringLiteral("một"), QStringLiteral("1")},   {QStringLiteral("hai"), QStringLiteral("2")},
        {QStringLiteral("ba"), QStringLiteral("3")},    {QStringLiteral("bốn"), QStringLiteral("4")},
        {QStringLiteral("năm"), QStringLiteral("5")},   {QStringLiteral("sáu"), QStringLiteral("6")},
        {QStringLiteral("bảy"), QStringLiteral("7")},   {QStringLiteral("bải"), QStringLiteral("7")},
        {QStringLiteral("tám"), QStringLiteral("8")},   {QStringLiteral("chín"), QStringLiteral("9")},
        {QStringLiteral("mười"), QStringLiteral("10")}, {QStringLiteral("ii"), QStringLiteral("2")},
        {QStringLiteral("iii"), QStringLiteral("3")},   {QStringLiteral("iv"), QStringLiteral("4")},
        {QStringLiteral("vii"), QStringLiteral("7")},   {QStringLiteral("viii"), QStringLiteral("8")}};
    return numbers.value(marked);
}

NameWords sorted(const QStringList& plain, const QStringList& marked)
{
    NameWords name;
    QStringList apart;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QString& word = plain.at(i);
        const bool hasDigit = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        if (const QString number = numberOf(marked.at(i)); !number.isEmpty())
            apart << number;
        else if (hasDigit || word.size() == 1)
            apart << word;
        else
            name.words << word;
    }
    std::sort(apart.begin(), apart.end());
    name.apart = apart.join(u' ');
    return name;
}

/// Words of a producer's name that say what it does; names carry them or not.
bool isTrade(const QString& word)
{
    static const QSet<QString> trades{QStringLiteral("nn"), QStringLiteral("nln"), QStringLiteral("dv"),
                                      QStringLiteral("sx"), QStringLiteral("tm"),  QStringLiteral("kd"),
                                      QStringLiteral("xd"), QStringLiteral("xnk")};
    return trades.contains(word);
}

bool isOneSlip(const QString& a, const QString& b)
{
    const QString& shorter = a.size() <= b.size() ? a : b;
    const QString& longer = a.size() <= b.size() ? b : a;
    if (shorter.size() < lettersOfSlip || longer.size() - shorter.size() > 1) return false;
    if (shorter.front() != longer.front()) return false; // nước and ruốc: hands seldom slip at the beginning
    const auto start = std::mismatch(shorter.begin(), shorter.end(), longer.begin()).first - shorter.begin();
    const QStringView restOfShorter = QStringView(shorter).mid(start);
    const QStringView restOfLonger = QStringView(longer).mid(start);
    if (shorter.size() < longer.size()) return restOfShorter == restOfLonger.mid(1);
    if (restOfShorter.mid(1) == restOfLonger.mid(1)) return true;
    return restOfShorter.size() >= 2 && restOfShorter.at(0) == restOfLonger.at(1) &&
           restOfShorter.at(1) == restOfLonger.at(0) && restOfShorter.mid(2) == restOfLonger.mid(2);
}

QString sortedLetters(QString letters)
{
    std::sort(letters.begin(), letters.end());
    return letters;
}

/// Every way to leave one of the (sorted) letters out.
template <class Visit>
void eachLessLetter(const QString& letters, Visit&& visit)
{
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (i > 0 && letters.at(i) == letters.at(i - 1)) continue;
        QString fewer = letters;
        visit(fewer.remove(i, 1));
    }
}

template <class Visit>
void eachLessWord(const QStringList& words, Visit&& visit)
{
    if (words.size() <= wordsWithoutOne) return;
    for (qsizetype i = 0; i < words.size(); ++i) {
        QStringList fewer = words;
        fewer.removeAt(i);
        visit(sortedLetters(fewer.join(QString())));
    }
}

} // namespace

NameWords NameWords::ofSubject(const QString& name)
{
    const ComparedName compared(name);
    NameWords whole = sorted(compared.words, compared.marked);
    QStringList kept;
    for (const QString& word : whole.words)
        if (!isTrade(word)) kept << word;
    if (kept.size() >= wordsWithoutOne) whole.words = kept;
    return whole;
}

NameWords NameWords::ofProduct(const QString& name)
{
    QString text = foldedKeepingMarks(cleaned(name));
    for (QChar& c : text)
        if (!c.isLetterOrNumber()) c = u' ';
    const QStringList marked = text.split(u' ', Qt::SkipEmptyParts);
    QStringList plain;
    for (const QString& word : marked) plain << folded(word);
    return sorted(plain, marked);
}

bool isNear(const NameWords& a, const NameWords& b, bool mayLackWord)
{
    if (a.apart != b.apart) return false;
    if (a.words.isEmpty() || b.words.isEmpty()) return false;
    if (a.joined() == b.joined()) return true;
    QStringList left = a.words;
    QStringList right;
    for (const QString& word : b.words)
        if (!left.removeOne(word)) right << word;
    if (left.isEmpty() && right.isEmpty()) return true;
    if (left.size() == 1 && right.size() == 1) return isOneSlip(left.front(), right.front());
    return mayLackWord && left.size() + right.size() == 1 &&
           std::min(a.words.size(), b.words.size()) >= wordsWithoutOne;
}

void NearNames::add(int handle, NameWords name, size_t scope)
{
    const int place = int(m_entries.size());
    const size_t seed = qHash(name.apart, scope);
    const QString letters = sortedLetters(name.joined());
    m_whole.insert(qHash(letters, seed), place);
    eachLessLetter(letters, [&](const QString& fewer) { m_lessLetter.insert(qHash(fewer, seed), place); });
    if (m_mayLackWord)
        eachLessWord(name.words, [&](const QString& fewer) { m_lessWord.insert(qHash(fewer, seed), place); });
    m_entries.push_back({handle, std::move(name)});
}

std::vector<int> NearNames::find(const NameWords& name, size_t scope) const
{
    const size_t seed = qHash(name.apart, scope);
    const QString letters = sortedLetters(name.joined());
    std::vector<int> places;
    const auto look = [&places](const QMultiHash<size_t, int>& in, size_t key) {
        const auto [first, last] = in.equal_range(key);
        places.insert(places.end(), first, last);
    };
    const size_t whole = qHash(letters, seed);
    look(m_whole, whole);
    look(m_lessLetter, whole);
    eachLessLetter(letters, [&](const QString& fewer) {
        const size_t key = qHash(fewer, seed);
        look(m_whole, key);
        look(m_lessLetter, key);
    });
    if (m_mayLackWord) {
        look(m_lessWord, whole);
        eachLessWord(name.words, [&](const QString& fewer) { look(m_whole, qHash(fewer, seed)); });
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    std::vector<int> found;
    for (const int place : places)
        if (isNear(name, m_entries[size_t(place)].name, m_mayLackWord))
            found.push_back(m_entries[size_t(place)].handle);
    return found;
}

} // namespace ocop
