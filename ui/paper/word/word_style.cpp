#include "ui/paper/word/word_style.h"

#include <cmath>

namespace ocop {
namespace {

DocxAlign wordAlign(Qt::Alignment align)
{
    if (align & Qt::AlignHCenter) return DocxAlign::Centre;
    if (align & Qt::AlignRight) return DocxAlign::Right;
    if (align & Qt::AlignJustify) return DocxAlign::Justified;
    return DocxAlign::Left;
}

} // namespace

DocxStyle wordStyle(const PaperStyle& style)
{
    DocxStyle word;
    word.points = style.points;
    word.bold = style.bold;
    word.italic = style.italic;
    word.align = wordAlign(style.align);
    word.firstIndent = wordTwips(style.firstIndent);
    word.line = wordTwips(paperLineHeight(style));
    return word;
}

DocxPage wordPage(const PageSetup& setup, PaperOrientation orientation)
{
    DocxPage page;
    page.landscape = orientation == PaperOrientation::Landscape;
    page.firstApart = true; // no number on page 1
    if (setup.isSmall) {
        page.width = 148;
        page.height = 210;
    }
    page.left = setup.marginsMm.left();
    page.top = setup.marginsMm.top();
    page.right = setup.marginsMm.right();
    constexpr double lastLine =
        0.2; // mm: the line under a table's last row counts there, and is painted on the edge here
    page.bottom = setup.marginsMm.bottom() - lastLine;
    return page;
}

int wordTwips(double twips) { return int(std::lround(twips)); }

QString wordText(const TextBox& box) { return box.boundText().replace(QChar(QChar::LineSeparator), u'\n'); }

QString wordLines(const TextBox& box) { return box.lines().join(u'\n'); }

void wordRule(DocxBody& body, double room, double length, double width)
{
    DocxStyle rule;
    rule.points = 1;
    rule.line = wordTwips(room);
    rule.isExact = true;
    rule.indent = wordTwips((width - length) / 2);
    rule.ruleBelow = true;
    body.paragraph({}, rule);
}

} // namespace ocop
