#include "ui/session/thumbnails.h"

#include "core/storage/attachment_store.h"
#include "ui/session/session.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

namespace ocop {
namespace {

constexpr qint64 mostDots = 64'000'000;
constexpr int cacheKilobytes = 48 * 1024;
constexpr int edge = 256; ///< of the square a thumbnail fits in

} // namespace

QImage scaledPicture(const QByteArray& content, QSize bound)
{
    QByteArray bytes = content;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true); // phones write how they were held
    static const QList<QByteArray> formats{"png", "jpeg", "webp"};
    if (!formats.contains(reader.format())) return {};
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > mostDots) return {};
    if (size.width() > bound.width() || size.height() > bound.height())
        reader.setScaledSize(size.scaled(bound, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    return reader.read();
}

Thumbnails::Thumbnails(const Session& session) : m_session(session), m_pictures(cacheKilobytes)
{
    m_pool.setMaxThreadCount(1);
}

QImage Thumbnails::picture(const Attachment& attachment)
{
    if (!isPicture(attachment)) return {};
    if (const QImage* known = m_pictures.object(attachment.hash)) return *known;
    if (m_asked.contains(attachment.hash)) return {};
    m_asked.insert(attachment.hash);
    const QByteArray content = storedContent(m_session.book().database(), attachment.hash);
    m_pool.start([this, hash = attachment.hash, content] {
        const QImage picture = isIntact(content, hash) ? scaledPicture(content, QSize(edge, edge)) : QImage();
        QMetaObject::invokeMethod(
            this, [this, hash, picture] { take(hash, picture); }, Qt::QueuedConnection);
    });
    return {};
}

void Thumbnails::take(const QString& hash, const QImage& picture)
{
    m_asked.remove(hash);
    m_pictures.insert(hash, new QImage(picture), 1 + int(picture.sizeInBytes() / 1024));
    if (!picture.isNull()) Q_EMIT ready();
}

void Thumbnails::finish()
{
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents(this);
}

} // namespace ocop
