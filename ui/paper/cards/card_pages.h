#pragma once

#include "ui/paper/paper_page.h"

#include <array>

namespace ocop {

/// The first page of a catalogue: who issues it, what it is, of which day.
struct CardCover
{
    struct Line
    {
        TextBox box;
        double y = 0;
    };
    std::vector<Line> lines; ///< from top to bottom, in the middle
    double ruleY = 0;
    double ruleLength = 0;
};
CardCover cardCover(const Report& report, const QRectF& body);

/// A line of the contents or the index.
struct CardEntry
{
    QString text;
    int page = 0; ///< 0: a heading
};
/// Groups with their communes, each with the page of its first card.
std::vector<CardEntry> cardContents(const Report& report, int firstPage, int perPage);
/// Products by name.
std::vector<CardEntry> cardIndex(const Report& report, int firstPage, int perPage);

/// Entries in two columns under a title, page for page.
struct EntryPages
{
    struct Line
    {
        TextBox box;
        double y = 0;
        int page = 0;
    };
    using Page = std::array<std::vector<Line>, 2>;

    TextBox title;
    TextBox before; ///< a sentence under the title
    double points = 0;
    double column = 0; ///< the width of one with its numbers
    double number = 0; ///< of these
    double between = 0;
    double firstTop = 0; ///< of the columns on the first page
    std::vector<Page> pages;
};
EntryPages entryPages(const QString& title, const QString& before, const std::vector<CardEntry>& entries,
                      const QRectF& body, const PageSetup& setup);

/// All that stands around the cards, with the page of the first card.
struct CardFrame
{
    CardCover cover;
    EntryPages contents;
    EntryPages index;
    int firstPage = 0;
};
CardFrame cardFrame(const Report& report, const QRectF& body, const PageSetup& setup);

} // namespace ocop
