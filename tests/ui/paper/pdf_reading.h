#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

namespace ocop::test {

/// True when poppler's pdftotext is installed; PDF tests that need it pass without it.
bool canReadPdf();
/// Text of a PDF as laid out, one entry per page.
QStringList pdfPages(const QString& path);

struct PdfWord
{
    int page = 0;
    QSizeF pageSize; ///< points
    QRectF box; ///< points from the upper left corner
    QString text;
};
std::vector<PdfWord> pdfWords(const QString& path);

} // namespace ocop::test
