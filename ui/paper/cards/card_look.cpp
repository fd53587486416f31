#include "ui/paper/cards/card_look.h"

#include <QBuffer>
#include <QImageReader>

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace ocop {
namespace {

constexpr double largestCode = 22 * twipsPerMm;
constexpr double pictureShare = 0.34; ///< of a card's width, where the words stand beside it
constexpr double narrowCodeShare = 0.42; ///< of a narrow card's height
constexpr double smallestPoints = 7;
constexpr double storyPoints = 8; ///< a story that would need smaller letters is left out
constexpr int picturePixels = 900; ///< no more: 40 mm at 570 dpi

struct QrFree
{
    void operator()(QRcode* code) const { QRcode_free(code); }
};

CardWords wordsIn(const ReportCard& card, double points, double width, bool withStory)
{
    CardWords words;
    words.star = points * 8;
    words.heading = TextBox(card.heading, cardStyle(points + 1.5, true), width);
    for (const QString& line : card.lines) words.lines.emplace_back(line, cardStyle(points), width);
    if (withStory && !card.text.isEmpty())
        words.story = TextBox(card.text, cardStyle(points, false, Qt::AlignJustify), width);
    return words;
}

/// A name one reads across a table, and the rest under it.
CardWords wordsOfBadge(const ReportCard& card, QSizeF room)
{
    constexpr double smallestName = 12;
    CardWords words;
    for (double name = 20; name >= smallestName; --name) {
        words.heading = TextBox(card.heading, cardStyle(name, true, Qt::AlignHCenter), room.width());
        words.lines.clear();
        for (const QString& line : card.lines)
            words.lines.emplace_back(line, cardStyle(name * 0.55, false, Qt::AlignHCenter), room.width());
        if (words.height() <= room.height()) break;
    }
    while (words.height() > room.height() && !words.lines.empty()) words.lines.pop_back();
    return words;
}

CardWords fittingWords(const ReportCard& card, double points, QSizeF room)
{
    for (double size = points; size >= storyPoints; size -= 0.5)
        if (CardWords words = wordsIn(card, size, room.width(), true); words.height() <= room.height()) return words;
    for (double size = points; size > smallestPoints; size -= 0.5)
        if (CardWords words = wordsIn(card, size, room.width(), false); words.height() <= room.height()) return words;
    CardWords words = wordsIn(card, smallestPoints, room.width(), false);
    while (words.height() > room.height() && !words.lines.empty()) words.lines.pop_back();
    return words;
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

QImage CardImages::read(const QByteArray& file)
{
    if (file.isEmpty()) return {};
    const auto known = m_images.constFind(file);
    if (known != m_images.cend()) return *known;
    QByteArray bytes = file;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > picturePixels)
        reader.setScaledSize(size.scaled(picturePixels, picturePixels, Qt::KeepAspectRatio));
    return *m_images.insert(file, reader.read());
}

PaperStyle cardStyle(double points, bool bold, Qt::Alignment align)
{
    PaperStyle style;
    style.points = points;
    style.bold = bold;
    style.align = align;
    style.breakWords = true;
    return style;
}

QRectF CardGrid::cell(QRectF body, int index) const
{
    body.adjust(0, 0, 0, -cardPageEnd);
    const double width = body.width() / columns;
    const double height = body.height() / rows;
    return QRectF(body.left() + (index % columns) * width, body.top() + (index / columns) * height, width, height)
        .adjusted(index % columns > 0 ? cardGap / 2 : 0, 0, index % columns + 1 < columns ? -cardGap / 2 : 0, 0);
}

CardGrid cardGrid(const Report& report)
{
    const CardPaper paper = report.cardPaper.value_or(CardPaper());
    if (paper.perPage > 4) return {4, 2, paper.isBadges};
    return {paper.perPage > 2 ? 4 : std::max(1, paper.perPage), 1};
}

double CardWords::height() const
{
    double height = heading.height() + starsHeight();
    for (const TextBox& line : lines) height += line.height();
    return height + (story.lineCount() > 0 ? story.height() + cardGap / 2 : 0);
}

CardPlan planCard(const ReportCard& card, QSize picture, bool hasCode, const QRectF& cell, const CardGrid& grid)
{
    const QRectF inner = cell.adjusted(0, cardPadding, 0, -cardPadding);
    const double besideWidth = inner.width() * pictureShare;
    CardPlan plan;
    plan.words = inner;
    if (grid.isBadges) {
        plan.text = wordsOfBadge(card, inner.size());
        plan.words.setTop(inner.top() + (inner.height() - plan.text.height()) / 2);
        return plan;
    }
    if (grid.isNarrow() && (hasCode || !picture.isEmpty())) plan.words.setLeft(inner.left() + besideWidth + cardGap);
    double side = std::min(largestCode, inner.height() * 0.5);
    if (grid.isNarrow()) side = std::min({side, besideWidth, inner.height() * narrowCodeShare});
    const double underPicture = grid.isNarrow() && hasCode ? side + cardGap / 2 : 0;
    if (!picture.isEmpty()) {
        const QSizeF box = grid.isSheet()
                               ? QSizeF(inner.width(), inner.height() * 0.42)
                               : QSizeF(std::min(inner.height(), besideWidth), inner.height() - underPicture);
        const QSizeF size = QSizeF(picture).scaled(box, Qt::KeepAspectRatio);
        const double aside = grid.isSheet() ? (inner.width() - size.width()) / 2 : 0;
        plan.picture = QRectF(inner.topLeft() + QPointF(aside, 0), size);
        if (grid.isSheet())
            plan.words.setTop(inner.top() + size.height() + cardGap);
        else
            plan.words.setLeft(inner.left() + (grid.isNarrow() ? besideWidth : box.width()) + cardGap);
    }
    if (hasCode && grid.isNarrow()) {
        const double under = plan.picture.isEmpty() ? 0 : plan.picture.height() + cardGap / 2;
        plan.code = QRectF(inner.left(), inner.top() + under, side, side);
    } else if (hasCode) {
        plan.code = QRectF(inner.right() - side, plan.words.top(), side, side);
        plan.words.setRight(inner.right() - side - cardGap / 2);
    }
    constexpr double slack = 30; // where two programs measure a line a hair apart, it does not break
    ReportCard said = card;
    // In a narrow card the code says the address by itself: written out it would make every other line small.
    if (grid.isNarrow() && hasCode) said.lines.removeIf([&](const QString& line) { return line.endsWith(card.code); });
    const double largest = grid.isSheet() ? 13 : grid.isNarrow() ? 9 : 11; // cards of a page look alike
    plan.text = fittingWords(said, largest, plan.words.size() - QSizeF(slack, 0));
    return plan;
}

} // namespace ocop
