#include "ui/paper/word/docx_front.h"

#include "ui/paper/official_look.h"
#include "ui/paper/word/word_style.h"

#include <algorithm>

namespace ocop {
namespace {

/// A heading inside a cell; gives its height.
double wordHeading(DocxBody& body, const TextBox& box)
{
    if (box.text().isEmpty()) return 0;
    body.paragraph(wordLines(box), wordStyle(box.style()));
    return box.height();
}

/// Boxes 1–4: two columns, and rows as high as on paper.
void writeBodies(DocxBody& body, const Report& report, double width)
{
    const OfficeHeader& office = report.office;
    const double left = width * look::headLeftShare;
    const double right = width - left - look::headGap;
    const std::vector<int> widths = {wordTwips(left), wordTwips(look::headGap), wordTwips(right)};
    const TextBox above = officeNameBox(office.superiorBody, officialStyle(12), left);
    const TextBox issuing = officeNameBox(office.issuingBody, officialStyle(12, true), left);
    const TextBox nation =
        headingBox(QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), officialStyle(12, true), right);
    const TextBox motto = headingBox(QStringLiteral("Độc lập - Tự do - Hạnh phúc"), officialStyle(13, true), right);
    const auto heightOf = [](const TextBox& box) { return box.text().isEmpty() ? 0.0 : box.height(); };

    body.beginTable(widths, {});
    const double names = std::max(heightOf(above) + heightOf(issuing), motto.height() + nation.height());
    body.beginRow(DocxRow::Whole, {wordTwips(names + look::underHeads)});
    body.beginCell(widths[0]);
    wordHeading(body, above);
    wordHeading(body, issuing);
    if (office.issuingBody.isEmpty())
        body.space(20);
    else
        wordRule(body, look::headRule, issuing.textWidth() * 0.4, left);
    body.endCell();
    body.beginCell(widths[1]);
    body.space(20);
    body.endCell();
    body.beginCell(widths[2]);
    wordHeading(body, nation);
    wordHeading(body, motto);
    wordRule(body, look::headRule, motto.textWidth(), right);
    body.endCell();
    body.endRow();

    const TextBox number = headingBox(numberText(office), officialStyle(13), left);
    const TextBox letter = headingBox(report.isLetter ? report.subject : QString(), officialStyle(12), left);
    const TextBox date = headingBox(placeAndDateText(office), officialStyle(13, false, true), right);
    constexpr double aboveLetter = 2 * twipsPerPoint;
    const double numbers = heightOf(number) + (report.isLetter ? aboveLetter + heightOf(letter) : 0);
    body.beginRow(DocxRow::Whole, {wordTwips(std::max(numbers, heightOf(date)) + look::underNumber)});
    body.beginCell(widths[0]);
    wordHeading(body, number);
    if (report.isLetter) {
        DocxStyle style = wordStyle(letter.style());
        style.before = wordTwips(aboveLetter);
        body.paragraph(wordLines(letter), style);
    }
    if (!report.isLetter && number.text().isEmpty()) body.space(20);
    body.endCell();
    body.beginCell(widths[1]);
    body.space(20);
    body.endCell();
    body.beginCell(widths[2]);
    if (wordHeading(body, date) <= 0) body.space(20);
    body.endCell();
    body.endRow();
    body.endTable();
}

void writeSubject(DocxBody& body, const Report& report, double width)
{
    writeDocxHeading(body, report.documentKind, officialStyle(14, true), width);
    const double room = width * (1 - 2 * look::subjectSide);
    const TextBox subject = headingBox(report.subject, officialStyle(13, true), room);
    if (subject.text().isEmpty()) return body.space(wordTwips(look::underSubject));
    body.paragraph(wordLines(subject), wordStyle(subject.style()));
    wordRule(body, look::subjectRule, subjectRuleLength(subject.textWidth()), width);
    constexpr double thickness = 12;
    body.space(wordTwips(look::underSubject - look::subjectRule - thickness));
}

void writeAddressees(DocxBody& body, const Report& report, double width, const PageSetup& setup)
{
    const QStringList& names = report.addressees;
    if (names.isEmpty()) return;
    const QString salute = QStringLiteral("Kính gửi:");
    if (names.size() == 1) {
        writeDocxHeading(body, salute + u' ' + names.front(), officialStyle(setup.textPoints + 1), width * 0.8,
                         look::underAddressees);
        return;
    }
    DocxStyle style = wordStyle(officialStyle(setup.textPoints + 1, false, false, Qt::AlignLeft));
    style.leftIndent = wordTwips(width * look::addresseesLeft);
    body.paragraph(salute, style);
    style.leftIndent += wordTwips(look::addresseeIndent);
    const QStringList lines = dashed(names);
    for (const QString& line : lines) {
        if (&line == &lines.back()) style.after = wordTwips(look::underAddressees);
        body.paragraph(line, style);
    }
}

} // namespace

void writeDocxHeading(DocxBody& body, const QString& text, const PaperStyle& style, double width, double after)
{
    if (text.isEmpty()) return;
    DocxStyle word = wordStyle(style);
    word.after = wordTwips(after);
    word.keepNext = true;
    body.paragraph(wordLines(headingBox(text, style, width)), word);
}

void writeDocxFront(DocxBody& body, const Report& report, double width, const PageSetup& setup)
{
    writeBodies(body, report, width);
    if (!report.isLetter) writeSubject(body, report, width);
    writeAddressees(body, report, width, setup);
}

void writeDocxText(DocxBody& body, const QStringList& paragraphs, double width, const PageSetup& setup, bool keepNext)
{
    for (const QString& text : paragraphs) {
        const TextBox box = bodyBox(text, width, setup);
        const bool isLast = &text == &paragraphs.back();
        DocxStyle style = wordStyle(box.style());
        style.after = wordTwips(look::paragraphGap);
        style.keepNext = isHeadline(text, box) || (isLast && keepNext);
        style.keepLines = isLast && keepNext;
        body.paragraph(wordText(box), style);
    }
}

} // namespace ocop
