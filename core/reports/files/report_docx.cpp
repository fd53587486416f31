#include "core/reports/files/report_docx.h"

#include "core/formats/docx_file.h"
#include "core/formats/whole_file.h"
#include "core/reports/files/docx_table.h"
#include "core/reports/files/times_widths.h"

#include <QSize>

#include <algorithm>
#include <functional>

namespace ocop {
namespace {

/// A heading that takes two lines in even ones, as on paper.
QString evenLines(const QString& text, const DocxStyle& style, double width)
{
    if (timesWidth(text, style.points, style.bold) <= width * 0.98) return text;
    const QStringList words = text.split(u' ');
    QString best = text;
    double least = 0;
    for (qsizetype at = 1; at < words.size(); ++at) {
        const QString first = words.mid(0, at).join(u' ');
        const QString second = words.mid(at).join(u' ');
        const double widest =
            std::max(timesWidth(first, style.points, style.bold), timesWidth(second, style.points, style.bold));
        if (least > 0 && widest >= least) continue;
        least = widest;
        best = first + u'\n' + second;
    }
    return least <= width ? best : text; // three lines and more break as they come
}

/// Writes the paper's parts in their order, annexes in sections of their own.
class ReportDocx
{
public:
    explicit ReportDocx(const Report& report) : m_report(report) {}

    QByteArray write();
    std::vector<DocxPicture> takePictures() { return std::move(m_pictures); }

private:
    void writeOfficeHead();
    void writeFront();
    void writeAddressees();
    void writeText(const QStringList& paragraphs);
    void writeCards();
    void writeCard(const ReportCard& card);
    void writePicture(const QByteArray& bytes, QSize size, QSize box);
    void writeTables();
    void writePictures();
    void writeTail();
    /// With the end of the document.
    QByteArray writeAnnexes();

    const Report& m_report;
    const DocxPage m_page{m_report.orientation == PaperOrientation::Landscape, true}; // no number on page 1
    const int m_width = m_page.bodyWidth();
    DocxBody m_body;
    std::vector<DocxPicture> m_pictures;
};

QByteArray ReportDocx::write()
{
    if (!m_report.annexOnly) {
        writeOfficeHead();
        writeFront();
        writeCards();
        writeTables();
        writePictures();
        if (!m_report.closing.isEmpty()) m_body.paragraph({}, {.points = 4});
        writeText(m_report.closing);
        writeTail();
    }
    const bool hasAnnex = std::any_of(m_report.tables.begin(), m_report.tables.end(),
                                      [](const ReportTable& table) { return table.annex; });
    if (!hasAnnex) return m_body.finish(m_page);
    if (!m_report.annexOnly) m_body.endSection(m_page);
    return writeAnnexes();
}

void ReportDocx::writeTables()
{
    for (const ReportTable& table : m_report.tables) {
        if (table.annex || m_report.isCatalogue) continue;
        if (!table.title.isEmpty()) m_body.paragraph(table.title, {.bold = true, .after = 120, .keepNext = true});
        if (!table.unitLine.isEmpty())
            m_body.paragraph(table.unitLine,
                             {.points = 11, .italic = true, .align = DocxAlign::Right, .keepNext = true});
        writeDocxTable(m_body, table, m_width);
    }
}

void ReportDocx::writePictures()
{
    if (m_report.pictures.empty()) return;
    m_body.paragraph(m_report.picturesTitle, {.bold = true, .after = 120, .keepNext = true});
    const int half = m_width / 2;
    const QSize room(half - docxTwips(4), docxTwips(reportPictureHeight));
    m_body.beginTable({half, m_width - half}, false);
    for (size_t i = 0; i < m_report.pictures.size(); i += 2) {
        m_body.beginRow(DocxRow::Whole);
        for (size_t at = i; at < i + 2; ++at) {
            m_body.beginCell(half);
            if (at < m_report.pictures.size()) {
                const ReportPicture& each = m_report.pictures[at];
                writePicture(each.jpeg, {each.width, each.height}, room);
                m_body.paragraph(each.caption,
                                 {.points = 11, .italic = true, .align = DocxAlign::Centre, .after = 120});
            } else {
                m_body.paragraph({}, {});
            }
            m_body.endCell();
        }
        m_body.endRow();
    }
    m_body.endTable();
}

void ReportDocx::writeCards()
{
    for (const ReportCard& card : m_report.cards) writeCard(card);
}

/// Picture, words and code beside each other, as on paper.
void ReportDocx::writeCard(const ReportCard& card)
{
    const bool hasPicture = card.pictureSize.isValid();
    const bool hasCode = !card.codePicture.isEmpty();
    const int gap = docxTwips(4);
    const int picture = hasPicture ? docxTwips(40) + gap : 0;
    const int code = hasCode ? docxTwips(22) + gap : 0;
    std::vector<int> widths;
    for (const int width : {picture, m_width - picture - code, code})
        if (width > 0) widths.push_back(width);
    m_body.beginTable(widths, false);
    m_body.beginRow(DocxRow::Whole);
    if (hasPicture) {
        m_body.beginCell(picture);
        writePicture(card.picture, card.pictureSize, {picture - gap, picture - gap});
        m_body.endCell();
    }
    m_body.beginCell(m_width - picture - code);
    m_body.paragraph(card.heading + u' ' + QString(card.stars, QChar(0x2605)),
                     {.points = 12.5, .bold = true, .after = 40});
    for (const QString& line : card.lines) m_body.paragraph(line, {.points = 10.5});
    m_body.endCell();
    if (hasCode) {
        m_body.beginCell(code);
        writePicture(card.codePicture, {1, 1}, {code - gap, code - gap});
        m_body.endCell();
    }
    m_body.endRow();
    m_body.endTable();
    m_body.paragraph(card.text, {.points = 10.5, .align = DocxAlign::Justified, .after = 200});
}

void ReportDocx::writePicture(const QByteArray& bytes, QSize size, QSize box)
{
    const QSize fitted = size.scaled(box, Qt::KeepAspectRatio);
    const QString id = QStringLiteral("img%1").arg(m_pictures.size() + 1);
    m_pictures.push_back({id, bytes});
    m_body.picture(id, fitted.width(), fitted.height(), DocxAlign::Centre);
}

void ReportDocx::writeOfficeHead()
{
    const int whole = m_width;
    const int left = whole * 42 / 100; // quốc hiệu stays on one line
    const int right = whole - left;
    m_body.beginTable({left, right}, false);
    const auto row = [&](const std::function<void()>& leftCell, const std::function<void()>& rightCell) {
        m_body.beginRow(DocxRow::Plain);
        m_body.beginCell(left);
        leftCell();
        m_body.endCell();
        m_body.beginCell(right);
        rightCell();
        m_body.endCell();
        m_body.endRow();
    };
    const OfficeHeader& office = m_report.office;
    const QString motto = QStringLiteral("Độc lập - Tự do - Hạnh phúc");
    const DocxStyle issuing = DocxStyle::centred(12, true);
    DocxStyle rule = DocxStyle::centred(4);
    rule.ruleBelow = true;
    row(
        [&] {
            if (!office.superiorBody.isEmpty()) {
                const DocxStyle above = DocxStyle::centred(12);
                m_body.paragraph(evenLines(office.superiorBody, above, left), above);
            }
            const QString lines = evenLines(office.issuingBody, issuing, left);
            m_body.paragraph(lines, issuing);
            const double line = std::min<double>(timesWidth(lines.section(u'\n', -1), 12, true), left);
            rule.indent = int((left - line * 0.4) / 2);
            if (!office.issuingBody.isEmpty()) m_body.paragraph({}, rule);
        },
        [&] {
            m_body.paragraph(QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), DocxStyle::centred(12, true));
            m_body.paragraph(motto, DocxStyle::centred(13, true));
            rule.indent = int((right - timesWidth(motto, 13, true)) / 2);
            m_body.paragraph({}, rule);
        });
    row(
        [&] {
            m_body.paragraph(numberText(office), DocxStyle::centred(13));
            if (m_report.isLetter) m_body.paragraph(m_report.subject, DocxStyle::centred(12));
        },
        [&] { m_body.paragraph(placeAndDateText(office), DocxStyle::centred(13, false, true)); });
    m_body.endTable();
}

void ReportDocx::writeFront()
{
    m_body.paragraph({}, {.points = 10});
    if (!m_report.documentKind.isEmpty()) m_body.paragraph(m_report.documentKind, DocxStyle::centred(14, true));
    if (!m_report.subject.isEmpty() && !m_report.isLetter) {
        const DocxStyle title = DocxStyle::centred(13, true);
        m_body.paragraph(evenLines(m_report.subject, title, m_width * 0.86), title);
        DocxStyle rule = DocxStyle::centred(4);
        rule.ruleBelow = true;
        rule.indent = m_width * 39 / 100;
        rule.after = 200;
        m_body.paragraph({}, rule);
    }
    writeAddressees();
    writeText(m_report.intro);
}

void ReportDocx::writeAddressees()
{
    const QStringList& names = m_report.addressees;
    if (names.isEmpty()) return;
    const QString salute = QStringLiteral("Kính gửi:");
    DocxStyle style = DocxStyle::centred(14);
    if (names.size() == 1) {
        style.after = 240;
        m_body.paragraph(salute + u' ' + names.front(), style);
        return;
    }
    style.align = DocxAlign::Left;
    style.indent = m_width * 22 / 100;
    m_body.paragraph(salute, style);
    style.indent = m_width * 28 / 100;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const bool last = i + 1 == names.size();
        style.after = last ? 240 : 0;
        m_body.paragraph(QStringLiteral("- ") + names.at(i) + (last ? u'.' : u';'), style);
    }
}

void ReportDocx::writeText(const QStringList& paragraphs)
{
    for (const QString& text : paragraphs) {
        const ParagraphLook look = paragraphLook(text);
        m_body.paragraph(look.text, {.bold = look.isBold,
                                     .italic = look.isItalic,
                                     .align = look.isCentred ? DocxAlign::Centre : DocxAlign::Justified,
                                     .firstIndent = look.isCentred ? 0 : docxTwips(12.7),
                                     .after = 120});
    }
}

void ReportDocx::writeTail()
{
    for (const QString& note : m_report.notes)
        m_body.paragraph(note, {.points = docxTablePoints, .italic = true, .align = DocxAlign::Justified, .after = 60});
    const bool two = !m_report.leftSignature.roleLines.isEmpty();
    if (m_report.signature.roleLines.isEmpty() && m_report.recipients.isEmpty() && !two) return;
    const int whole = m_width;
    const int left = whole * 45 / 100;
    m_body.paragraph({}, {.points = 8, .keepNext = true});
    m_body.beginTable({left, whole - left}, false);
    m_body.beginRow(DocxRow::Whole);
    const auto sign = [&](const SignatureBlock& block) {
        for (const QString& line : block.roleLines) m_body.paragraph(line, DocxStyle::centred(13, true));
        for (int i = 0; i < 4; ++i) m_body.paragraph({}, DocxStyle::centred(13));
        m_body.paragraph(block.signer, DocxStyle::centred(13, true));
    };
    m_body.beginCell(left);
    if (two) {
        sign(m_report.leftSignature);
    } else if (!m_report.recipients.isEmpty()) {
        m_body.paragraph(QStringLiteral("Nơi nhận:"), {.points = 12, .bold = true, .italic = true});
        for (qsizetype i = 0; i < m_report.recipients.size(); ++i)
            m_body.paragraph(QStringLiteral("- ") + m_report.recipients.at(i) +
                                 (i + 1 == m_report.recipients.size() ? u'.' : u';'),
                             {.points = 11});
    } else {
        m_body.paragraph({}, {});
    }
    m_body.endCell();
    m_body.beginCell(whole - left);
    sign(m_report.signature);
    m_body.endCell();
    m_body.endRow();
    m_body.endTable();
}

QByteArray ReportDocx::writeAnnexes()
{
    std::vector<const ReportTable*> annexes;
    for (const ReportTable& table : m_report.tables)
        if (table.annex) annexes.push_back(&table);
    for (size_t i = 0; i < annexes.size(); ++i) {
        const ReportTable& table = *annexes[i];
        const DocxPage page{table.orientation == PaperOrientation::Landscape, true, true};
        m_body.paragraph(annexLabel(m_report, int(i)), DocxStyle::centred(14, true));
        m_body.paragraph(table.title.toUpper(), DocxStyle::centred(13, true));
        DocxStyle reference = DocxStyle::centred(13, false, true);
        reference.after = 160;
        m_body.paragraph(table.reference.isEmpty() ? annexReferenceText(m_report) : table.reference, reference);
        writeDocxTable(m_body, table, page.bodyWidth());
        if (i + 1 == annexes.size()) return m_body.finish(page);
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
