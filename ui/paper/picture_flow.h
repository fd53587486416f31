#pragma once

#include "core/reports/report.h"
#include "ui/paper/paper_page.h"

#include <optional>

namespace ocop {

inline constexpr double photoGap = 4 * twipsPerMm;

/// How large a picture is printed in so much width, in twips.
QSizeF photoSize(const ReportPicture& picture, double width);

/// A photograph as a paper takes it up: upright, no larger than it is printed. Nothing when the file is no picture.
std::optional<ReportPicture> paperPicture(const QString& caption, const QByteArray& file);

/// Sets the photographs of a report two beside each other, each with its caption.
void flowPictures(PageFlow& flow, const Report& report);

} // namespace ocop
