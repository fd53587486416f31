#pragma once

#include "core/formats/docx_file.h"
#include "ui/paper/cards/card_look.h"

namespace ocop {

/// The picture files of one Word document; what is shown several times is in it once.
class WordPictures
{
public:
    struct Shown
    {
        QString id; ///< as DocxBody::picture() wants it; empty where there is nothing to show
        QSize size; ///< pixels
    };
    /// A JPEG as it is.
    Shown photo(const QByteArray& jpeg, QSize size);
    /// A card's picture of any kind, as large as it is printed.
    Shown card(const QByteArray& file);
    /// The QR code of a text.
    Shown code(const QString& text);

    std::vector<DocxPicture> take() { return std::move(m_pictures); }

private:
    Shown added(const QByteArray& key, const QImage& image, const char* format);

    CardImages m_images;
    QHash<QByteArray, Shown> m_shown; ///< by what it was made of
    std::vector<DocxPicture> m_pictures;
};

} // namespace ocop
