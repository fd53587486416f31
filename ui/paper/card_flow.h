#pragma once

#include "core/reports/report.h"
#include "ui/paper/paper_page.h"

namespace ocop {

/// The code as a QR picture with its light border; null when it is empty or too long for one.
QImage qrPicture(const QString& code);

/// A catalogue: a cover, the contents by group and commune, the cards one, two, four or eight to a page (picture, words,
/// stars and QR code, set as large as they fit) and an index by name.
void flowCards(PageFlow& flow, const Report& report);

/// The report with its pictures and codes as files a Word document can show.
Report withCardPictures(Report report);

} // namespace ocop
