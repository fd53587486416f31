#include "ui/paper/card_flow.h"

#include "core/base/text.h"

#include <QBuffer>
#include <QImageReader>

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace ocop {
namespace {

constexpr double cardGap = 4 * twipsPerMm;
constexpr double cardPadding = 3 * twipsPerMm;
constexpr double largestCode = 22 * twipsPerMm;
constexpr double smallestPoints = 7;
constexpr double storyPoints = 8; ///< a story that would need smaller letters is left out
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

/// How cards stand on a page.
struct CardGrid
{
    int rows = 4;
    int columns = 1;

    int perPage() const { return rows * columns; }
    QRectF cell(const QRectF& body, int index) const
    {
        const double width = body.width() / columns;
        const double height = body.height() / rows;
        return QRectF(body.left() + (index % columns) * width, body.top() + (index / columns) * height, width, height)
            .adjusted(index % columns > 0 ? cardGap / 2 : 0, 0, index % columns + 1 < columns ? -cardGap / 2 : 0, 0);
    }
};

CardGrid gridOf(const Report& report)
{
    if (report.cardsPerPage > 4) return {4, 2};
    return {report.cardsPerPage > 2 ? 4 : std::max(1, report.cardsPerPage), 1};
}

/// The words of a card set in one size.
struct CardWords
{
    TextBox heading;
    std::vector<TextBox> lines;
    TextBox story;
    double star = 0; ///< radius

    double height() const
    {
        double height = heading.height() + star * 2.6;
        for (const TextBox& line : lines) height += line.height();
        return height + (story.lineCount() > 0 ? story.height() + cardGap / 2 : 0);
    }
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

/// As large as they fit. What would need letters too small is left out whole: the story, then the last lines.
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

void drawCard(PageFlow& flow, const ReportCard& card, const QRectF& cell, bool isSheet)
{
    const QRectF inner = cell.adjusted(0, cardPadding, 0, -cardPadding);
    const QImage picture = cardImage(card.picture);
    const QImage code = qrPicture(card.code);
    QRectF words = inner;
    if (!picture.isNull()) {
        const QSizeF box = isSheet ? QSizeF(inner.width(), inner.height() * 0.42)
                                   : QSizeF(std::min(inner.height(), inner.width() * 0.34), inner.height());
        const QSizeF size = QSizeF(picture.size()).scaled(box, Qt::KeepAspectRatio);
        flow.picture(
            picture,
            QRectF(QPointF(inner.left() + (isSheet ? (inner.width() - size.width()) / 2 : 0), inner.top()), size));
        if (isSheet)
            words.setTop(inner.top() + size.height() + cardGap);
        else
            words.setLeft(inner.left() + box.width() + cardGap);
    }
    if (!code.isNull()) {
        const double side = std::min(largestCode, inner.height() * 0.5);
        flow.picture(code, QRectF(inner.right() - side, isSheet ? words.top() : inner.top(), side, side));
        words.setRight(inner.right() - side - cardGap / 2);
    }
    const CardWords set = fittingWords(card, isSheet ? 13 : 11, words.size());
    double y = words.top();
    flow.text(set.heading, QPointF(words.left(), y));
    y += set.heading.height();
    for (int star = 0; star < card.stars; ++star)
        flow.star(QPointF(words.left() + (star + 0.5) * set.star * 2.3, y + set.star * 1.2), set.star);
    y += set.star * 2.6;
    for (const TextBox& line : set.lines) {
        flow.text(line, QPointF(words.left(), y));
        y += line.height();
    }
    flow.text(set.story, QPointF(words.left(), y + cardGap / 2));
}

/// The first page: who issues it, what it is, of which day.
void flowCover(PageFlow& flow, const Report& report)
{
    const QRectF body = flow.body();
    const double scale = report.isSmall ? 0.75 : 1;
    const auto centred = [&](const QString& text, double points, bool bold, double y) {
        if (text.isEmpty()) return y;
        const TextBox box = TextBox(text, cardStyle(points * scale, bold, Qt::AlignHCenter), body.width()).balanced();
        flow.text(box, QPointF(body.left() + (body.width() - box.width()) / 2, y));
        return y + box.height();
    };
    double y = centred(report.office.superiorBody, 13, false, body.top());
    centred(report.office.issuingBody, 14, true, y);
    y = centred(report.documentKind, 30, true, body.top() + body.height() * 0.32);
    y = centred(report.subject.toUpper(), 20, true, y + 6 * twipsPerPoint);
    const double half = body.width() * 0.18;
    y += 10 * twipsPerPoint;
    flow.rule(body.center().x() - half, y, body.center().x() + half, y, 20);
    y = centred(report.scope, 15, false, y + 12 * twipsPerPoint);
    centred(asOfText(report), 13, false, y);
    const QString year = report.asOf.isValid() ? QString::number(report.asOf.year()) : QString();
    const QString place =
        report.office.place.isEmpty() ? year : QStringLiteral("%1, %2").arg(report.office.place, year);
    centred(place, 13, true, body.bottom() - 40 * twipsPerPoint);
}

/// A line of the contents or the index.
struct CardEntry
{
    QString text;
    int page = 0; ///< 0: a heading
};

/// Groups with their communes, each with the page of its first card.
std::vector<CardEntry> contentsOf(const Report& report, int firstPage, int perPage)
{
    std::vector<CardEntry> entries;
    const ReportCard* before = nullptr;
    for (size_t i = 0; i < report.cards.size(); ++i) {
        const ReportCard& card = report.cards[i];
        if (!before || before->group != card.group) entries.push_back({card.group, 0});
        if (!before || before->group != card.group || before->place != card.place)
            entries.push_back({card.place, firstPage + int(i) / perPage});
        before = &card;
    }
    return entries;
}

std::vector<CardEntry> indexOf(const Report& report, int firstPage, int perPage)
{
    std::vector<CardEntry> entries;
    for (size_t i = 0; i < report.cards.size(); ++i)
        entries.push_back({report.cards[i].name, firstPage + int(i) / perPage});
    const QCollator collator = vietnameseCollator();
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const CardEntry& a, const CardEntry& b) { return collator.compare(a.text, b.text) < 0; });
    return entries;
}

/// Entries in two columns under a title, from a new page on.
void flowEntries(PageFlow& flow, const QString& title, const QString& before, const std::vector<CardEntry>& entries)
{
    flow.newPage();
    const QRectF body = flow.body();
    const double points = flow.setup().isSmall ? 8.5 : 10.5;
    flow.paragraph(TextBox(title, cardStyle(points + 4, true, Qt::AlignHCenter), body.width()), body.left());
    if (!before.isEmpty())
        flow.paragraph(TextBox(before, cardStyle(points + 0.5, false, Qt::AlignJustify), body.width()), body.left());
    flow.skip(cardGap);
    const double column = (body.width() - 2 * cardGap) / 2;
    const double number = 10 * twipsPerMm;
    double top = flow.y();
    double y = top;
    int side = 0;
    for (const CardEntry& each : entries) {
        const bool isHeading = each.page == 0;
        const TextBox box(each.text, cardStyle(points, isHeading), column - number);
        const double need = box.height() * (isHeading ? 3 : 1); // a heading goes with its first line
        if (y + need > body.bottom()) {
            if (side == 1) {
                flow.newPage();
                top = flow.body().top();
            }
            side = 1 - side;
            y = top;
        }
        const double x = body.left() + side * (column + 2 * cardGap);
        if (isHeading && y > top) y += box.lineHeight() / 2;
        flow.text(box, QPointF(x, y));
        if (!isHeading)
            flow.text(TextBox::oneLine(QString::number(each.page), cardStyle(points, false, Qt::AlignRight), number),
                      QPointF(x + column - number, y + box.height() - box.lineHeight()));
        y += box.height();
    }
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

Report withCardPictures(Report report)
{
    const auto file = [](const QImage& image, const char* format) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return buffer.data();
    };
    for (ReportCard& card : report.cards) {
        const QImage picture = cardImage(card.picture);
        card.pictureSize = picture.isNull() ? QSize() : picture.size();
        if (!picture.isNull()) card.picture = file(picture, "JPEG");
        const QImage code = qrPicture(card.code);
        if (!code.isNull()) card.codePicture = file(code, "PNG");
    }
    return report;
}

void flowCards(PageFlow& flow, const Report& report)
{
    const CardGrid grid = gridOf(report);
    flowCover(flow, report);
    const QString sentence = report.intro.join(u' ');
    const auto flowContents = [&](PageFlow& into, int firstPage) {
        flowEntries(into, QStringLiteral("MỤC LỤC"), sentence, contentsOf(report, firstPage, grid.perPage()));
    };
    PageFlow trial(flow.setup(), flow.orientation()); // how many pages the contents take
    flowContents(trial, 1);
    const int firstPage = trial.pageCount() + 1; // the trial's first page stands for the cover
    flowContents(flow, firstPage);
    for (size_t i = 0; i < report.cards.size(); ++i) {
        const int place = int(i) % grid.perPage();
        if (place == 0) flow.newPage();
        const QRectF cell = grid.cell(flow.body(), place);
        if (place >= grid.columns) flow.rule(cell.left(), cell.top(), cell.right(), cell.top(), 6);
        drawCard(flow, report.cards[i], cell, grid.perPage() == 1);
    }
    if (!report.cards.empty())
        flowEntries(flow, QStringLiteral("DANH MỤC THEO TÊN SẢN PHẨM"), {}, indexOf(report, firstPage, grid.perPage()));
}

} // namespace ocop
