#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace ocop {

/// A PNG or JPEG file a Word document shows.
struct DocxPicture
{
    QString id; ///< as DocxBody::picture() names it: "img1"
    QByteArray bytes;
};

/// A Word document but for its packing: Times New Roman, Vietnamese, numbered from the second page, ruled tables.
struct DocxFile
{
    QByteArray body; ///< from DocxBody::finish()
    QString headLine; ///< at the right of every page's head; may be empty
    std::optional<QString> footLine; ///< at the foot of every page; none: an empty foot
    std::vector<DocxPicture> pictures = {};
};

/// The document as one .docx file: the same document gives the same bytes. Throws Error{WriteFailed}.
QByteArray docxOf(const DocxFile& file);

} // namespace ocop
