#pragma once

#include "core/storage/attachment.h"

#include <QByteArray>
#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace ocop {

class Session;

/// A picture no larger than `bound`, decoded as small as its format allows. Null for anything that is not a
/// PNG, JPEG or WebP, is damaged, or would need more than 64 million dots.
QImage scaledPicture(const QByteArray& content, QSize bound);

/// Small pictures of attached photos. They are decoded beside the window, so a large or broken one never holds it up.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    explicit Thumbnails(const Session& session);

    /// The picture when it is there already, else null: then ready() tells later. A file that shows nothing stays null.
    QImage picture(const Attachment& attachment);
    /// Waits until everything asked for is there.
    void finish();

Q_SIGNALS:
    void ready();

private:
    void take(const QString& hash, const QImage& picture);

    const Session& m_session;
    QCache<QString, QImage> m_pictures; ///< by hash; costs are kilobytes
    QSet<QString> m_asked;
    QThreadPool m_pool; ///< last: it waits for its work before the rest goes
};

} // namespace ocop
