#pragma once

#include "ui/table/row_source.h"

#include <string>
#include <vector>

namespace ocop {

/// What a typed text is sought in: the searchable texts of rows, folded, as UTF-8 one after the other. Made once, in
/// slices when there is time, so that a keystroke at 100,000 rows costs one pass over it.
class SearchText
{
public:
    void clear();
    /// Makes the text of up to `rows` more rows; true when all is made.
    bool prepare(const RowSource& source, const Columns& columns, int rows);
    /// Whether a row whose text is made holds all words.
    bool holds(int row, const std::vector<std::string>& words) const;

    /// The words of a typed text as they are sought.
    static std::vector<std::string> wordsOf(const QString& typed);
    /// Puts the rows that hold `typed` with its very marks, and as a whole, first.
    static void rank(std::vector<int>& rows, const QString& typed, const RowSource& source, const Columns& columns);

private:
    std::string m_text;
    std::vector<size_t> m_ends; ///< of each row's part
};

} // namespace ocop
