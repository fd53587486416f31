#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace ocop {

/// An entry of the outline beside a PDF's pages.
struct PdfBookmark
{
    QString title;
    size_t page = 0; ///< from 0
};

/// The PDF as it comes out every time and in every run: Qt numbers and names fonts by where they lie in memory and stamps
/// the file with the clock. With an outline of one level where there are bookmarks. Throws Error{Internal}.
QByteArray steadyPdf(const QByteArray& pdf, const std::vector<PdfBookmark>& bookmarks = {});

} // namespace ocop
