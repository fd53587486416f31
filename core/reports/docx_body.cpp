#include "core/reports/docx_body.h"

#include <algorithm>
#include <numeric>

namespace ocop {
namespace {

constexpr double docxTwipsPerMm = 1440.0 / 25.4;

int docxTwips(double mm) { return int(mm * docxTwipsPerMm + 0.5); }

/// What XML cannot hold is left out; what is left reads the same.
QString docxText(const QString& text)
{
    QString clean;
    for (const QChar c : text)
        if (c >= u' ' || c == u'\n' || c == u'\t') clean += c;
    return clean;
}

QString docxAlign(const DocxStyle& style)
{
    if (style.justified) return QStringLiteral("both");
    switch (style.align) {
    case ColumnAlign::Centre: return QStringLiteral("center");
    case ColumnAlign::Right: return QStringLiteral("right");
    default: return QStringLiteral("left");
    }
}

} // namespace

int DocxBody::bodyWidth(PaperOrientation orientation) const
{
    return docxTwips((orientation == PaperOrientation::Portrait ? 210 : 297) - 30 - 15);
}

QByteArray DocxBody::write()
{
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
    m_xml.writeStartElement(QStringLiteral("w:document"));
    m_xml.writeAttribute(QStringLiteral("xmlns:w"),
                         QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main"));
    m_xml.writeAttribute(QStringLiteral("xmlns:r"),
                         QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships"));
    m_xml.writeStartElement(QStringLiteral("w:body"));
    const bool hasAnnex =
        std::any_of(m_report.tables.begin(), m_report.tables.end(), [](const auto& table) { return table.annex; });
    if (!m_report.annexOnly) {
        writeOfficeHead();
        writeFront();
        writeCards();
        for (const ReportTable& table : m_report.tables) {
            if (table.annex || m_report.isCatalogue) continue;
            if (!table.title.isEmpty()) paragraph(table.title, {.bold = true, .after = 120, .keepNext = true});
            if (!table.unitLine.isEmpty())
                paragraph(table.unitLine,
                          {.points = 11, .italic = true, .align = ColumnAlign::Right, .keepNext = true});
            writeTable(table);
        }
        if (!m_report.closing.isEmpty()) paragraph({}, {.points = 4});
        writeText(m_report.closing);
        writeTail();
    }
    if (hasAnnex) {
        if (!m_report.annexOnly) {
            m_xml.writeStartElement(QStringLiteral("w:p"));
            m_xml.writeStartElement(QStringLiteral("w:pPr"));
            section(m_report.orientation, true);
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
        writeAnnexes();
    } else {
        section(m_report.orientation, true);
    }
    m_xml.writeEndDocument();
    return m_bytes;
}

void DocxBody::runs(const QString& text, const DocxStyle& style)
{
    m_xml.writeStartElement(QStringLiteral("w:r"));
    m_xml.writeStartElement(QStringLiteral("w:rPr"));
    if (style.bold) m_xml.writeEmptyElement(QStringLiteral("w:b"));
    if (style.italic) m_xml.writeEmptyElement(QStringLiteral("w:i"));
    m_xml.writeEmptyElement(QStringLiteral("w:sz"));
    m_xml.writeAttribute(QStringLiteral("w:val"), QString::number(int(style.points * 2)));
    m_xml.writeEndElement();
    const QStringList lines = docxText(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0) m_xml.writeEmptyElement(QStringLiteral("w:br"));
        m_xml.writeStartElement(QStringLiteral("w:t"));
        m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        m_xml.writeCharacters(lines.at(i));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void DocxBody::paragraph(const QString& text, const DocxStyle& style)
{
    m_xml.writeStartElement(QStringLiteral("w:p"));
    m_xml.writeStartElement(QStringLiteral("w:pPr"));
    if (style.keepNext) m_xml.writeEmptyElement(QStringLiteral("w:keepNext"));
    if (style.ruleBelow) {
        m_xml.writeStartElement(QStringLiteral("w:pBdr"));
        m_xml.writeEmptyElement(QStringLiteral("w:bottom"));
        for (const auto& [name, value] :
             {std::pair{"w:val", "single"}, {"w:sz", "5"}, {"w:space", "1"}, {"w:color", "000000"}})
            m_xml.writeAttribute(QLatin1String(name), QLatin1String(value));
        m_xml.writeEndElement();
    }
    m_xml.writeEmptyElement(QStringLiteral("w:spacing"));
    m_xml.writeAttribute(QStringLiteral("w:before"), QStringLiteral("0"));
    m_xml.writeAttribute(QStringLiteral("w:after"), QString::number(style.after));
    if (style.firstIndent || style.indent) {
        m_xml.writeEmptyElement(QStringLiteral("w:ind"));
        if (style.indent) {
            m_xml.writeAttribute(QStringLiteral("w:left"), QString::number(style.indent));
            m_xml.writeAttribute(QStringLiteral("w:right"), QString::number(style.indent));
        }
        if (style.firstIndent) m_xml.writeAttribute(QStringLiteral("w:firstLine"), QString::number(style.firstIndent));
    }
    m_xml.writeEmptyElement(QStringLiteral("w:jc"));
    m_xml.writeAttribute(QStringLiteral("w:val"), docxAlign(style));
    m_xml.writeEndElement();
    runs(text, style);
    m_xml.writeEndElement();
}

void DocxBody::writeCards()
{
    for (const ReportCard& card : m_report.cards) {
        paragraph(card.heading + u' ' + QString(card.stars, QChar(0x2605)),
                  {.points = 12.5, .bold = true, .after = 40, .keepNext = true});
        for (const QString& line : card.lines) paragraph(line, {.points = 11, .keepNext = true});
        paragraph(card.text, {.points = 11, .justified = true, .after = 200});
    }
}

void DocxBody::beginTable(const std::vector<int>& widths, const char* style)
{
    m_xml.writeStartElement(QStringLiteral("w:tbl"));
    m_xml.writeStartElement(QStringLiteral("w:tblPr"));
    if (style) {
        m_xml.writeEmptyElement(QStringLiteral("w:tblStyle"));
        m_xml.writeAttribute(QStringLiteral("w:val"), QLatin1String(style));
    }
    m_xml.writeEmptyElement(QStringLiteral("w:tblW"));
    m_xml.writeAttribute(QStringLiteral("w:w"), QString::number(std::accumulate(widths.begin(), widths.end(), 0)));
    m_xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("dxa"));
    m_xml.writeEmptyElement(QStringLiteral("w:tblLayout"));
    m_xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("fixed"));
    if (!style) { // the office's head and the signatures reach to the margins
        m_xml.writeStartElement(QStringLiteral("w:tblCellMar"));
        for (const char* side : {"w:left", "w:right"}) {
            m_xml.writeEmptyElement(QLatin1String(side));
            m_xml.writeAttribute(QStringLiteral("w:w"), QStringLiteral("0"));
            m_xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("dxa"));
        }
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_xml.writeStartElement(QStringLiteral("w:tblGrid"));
    for (const int width : widths) {
        m_xml.writeEmptyElement(QStringLiteral("w:gridCol"));
        m_xml.writeAttribute(QStringLiteral("w:w"), QString::number(width));
    }
    m_xml.writeEndElement();
}

void DocxBody::beginCell(int width, int span, const char* merge)
{
    m_xml.writeStartElement(QStringLiteral("w:tc"));
    m_xml.writeStartElement(QStringLiteral("w:tcPr"));
    m_xml.writeEmptyElement(QStringLiteral("w:tcW"));
    m_xml.writeAttribute(QStringLiteral("w:w"), QString::number(width));
    m_xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("dxa"));
    if (span > 1) {
        m_xml.writeEmptyElement(QStringLiteral("w:gridSpan"));
        m_xml.writeAttribute(QStringLiteral("w:val"), QString::number(span));
    }
    if (merge) {
        m_xml.writeEmptyElement(QStringLiteral("w:vMerge"));
        m_xml.writeAttribute(QStringLiteral("w:val"), QLatin1String(merge));
    }
    m_xml.writeEmptyElement(QStringLiteral("w:vAlign"));
    m_xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("center"));
    m_xml.writeEndElement();
}

void DocxBody::endCell() { m_xml.writeEndElement(); }

void DocxBody::writeOfficeHead()
{
    const int whole = bodyWidth(m_report.orientation);
    const int left = whole * 47 / 100;
    const int right = whole - left;
    beginTable({left, right});
    const auto row = [&](const std::function<void()>& leftCell, const std::function<void()>& rightCell) {
        m_xml.writeStartElement(QStringLiteral("w:tr"));
        beginCell(left);
        leftCell();
        endCell();
        beginCell(right);
        rightCell();
        endCell();
        m_xml.writeEndElement();
    };
    const OfficeHeader& office = m_report.office;
    DocxStyle issuing = DocxStyle::centred(12, true);
    DocxStyle rule = DocxStyle::centred(4);
    rule.ruleBelow = true;
    row(
        [&] {
            if (!office.superiorBody.isEmpty()) paragraph(office.superiorBody, DocxStyle::centred(12));
            paragraph(office.issuingBody, issuing);
            rule.indent = left * 32 / 100;
            paragraph({}, rule);
        },
        [&] {
            paragraph(QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), DocxStyle::centred(12, true));
            paragraph(QStringLiteral("Độc lập - Tự do - Hạnh phúc"), DocxStyle::centred(13, true));
            rule.indent = right * 21 / 100;
            paragraph({}, rule);
        });
    row(
        [&] {
            paragraph(numberText(office), DocxStyle::centred(13));
            if (m_report.isLetter) paragraph(m_report.subject, DocxStyle::centred(12));
        },
        [&] { paragraph(placeAndDateText(office), DocxStyle::centred(13, false, true)); });
    m_xml.writeEndElement();
}

void DocxBody::writeFront()
{
    paragraph({}, {.points = 10});
    if (!m_report.documentKind.isEmpty()) paragraph(m_report.documentKind, DocxStyle::centred(14, true));
    if (!m_report.subject.isEmpty() && !m_report.isLetter) {
        paragraph(m_report.subject, DocxStyle::centred(13, true));
        DocxStyle rule = DocxStyle::centred(4);
        rule.ruleBelow = true;
        rule.indent = bodyWidth(m_report.orientation) * 39 / 100;
        rule.after = 200;
        paragraph({}, rule);
    }
    writeAddressees();
    writeText(m_report.intro);
}

void DocxBody::writeAddressees()
{
    const QStringList& names = m_report.addressees;
    if (names.isEmpty()) return;
    const QString salute = QStringLiteral("Kính gửi:");
    DocxStyle style = DocxStyle::centred(14);
    if (names.size() == 1) {
        style.after = 240;
        paragraph(salute + u' ' + names.front(), style);
        return;
    }
    style.align = ColumnAlign::Left;
    style.indent = bodyWidth(m_report.orientation) * 22 / 100;
    paragraph(salute, style);
    style.indent = bodyWidth(m_report.orientation) * 28 / 100;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const bool last = i + 1 == names.size();
        style.after = last ? 240 : 0;
        paragraph(QStringLiteral("- ") + names.at(i) + (last ? u'.' : u';'), style);
    }
}

void DocxBody::writeText(const QStringList& paragraphs)
{
    for (const QString& text : paragraphs)
        paragraph(text, {.justified = true, .firstIndent = docxTwips(12.7), .after = 120});
}

void DocxBody::writeTail()
{
    for (const QString& note : m_report.notes)
        paragraph(note, {.points = DocxStyle::tablePoints, .italic = true, .justified = true, .after = 60});
    const bool two = !m_report.leftSignature.roleLines.isEmpty();
    if (m_report.signature.roleLines.isEmpty() && m_report.recipients.isEmpty() && !two) return;
    const int whole = bodyWidth(m_report.orientation);
    const int left = whole * 45 / 100;
    paragraph({}, {.points = 8, .keepNext = true});
    beginTable({left, whole - left});
    m_xml.writeStartElement(QStringLiteral("w:tr"));
    m_xml.writeStartElement(QStringLiteral("w:trPr"));
    m_xml.writeEmptyElement(QStringLiteral("w:cantSplit"));
    m_xml.writeEndElement();
    const auto sign = [&](const SignatureBlock& block) {
        for (const QString& line : block.roleLines) paragraph(line, DocxStyle::centred(13, true));
        for (int i = 0; i < 4; ++i) paragraph({}, DocxStyle::centred(13));
        paragraph(block.signer, DocxStyle::centred(13, true));
    };
    beginCell(left);
    if (two) {
        sign(m_report.leftSignature);
    } else if (!m_report.recipients.isEmpty()) {
        paragraph(QStringLiteral("Nơi nhận:"), {.points = 12, .bold = true, .italic = true});
        for (qsizetype i = 0; i < m_report.recipients.size(); ++i)
            paragraph(QStringLiteral("- ") + m_report.recipients.at(i) +
                          (i + 1 == m_report.recipients.size() ? u'.' : u';'),
                      {.points = 11});
    } else {
        paragraph({}, {});
    }
    endCell();
    beginCell(whole - left);
    sign(m_report.signature);
    endCell();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void DocxBody::writeAnnexes()
{
    std::vector<const ReportTable*> annexes;
    for (const ReportTable& table : m_report.tables)
        if (table.annex) annexes.push_back(&table);
    for (size_t i = 0; i < annexes.size(); ++i) {
        const ReportTable& table = *annexes[i];
        paragraph(annexLabel(m_report, int(i)), DocxStyle::centred(14, true));
        paragraph(table.title.toUpper(), DocxStyle::centred(13, true));
        DocxStyle reference = DocxStyle::centred(13, false, true);
        reference.after = 160;
        paragraph(table.reference.isEmpty() ? annexReferenceText(m_report) : table.reference, reference);
        writeTable(table);
        if (i + 1 == annexes.size()) {
            section(table.orientation, false);
            continue;
        }
        m_xml.writeStartElement(QStringLiteral("w:p"));
        m_xml.writeStartElement(QStringLiteral("w:pPr"));
        section(table.orientation, false);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
}

void DocxBody::section(PaperOrientation orientation, bool first)
{
    m_xml.writeStartElement(QStringLiteral("w:sectPr"));
    const auto reference = [&](const char* element, const char* type, const char* id) {
        m_xml.writeEmptyElement(QLatin1String(element));
        m_xml.writeAttribute(QStringLiteral("w:type"), QLatin1String(type));
        m_xml.writeAttribute(QStringLiteral("r:id"), QLatin1String(id));
    };
    reference("w:headerReference", "default", "rId2");
    reference("w:headerReference", "first", "rId3");
    reference("w:footerReference", "default", "rId4");
    reference("w:footerReference", "first", "rId4");
    const bool landscape = orientation == PaperOrientation::Landscape;
    m_xml.writeEmptyElement(QStringLiteral("w:pgSz"));
    m_xml.writeAttribute(QStringLiteral("w:w"), QString::number(docxTwips(landscape ? 297 : 210)));
    m_xml.writeAttribute(QStringLiteral("w:h"), QString::number(docxTwips(landscape ? 210 : 297)));
    if (landscape) m_xml.writeAttribute(QStringLiteral("w:orient"), QStringLiteral("landscape"));
    m_xml.writeEmptyElement(QStringLiteral("w:pgMar"));
    for (const auto& [name, mm] : {std::pair{"w:top", 20.0},
                                   {"w:right", 15.0},
                                   {"w:bottom", 20.0},
                                   {"w:left", 30.0},
                                   {"w:header", 10.0},
                                   {"w:footer", 10.0}})
        m_xml.writeAttribute(QLatin1String(name), QString::number(docxTwips(mm)));
    m_xml.writeAttribute(QStringLiteral("w:gutter"), QStringLiteral("0"));
    if (first) m_xml.writeEmptyElement(QStringLiteral("w:titlePg")); // no number on page 1
    m_xml.writeEndElement();
}

} // namespace ocop
