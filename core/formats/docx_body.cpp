#include "core/formats/docx_body.h"

#include <algorithm>
#include <numeric>

namespace ocop {
namespace {

/// What XML cannot hold is left out; what is left reads the same.
QString docxText(const QString& text)
{
    QString clean;
    for (const QChar c : text)
        if (c >= u' ' || c == u'\n' || c == u'\t') clean += c;
    return clean;
}

QString docxAlignment(DocxAlign align)
{
    switch (align) {
    case DocxAlign::Centre: return QStringLiteral("center");
    case DocxAlign::Right: return QStringLiteral("right");
    case DocxAlign::Justified: return QStringLiteral("both");
    case DocxAlign::Left: break;
    }
    return QStringLiteral("left");
}

} // namespace

int docxTwips(double mm) { return int(mm * (1440.0 / 25.4) + 0.5); }

int DocxPage::bodyWidth() const { return docxTwips((landscape ? height : width) - left - right); }

DocxBody::DocxBody()
{
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
    m_xml.writeStartElement(QStringLiteral("w:document"));
    m_xml.writeAttribute(QStringLiteral("xmlns:w"),
                         QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main"));
    m_xml.writeAttribute(QStringLiteral("xmlns:r"),
                         QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships"));
    for (const auto& [prefix, space] : {std::pair{"wp", "drawingml/2006/wordprocessingDrawing"},
                                        {"a", "drawingml/2006/main"},
                                        {"pic", "drawingml/2006/picture"}})
        m_xml.writeAttribute(QStringLiteral("xmlns:") + QLatin1String(prefix),
                             QStringLiteral("http://schemas.openxmlformats.org/") + QLatin1String(space));
    m_xml.writeStartElement(QStringLiteral("w:body"));
}

void DocxBody::value(const char* element, const QString& text)
{
    m_xml.writeEmptyElement(QLatin1String(element));
    m_xml.writeAttribute(QStringLiteral("w:val"), text);
}

void DocxBody::words(const QString& text)
{
    const QStringList parts = text.split(QChar(0x2011)); // a hyphen where no line ends, which Word has a mark for
    for (qsizetype at = 0; at < parts.size(); ++at) {
        if (at > 0) m_xml.writeEmptyElement(QStringLiteral("w:noBreakHyphen"));
        m_xml.writeStartElement(QStringLiteral("w:t"));
        m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        m_xml.writeCharacters(parts.at(at));
        m_xml.writeEndElement();
    }
}

void DocxBody::run(const QString& text, const DocxStyle& style)
{
    m_xml.writeStartElement(QStringLiteral("w:r"));
    m_xml.writeStartElement(QStringLiteral("w:rPr"));
    if (style.bold) m_xml.writeEmptyElement(QStringLiteral("w:b"));
    if (style.italic) m_xml.writeEmptyElement(QStringLiteral("w:i"));
    value("w:sz", QString::number(int(style.points * 2)));
    m_xml.writeEndElement();
    const QStringList lines = docxText(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0) m_xml.writeEmptyElement(QStringLiteral("w:br"));
        const QStringList parts = lines.at(i).split(u'\t');
        for (qsizetype at = 0; at < parts.size(); ++at) {
            if (at > 0) m_xml.writeEmptyElement(QStringLiteral("w:tab"));
            words(parts.at(at));
        }
    }
    m_xml.writeEndElement();
}

void DocxBody::space(int twips, bool keepNext, bool newPage)
{
    // Most of it as room below a line of next to no height: at a page's end that goes away, as on paper.
    const int line = std::min(twips, 20);
    paragraph(
        {},
        {.points = 1, .after = twips - line, .line = line, .isExact = true, .keepNext = keepNext, .newPage = newPage});
}

void DocxBody::paragraph(const QString& text, const DocxStyle& style)
{
    const auto attribute = [this](const char* name, int twips) {
        m_xml.writeAttribute(QLatin1String(name), QString::number(twips));
    };
    m_xml.writeStartElement(QStringLiteral("w:p"));
    m_xml.writeStartElement(QStringLiteral("w:pPr")); // its elements in the order the format wants
    if (style.keepNext) m_xml.writeEmptyElement(QStringLiteral("w:keepNext"));
    if (style.keepLines) m_xml.writeEmptyElement(QStringLiteral("w:keepLines"));
    if (style.newPage) m_xml.writeEmptyElement(QStringLiteral("w:pageBreakBefore"));
    m_xml.writeEmptyElement(QStringLiteral("w:widowControl")); // no single line alone, as on paper
    if (style.ruleBelow) {
        m_xml.writeStartElement(QStringLiteral("w:pBdr"));
        m_xml.writeEmptyElement(QStringLiteral("w:bottom"));
        for (const auto& [name, value] :
             {std::pair{"w:val", "single"}, {"w:sz", "5"}, {"w:space", "0"}, {"w:color", "000000"}})
            m_xml.writeAttribute(QLatin1String(name), QLatin1String(value));
        m_xml.writeEndElement();
    }
    if (style.rightTab) {
        m_xml.writeStartElement(QStringLiteral("w:tabs"));
        m_xml.writeEmptyElement(QStringLiteral("w:tab"));
        m_xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("right"));
        attribute("w:pos", style.rightTab);
        m_xml.writeEndElement();
    }
    m_xml.writeEmptyElement(QStringLiteral("w:spacing"));
    attribute("w:before", style.before);
    attribute("w:after", style.after);
    if (style.line > 0) {
        attribute("w:line", style.line);
        m_xml.writeAttribute(QStringLiteral("w:lineRule"),
                             style.isExact ? QStringLiteral("exact") : QStringLiteral("atLeast"));
    }
    if (style.firstIndent || style.indent || style.leftIndent) {
        m_xml.writeEmptyElement(QStringLiteral("w:ind"));
        attribute("w:left", style.indent + style.leftIndent);
        attribute("w:right", style.indent);
        if (style.firstIndent) attribute("w:firstLine", style.firstIndent);
    }
    value("w:jc", docxAlignment(style.align));
    m_xml.writeStartElement(QStringLiteral("w:rPr")); // an empty line is as high as its letters would be
    value("w:sz", QString::number(int(style.points * 2)));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    if (!text.isEmpty()) run(text, style);
    m_xml.writeEndElement();
}

void DocxBody::beginTable(const std::vector<int>& widths, const DocxGrid& grid)
{
    m_isGrid = grid.lines == DocxGrid::All;
    m_xml.writeStartElement(QStringLiteral("w:tbl"));
    m_xml.writeStartElement(QStringLiteral("w:tblPr"));
    if (m_isGrid) value("w:tblStyle", QStringLiteral("Grid"));
    const auto width = [this](const char* element, int twips) {
        m_xml.writeEmptyElement(QLatin1String(element));
        m_xml.writeAttribute(QStringLiteral("w:w"), QString::number(twips));
        m_xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("dxa"));
    };
    width("w:tblW", std::accumulate(widths.begin(), widths.end(), 0));
    if (grid.lines == DocxGrid::Between) {
        m_xml.writeStartElement(QStringLiteral("w:tblBorders"));
        m_xml.writeEmptyElement(QStringLiteral("w:insideH"));
        for (const auto& [name, value] :
             {std::pair{"w:val", "single"}, {"w:sz", "4"}, {"w:space", "0"}, {"w:color", "000000"}})
            m_xml.writeAttribute(QLatin1String(name), QLatin1String(value));
        m_xml.writeEndElement();
    }
    m_xml.writeEmptyElement(QStringLiteral("w:tblLayout"));
    m_xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("fixed"));
    m_xml.writeStartElement(QStringLiteral("w:tblCellMar"));
    width("w:left", grid.padding);
    width("w:right", grid.padding);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeStartElement(QStringLiteral("w:tblGrid"));
    for (const int each : widths) {
        m_xml.writeEmptyElement(QStringLiteral("w:gridCol"));
        m_xml.writeAttribute(QStringLiteral("w:w"), QString::number(each));
    }
    m_xml.writeEndElement();
}

void DocxBody::beginRow(DocxRow kind, DocxHeight height)
{
    m_xml.writeStartElement(QStringLiteral("w:tr"));
    if (kind == DocxRow::Plain && height.twips == 0) return;
    m_xml.writeStartElement(QStringLiteral("w:trPr"));
    if (kind != DocxRow::Plain) m_xml.writeEmptyElement(QStringLiteral("w:cantSplit"));
    if (height.twips > 0) {
        m_xml.writeEmptyElement(QStringLiteral("w:trHeight"));
        m_xml.writeAttribute(QStringLiteral("w:val"), QString::number(height.twips));
        m_xml.writeAttribute(QStringLiteral("w:hRule"),
                             height.isExact ? QStringLiteral("exact") : QStringLiteral("atLeast"));
    }
    if (kind == DocxRow::Head) m_xml.writeEmptyElement(QStringLiteral("w:tblHeader"));
    m_xml.writeEndElement();
}

void DocxBody::beginCell(int width, int span, DocxMerge merge)
{
    m_xml.writeStartElement(QStringLiteral("w:tc"));
    m_xml.writeStartElement(QStringLiteral("w:tcPr"));
    m_xml.writeEmptyElement(QStringLiteral("w:tcW"));
    m_xml.writeAttribute(QStringLiteral("w:w"), QString::number(width));
    m_xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("dxa"));
    if (span > 1) value("w:gridSpan", QString::number(span));
    if (merge != DocxMerge::None)
        value("w:vMerge", merge == DocxMerge::First ? QStringLiteral("restart") : QStringLiteral("continue"));
    value("w:vAlign", m_isGrid ? QStringLiteral("center") : QStringLiteral("top"));
    m_xml.writeEndElement();
}

void DocxBody::picture(const QString& id, int width, int height, DocxAlign align)
{
    constexpr qint64 emuOfTwip = 635;
    const QString number = QString::number(++m_pictures);
    const auto start = [this](const char* name,
                              std::initializer_list<std::pair<const char*, QString>> attributes = {}) {
        m_xml.writeStartElement(QLatin1String(name));
        for (const auto& [key, text] : attributes) m_xml.writeAttribute(QLatin1String(key), text);
    };
    const auto end = [this](int elements) {
        for (int i = 0; i < elements; ++i) m_xml.writeEndElement();
    };
    const QString cx = QString::number(width * emuOfTwip);
    const QString cy = QString::number(height * emuOfTwip);
    const auto size = [&](const char* name) {
        start(name, {{"cx", cx}, {"cy", cy}});
        end(1);
    };
    start("w:p");
    start("w:pPr");
    value("w:jc", docxAlignment(align));
    const auto small = [&] { // else the line would be higher than the picture
        start("w:rPr");
        value("w:sz", QStringLiteral("2"));
        end(1);
    };
    small();
    end(1);
    start("w:r");
    small();
    start("w:drawing");
    start("wp:inline", {{"distT", QStringLiteral("0")},
                        {"distB", QStringLiteral("0")},
                        {"distL", QStringLiteral("0")},
                        {"distR", QStringLiteral("0")}});
    size("wp:extent");
    start("wp:docPr", {{"id", number}, {"name", QStringLiteral("Hình ") + number}});
    end(1);
    start("a:graphic");
    start("a:graphicData", {{"uri", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture")}});
    start("pic:pic");
    start("pic:nvPicPr");
    start("pic:cNvPr", {{"id", number}, {"name", QStringLiteral("Hình ") + number}});
    end(1);
    start("pic:cNvPicPr");
    end(2);
    start("pic:blipFill");
    start("a:blip", {{"r:embed", id}});
    end(1);
    start("a:stretch");
    start("a:fillRect");
    end(3);
    start("pic:spPr");
    start("a:xfrm");
    start("a:off", {{"x", QStringLiteral("0")}, {"y", QStringLiteral("0")}});
    end(1);
    size("a:ext");
    end(1);
    start("a:prstGeom", {{"prst", QStringLiteral("rect")}});
    start("a:avLst");
    end(3);
    end(6); // pic:pic, a:graphicData, a:graphic, wp:inline, w:drawing, w:r
    end(1);
}

void DocxBody::endSection(const DocxPage& page)
{
    m_xml.writeStartElement(QStringLiteral("w:p"));
    m_xml.writeStartElement(QStringLiteral("w:pPr"));
    m_xml.writeEmptyElement(QStringLiteral("w:spacing")); // no room of its own: it must not ask for another page
    for (const auto& [name, value] :
         {std::pair{"w:before", "0"}, {"w:after", "0"}, {"w:line", "20"}, {"w:lineRule", "exact"}})
        m_xml.writeAttribute(QLatin1String(name), QLatin1String(value));
    sectionProperties(page);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

QByteArray DocxBody::finish(const DocxPage& page)
{
    sectionProperties(page);
    m_xml.writeEndDocument();
    return m_bytes;
}

void DocxBody::sectionProperties(const DocxPage& page)
{
    m_xml.writeStartElement(QStringLiteral("w:sectPr"));
    const auto reference = [&](const char* element, const char* type, const char* id) {
        m_xml.writeEmptyElement(QLatin1String(element));
        m_xml.writeAttribute(QStringLiteral("w:type"), QLatin1String(type));
        m_xml.writeAttribute(QStringLiteral("r:id"), QLatin1String(id));
    };
    reference("w:headerReference", "default", docxids::header);
    reference("w:headerReference", "first", docxids::firstHeader);
    reference("w:footerReference", "default", docxids::footer);
    reference("w:footerReference", "first", docxids::footer);
    m_xml.writeEmptyElement(QStringLiteral("w:pgSz"));
    m_xml.writeAttribute(QStringLiteral("w:w"), QString::number(docxTwips(page.landscape ? page.height : page.width)));
    m_xml.writeAttribute(QStringLiteral("w:h"), QString::number(docxTwips(page.landscape ? page.width : page.height)));
    if (page.landscape) m_xml.writeAttribute(QStringLiteral("w:orient"), QStringLiteral("landscape"));
    m_xml.writeEmptyElement(QStringLiteral("w:pgMar"));
    const double edge = std::min(page.top, page.bottom) - 10; // of the sheet to the two lines that run along
    for (const auto& [name, mm] : {std::pair{"w:top", page.top},
                                   {"w:right", page.right},
                                   {"w:bottom", page.bottom},
                                   {"w:left", page.left},
                                   {"w:header", edge},
                                   {"w:footer", edge}})
        m_xml.writeAttribute(QLatin1String(name), QString::number(docxTwips(mm)));
    m_xml.writeAttribute(QStringLiteral("w:gutter"), QStringLiteral("0"));
    if (page.fromOne) {
        m_xml.writeEmptyElement(QStringLiteral("w:pgNumType"));
        m_xml.writeAttribute(QStringLiteral("w:start"), QStringLiteral("1"));
    }
    if (page.firstApart) m_xml.writeEmptyElement(QStringLiteral("w:titlePg"));
    m_xml.writeEndElement();
}

} // namespace ocop
