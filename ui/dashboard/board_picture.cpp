#include "ui/dashboard/board_picture.h"

#include "core/base/error.h"
#include "core/formats/whole_file.h"
#include "ui/kit/theme.h"
#include "ui/paper/page_painter.h"

#include <QApplication>
#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <QWidget>

namespace ocop {
namespace {

int headHeight(const QWidget* board) { return themeOf(board).px(44); }
int marginOf(const QWidget* board) { return themeOf(board).px(12); }

QSize sizeOf(const BoardPicture& picture)
{
    const int margin = marginOf(picture.board);
    return picture.board->size() + QSize(2 * margin, headHeight(picture.board) + margin);
}

/// Heading and board, in pixels from the upper left.
void drawPicture(QPainter* painter, const BoardPicture& picture, bool onPaper = false)
{
    const Theme& theme = themeOf(picture.board);
    const QSize size = sizeOf(picture);
    if (!onPaper) painter->fillRect(QRect(QPoint(0, 0), size), theme.window);
    const int margin = marginOf(picture.board);
    const QRect head(margin, 0, size.width() - 2 * margin, headHeight(picture.board));
    painter->setFont(theme.font(TypeSize::PageTitle, true));
    painter->setPen(theme.text);
    painter->drawText(head, Qt::AlignLeft | Qt::AlignVCenter, picture.title);
    painter->setFont(theme.font(TypeSize::Body));
    painter->setPen(theme.secondary);
    painter->drawText(head, Qt::AlignRight | Qt::AlignVCenter, picture.facts);
    picture.board->render(painter, QPoint(margin, head.height()), QRegion(), QWidget::DrawChildren);
}

/// Paper is light: a dark window is drawn in light colours meanwhile.
class LightForPaper
{
public:
    LightForPaper() : m_was(themeOf())
    {
        if (!m_was.isDark) return;
        Theme light = Theme::light(m_was.scale);
        light.rowHeight = m_was.rowHeight;
        applyTheme(*qApp, light);
        QCoreApplication::sendPostedEvents();
    }
    ~LightForPaper()
    {
        if (m_was.isDark) applyTheme(*qApp, m_was);
    }
    LightForPaper(const LightForPaper&) = delete;
    LightForPaper& operator=(const LightForPaper&) = delete;

private:
    Theme m_was;
};

constexpr double boardMarginMm = 10;

/// As large as it fits, in the middle of the page's upper edge.
QRectF placeOn(const QRectF& page, const QSizeF& size)
{
    const QSizeF fitting = size.scaled(page.size(), Qt::KeepAspectRatio);
    return {QPointF(page.left() + (page.width() - fitting.width()) / 2, page.top()), fitting};
}

QByteArray svgOf(const BoardPicture& picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sizeOf(picture));
    generator.setViewBox(QRect(QPoint(0, 0), sizeOf(picture)));
    generator.setTitle(picture.title);
    generator.setDescription(picture.facts);
    QPainter painter(&generator);
    drawPicture(&painter, picture);
    painter.end();
    return buffer.data();
}

QByteArray pngOf(const BoardPicture& picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    imageOf(picture).save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

QImage imageOf(const BoardPicture& picture)
{
    constexpr double sharpness = 2; // for papers and slides
    QImage image(sizeOf(picture) * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawPicture(&painter, picture);
    return image;
}

void savePicture(const BoardPicture& picture, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("png")) return writeWholeFile(path, pngOf(picture));
    if (ending == QLatin1String("svg")) return writeWholeFile(path, svgOf(picture));
    if (ending == QLatin1String("pdf"))
        return writePagesPdf({pageOf(picture)}, path, QStringLiteral("%1 – %2").arg(picture.title, picture.facts), {});
    throw Error(ErrorKind::BadInput, path);
}

PaperPage pageOf(const BoardPicture& picture)
{
    const LightForPaper light;
    PaperPage page;
    page.orientation = PaperOrientation::Landscape;
    const double margin = boardMarginMm * twipsPerMm;
    const QRectF sheet(QPointF(0, 0), pageSizeTwips(page.orientation));
    // A widget paints itself on a printer as a picture of its dots; what it paints is kept and painted there instead.
    PaperDrawing drawing;
    drawing.size = sizeOf(picture);
    drawing.rect = placeOn(sheet.marginsRemoved({margin, margin, margin, margin}), drawing.size);
    QPainter painter(&drawing.painting);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    drawPicture(&painter, picture, true);
    painter.end();
    page.drawings.push_back(std::move(drawing));
    return page;
}

} // namespace ocop
