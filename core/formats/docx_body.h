#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <vector>

namespace ocop {

enum class DocxAlign { Left, Centre, Right, Justified };

/// How a paragraph of a Word document is set. Sizes in points, lengths in twips.
struct DocxStyle
{
    double points = 13;
    bool bold = false;
    bool italic = false;
    DocxAlign align = DocxAlign::Left;
    int firstIndent = 0;
    int indent = 0; ///< at both sides
    int after = 0;
    bool ruleBelow = false;
    bool keepNext = false;

    static DocxStyle centred(double points, bool bold = false, bool italic = false)
    {
        return {.points = points, .bold = bold, .italic = italic, .align = DocxAlign::Centre};
    }
};

/// A4 with margins of 20 mm above and below, 30 left, 15 right.
struct DocxPage
{
    bool landscape = false;
    bool firstApart = false; ///< the first page has the header of first pages
    bool fromOne = false; ///< its pages are numbered on their own

    /// Between the margins, in twips.
    int bodyWidth() const;
};

enum class DocxRow { Plain, Whole, Head }; ///< Whole is never cut by a page's end; Head is that and repeats
enum class DocxMerge { None, First, Below }; ///< of cells above each other

/// How the body names the parts around it; DocxFile gives them these ids.
namespace docxids {
inline constexpr const char* styles = "rId1";
inline constexpr const char* header = "rId2";
inline constexpr const char* firstHeader = "rId3";
inline constexpr const char* footer = "rId4";
} // namespace docxids

/// Twips of so many millimetres.
int docxTwips(double mm);

/// Writes word/document.xml: paragraphs, tables and sections in the order they are given. Texts lose what XML cannot
/// hold; a line feed is a line break.
class DocxBody
{
public:
    DocxBody();

    void paragraph(const QString& text, const DocxStyle& style);

    /// A table of columns so wide (twips). Ruled: thin lines around every cell; else no lines and no room at the sides.
    void beginTable(const std::vector<int>& widths, bool ruled);
    void endTable() { m_xml.writeEndElement(); }
    void beginRow(DocxRow kind);
    void endRow() { m_xml.writeEndElement(); }
    /// A cell wants at least one paragraph.
    void beginCell(int width, int span = 1, DocxMerge merge = DocxMerge::None);
    void endCell() { m_xml.writeEndElement(); }

    /// A picture in a paragraph of its own, so wide and high (twips); `id` is the relation of its file (DocxFile::pictures).
    void picture(const QString& id, int width, int height, DocxAlign align);

    /// Ends the section; what follows begins on a new page.
    void endSection(const DocxPage& page);
    /// Ends the last section and the document, and gives its bytes.
    QByteArray finish(const DocxPage& page);

private:
    void run(const QString& text, const DocxStyle& style);
    void sectionProperties(const DocxPage& page);
    void value(const char* element, const QString& text);

    bool m_ruled = false;
    int m_pictures = 0;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

} // namespace ocop
