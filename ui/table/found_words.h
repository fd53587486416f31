#pragma once

#include "ui/table/column.h"

namespace ocop {

class RecordTable;

/// Where the words of a typed filter stand in what a list shows, found as the filter finds them: without marks, in any
/// order.
class FoundWords
{
public:
    explicit FoundWords(const QString& typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// Places of the words in a text, each as its first letter and its length.
    std::vector<std::pair<qsizetype, qsizetype>> placesIn(const QString& text) const;
    /// The titles of the hidden columns without which rows of the list would not be found; looks at the first rows only.
    QStringList hiddenColumns(const RecordTable& table) const;

private:
    QStringList m_words;
};

} // namespace ocop
