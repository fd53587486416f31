#pragma once

#include "core/reports/report.h"
#include "ui/paper/paper_page.h"

namespace ocop {

/// The code as a QR picture with its light border; null when it is empty or too long for one.
QImage qrPicture(const QString& code);

/// Sets the cards of a catalogue under each other: picture at the left, QR code at the right, facts and story between.
/// A card that fits on a page is never cut.
void flowCards(PageFlow& flow, const Report& report);

} // namespace ocop
