#include "ui/paper/text_box.h"

#include "ui/paper/page_setup.h"
#include "ui/paper/unbroken.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <optional>

namespace ocop {
namespace {

constexpr double endlessWidth = 1'000'000;

/// Sends a piece that would be broken to the next line, unless the line begins with it or none has room for it.
class LineEnds
{
public:
    LineEnds(const QString& text, const PaperStyle& style, double width)
        : m_text(text), m_pieces(unbrokenPieces(text)), m_letters(style), m_width(width)
    {
    }

    void mend(QTextLine& line, double width)
    {
        for (bool moved = true; moved;) {
            moved = false;
            for (const UnbrokenPiece& piece : m_pieces) {
                const qsizetype end = line.textStart() + line.textLength();
                const qsizetype best = bestEnd(piece, line.textStart(), end);
                if (best >= end) continue;
                cut(line, best, width);
                moved = line.textStart() + line.textLength() < end;
            }
        }
    }

    bool fits(const UnbrokenPiece& piece)
    {
        return m_letters.widthOf(QStringView(m_text).mid(piece.begin, piece.end - piece.begin)) <= m_width;
    }
    const std::vector<UnbrokenPiece>& pieces() const { return m_pieces; }

private:
    /// Where the line ends for the piece's sake; `end` if it need not end elsewhere.
    qsizetype bestEnd(const UnbrokenPiece& piece, qsizetype start, qsizetype end)
    {
        if (!piece.holds(end)) return end;
        if (piece.isAddress && (piece.begin <= start || !fits(piece)))
            return addressBreak(m_text, std::max(piece.begin, start), end);
        return piece.begin > start && fits(piece) ? piece.begin : end;
    }

    static void cut(QTextLine& line, qsizetype end, double width)
    {
        int letters = int(end) - line.textStart();
        line.setNumColumns(letters, width);
        while (line.textStart() + line.textLength() > end && letters > 1) line.setNumColumns(--letters, width);
    }

    const QString& m_text;
    std::vector<UnbrokenPiece> m_pieces;
    LetterWidths m_letters;
    double m_width;
};

/// A title does not break between the syllables of one word. The text keeps its length: only the blanks are others.
QString withWholeWords(QString text)
{
    static const QRegularExpression words(
        QStringLiteral(
            "\\b(còn hiệu lực|hết hiệu lực|sản phẩm|chủ thể|công nhận|chứng nhận|phân hạng|đánh giá|quyết định|"
            "Hội đồng|địa bàn|báo cáo|tổng hợp|danh sách|kết quả|thu hồi|hết hạn|biến động|nông thôn)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    auto found = words.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); ++at)
            if (text.at(at) == u' ') text[at] = QChar(QChar::Nbsp);
    }
    return text;
}

QTextOption paperOption(const PaperStyle& style, bool oneLine)
{
    QTextOption option(oneLine ? (style.align & ~Qt::AlignJustify) : style.align);
    option.setUseDesignMetrics(true);
    option.setWrapMode(oneLine            ? QTextOption::NoWrap
                       : style.breakWords ? QTextOption::WrapAtWordBoundaryOrAnywhere
                                          : QTextOption::WordWrap);
    return option;
}

} // namespace

QFont paperFont(const PaperStyle& style)
{
    QFont font(QStringLiteral("Liberation Serif"));
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(qRound(style.points * twipsPerPoint));
    font.setBold(style.bold);
    font.setItalic(style.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double paperLineHeight(const PaperStyle& style)
{
    const QFontMetricsF metrics(paperFont(style));
    return std::round((metrics.ascent() + metrics.descent()) * style.spacing);
}

double paperTextWidth(const QString& text, const PaperStyle& style)
{
    return TextBox::oneLine(text, style, 0).textWidth();
}

TextBox::TextBox(const QString& text, const PaperStyle& style, double width)
    : m_text(text), m_style(style), m_width(std::max(1.0, width)), m_lineHeight(paperLineHeight(style))
{
    m_text.replace(u'\n', QChar(QChar::LineSeparator));
    QTextLayout layout;
    layOut(layout);
    m_lines = std::max(1, layout.lineCount());
}

TextBox TextBox::oneLine(const QString& text, const PaperStyle& style, double width)
{
    TextBox box;
    box.m_text = text;
    box.m_style = style;
    box.m_width = width;
    box.m_lineHeight = paperLineHeight(style);
    box.m_lines = 1;
    box.m_oneLine = true;
    return box;
}

void TextBox::layOut(QTextLayout& layout) const
{
    layout.setText(m_isTitle ? withWholeWords(m_text) : m_text);
    layout.setFont(paperFont(m_style));
    layout.setTextOption(paperOption(m_style, m_oneLine));
    std::optional<LineEnds> ends; // known once the text is longer than a line
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const double indent = y > 0 ? 0 : m_style.firstIndent;
        const double width = std::max(1.0, (m_oneLine && m_width <= 0 ? endlessWidth : m_width) - indent);
        line.setLineWidth(width);
        if (!m_oneLine && line.textStart() + line.textLength() < m_text.size()) {
            if (!ends) ends.emplace(m_text, m_style, m_width);
            ends->mend(line, width);
        }
        // The font's own height sits in the middle of the pitch.
        const double lead = (m_lineHeight - (line.ascent() + line.descent())) / 2;
        line.setPosition(QPointF(indent, y + lead));
        y += m_lineHeight;
    }
    layout.endLayout();
}

QString TextBox::boundText() const
{
    QString text = m_text;
    if (m_lines < 2) return text;
    LineEnds ends(m_text, m_style, m_width);
    for (const UnbrokenPiece& piece : ends.pieces())
        if (ends.fits(piece)) bindPiece(text, piece);
    QTextLayout layout;
    layOut(layout);
    for (int i = layout.lineCount() - 2; i >= 0; --i) { // from behind, so that places before stay as they are
        const QTextLine line = layout.lineAt(i);
        const qsizetype end = line.textStart() + line.textLength();
        if (std::any_of(ends.pieces().begin(), ends.pieces().end(),
                        [end](const UnbrokenPiece& piece) { return piece.isAddress && piece.holds(end); }))
            text.insert(end, QChar(QChar::LineSeparator));
    }
    return text;
}

QStringList TextBox::lines() const
{
    QTextLayout layout;
    layOut(layout);
    QStringList lines;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        lines << m_text.mid(line.textStart(), line.textLength()).remove(QChar(QChar::LineSeparator)).trimmed();
    }
    return lines;
}

double TextBox::textWidth() const
{
    QTextLayout layout;
    layOut(layout);
    double widest = 0;
    for (int i = 0; i < layout.lineCount(); ++i) widest = std::max(widest, layout.lineAt(i).naturalTextWidth());
    return widest;
}

TextBox TextBox::balanced() const
{
    if (m_lines < 2) return *this;
    const auto asTitle = [this](double width) {
        TextBox title(m_text, m_style, width);
        title.m_isTitle = true;
        QTextLayout layout;
        title.layOut(layout);
        title.m_lines = layout.lineCount();
        return title;
    };
    const int lines = asTitle(m_width).lineCount();
    double low = m_width / lines / 2;
    double high = m_width;
    while (high - low > 20) {
        const double middle = (low + high) / 2;
        (asTitle(middle).lineCount() > lines ? low : high) = middle;
    }
    return asTitle(high);
}

void TextBox::draw(QPainter* painter, QPointF topLeft, int first, int count) const
{
    if (m_text.isEmpty()) return;
    QTextLayout layout;
    layOut(layout);
    const int end = count < 0 ? layout.lineCount() : std::min(layout.lineCount(), first + count);
    for (int i = first; i < end; ++i) layout.lineAt(i).draw(painter, topLeft - QPointF(0, first * m_lineHeight));
}

LetterWidths::LetterWidths(const PaperStyle& style) : m_font(paperFont(style)) {}

double LetterWidths::widthOf(QStringView text)
{
    double width = 0;
    for (const QChar c : text) {
        auto known = m_widths.constFind(c.unicode());
        if (known == m_widths.cend()) {
            // Half of a surrogate pair is counted as one em: an upper bound for any sign.
            const double advance = c.isSurrogate() ? m_font.pixelSize() : QFontMetricsF(m_font).horizontalAdvance(c);
            known = m_widths.insert(c.unicode(), advance);
        }
        width += *known;
    }
    return width;
}

double LetterWidths::widestWord(QStringView text)
{
    double widest = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !(text.at(i).isSpace() && text.at(i) != QChar::Nbsp)) continue;
        widest = std::max(widest, widthOf(text.mid(start, i - start)));
        start = i + 1;
    }
    return widest;
}

} // namespace ocop
