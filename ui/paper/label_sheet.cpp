#include "ui/paper/label_sheet.h"

namespace ocop {
namespace {

constexpr int labelColumns = 2;
constexpr double labelWidthMm = 99.1;
constexpr double labelHeightMm = 38.1;
constexpr double labelLeftMm = 4.65;
constexpr double labelTopMm = 15.15;
constexpr double labelGapMm = 2.5; ///< between the columns
constexpr double labelPaddingMm = 4;
constexpr double smallestLabelPoints = 6;

/// The lines of one label at a size.
std::vector<TextBox> labelLines(const AddressLabel& label, const QString& sender, double points, double width)
{
    const auto style = [&](double size, bool bold, bool italic) {
        PaperStyle made;
        made.points = size;
        made.bold = bold;
        made.italic = italic;
        made.breakWords = true;
        return made;
    };
    std::vector<TextBox> lines;
    const auto add = [&](const QString& text, const PaperStyle& how) {
        if (!text.isEmpty()) lines.emplace_back(text, how, width);
    };
    const QString mark = label.number.isEmpty() ? QString() : QStringLiteral(" – Số %1").arg(label.number);
    add(sender + mark, style(points - 3, false, true));
    add(QStringLiteral("Kính gửi: ") + label.name, style(points, true, false));
    add(label.address, style(points - 1, false, false));
    add(label.phone.isEmpty() ? QString() : QStringLiteral("ĐT: ") + label.phone, style(points - 1, false, false));
    return lines;
}

double heightOfLines(const std::vector<TextBox>& lines)
{
    double height = 0;
    for (const TextBox& line : lines) height += line.height();
    return height;
}

void putLabel(PageFlow& flow, const AddressLabel& label, const QString& sender, const QRectF& rect)
{
    const double padding = labelPaddingMm * twipsPerMm;
    const QRectF inner = rect.adjusted(padding, padding / 2, -padding, -padding / 2);
    double points = 12;
    std::vector<TextBox> lines = labelLines(label, sender, points, inner.width());
    while (heightOfLines(lines) > inner.height() && points > smallestLabelPoints) {
        points -= 0.5;
        lines = labelLines(label, sender, points, inner.width());
    }
    double y = inner.top();
    for (const TextBox& line : lines) {
        const int room = int((inner.bottom() - y) / line.lineHeight());
        flow.text(line, QPointF(inner.left(), y), 0, std::min(room, line.lineCount()));
        y += line.height();
    }
}

} // namespace

QRectF labelRect(int place)
{
    const int row = place / labelColumns;
    const int column = place % labelColumns;
    return QRectF((labelLeftMm + column * (labelWidthMm + labelGapMm)) * twipsPerMm,
                  (labelTopMm + row * labelHeightMm) * twipsPerMm, labelWidthMm * twipsPerMm,
                  labelHeightMm * twipsPerMm);
}

std::vector<PaperPage> layOutLabels(const std::vector<AddressLabel>& labels, const QString& sender)
{
    if (labels.empty()) return {};
    PageFlow flow({}, PaperOrientation::Portrait);
    for (size_t i = 0; i < labels.size(); ++i) {
        const int place = int(i % labelsOnSheet);
        if (place == 0 && i > 0) flow.newPage();
        putLabel(flow, labels[i], sender, labelRect(place));
    }
    return flow.takePages();
}

} // namespace ocop
