#include "ui/paper/official_parts.h"

#include "ui/paper/official_look.h"

#include <algorithm>

namespace ocop {
namespace {

constexpr double officialRule = 12; // 0.6 pt

/// Sets a text in the middle of the column; returns the y below it.
double centredAt(PageFlow& flow, const TextBox& box, double x, double width, double y, double* textWidth = nullptr)
{
    if (box.text().isEmpty()) return y;
    flow.text(box, QPointF(x + (width - box.width()) / 2, y));
    if (textWidth) *textWidth = box.textWidth();
    return y + box.height();
}

/// The same broken into even lines.
double centredAt(PageFlow& flow, const QString& text, const PaperStyle& style, double x, double width, double y,
                 double* textWidth = nullptr)
{
    return centredAt(flow, headingBox(text, style, width), x, width, y, textWidth);
}

void centredRule(PageFlow& flow, double x, double width, double y, double length)
{
    const double left = x + (width - length) / 2;
    flow.rule(left, y, left + length, y, officialRule);
}

/// Boxes 1–4: two columns.
void flowOfficeHeader(PageFlow& flow, const Report& report)
{
    const QRectF body = flow.body();
    const double leftWidth = body.width() * look::headLeftShare;
    const double rightX = body.left() + leftWidth + look::headGap;
    const double rightWidth = body.right() - rightX;
    const double top = flow.y();

    double leftY = centredAt(flow, officeNameBox(report.office.superiorBody, officialStyle(12), leftWidth), body.left(),
                             leftWidth, top);
    double ruleWidth = 0;
    leftY = centredAt(flow, officeNameBox(report.office.issuingBody, officialStyle(12, true), leftWidth), body.left(),
                      leftWidth, leftY, &ruleWidth);
    if (ruleWidth > 0) centredRule(flow, body.left(), leftWidth, leftY + look::headRule, ruleWidth * 0.4);

    double rightY = centredAt(flow, QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), officialStyle(12, true),
                              rightX, rightWidth, top);
    rightY = centredAt(flow, QStringLiteral("Độc lập - Tự do - Hạnh phúc"), officialStyle(13, true), rightX, rightWidth,
                       rightY, &ruleWidth);
    centredRule(flow, rightX, rightWidth, rightY + look::headRule, ruleWidth);

    const double y = std::max(leftY, rightY) + look::underHeads;
    double numberY = centredAt(flow, numberText(report.office), officialStyle(13), body.left(), leftWidth, y);
    if (report.isLetter)
        numberY =
            centredAt(flow, report.subject, officialStyle(12), body.left(), leftWidth, numberY + 2 * twipsPerPoint);
    const double below =
        centredAt(flow, placeAndDateText(report.office), officialStyle(13, false, true), rightX, rightWidth, y);
    flow.setY(std::max(numberY, below) + look::underNumber);
}

/// Box 9a: one addressee in the same line, several under each other.
void flowAddressees(PageFlow& flow, const Report& report)
{
    if (report.addressees.isEmpty()) return;
    const QRectF body = flow.body();
    const PaperStyle style = officialStyle(flow.setup().textPoints + 1, false, false, Qt::AlignLeft);
    const QString salute = QStringLiteral("Kính gửi:");
    if (report.addressees.size() == 1) {
        const QString line = salute + u' ' + report.addressees.front();
        const PaperStyle centred = officialStyle(style.points);
        flow.setY(centredAt(flow, line, centred, body.left() + body.width() * 0.1, body.width() * 0.8, flow.y()));
    } else {
        const double left = body.left() + body.width() * look::addresseesLeft;
        flow.paragraph(TextBox(salute, style, body.right() - left), left);
        const double inner = left + look::addresseeIndent;
        for (const QString& line : dashed(report.addressees))
            flow.paragraph(TextBox(line, style, body.right() - inner), inner);
    }
    flow.skip(look::underAddressees);
}

/// Paragraphs one under the other. A heading goes with two lines of what follows it; `follow` twips must fit under the
/// last one where it is a heading.
void flowParagraphs(PageFlow& flow, const QStringList& paragraphs, double follow)
{
    const QRectF body = flow.body();
    std::vector<TextBox> boxes;
    for (const QString& each : paragraphs) boxes.push_back(bodyBox(each, body.width(), flow.setup()));
    std::vector<double> wanted(boxes.size()); // of each with what goes with it
    for (size_t i = boxes.size(); i-- > 0;) {
        const bool isHead = isHeadline(paragraphs.at(qsizetype(i)), boxes[i]);
        const double below = i + 1 < boxes.size() ? wanted[i + 1] : follow;
        wanted[i] = isHead ? boxes[i].height() + look::paragraphGap + below
                           : std::min(2, boxes[i].lineCount()) * boxes[i].lineHeight();
    }
    for (size_t i = 0; i < boxes.size(); ++i) {
        flow.ensure(wanted[i]);
        flow.paragraph(boxes[i], body.left());
        flow.skip(look::paragraphGap);
    }
}

struct TailBoxes
{
    std::vector<TextBox> notes;
    std::vector<TextBox> left;
    std::vector<TextBox> right;
    double signatureGap = 0;
    double leftGap = 0; ///< of a second signature

    static double heightOf(const std::vector<TextBox>& boxes)
    {
        double height = 0;
        for (const TextBox& box : boxes) height += box.height();
        return height;
    }
    double notesHeight() const { return notes.empty() ? 0 : heightOf(notes) + look::paragraphGap; }
    double blockHeight() const
    {
        const double block = std::max(heightOf(left) + leftGap, heightOf(right) + signatureGap);
        return block > 0 ? block + look::aboveTail : 0;
    }
};

/// Width of the column with nơi nhận, and of the one with the signature.
double tailLeftWidth(double width) { return width * look::tailLeftShare; }

TailBoxes tailBoxes(const Report& report, double width, const PageSetup& setup)
{
    TailBoxes boxes;
    for (const QString& note : report.notes)
        boxes.notes.emplace_back(note, officialStyle(setup.tablePoints, false, true, Qt::AlignJustify), width);

    const double leftWidth = tailLeftWidth(width);
    if (!report.leftSignature.roleLines.isEmpty()) {
        for (const QString& line : report.leftSignature.roleLines)
            boxes.left.push_back(TextBox(line, officialStyle(13, true), leftWidth).balanced());
        boxes.leftGap = look::signatureRoom;
        if (!report.leftSignature.signer.isEmpty())
            boxes.left.emplace_back(report.leftSignature.signer, officialStyle(13, true), leftWidth);
    } else if (!report.recipients.isEmpty()) {
        boxes.left.emplace_back(QStringLiteral("Nơi nhận:"), officialStyle(12, true, true, Qt::AlignLeft), leftWidth);
        for (const QString& line : dashed(report.recipients))
            boxes.left.emplace_back(line, officialStyle(11, false, false, Qt::AlignLeft), leftWidth);
    }
    if (!report.signature.roleLines.isEmpty()) {
        for (const QString& line : report.signature.roleLines)
            boxes.right.push_back(TextBox(line, officialStyle(13, true), width - leftWidth).balanced());
        boxes.signatureGap = look::signatureRoom;
        if (!report.signature.signer.isEmpty())
            boxes.right.emplace_back(report.signature.signer, officialStyle(13, true), width - leftWidth);
    }
    return boxes;
}

} // namespace

void flowFront(PageFlow& flow, const Report& report, double follow)
{
    flowOfficeHeader(flow, report);
    const QRectF body = flow.body();
    if (!report.isLetter) {
        flow.setY(centredAt(flow, report.documentKind, officialStyle(14, true), body.left(), body.width(), flow.y()));
        double width = 0;
        const double side = body.width() * look::subjectSide;
        flow.setY(centredAt(flow, report.subject, officialStyle(13, true), body.left() + side, body.width() - 2 * side,
                            flow.y(), &width));
        if (width > 0)
            centredRule(flow, body.left(), body.width(), flow.y() + look::subjectRule, subjectRuleLength(width));
        flow.skip(look::underSubject);
    }
    flowAddressees(flow, report);
    flowParagraphs(flow, report.intro, follow + look::underIntro);
    flow.skip(look::underIntro);
}

void flowClosing(PageFlow& flow, const Report& report)
{
    if (report.closing.isEmpty()) return;
    const QRectF body = flow.body();
    flow.skip(look::paragraphGap);
    flowParagraphs(flow, report.closing.mid(0, report.closing.size() - 1), 2 * paperLineHeight(officialStyle(13)));
    const TextBox last = bodyBox(report.closing.back(), body.width(), flow.setup());
    // No signature on a page of its own.
    flow.ensure(last.height() + look::paragraphGap + tailHeight(report, body.width(), flow.setup()));
    flow.paragraph(last, body.left());
    flow.skip(look::paragraphGap);
}

void flowAnnexTitle(PageFlow& flow, const Report& report, const ReportTable& table, int index)
{
    const QRectF body = flow.body();
    double y = centredAt(flow, annexLabel(report, index), officialStyle(14, true), body.left(), body.width(), flow.y());
    y = centredAt(flow, table.title.toUpper(), officialStyle(13, true), body.left(), body.width(), y);
    y = centredAt(flow, table.reference.isEmpty() ? annexReferenceText(report) : table.reference,
                  officialStyle(13, false, true), body.left(), body.width(), y);
    flow.setY(y + look::underAnnexTitle);
}

double tableTitleHeight(const ReportTable& table, double width)
{
    double height = 0;
    if (!table.title.isEmpty() && !table.annex)
        height +=
            TextBox(table.title, officialStyle(13, true, false, Qt::AlignLeft), width).height() + look::paragraphGap;
    if (!table.unitLine.isEmpty()) height += paperLineHeight(officialStyle(11, false, true)) + look::underUnitLine;
    return height;
}

void flowTableTitle(PageFlow& flow, const Report& report, const ReportTable& table, double follow)
{
    Q_UNUSED(report);
    const QRectF body = flow.body();
    const bool hasTitle = !table.title.isEmpty() && !table.annex;
    const TextBox title(hasTitle ? table.title : QString(), officialStyle(13, true, false, Qt::AlignLeft),
                        body.width());
    const TextBox unit(table.unitLine, officialStyle(11, false, true, Qt::AlignRight), body.width());
    flow.ensure(tableTitleHeight(table, body.width()) + follow);
    if (hasTitle) {
        flow.text(title, QPointF(body.left(), flow.y()));
        flow.skip(title.height() + look::paragraphGap);
    }
    if (!table.unitLine.isEmpty()) {
        flow.text(unit, QPointF(body.left(), flow.y()));
        flow.skip(unit.height() + look::underUnitLine);
    }
}

double tailHeight(const Report& report, double width, const PageSetup& setup)
{
    const TailBoxes boxes = tailBoxes(report, width, setup);
    return boxes.notesHeight() + boxes.blockHeight();
}

void flowTail(PageFlow& flow, const Report& report)
{
    const QRectF body = flow.body();
    const TailBoxes boxes = tailBoxes(report, body.width(), flow.setup());
    if (!boxes.notes.empty()) flow.skip(look::paragraphGap);
    for (const TextBox& note : boxes.notes) flow.paragraph(note, body.left());
    if (boxes.blockHeight() <= 0) return;

    flow.ensure(boxes.blockHeight());
    flow.skip(look::aboveTail);
    double leftY = flow.y();
    for (size_t i = 0; i < boxes.left.size(); ++i) {
        const TextBox& box = boxes.left[i];
        if (boxes.leftGap > 0 && i + 1 == boxes.left.size() && !report.leftSignature.signer.isEmpty())
            leftY += boxes.leftGap;
        const double indent = boxes.leftGap > 0 ? (tailLeftWidth(body.width()) - box.width()) / 2 : 0;
        flow.text(box, QPointF(body.left() + indent, leftY));
        leftY += box.height();
    }
    const double rightX = body.left() + tailLeftWidth(body.width());
    const double rightWidth = body.right() - rightX;
    double rightY = flow.y();
    for (size_t i = 0; i < boxes.right.size(); ++i) {
        const TextBox& box = boxes.right[i];
        if (!report.signature.signer.isEmpty() && i + 1 == boxes.right.size()) rightY += boxes.signatureGap;
        flow.text(box, QPointF(rightX + (rightWidth - box.width()) / 2, rightY));
        rightY += box.height();
    }
    flow.setY(std::max(leftY, rightY));
}

void addRunningLines(PaperPage& page, const Report& report, const PageSetup& setup, int number)
{
    const QRectF body = bodyRect(page.orientation, setup);
    if (number > 1) {
        const TextBox box = TextBox::oneLine(QString::number(number), officialStyle(13), body.width());
        page.texts.push_back({box, QPointF(body.left(), body.top() - 10 * twipsPerMm), 0, 1});
    }
    if (const QString marked = pageMark(report); !marked.isEmpty()) {
        const PaperStyle mark = officialStyle(9.5, true, true, Qt::AlignRight);
        page.texts.push_back(
            {TextBox::oneLine(marked, mark, body.width()), QPointF(body.left(), body.top() - 9 * twipsPerMm), 0, 1});
    }
    if (!report.footLine) return;
    const double y = body.bottom() + 5 * twipsPerMm;
    const PaperStyle small = officialStyle(9.5, false, true, Qt::AlignLeft);
    const auto put = [&](const QString& text, Qt::Alignment align) {
        PaperStyle style = small;
        style.align = align;
        page.texts.push_back({TextBox::oneLine(text, style, body.width()), QPointF(body.left(), y), 0, 1});
    };
    // A long scope ends before the day in the middle and goes on below, smaller where two lines do not hold it.
    const double side = (body.width() - paperTextWidth(asOfText(report), small)) / 2 - 12 * twipsPerPoint;
    TextBox scope(report.scope, small, side);
    constexpr double smallest = 6.5;
    for (PaperStyle style = small; scope.lineCount() > 2 && style.points > smallest;) {
        style.points -= 0.5;
        scope = TextBox(report.scope, style, side);
    }
    page.texts.push_back({scope, QPointF(body.left(), y), 0, -1});
    put(asOfText(report), Qt::AlignHCenter);
    if (!report.fingerprint.isEmpty()) put(QStringLiteral("Mã %1").arg(report.fingerprint), Qt::AlignRight);
    page.rules.push_back({QLineF(body.left(), y - 30, body.right(), y - 30), 6});
}

} // namespace ocop
