#pragma once

#include "ui/table/row_source.h"
#include "ui/table/rows/row_match.h"

#include <string>
#include <vector>

namespace ocop {

/// What a typed text is sought in: the searchable texts of rows, folded, as UTF-8. Made once, in slices when there is
/// time, so that a keystroke at 100,000 rows costs one pass over it; made again only for rows that changed.
class SearchText
{
public:
    void clear();
    /// The rows whose text was made are now those of another source; what changed must be made again.
    void follow(const RowMatch& match);
    /// Makes the text of up to `rows` more rows; true when all is made.
    bool prepare(const RowSource& source, const Columns& columns, int rows);
    /// Whether a row whose text is made holds all words.
    bool holds(int row, const std::vector<std::string>& words) const;

    /// The words of a typed text as they are sought.
    static std::vector<std::string> wordsOf(const QString& typed);
    /// Puts the rows that hold `typed` with its very marks, and as a whole, first.
    static void rank(std::vector<int>& rows, const QString& typed, const RowSource& source, const Columns& columns);

private:
    struct Part
    {
        size_t begin = 0;
        qint64 length = -1; ///< not made
    };
    void dropLost();

    std::string m_text; ///< the parts, and lost ones of rows that changed
    std::vector<Part> m_parts; ///< by row
    size_t m_next = 0; ///< all rows before it are made
    size_t m_lost = 0; ///< length of the lost parts
};

} // namespace ocop
