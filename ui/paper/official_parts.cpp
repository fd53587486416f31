#include "ui/paper/official_parts.h"

#include <QFontMetricsF>

#include <algorithm>

namespace ocop {
namespace {

constexpr double paragraphGap = 6 * twipsPerPoint; // NĐ 30/2020: at least 6 pt between paragraphs
constexpr double officialRule = 12; // 0.6 pt

PaperStyle officialStyle(double points, bool bold = false, bool italic = false, Qt::Alignment align = Qt::AlignHCenter)
{
    PaperStyle style;
    style.points = points;
    style.bold = bold;
    style.italic = italic;
    style.align = align;
    return style;
}

/// Sets a centred text in the column, broken into even lines; returns the y below it.
double centredAt(PageFlow& flow, const QString& text, const PaperStyle& style, double x, double width, double y,
                 double* textWidth = nullptr)
{
    if (text.isEmpty()) return y;
    const TextBox box = TextBox(text, style, width).balanced();
    flow.text(box, QPointF(x + (width - box.width()) / 2, y));
    if (textWidth) *textWidth = box.textWidth();
    return y + box.height();
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
    const double leftWidth = body.width() * 0.44;
    const double rightX = body.left() + leftWidth + 6 * twipsPerPoint;
    const double rightWidth = body.right() - rightX;
    const double top = flow.y();

    double leftY = centredAt(flow, report.office.superiorBody, officialStyle(12), body.left(), leftWidth, top);
    double ruleWidth = 0;
    leftY =
        centredAt(flow, report.office.issuingBody, officialStyle(12, true), body.left(), leftWidth, leftY, &ruleWidth);
    if (ruleWidth > 0) centredRule(flow, body.left(), leftWidth, leftY + 40, ruleWidth * 0.4);

    double rightY = centredAt(flow, QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), officialStyle(12, true),
                              rightX, rightWidth, top);
    rightY = centredAt(flow, QStringLiteral("Độc lập - Tự do - Hạnh phúc"), officialStyle(13, true), rightX, rightWidth,
                       rightY, &ruleWidth);
    centredRule(flow, rightX, rightWidth, rightY + 40, ruleWidth);

    const double y = std::max(leftY, rightY) + 8 * twipsPerPoint;
    double numberY = centredAt(flow, numberText(report.office), officialStyle(13), body.left(), leftWidth, y);
    if (report.isLetter)
        numberY =
            centredAt(flow, report.subject, officialStyle(12), body.left(), leftWidth, numberY + 2 * twipsPerPoint);
    const double below =
        centredAt(flow, placeAndDateText(report.office), officialStyle(13, false, true), rightX, rightWidth, y);
    flow.setY(std::max(numberY, below) + 14 * twipsPerPoint);
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
        const double left = body.left() + body.width() * 0.22;
        flow.paragraph(TextBox(salute, style, body.right() - left), left);
        for (qsizetype i = 0; i < report.addressees.size(); ++i) {
            const QString end = i + 1 == report.addressees.size() ? QStringLiteral(".") : QStringLiteral(";");
            const double inner = left + 12 * twipsPerMm;
            flow.paragraph(TextBox(QStringLiteral("- ") + report.addressees.at(i) + end, style, body.right() - inner),
                           inner);
        }
    }
    flow.skip(12 * twipsPerPoint);
}

TextBox bodyText(const PageFlow& flow, const QString& paragraph)
{
    const ParagraphLook look = paragraphLook(paragraph);
    PaperStyle style = officialStyle(flow.setup().textPoints, look.isBold, look.isItalic,
                                     look.isCentred ? Qt::AlignHCenter : Qt::AlignJustify);
    if (!look.isCentred) style.firstIndent = flow.setup().firstLineIndentMm * twipsPerMm;
    style.spacing = 1.12;
    return TextBox(look.text, style, flow.body().width());
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
    double notesHeight() const { return notes.empty() ? 0 : heightOf(notes) + paragraphGap; }
    double blockHeight() const
    {
        const double block = std::max(heightOf(left) + leftGap, heightOf(right) + signatureGap);
        return block > 0 ? block + 12 * twipsPerPoint : 0;
    }
};

/// Width of the column with nơi nhận, and of the one with the signature.
double tailLeftWidth(double width) { return width * 0.45; }

TailBoxes tailBoxes(const Report& report, double width, const PageSetup& setup)
{
    TailBoxes boxes;
    for (const QString& note : report.notes)
        boxes.notes.emplace_back(note, officialStyle(setup.tablePoints, false, true, Qt::AlignJustify), width);

    const double leftWidth = tailLeftWidth(width);
    if (!report.leftSignature.roleLines.isEmpty()) {
        for (const QString& line : report.leftSignature.roleLines)
            boxes.left.push_back(TextBox(line, officialStyle(13, true), leftWidth).balanced());
        boxes.leftGap = 24 * twipsPerMm;
        if (!report.leftSignature.signer.isEmpty())
            boxes.left.emplace_back(report.leftSignature.signer, officialStyle(13, true), leftWidth);
    } else if (!report.recipients.isEmpty()) {
        boxes.left.emplace_back(QStringLiteral("Nơi nhận:"), officialStyle(12, true, true, Qt::AlignLeft), leftWidth);
        for (qsizetype i = 0; i < report.recipients.size(); ++i) {
            const QString end = i + 1 == report.recipients.size() ? QStringLiteral(".") : QStringLiteral(";");
            boxes.left.emplace_back(QStringLiteral("- ") + report.recipients.at(i) + end,
                                    officialStyle(11, false, false, Qt::AlignLeft), leftWidth);
        }
    }
    if (!report.signature.roleLines.isEmpty()) {
        for (const QString& line : report.signature.roleLines)
            boxes.right.push_back(TextBox(line, officialStyle(13, true), width - leftWidth).balanced());
        boxes.signatureGap = 24 * twipsPerMm; // room for the signature and the seal
        if (!report.signature.signer.isEmpty())
            boxes.right.emplace_back(report.signature.signer, officialStyle(13, true), width - leftWidth);
    }
    return boxes;
}

} // namespace

void flowFront(PageFlow& flow, const Report& report)
{
    flowOfficeHeader(flow, report);
    const QRectF body = flow.body();
    if (!report.isLetter) {
        flow.setY(centredAt(flow, report.documentKind, officialStyle(14, true), body.left(), body.width(), flow.y()));
        double width = 0;
        const double side = body.width() * 0.07; // a long subject keeps clear of the edges
        flow.setY(centredAt(flow, report.subject, officialStyle(13, true), body.left() + side, body.width() - 2 * side,
                            flow.y(), &width));
        if (width > 0)
            centredRule(flow, body.left(), body.width(), flow.y() + 50, std::clamp(width * 0.45, 900.0, 3400.0));
        flow.skip(16 * twipsPerPoint);
    }
    flowAddressees(flow, report);
    for (const QString& paragraph : report.intro) {
        flow.paragraph(bodyText(flow, paragraph), body.left());
        flow.skip(paragraphGap);
    }
    flow.skip(3 * twipsPerPoint);
}

void flowClosing(PageFlow& flow, const Report& report)
{
    if (report.closing.isEmpty()) return;
    const QRectF body = flow.body();
    flow.skip(paragraphGap);
    for (const QString& paragraph : report.closing) {
        const TextBox box = bodyText(flow, paragraph);
        // No signature on a page of its own.
        if (&paragraph == &report.closing.back())
            flow.ensure(box.height() + paragraphGap + tailHeight(report, body.width(), flow.setup()));
        flow.paragraph(box, body.left());
        flow.skip(paragraphGap);
    }
}

void flowAnnexTitle(PageFlow& flow, const Report& report, const ReportTable& table, int index)
{
    const QRectF body = flow.body();
    double y = centredAt(flow, annexLabel(report, index), officialStyle(14, true), body.left(), body.width(), flow.y());
    y = centredAt(flow, table.title.toUpper(), officialStyle(13, true), body.left(), body.width(), y);
    y = centredAt(flow, table.reference.isEmpty() ? annexReferenceText(report) : table.reference,
                  officialStyle(13, false, true), body.left(), body.width(), y);
    flow.setY(y + 10 * twipsPerPoint);
}

void flowTableTitle(PageFlow& flow, const Report& report, const ReportTable& table, double follow)
{
    Q_UNUSED(report);
    const QRectF body = flow.body();
    const bool hasTitle = !table.title.isEmpty() && !table.annex;
    const TextBox title(hasTitle ? table.title : QString(), officialStyle(13, true, false, Qt::AlignLeft),
                        body.width());
    const TextBox unit(table.unitLine, officialStyle(11, false, true, Qt::AlignRight), body.width());
    double height = follow;
    if (hasTitle) height += title.height() + paragraphGap;
    if (!table.unitLine.isEmpty()) height += unit.height() + 40;
    flow.ensure(height);
    if (hasTitle) {
        flow.text(title, QPointF(body.left(), flow.y()));
        flow.skip(title.height() + paragraphGap);
    }
    if (!table.unitLine.isEmpty()) {
        flow.text(unit, QPointF(body.left(), flow.y()));
        flow.skip(unit.height() + 40);
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
    if (!boxes.notes.empty()) flow.skip(paragraphGap);
    for (const TextBox& note : boxes.notes) flow.paragraph(note, body.left());
    if (boxes.blockHeight() <= 0) return;

    flow.ensure(boxes.blockHeight());
    flow.skip(12 * twipsPerPoint);
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
    // A long scope ends before the day in the middle.
    const double side = (body.width() - paperTextWidth(asOfText(report), small)) / 2 - 12 * twipsPerPoint;
    put(QFontMetricsF(paperFont(small)).elidedText(report.scope, Qt::ElideRight, side), Qt::AlignLeft);
    put(asOfText(report), Qt::AlignHCenter);
    if (!report.fingerprint.isEmpty()) put(QStringLiteral("Mã %1").arg(report.fingerprint), Qt::AlignRight);
    page.rules.push_back({QLineF(body.left(), y - 30, body.right(), y - 30), 6});
}

} // namespace ocop
