#pragma once

#include "core/reports/papers/template_fields.h"
#include "ui/paper/paper_page.h"

namespace ocop {

/// A certificate on one landscape A4 page inside a double frame: the template's lines in the middle, set smaller where
/// they would not fit. Headings of one, two and three # are 30, 20 and 15 pt, other lines 14 pt.
PaperPage certificatePage(const FilledTemplate& filled, int stars, const QString& placeAndDate, const QString& signer,
                          bool sample);

} // namespace ocop
