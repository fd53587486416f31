#pragma once

#include "ui/paper/page_setup.h"
#include "ui/paper/text_box.h"

#include <QImage>
#include <QLineF>
#include <QPicture>

#include <utility>
#include <vector>

namespace ocop {

/// A run of lines of a text at its place on the page.
struct PaperText
{
    TextBox box;
    QPointF position; ///< top left of the first line drawn
    int firstLine = 0;
    int lineCount = -1;
};

struct PaperRule
{
    QLineF line;
    double thickness = 10; ///< twips; 10 = 0.5 pt
};

struct PaperStar
{
    QPointF centre;
    double radius = 0; ///< twips
};

struct PaperPicture
{
    QImage image;
    QRectF rect; ///< twips
};

/// What was painted elsewhere, to be painted again: it stays as sharp as the paper.
struct PaperDrawing
{
    QPicture painting;
    QSizeF size; ///< in the painting's own measure
    QRectF rect; ///< twips; as wide for its height as `size`
};

/// A place of a report's table behind which products stand: they are in Report::tables, at the row and cell told here.
struct PaperSpot
{
    QRectF rect; ///< twips
    size_t table = 0;
    size_t row = 0;
    size_t cell = 0;
};

/// One page: what is written where, in twips from the upper left corner of the sheet.
struct PaperPage
{
    PaperOrientation orientation = PaperOrientation::Portrait;
    bool isSmall = false; ///< A5
    std::vector<PaperText> texts;
    std::vector<PaperRule> rules;
    std::vector<PaperStar> stars;
    std::vector<PaperPicture> pictures;
    std::vector<PaperDrawing> drawings = {};
    std::vector<PaperSpot> spots = {}; ///< rows from the top, their cells from the left; not drawn
};

/// Fills pages from top to bottom.
class PageFlow
{
public:
    PageFlow(const PageSetup& setup, PaperOrientation orientation);

    const PageSetup& setup() const { return m_setup; }
    QRectF body() const { return bodyRect(m_orientation, m_setup); }
    double y() const { return m_y; }
    double remaining() const { return body().bottom() - m_y; }
    bool isFresh() const { return m_y <= body().top() + 1; }
    PaperOrientation orientation() const { return m_orientation; }

    int pageCount() const { return int(m_pages.size()); }
    void newPage() { newPage(m_orientation); }
    void newPage(PaperOrientation orientation);
    void skip(double twips) { m_y += twips; }
    void setY(double y) { m_y = y; }
    /// A new page unless `height` still fits here or the page is empty anyway.
    void ensure(double height);

    void text(const TextBox& box, QPointF position, int firstLine = 0, int lineCount = -1);
    void rule(double x1, double y1, double x2, double y2, double thickness = 10);
    void star(QPointF centre, double radius);
    void picture(const QImage& image, const QRectF& rect);
    void spot(const PaperSpot& spot) { m_pages.back().spots.push_back(spot); }
    /// Sets a paragraph at `x`, cut between its lines where a page ends, and moves on below it.
    void paragraph(const TextBox& box, double x);

    std::vector<PaperPage> takePages() { return std::move(m_pages); }
    /// One of them, which is not to be written on any more.
    PaperPage takePage(int index) { return std::exchange(m_pages[size_t(index)], {}); }

private:
    PageSetup m_setup;
    PaperOrientation m_orientation;
    std::vector<PaperPage> m_pages;
    double m_y = 0;
};

} // namespace ocop
