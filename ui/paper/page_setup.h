#pragma once

#include "core/reports/report.h"

#include <QMarginsF>
#include <QRectF>
#include <QSizeF>

namespace ocop {

/// Everything on paper is measured in twips (1/20 pt, 1440 to the inch), whatever it is drawn on.
inline constexpr double twipsPerPoint = 20.0;
inline constexpr double twipsPerInch = 1440.0;
inline constexpr double twipsPerMm = twipsPerInch / 25.4;

/// Margins and sizes of an official paper (NĐ 30/2020 Phụ lục I: A4, top and bottom 20–25, left 30–35, right
/// 15–20 mm; text 13–14 pt; the decree leaves tables free, 11 pt is the custom).
struct PageSetup
{
    QMarginsF marginsMm = QMarginsF(30, 20, 15, 20); ///< left, top, right, bottom
    double textPoints = 13;
    double tablePoints = 11;
    double smallestTablePoints = 8; ///< a table that does not fit is set smaller, down to this
    double firstLineIndentMm = 12.7;
    bool isSmall = false; ///< A5
};

/// A4, or A5, in twips.
inline QSizeF pageSizeTwips(PaperOrientation orientation, bool isSmall = false)
{
    const QSizeF portrait =
        isSmall ? QSizeF(148 * twipsPerMm, 210 * twipsPerMm) : QSizeF(210 * twipsPerMm, 297 * twipsPerMm);
    return orientation == PaperOrientation::Portrait ? portrait : portrait.transposed();
}

/// The area between the margins.
inline QRectF bodyRect(PaperOrientation orientation, const PageSetup& setup)
{
    const QRectF page(QPointF(0, 0), pageSizeTwips(orientation, setup.isSmall));
    return page.marginsRemoved(setup.marginsMm * twipsPerMm);
}

} // namespace ocop
