#pragma once

#include "core/register/snapshot.h"

namespace ocop {

enum class HitKind { Product, Subject, Decision };

/// One record a search found.
struct Hit
{
    HitKind kind = HitKind::Product;
    qint64 id = 0;
    QString title;
    QString detail; ///< the product's subject, the subject's place, the decision's date and issuer
    int rank = 0; ///< TextQuery::rank: exact marks before folded
    QString otherName = {}; ///< the name of another time by which it was found
};

/// Searches names (former ones too), codes, tax codes, phones and decision numbers of one snapshot without marks.
class SearchIndex
{
public:
    SearchIndex() = default;
    /// Places are called as on the day; without one as they are stored.
    SearchIndex(const Snapshot& snapshot, const Units& units, QDate day = {});
    /// The same after acts: only what they touched is taken up anew. `snapshot` is the one after them.
    SearchIndex(const SearchIndex& before, const Snapshot& snapshot, const Units& units, const Touched& touched);

    /// Best first: by rank, then by Vietnamese collation.
    std::vector<Hit> find(const QString& typed, size_t limit = 50) const;

private:
    struct Entry
    {
        Hit hit;
        QString marked; ///< title in lower case with its marks
        QString folded; ///< title folded
        QString others; ///< other searchable texts, folded, line by line
        qsizetype end = 0; ///< where its texts end in m_text
        QStringList otherNames = {};
    };

    void add(const Snapshot& snapshot, const Product& product);
    void add(const Snapshot& snapshot, const Subject& subject, const Units& units);
    void add(const Decision& decision);
    void add(HitKind kind, qint64 id, const QString& title, const QString& detail, const QStringList& others,
             const QStringList& otherNames = {});
    void sortByTitle();
    void layOutTexts();

    QDate m_day;
    std::vector<Entry> m_entries; ///< in Vietnamese order of the titles
    QByteArray m_text; ///< all folded texts in a row: one pass finds where a word is at all
};

} // namespace ocop
