#pragma once

#include "core/reports/report.h"
#include "ui/paper/paper_page.h"

namespace ocop {

/// A catalogue: a cover, the contents by group and commune, the cards one, two, four or eight to a page (picture, words,
/// stars and QR code, set as large as they fit) and an index by name.
void flowCards(PageFlow& flow, const Report& report);

} // namespace ocop
