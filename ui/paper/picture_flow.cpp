#include "ui/paper/picture_flow.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace ocop {
namespace {

constexpr int photoPixels = 1200; ///< no more: 82 mm at 370 dpi
constexpr int photoQuality = 85;

PaperStyle photoStyle(double points, bool bold, Qt::Alignment align)
{
    PaperStyle style;
    style.points = points;
    style.bold = bold;
    style.italic = !bold;
    style.align = align;
    style.breakWords = true;
    return style;
}

} // namespace

std::optional<ReportPicture> paperPicture(const QString& caption, const QByteArray& file)
{
    QByteArray bytes = file;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > photoPixels)
        reader.setScaledSize(size.scaled(photoPixels, photoPixels, Qt::KeepAspectRatio));
    const QImage read = reader.read();
    if (read.isNull()) return std::nullopt;
    QImage opaque(read.size(), QImage::Format_RGB32); // what shines through is paper
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, read);
    ReportPicture picture{caption, {}, opaque.width(), opaque.height()};
    QBuffer out(&picture.jpeg);
    out.open(QIODevice::WriteOnly);
    if (!opaque.save(&out, "JPEG", photoQuality)) return std::nullopt;
    return picture;
}

QSizeF photoSize(const ReportPicture& picture, double width)
{
    return QSizeF(picture.width, picture.height).scaled(width, reportPictureHeight * twipsPerMm, Qt::KeepAspectRatio);
}

void flowPictures(PageFlow& flow, const Report& report)
{
    if (report.pictures.empty()) return;
    const QRectF body = flow.body();
    const double half = (body.width() - photoGap) / 2;
    const TextBox title(report.picturesTitle, photoStyle(12, true, Qt::AlignLeft), body.width());
    for (size_t i = 0; i < report.pictures.size(); i += 2) {
        const size_t end = std::min(i + 2, report.pictures.size());
        std::vector<QSizeF> sizes;
        std::vector<TextBox> captions;
        double height = 0;
        for (size_t at = i; at < end; ++at) {
            const ReportPicture& each = report.pictures[at];
            sizes.push_back(photoSize(each, half));
            captions.emplace_back(each.caption, photoStyle(10.5, false, Qt::AlignHCenter), half);
            height = std::max(height, sizes.back().height() + captions.back().height());
        }
        flow.ensure(height + photoGap + (i == 0 ? title.height() + photoGap : 0));
        if (i == 0) {
            flow.skip(photoGap);
            flow.paragraph(title, body.left());
        }
        flow.skip(photoGap / 2);
        for (size_t at = i; at < end; ++at) {
            const double left = body.left() + double(at - i) * (half + photoGap);
            const QSizeF size = sizes[at - i];
            flow.picture(QImage::fromData(report.pictures[at].jpeg),
                         QRectF(QPointF(left + (half - size.width()) / 2, flow.y()), size));
            flow.text(captions[at - i], QPointF(left, flow.y() + size.height()));
        }
        flow.skip(height + photoGap / 2);
    }
}

} // namespace ocop
