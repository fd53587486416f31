#include "ui/paper/word/report_docx.h"

#include "core/formats/docx_file.h"
#include "core/formats/whole_file.h"
#include "ui/paper/layout/report_layout.h"
#include "ui/paper/official_look.h"
#include "ui/paper/picture_flow.h"
#include "ui/paper/word/docx_cards.h"
#include "ui/paper/word/docx_front.h"
#include "ui/paper/word/docx_table.h"
#include "ui/paper/word/word_style.h"

#include <algorithm>

namespace ocop {
namespace {

/// Half of the rules above and below a table: Word sets them beside its rows, paper on them.
constexpr double rulesOfTable = 9;

/// Writes the paper's parts in their order, annexes in sections of their own.
class ReportDocx
{
public:
    explicit ReportDocx(const Report& report) : m_report(report), m_paper(settledPaper(report)) {}

    QByteArray write();
    std::vector<DocxPicture> takePictures() { return m_pictures.take(); }

private:
    void writeMainPart();
    void writeTables();
    void writeTitle(const ReportTable& table);
    void writePictures();
    void writeTail();
    void writeSignature(const SignatureBlock& block, double width);
    /// With the end of the document.
    QByteArray writeAnnexes();
    bool hasSignatures() const
    {
        return !m_report.signature.roleLines.isEmpty() || !m_report.leftSignature.roleLines.isEmpty() ||
               !m_report.recipients.isEmpty();
    }
    bool hasTail() const { return hasSignatures() || !m_report.notes.isEmpty(); }

    const Report& m_report;
    const SettledPaper m_paper;
    const PageSetup& m_setup = m_paper.setup;
    const DocxPage m_page = wordPage(m_setup, m_report.orientation);
    const double m_width = bodyRect(m_report.orientation, m_setup).width();
    DocxBody m_body;
    WordPictures m_pictures;
};

QByteArray ReportDocx::write()
{
    if (!m_report.annexOnly) writeMainPart();
    const bool hasAnnex = std::any_of(m_report.tables.begin(), m_report.tables.end(),
                                      [](const ReportTable& table) { return table.annex; });
    if (!hasAnnex) return m_body.finish(m_page);
    if (!m_report.annexOnly) m_body.endSection(m_page);
    return writeAnnexes();
}

void ReportDocx::writeMainPart()
{
    if (m_report.cardPaper) return writeDocxCards(m_body, m_pictures, m_report, m_setup);
    writeDocxFront(m_body, m_report, m_width, m_setup);
    writeDocxText(m_body, m_report.intro, m_width, m_setup);
    // A heading at the text's end goes with the table.
    const QString last = m_report.intro.value(m_report.intro.size() - 1);
    m_body.space(wordTwips(look::underIntro), isHeadline(last, bodyBox(last, m_width, m_setup)));
    writeTables();
    writePictures();
    if (!m_report.closing.isEmpty()) {
        m_body.space(wordTwips(look::paragraphGap));
        writeDocxText(m_body, m_report.closing, m_width, m_setup, hasTail());
    }
    writeTail();
}

void ReportDocx::writeTitle(const ReportTable& table)
{
    if (!table.title.isEmpty() && !table.annex) {
        DocxStyle title = wordStyle(officialStyle(13, true, false, Qt::AlignLeft));
        title.after = wordTwips(look::paragraphGap);
        title.keepNext = true;
        m_body.paragraph(table.title, title);
    }
    if (table.unitLine.isEmpty()) return;
    DocxStyle unit = wordStyle(officialStyle(11, false, true, Qt::AlignRight));
    unit.after = wordTwips(look::underUnitLine);
    unit.keepNext = true;
    m_body.paragraph(table.unitLine, unit);
}

void ReportDocx::writeTables()
{
    std::vector<const ReportTable*> tables;
    for (const ReportTable& table : m_report.tables)
        if (!table.annex) tables.push_back(&table);
    const bool endsPaper = m_report.closing.isEmpty() && m_report.pictures.empty();
    for (size_t i = 0; i < tables.size(); ++i) {
        const bool isLast = i + 1 == tables.size();
        if (i > 0) m_body.space(wordTwips(look::betweenTables - rulesOfTable));
        writeTitle(*tables[i]);
        writeDocxTable(m_body, *tables[i], m_width, m_setup,
                       {isLast && endsPaper && hasTail(), isLast ? m_paper.rowsWithTail : std::nullopt});
    }
}

void ReportDocx::writePictures()
{
    if (m_report.pictures.empty()) return;
    m_body.space(wordTwips(photoGap), true);
    const double half = (m_width - photoGap) / 2;
    DocxStyle title = wordStyle(officialStyle(12, true, false, Qt::AlignLeft));
    title.keepNext = true;
    m_body.paragraph(m_report.picturesTitle, title);
    const std::vector<int> widths(2, wordTwips(m_width / 2)); // each with its part of the room between them
    m_body.beginTable(widths, {});
    for (size_t i = 0; i < m_report.pictures.size(); i += 2) {
        m_body.beginRow(DocxRow::Whole);
        for (size_t at = i; at < i + 2; ++at) {
            m_body.beginCell(widths[at - i]);
            m_body.space(wordTwips(photoGap / 2));
            if (at < m_report.pictures.size()) {
                const ReportPicture& each = m_report.pictures[at];
                const QSizeF size = photoSize(each, half);
                m_body.picture(m_pictures.photo(each.jpeg, {each.width, each.height}).id, wordTwips(size.width()),
                               wordTwips(size.height()), DocxAlign::Centre);
                DocxStyle caption = wordStyle(officialStyle(10.5, false, true));
                caption.after = wordTwips(photoGap / 2);
                m_body.paragraph(each.caption, caption);
            }
            m_body.endCell();
        }
        m_body.endRow();
    }
    m_body.endTable();
}

void ReportDocx::writeSignature(const SignatureBlock& block, double width)
{
    const PaperStyle style = officialStyle(13, true);
    for (const QString& line : block.roleLines) writeDocxHeading(m_body, line, style, width);
    constexpr int emptyLines = 4; // to write into, and to be taken away
    DocxStyle empty = wordStyle(style);
    empty.line = wordTwips(look::signatureRoom / emptyLines);
    for (int i = 0; i < emptyLines; ++i) m_body.paragraph({}, empty);
    writeDocxHeading(m_body, block.signer, style, width);
}

void ReportDocx::writeTail()
{
    if (!m_report.notes.isEmpty()) m_body.space(wordTwips(look::paragraphGap), true);
    for (const QString& note : m_report.notes) {
        const TextBox box(note, officialStyle(m_setup.tablePoints, false, true, Qt::AlignJustify), m_width);
        DocxStyle style = wordStyle(box.style());
        style.keepNext = hasSignatures() || &note != &m_report.notes.back();
        style.keepLines = true;
        m_body.paragraph(wordText(box), style);
    }
    if (!hasSignatures()) return m_body.space(20);
    m_body.space(wordTwips(look::aboveTail), true);
    const double left = m_width * look::tailLeftShare;
    m_body.beginTable({wordTwips(left), wordTwips(m_width - left)}, {});
    m_body.beginRow(DocxRow::Whole);
    m_body.beginCell(wordTwips(left));
    if (!m_report.leftSignature.roleLines.isEmpty()) {
        writeSignature(m_report.leftSignature, left);
    } else if (!m_report.recipients.isEmpty()) {
        m_body.paragraph(QStringLiteral("Nơi nhận:"), wordStyle(officialStyle(12, true, true, Qt::AlignLeft)));
        for (const QString& line : dashed(m_report.recipients)) {
            const TextBox box(line, officialStyle(11, false, false, Qt::AlignLeft), left);
            m_body.paragraph(wordText(box), wordStyle(box.style()));
        }
    } else {
        m_body.space(20);
    }
    m_body.endCell();
    m_body.beginCell(wordTwips(m_width - left));
    if (m_report.signature.roleLines.isEmpty())
        m_body.space(20);
    else
        writeSignature(m_report.signature, m_width - left);
    m_body.endCell();
    m_body.endRow();
    m_body.endTable();
    m_body.space(20);
}

QByteArray ReportDocx::writeAnnexes()
{
    std::vector<const ReportTable*> annexes;
    for (const ReportTable& table : m_report.tables)
        if (table.annex) annexes.push_back(&table);
    for (size_t i = 0; i < annexes.size(); ++i) {
        const ReportTable& table = *annexes[i];
        DocxPage page = wordPage(m_setup, table.orientation);
        page.fromOne = true; // numbered on its own
        const double width = bodyRect(table.orientation, m_setup).width();
        writeDocxHeading(m_body, annexLabel(m_report, int(i)), officialStyle(14, true), width);
        writeDocxHeading(m_body, table.title.toUpper(), officialStyle(13, true), width);
        writeDocxHeading(m_body, table.reference.isEmpty() ? annexReferenceText(m_report) : table.reference,
                         officialStyle(13, false, true), width);
        m_body.space(wordTwips(look::underAnnexTitle), true);
        writeTitle(table);
        writeDocxTable(m_body, table, width, m_setup);
        if (i + 1 == annexes.size()) {
            m_body.space(20);
            return m_body.finish(page);
        }
        m_body.endSection(page);
    }
    return {};
}

/// What stands at the foot of every page, before its number.
std::optional<QString> footLine(const Report& report)
{
    if (!report.footLine) return std::nullopt;
    QStringList facts{report.scope, asOfText(report)};
    if (!report.fingerprint.isEmpty()) facts << QStringLiteral("Mã %1").arg(report.fingerprint);
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

} // namespace

QByteArray reportAsDocx(const Report& report)
{
    ReportDocx document(report);
    const QByteArray body = document.write();
    return docxOf({body, pageMark(report), footLine(report), document.takePictures()});
}

void writeDocx(const Report& report, const QString& path) { writeWholeFile(path, reportAsDocx(report)); }

} // namespace ocop
