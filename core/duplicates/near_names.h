#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace ocop {

/// A name as its words: without marks, a producer's legal form and the words that say only what it does left out.
/// Numbers and lone letters stand apart, for they tell names from one another.
struct NameWords
{
    QStringList words;
    QString apart; ///< sorted, blanks between; "một" as "1"

    static NameWords ofSubject(const QString& name);
    static NameWords ofProduct(const QString& name);

    QString joined() const { return words.join(QString()); }
};

/// Whether only a person can tell if two names mean one: words in another order, with other marks, run together, one with
/// a slip, or (of producers) one left out. Names that differ by a number or a lone letter are two.
bool isNear(const NameWords& a, const NameWords& b, bool mayLackWord);

/// Finds the near names among many in the time a few look-ups take, however many there are.
class NearNames
{
public:
    explicit NearNames(bool mayLackWord) : m_mayLackWord(mayLackWord) {}

    /// Names are compared within one scope; `handle` is what find() gives.
    void add(int handle, NameWords name, size_t scope = 0);
    /// In the order they were added, each once.
    std::vector<int> find(const NameWords& name, size_t scope = 0) const;

private:
    struct Entry
    {
        int handle = 0;
        NameWords name;
    };

    bool m_mayLackWord;
    std::vector<Entry> m_entries;
    QMultiHash<size_t, int> m_whole; ///< by all letters of the name, sorted
    QMultiHash<size_t, int> m_lessLetter; ///< the same without one letter
    QMultiHash<size_t, int> m_lessWord; ///< the same without one word
};

} // namespace ocop
