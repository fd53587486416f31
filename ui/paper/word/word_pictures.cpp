#include "ui/paper/word/word_pictures.h"

#include <QBuffer>

namespace ocop {
namespace {

QString nextPictureId(const std::vector<DocxPicture>& pictures)
{
    return QStringLiteral("img%1").arg(pictures.size() + 1);
}

} // namespace

WordPictures::Shown WordPictures::photo(const QByteArray& jpeg, QSize size)
{
    const auto known = m_shown.constFind(jpeg);
    if (known != m_shown.cend()) return *known;
    const Shown shown{nextPictureId(m_pictures), size};
    m_pictures.push_back({shown.id, jpeg});
    return *m_shown.insert(jpeg, shown);
}

WordPictures::Shown WordPictures::added(const QByteArray& key, const QImage& image, const char* format)
{
    if (image.isNull()) return *m_shown.insert(key, {});
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    const Shown shown{nextPictureId(m_pictures), image.size()};
    m_pictures.push_back({shown.id, buffer.data()});
    return *m_shown.insert(key, shown);
}

WordPictures::Shown WordPictures::card(const QByteArray& file)
{
    if (file.isEmpty()) return {};
    const auto known = m_shown.constFind(file);
    return known != m_shown.cend() ? *known : added(file, m_images.read(file), "JPEG");
}

WordPictures::Shown WordPictures::code(const QString& text)
{
    const QByteArray key = "code " + text.toUtf8();
    const auto known = m_shown.constFind(key);
    return known != m_shown.cend() ? *known : added(key, qrPicture(text), "PNG");
}

} // namespace ocop
