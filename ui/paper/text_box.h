#pragma once

#include <QFont>
#include <QHash>
#include <QPointF>
#include <QString>
#include <QStringList>

class QPainter;
class QTextLayout;

namespace ocop {

/// How a paragraph on paper is set.
struct PaperStyle
{
    double points = 13;
    bool bold = false;
    bool italic = false;
    Qt::Alignment align = Qt::AlignLeft;
    double firstIndent = 0; ///< twips
    double spacing = 1.06; ///< line pitch over the font's own height: room for Ễ under g
    bool breakWords = false; ///< a word wider than the box is broken instead of running out of it
};

/// Liberation Serif (Times New Roman's metrics, all Vietnamese letters) with its size in twips.
QFont paperFont(const PaperStyle& style);
/// Height of one line in whole twips: a Word document has no parts of them.
double paperLineHeight(const PaperStyle& style);
/// Width of the text on one line, in twips.
double paperTextWidth(const QString& text, const PaperStyle& style);

/// A paragraph broken into lines of a given width. Holds no layout: it is made again when drawn, so that a list
/// of many pages stays small in memory.
class TextBox
{
public:
    TextBox() = default;
    TextBox(const QString& text, const PaperStyle& style, double width);
    /// For callers that know the text fits on one line of this width.
    static TextBox oneLine(const QString& text, const PaperStyle& style, double width);

    const QString& text() const { return m_text; }
    const PaperStyle& style() const { return m_style; }
    double width() const { return m_width; }
    int lineCount() const { return m_lines; }
    double lineHeight() const { return m_lineHeight; }
    double height() const { return m_lines * m_lineHeight; }
    /// The text for a program that breaks lines by itself: what stays on one line here stays on one there.
    QString boundText() const;
    /// What stands on each line.
    QStringList lines() const;
    /// The widest line, without the room beside it.
    double textWidth() const;
    /// The same text as narrow as it gets without another line: headings break into even lines, between words and not
    /// between the syllables of one.
    TextBox balanced() const;

    /// Draws lines first .. first+count-1 with the top of line `first` at `topLeft`.
    void draw(QPainter* painter, QPointF topLeft, int first = 0, int count = -1) const;

private:
    void layOut(QTextLayout& layout) const;

    QString m_text;
    PaperStyle m_style;
    double m_width = 0;
    double m_lineHeight = 0;
    int m_lines = 0;
    bool m_oneLine = false;
    bool m_isTitle = false;
};

/// Adds up letter widths: a quick upper bound for the width of a text in one style (kerning only takes away).
class LetterWidths
{
public:
    explicit LetterWidths(const PaperStyle& style);
    double widthOf(QStringView text);
    /// The widest run without a blank.
    double widestWord(QStringView text);

private:
    QFont m_font;
    QHash<char16_t, double> m_widths;
};

} // namespace ocop
