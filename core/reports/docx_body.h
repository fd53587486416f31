#pragma once

#include "core/reports/report.h"

#include <QXmlStreamWriter>

#include <functional>

namespace ocop {

/// How a paragraph of a Word document is set. Sizes in points, lengths in twips.
struct DocxStyle
{
    double points = 13;
    bool bold = false;
    bool italic = false;
    ColumnAlign align = ColumnAlign::Left;
    bool justified = false;
    int firstIndent = 0;
    int indent = 0; ///< at both sides
    int after = 0;
    bool ruleBelow = false;
    bool keepNext = false;

    static constexpr double tablePoints = 11;
    static DocxStyle centred(double points, bool bold = false, bool italic = false)
    {
        DocxStyle style;
        style.points = points;
        style.bold = bold;
        style.italic = italic;
        style.align = ColumnAlign::Centre;
        return style;
    }
};

/// Writes word/document.xml: the paper's parts in their order, annexes in sections of their own.
class DocxBody
{
public:
    explicit DocxBody(const Report& report) : m_report(report) {}

    QByteArray write();

private:
    /// How a table's columns are set.
    struct Columns
    {
        std::vector<int> widths; ///< twips
        double points = 11;
    };

    void paragraph(const QString& text, const DocxStyle& style);
    void runs(const QString& text, const DocxStyle& style);
    void writeOfficeHead();
    void writeFront();
    void writeAddressees();
    void writeText(const QStringList& paragraphs);
    /// Without their pictures and codes: people put their own into Word.
    void writeCards();
    void writeTable(const ReportTable& table);
    void writeHeadRows(const ReportTable& table, const Columns& columns);
    void writeRow(const ReportTable& table, const ReportRow& row, const Columns& columns);
    void writeTail();
    void writeAnnexes();
    /// Without a style: no lines, and no room at the sides.
    void beginTable(const std::vector<int>& widths, const char* style = nullptr);
    void beginCell(int width, int span = 1, const char* merge = nullptr);
    void endCell();
    void section(PaperOrientation orientation, bool first);

    int bodyWidth(PaperOrientation orientation) const;
    Columns columnsOf(const ReportTable& table, int width) const;
    PaperOrientation orientationOf(const ReportTable& table) const
    {
        return table.annex ? table.orientation : m_report.orientation;
    }

    const Report& m_report;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

} // namespace ocop
