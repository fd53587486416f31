#pragma once

#include <QString>

#include <vector>

namespace ocop {

enum class PageListTrouble { None, Empty, NotAPage, Backwards, BeyondEnd };

/// Which pages of a paper are meant by "2-3,17": each once, in the order of the paper.
struct PageList
{
    std::vector<int> pages; ///< from 1; none when something is wrong
    PageListTrouble trouble = PageListTrouble::None;
    QString piece; ///< what of the text is wrong
};

/// Pages and runs of pages between commas; a run without its first or last page reaches to that end of the paper. Any dash
/// does. `count` is how many pages the paper has.
PageList readPageList(const QString& text, int count);

} // namespace ocop
