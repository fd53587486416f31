#include "ui/paper/official_look.h"

#include "core/reports/office_name.h"

#include <algorithm>

namespace ocop {

PaperStyle officialStyle(double points, bool bold, bool italic, Qt::Alignment align)
{
    PaperStyle style;
    style.points = points;
    style.bold = bold;
    style.italic = italic;
    style.align = align;
    return style;
}

TextBox headingBox(const QString& text, const PaperStyle& style, double width)
{
    return TextBox(text, style, width).balanced();
}

TextBox officeNameBox(const QString& name, const PaperStyle& style, double width)
{
    const TextBox whole(name, style, width);
    const QStringList pieces = officeNamePieces(name);
    constexpr qsizetype mostPieces = 10; // more would be too many ways to try
    if (whole.lineCount() < 2 || pieces.size() < 2 || pieces.size() > mostPieces) return whole.balanced();
    QString best;
    std::pair<qsizetype, double> least{whole.lineCount() + 2, 0}; // lines, the widest of them
    for (unsigned ends = 0; ends < (1U << (pieces.size() - 1)); ++ends) { // a bit for each piece a line ends after
        QStringList lines{pieces.front()};
        for (qsizetype i = 1; i < pieces.size(); ++i)
            if (ends & (1U << (i - 1)))
                lines << pieces.at(i);
            else
                lines.last() += u' ' + pieces.at(i);
        double widest = 0;
        for (const QString& line : lines) widest = std::max(widest, paperTextWidth(line, style));
        if (widest > width || std::pair(lines.size(), widest) >= least) continue;
        least = {lines.size(), widest};
        best = lines.join(u'\n');
    }
    return best.isEmpty() ? whole.balanced() : TextBox(best, style, width);
}

double subjectRuleLength(double textWidth) { return std::clamp(textWidth * 0.45, 900.0, 3400.0); }

PaperStyle bodyStyle(const QString& paragraph, const PageSetup& setup)
{
    const ParagraphLook look = paragraphLook(paragraph);
    PaperStyle style = officialStyle(setup.textPoints, look.isBold, look.isItalic,
                                     look.isCentred ? Qt::AlignHCenter : Qt::AlignJustify);
    if (!look.isCentred) style.firstIndent = setup.firstLineIndentMm * twipsPerMm;
    style.spacing = 1.12;
    return style;
}

TextBox bodyBox(const QString& paragraph, double width, const PageSetup& setup)
{
    return TextBox(paragraphLook(paragraph).text, bodyStyle(paragraph, setup), width);
}

bool isHeadline(const QString& paragraph, const TextBox& box)
{
    const ParagraphLook look = paragraphLook(paragraph);
    const QString text = look.text.trimmed();
    if (text.isEmpty() || box.lineCount() > 2) return false;
    return look.isBold || text.endsWith(u':') || !QStringLiteral(".;,…/)").contains(text.back());
}

QStringList dashed(const QStringList& entries)
{
    QStringList lines;
    for (qsizetype i = 0; i < entries.size(); ++i)
        lines << QStringLiteral("- ") + entries.at(i) + (i + 1 == entries.size() ? u'.' : u';');
    return lines;
}

} // namespace ocop
