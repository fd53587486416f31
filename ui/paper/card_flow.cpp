#include "ui/paper/card_flow.h"

#include <QBuffer>
#include <QImageReader>

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace ocop {
namespace {

constexpr double cardPicture = 40 * twipsPerMm;
constexpr double cardCode = 22 * twipsPerMm;
constexpr double cardGap = 4 * twipsPerMm;
constexpr double cardPadding = 3 * twipsPerMm;
constexpr double cardStar = 85; ///< radius
constexpr int picturePixels = 900; ///< no more: 40 mm at 570 dpi

struct QrFree
{
    void operator()(QRcode* code) const { QRcode_free(code); }
};

/// The picture as large as it is printed; null when it cannot be read.
QImage cardImage(const QByteArray& file)
{
    if (file.isEmpty()) return {};
    QByteArray bytes = file;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > picturePixels)
        reader.setScaledSize(size.scaled(picturePixels, picturePixels, Qt::KeepAspectRatio));
    return reader.read();
}

PaperStyle cardStyle(double points, bool bold = false, Qt::Alignment align = Qt::AlignLeft)
{
    PaperStyle style;
    style.points = points;
    style.bold = bold;
    style.align = align;
    style.breakWords = true;
    return style;
}

/// What a card holds, measured.
struct MeasuredCard
{
    QImage picture;
    QImage code;
    QSizeF pictureSize;
    double textLeft = 0;
    double textWidth = 0;
    TextBox heading;
    std::vector<TextBox> lines;
    TextBox story;

    double textHeight() const
    {
        double height = heading.height() + 60;
        for (const TextBox& line : lines) height += line.height();
        return height;
    }
    double height() const
    {
        double height = std::max({textHeight(), pictureSize.height(), code.isNull() ? 0.0 : cardCode});
        if (story.lineCount() > 0) height += story.height() + 80;
        return height + 2 * cardPadding;
    }
};

MeasuredCard measured(const ReportCard& card, double width)
{
    MeasuredCard result;
    result.picture = cardImage(card.picture);
    result.code = qrPicture(card.code);
    if (!result.picture.isNull()) {
        result.pictureSize = QSizeF(result.picture.size()).scaled(cardPicture, cardPicture, Qt::KeepAspectRatio);
        result.textLeft = cardPicture + cardGap;
    }
    result.textWidth = width - result.textLeft - (result.code.isNull() ? 0 : cardCode + cardGap);
    const double stars = card.stars * cardStar * 2.3 + cardGap;
    result.heading = TextBox(card.heading, cardStyle(12.5, true), result.textWidth - stars);
    for (const QString& line : card.lines) result.lines.emplace_back(line, cardStyle(10.5), result.textWidth);
    if (!card.text.isEmpty()) result.story = TextBox(card.text, cardStyle(10.5, false, Qt::AlignJustify), width);
    return result;
}

void flowCard(PageFlow& flow, const ReportCard& card)
{
    const QRectF body = flow.body();
    const MeasuredCard size = measured(card, body.width());
    flow.ensure(std::min(size.height(), body.height()));
    if (!flow.isFresh()) flow.rule(body.left(), flow.y(), body.right(), flow.y(), 6);
    flow.skip(cardPadding);
    const double top = flow.y();
    if (!size.picture.isNull()) flow.picture(size.picture, QRectF(QPointF(body.left(), top), size.pictureSize));
    if (!size.code.isNull()) flow.picture(size.code, QRectF(body.right() - cardCode, top, cardCode, cardCode));

    const double x = body.left() + size.textLeft;
    flow.text(size.heading, QPointF(x, top));
    const double right = x + size.textWidth;
    for (int star = 0; star < card.stars; ++star)
        flow.star(QPointF(right - (card.stars - star - 0.5) * cardStar * 2.3, top + size.heading.lineHeight() / 2),
                  cardStar);
    double y = top + size.heading.height() + 60;
    for (const TextBox& line : size.lines) {
        flow.text(line, QPointF(x, y));
        y += line.height();
    }
    flow.setY(std::max({y, top + size.pictureSize.height(), top + (size.code.isNull() ? 0 : cardCode)}));
    if (size.story.lineCount() > 0) {
        flow.skip(80);
        flow.paragraph(size.story, body.left());
    }
    flow.skip(cardPadding);
}

} // namespace

QImage qrPicture(const QString& code)
{
    const QByteArray bytes = code.trimmed().toUtf8();
    if (bytes.isEmpty()) return {};
    const std::unique_ptr<QRcode, QrFree> made(QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M));
    if (!made) return {};
    constexpr int quiet = 4; // light modules a reader wants around
    const int side = made->width + 2 * quiet;
    constexpr int module = 8; // drawn large, so that a printer's smoothing does not blur the edges
    QImage image(side * module, side * module, QImage::Format_Grayscale8);
    image.fill(255);
    for (int row = 0; row < made->width; ++row)
        for (int column = 0; column < made->width; ++column) {
            if (!(made->data[row * made->width + column] & 1)) continue;
            for (int y = 0; y < module; ++y)
                std::fill_n(image.scanLine((row + quiet) * module + y) + (column + quiet) * module, module, uchar(0));
        }
    return image;
}

void flowCards(PageFlow& flow, const Report& report)
{
    for (const ReportCard& card : report.cards) flowCard(flow, card);
}

} // namespace ocop
