#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace ocop {

/// A name taken apart for comparing: spelling habits (marks, i or y, place of the tone, abbreviations, case) do not
/// count, a legal form at its beginning is known by one word whatever it was written as.
struct ComparedName
{
    QString form; ///< "htx", "tht", "cty", "dntn", "ho", "trang trai"; empty when the name says none
    QStringList words; ///< without marks, the legal form's left out
    QStringList marked; ///< the same words with their marks
    bool hasMarks = false;

    explicit ComparedName(const QString& name);
    QString joined() const { return words.join(QString()); }
};

/// Names in which one is found however it was spelled. A query looks only at names that share rare groups of letters
/// with it.
class LikelyNames
{
public:
    /// Its place is the number of names added before.
    void add(const QString& name);

    struct Match
    {
        int place = 0;
        double likeness = 0; ///< 0 to 1; from sameName on only the spelling differs
    };
    static constexpr double sameName = 0.97;
    /// The names most like it, in no order.
    std::vector<Match> find(const QString& name) const;
    /// The names most like one of them; itself is among them.
    std::vector<Match> find(int place) const;
    /// How alike two of the names are, 0 to 1.
    double likenessOf(int place, int other) const;

private:
    struct Entry
    {
        ComparedName name;
        QString joined;
        int letterGroups = 0;
    };

    std::vector<Match> find(const ComparedName& name, const QString& joined) const;
    std::vector<int> candidates(const QString& joined) const;
    double likeness(const ComparedName& typed, const QString& joined, const Entry& entry) const;
    double weightOf(const QString& word) const;

    std::vector<Entry> m_entries;
    QHash<QString, int> m_wordCounts;
    QHash<quint64, std::vector<int>> m_ofLetterGroup; ///< three letters to entries
};

} // namespace ocop
