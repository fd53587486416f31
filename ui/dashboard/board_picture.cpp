#include "ui/dashboard/board_picture.h"

#include "core/base/error.h"
#include "core/formats/whole_file.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
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

QPageLayout landscapePage()
{
    const QMarginsF margins(boardMarginMm, boardMarginMm, boardMarginMm, boardMarginMm);
    return {QPageSize(QPageSize::A4), QPageLayout::Landscape, margins, QPageLayout::Millimeter};
}

/// As large as it fits, in the middle of the page's upper edge.
void drawOnPage(QPainter* painter, const QRectF& page, const BoardPicture& picture)
{
    const LightForPaper light;
    const QSizeF size = sizeOf(picture);
    const double scale = std::min(page.width() / size.width(), page.height() / size.height());
    painter->translate(page.left() + (page.width() - size.width() * scale) / 2, page.top());
    painter->scale(scale, scale);
    drawPicture(painter, picture, true);
}

QByteArray pdfOf(const BoardPicture& picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(QStringLiteral("%1 – %2").arg(picture.title, picture.facts));
    writer.setCreator(QStringLiteral("Sổ OCOP"));
    writer.setPageLayout(landscapePage());
    writer.setResolution(300);
    QPainter painter(&writer);
    drawOnPage(&painter, QRectF(0, 0, writer.width(), writer.height()), picture);
    painter.end();
    return buffer.data();
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
    if (ending == QLatin1String("pdf")) return writeWholeFile(path, pdfOf(picture));
    throw Error(ErrorKind::BadInput, path);
}

PaperPage pageOf(const BoardPicture& picture)
{
    constexpr double dotsPerTwip = 300 / twipsPerInch;
    const QSizeF sheet = pageSizeTwips(PaperOrientation::Landscape);
    const double margin = boardMarginMm * twipsPerMm;
    const QRectF area = QRectF(QPointF(0, 0), sheet).marginsRemoved({margin, margin, margin, margin});
    QImage image((area.size() * dotsPerTwip).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    drawOnPage(&painter, image.rect(), picture);
    painter.end();
    PaperPage page;
    page.orientation = PaperOrientation::Landscape;
    page.pictures.push_back({image, area});
    return page;
}

} // namespace ocop
