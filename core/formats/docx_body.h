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
    int leftIndent = 0; ///< on top of that
    int before = 0;
    int after = 0;
    int line = 0; ///< the pitch of its lines, at least; 0: the font's own
    bool isExact = false; ///< exactly `line`, whatever stands in it
    int rightTab = 0; ///< where a tab in the text goes to, flush right; 0: no such place
    bool ruleBelow = false;
    bool keepNext = false;
    bool keepLines = false;
    bool newPage = false; ///< begins one

    static DocxStyle centred(double points, bool bold = false, bool italic = false)
    {
        return {.points = points, .bold = bold, .italic = italic, .align = DocxAlign::Centre};
    }
};

/// A sheet and its margins, in millimetres: A4 if nothing else is said.
struct DocxPage
{
    bool landscape = false;
    bool firstApart = false; ///< the first page has the header of first pages
    bool fromOne = false; ///< its pages are numbered on their own
    double width = 210; ///< upright
    double height = 297;
    double left = 30;
    double top = 20;
    double right = 15;
    double bottom = 20;

    /// Between the margins, in twips.
    int bodyWidth() const;
};

enum class DocxRow { Plain, Whole, Head }; ///< Whole is never cut by a page's end; Head is that and repeats

/// How high a row is, in twips; 0: as its texts want.
struct DocxHeight
{
    int twips = 0;
    bool isExact = false; ///< else at least so high
};

/// The lines of a table and the room beside its texts (twips).
struct DocxGrid
{
    enum Lines { None, Between, All }; ///< Between: only from row to row
    Lines lines = None;
    int padding = 0;
};
enum class DocxMerge { None, First, Below }; ///< of cells above each other

/// How the body names the parts around it; DocxFile gives them these ids.
namespace docxids {
inline constexpr const char* styles = "rId1";
inline constexpr const char* header = "rId2";
inline constexpr const char* firstHeader = "rId3";
inline constexpr const char* footer = "rId4";
inline constexpr const char* settings = "rId5";
} // namespace docxids

/// Twips of so many millimetres.
int docxTwips(double mm);

/// Writes word/document.xml: paragraphs, tables and sections in the order they are given. Texts lose what XML cannot
/// hold; a line feed is a line break, and no line ends at a no-break blank or hyphen.
class DocxBody
{
public:
    DocxBody();

    void paragraph(const QString& text, const DocxStyle& style);

    /// Room of that height, which begins a page if it is told to.
    void space(int twips, bool keepNext = false, bool newPage = false);

    /// A table of columns so wide (twips). Texts of a grid stand in the middle of their cells' height.
    void beginTable(const std::vector<int>& widths, const DocxGrid& grid);
    void endTable() { m_xml.writeEndElement(); }
    void beginRow(DocxRow kind, DocxHeight height = {});
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
    void words(const QString& text);
    void run(const QString& text, const DocxStyle& style);
    void sectionProperties(const DocxPage& page);
    void value(const char* element, const QString& text);

    bool m_isGrid = false;
    int m_pictures = 0;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

} // namespace ocop
