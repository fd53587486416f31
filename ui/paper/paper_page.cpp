#include "ui/paper/paper_page.h"

#include <algorithm>

namespace ocop {

PageFlow::PageFlow(const PageSetup& setup, PaperOrientation orientation) : m_setup(setup), m_orientation(orientation)
{
    newPage(orientation);
}

void PageFlow::newPage(PaperOrientation orientation)
{
    m_orientation = orientation;
    m_pages.push_back({orientation, m_setup.isSmall, {}, {}, {}, {}});
    m_y = body().top();
}

void PageFlow::ensure(double height)
{
    if (height > remaining() && !isFresh()) newPage();
}

void PageFlow::text(const TextBox& box, QPointF position, int firstLine, int lineCount)
{
    if (!box.text().isEmpty()) m_pages.back().texts.push_back({box, position, firstLine, lineCount});
}

void PageFlow::rule(double x1, double y1, double x2, double y2, double thickness)
{
    m_pages.back().rules.push_back({QLineF(x1, y1, x2, y2), thickness});
}

void PageFlow::star(QPointF centre, double radius) { m_pages.back().stars.push_back({centre, radius}); }

void PageFlow::picture(const QImage& image, const QRectF& rect) { m_pages.back().pictures.push_back({image, rect}); }

void PageFlow::paragraph(const TextBox& box, double x)
{
    int line = 0;
    while (line < box.lineCount()) {
        const int room = std::max(isFresh() ? 1 : 0, int(remaining() / box.lineHeight()));
        int lines = std::min(room, box.lineCount() - line);
        // No single line of a longer paragraph alone at the foot or the head of a page.
        const int after = box.lineCount() - line - lines;
        if (after == 1 && (lines > 2 || !isFresh())) --lines;
        if (lines < std::min(2, box.lineCount() - line) && !isFresh()) lines = 0;
        if (lines > 0) {
            text(box, QPointF(x, m_y), line, lines);
            m_y += lines * box.lineHeight();
            line += lines;
        }
        if (line < box.lineCount()) newPage();
    }
}

} // namespace ocop
