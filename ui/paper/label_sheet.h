#pragma once

#include "ui/paper/paper_page.h"

namespace ocop {

/// What stands on the label of an envelope.
struct AddressLabel
{
    QString name;
    QString address;
    QString phone;
    QString number; ///< of the letter inside
};

/// A4 sheets of labels, 2 x 7 of 99.1 x 38.1 mm, to be stuck on envelopes: who sends it small on top, then to whom. A
/// text too long for its label is set smaller until it fits.
std::vector<PaperPage> layOutLabels(const std::vector<AddressLabel>& labels, const QString& sender);

/// The place of a label on its sheet, counted from 0 by rows; twips.
QRectF labelRect(int place);
inline constexpr int labelsOnSheet = 14;

} // namespace ocop
