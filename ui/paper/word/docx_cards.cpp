#include "ui/paper/word/docx_cards.h"

#include "ui/paper/cards/card_pages.h"
#include "ui/paper/word/word_style.h"

#include <algorithm>
#include <numeric>

namespace ocop {
namespace {

void writeCover(DocxBody& body, const CardCover& cover, const QRectF& page)
{
    double y = page.top();
    for (const CardCover::Line& line : cover.lines) {
        if (y <= cover.ruleY && cover.ruleY < line.y) {
            wordRule(body, cover.ruleY - y, cover.ruleLength, page.width());
            y = cover.ruleY;
        }
        DocxStyle style = wordStyle(line.box.style());
        style.before = wordTwips(line.y - y);
        body.paragraph(wordLines(line.box), style);
        y = line.y + line.box.height();
    }
}

void writeEntryColumn(DocxBody& body, const std::vector<EntryPages::Line>& lines, double top, double width)
{
    double y = top;
    for (const EntryPages::Line& line : lines) {
        DocxStyle style = wordStyle(line.box.style());
        style.before = wordTwips(line.y - y);
        style.rightTab = line.page > 0 ? wordTwips(width) : 0;
        QString text = wordLines(line.box);
        if (line.page > 0) text += u'\t' + QString::number(line.page);
        body.paragraph(text, style);
        y = line.y + line.box.height();
    }
    if (lines.empty()) body.space(20);
}

void writeEntries(DocxBody& body, const EntryPages& entries, const QRectF& page)
{
    const std::vector<int> widths = {wordTwips(entries.column), wordTwips(entries.between), wordTwips(entries.column)};
    for (const EntryPages::Page& each : entries.pages) {
        double top = page.top();
        if (&each == &entries.pages.front()) {
            top = entries.firstTop;
            DocxStyle title = wordStyle(entries.title.style());
            title.newPage = true;
            body.paragraph(wordLines(entries.title), title);
            if (!entries.before.text().isEmpty())
                body.paragraph(wordText(entries.before), wordStyle(entries.before.style()));
            body.space(wordTwips(cardGap));
        } else {
            body.space(20, false, true);
        }
        body.beginTable(widths, {});
        body.beginRow(DocxRow::Whole);
        for (const int side : {0, -1, 1}) { // -1: what is between the columns
            body.beginCell(side < 0 ? widths[1] : widths[0]);
            if (side < 0)
                body.space(20);
            else
                writeEntryColumn(body, each[size_t(side)], top, entries.column);
            body.endCell();
        }
        body.endRow();
        body.endTable();
    }
}

/// Writes the pages of cards, each a table.
class WordCards
{
public:
    WordCards(DocxBody& body, WordPictures& pictures, const Report& report, const QRectF& page)
        : m_body(body), m_pictures(pictures), m_report(report), m_grid(cardGrid(report)), m_page(page)
    {
    }

    void writePage(size_t first);

private:
    void writeCard(const ReportCard& card, const QRectF& cell, const std::vector<int>& widths);
    void writeNarrowCard(const ReportCard& card, const CardPlan& set, const QRectF& cell,
                         const std::vector<int>& widths);
    void writeSheet(const ReportCard& card);
    void writePicture(const WordPictures::Shown& shown, const QRectF& place, double before);
    void writeWords(const ReportCard& card, const CardWords& words, double before);
    CardPlan plan(const ReportCard& card, const QRectF& cell)
    {
        return planCard(card, m_pictures.card(card.picture).size, !m_pictures.code(card.code).id.isEmpty(), cell,
                        m_grid);
    }
    void emptyCell(int width, int span = 1)
    {
        m_body.beginCell(width, span);
        m_body.space(20);
        m_body.endCell();
    }

    DocxBody& m_body;
    WordPictures& m_pictures;
    const Report& m_report;
    CardGrid m_grid;
    QRectF m_page;
};

void WordCards::writePicture(const WordPictures::Shown& shown, const QRectF& place, double before)
{
    if (before > 0) m_body.space(wordTwips(before));
    m_body.picture(shown.id, wordTwips(place.width()), wordTwips(place.height()),
                   m_grid.isSheet() ? DocxAlign::Centre : DocxAlign::Left);
}

void WordCards::writeWords(const ReportCard& card, const CardWords& words, double before)
{
    DocxStyle heading = wordStyle(words.heading.style());
    heading.before = wordTwips(before);
    m_body.paragraph(wordText(words.heading), heading);
    if (words.star > 0) {
        DocxStyle stars = wordStyle(cardStyle(words.star / 8));
        stars.line = wordTwips(words.starsHeight());
        stars.isExact = true; // the star may come from a font with other heights
        m_body.paragraph(QString(card.stars, QChar(0x2605)), stars);
    }
    for (const TextBox& line : words.lines) m_body.paragraph(wordText(line), wordStyle(line.style()));
    if (words.story.text().isEmpty()) return;
    DocxStyle story = wordStyle(words.story.style());
    story.before = wordTwips(cardGap / 2);
    m_body.paragraph(wordText(words.story), story);
}

/// Picture over code in one cell, words in the other.
void WordCards::writeNarrowCard(const ReportCard& card, const CardPlan& set, const QRectF& cell,
                                const std::vector<int>& widths)
{
    const bool hasPicture = !set.picture.isEmpty();
    const bool hasCode = !set.code.isEmpty();
    const bool hasBoth = hasPicture && hasCode;
    if (hasPicture || hasCode) m_body.beginCell(widths[0]);
    if (hasPicture) writePicture(m_pictures.card(card.picture), set.picture, cardPadding);
    if (hasCode) writePicture(m_pictures.code(card.code), set.code, hasBoth ? cardGap / 2 : cardPadding);
    if (hasPicture || hasCode) {
        m_body.endCell();
        m_body.beginCell(widths[1]);
    } else {
        m_body.beginCell(widths[0] + widths[1], 2);
    }
    writeWords(card, set.text, m_grid.isBadges ? set.words.top() - cell.top() : cardPadding);
    m_body.endCell();
}

/// Picture, words and code in three cells; words take the room of what is not there.
void WordCards::writeCard(const ReportCard& card, const QRectF& cell, const std::vector<int>& widths)
{
    const CardPlan set = plan(card, cell);
    if (m_grid.isNarrow()) return writeNarrowCard(card, set, cell, widths);
    const bool hasPicture = !set.picture.isEmpty();
    const bool hasCode = !set.code.isEmpty();
    if (hasPicture) {
        m_body.beginCell(widths[0]);
        writePicture(m_pictures.card(card.picture), set.picture, cardPadding);
        m_body.endCell();
    }
    m_body.beginCell(widths[1] + (hasPicture ? 0 : widths[0]) + (hasCode ? 0 : widths[2]),
                     1 + (hasPicture ? 0 : 1) + (hasCode ? 0 : 1));
    writeWords(card, set.text, cardPadding);
    m_body.endCell();
    if (!hasCode) return;
    m_body.beginCell(widths[2]);
    writePicture(m_pictures.code(card.code), set.code, cardPadding);
    m_body.endCell();
}

void WordCards::writePage(size_t first)
{
    m_body.space(20, false, first > 0 || !m_grid.isBadges);
    if (m_grid.isSheet()) return writeSheet(m_report.cards[first]);
    // The widths of a card with all its parts; where a part is missing a cell reaches over two.
    const QRectF cell = m_grid.cell(m_page, 0);
    const CardPlan whole = planCard({}, QSize(1, 1), true, cell, m_grid);
    const int between = m_grid.columns > 1 ? wordTwips(cardGap) : 0;
    std::vector<int> ofCard = {wordTwips(whole.words.left() - cell.left()), wordTwips(whole.words.width())};
    if (!m_grid.isNarrow()) ofCard.push_back(wordTwips(cell.right() - whole.words.right()));
    std::vector<int> widths = ofCard;
    for (int column = 1; column < m_grid.columns; ++column) {
        widths.push_back(between);
        widths.insert(widths.end(), ofCard.begin(), ofCard.end());
    }
    m_body.beginTable(widths, {DocxGrid::Between, 0});
    const size_t end = std::min(m_report.cards.size(), first + size_t(m_grid.perPage()));
    for (size_t row = first; row < end; row += size_t(m_grid.columns)) {
        m_body.beginRow(DocxRow::Whole, {wordTwips(cell.height()), true});
        for (int column = 0; column < m_grid.columns; ++column) {
            if (column > 0) emptyCell(between);
            const size_t at = row + size_t(column);
            if (at < end)
                writeCard(m_report.cards[at], cell, ofCard);
            else
                emptyCell(std::accumulate(ofCard.begin(), ofCard.end(), 0), int(ofCard.size()));
        }
        m_body.endRow();
    }
    m_body.endTable();
}

void WordCards::writeSheet(const ReportCard& card)
{
    const CardPlan set = plan(card, m_grid.cell(m_page, 0));
    if (!set.picture.isEmpty()) {
        writePicture(m_pictures.card(card.picture), set.picture, cardPadding);
        m_body.space(wordTwips(cardGap));
    } else {
        m_body.space(wordTwips(cardPadding));
    }
    const bool hasCode = !set.code.isEmpty();
    std::vector<int> widths = {wordTwips(set.words.width())};
    if (hasCode) widths.push_back(wordTwips(m_page.right() - set.words.right()));
    m_body.beginTable(widths, {});
    m_body.beginRow(DocxRow::Whole, {wordTwips(set.words.height()), true});
    m_body.beginCell(widths[0]);
    writeWords(card, set.text, 0);
    m_body.endCell();
    if (hasCode) {
        m_body.beginCell(widths[1]);
        writePicture(m_pictures.code(card.code), set.code, 0);
        m_body.endCell();
    }
    m_body.endRow();
    m_body.endTable();
}

} // namespace

void writeDocxCards(DocxBody& body, WordPictures& pictures, const Report& report, const PageSetup& setup)
{
    const QRectF page = bodyRect(report.orientation, setup);
    const bool isBadges = cardGrid(report).isBadges;
    const CardFrame frame = isBadges ? CardFrame() : cardFrame(report, page, setup);
    if (!isBadges) {
        writeCover(body, frame.cover, page);
        writeEntries(body, frame.contents, page);
    }
    WordCards cards(body, pictures, report, page);
    for (size_t i = 0; i < report.cards.size(); i += size_t(cardGrid(report).perPage())) cards.writePage(i);
    if (!report.cards.empty() && !isBadges) writeEntries(body, frame.index, page);
    body.space(20);
}

} // namespace ocop
