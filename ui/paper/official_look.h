#pragma once

#include "core/reports/report.h"
#include "ui/paper/page_setup.h"
#include "ui/paper/text_box.h"

namespace ocop {

/// Sizes and gaps of an official paper (NĐ 30/2020 Phụ lục I) in twips: what is painted and what Word is given are the same.
namespace look {
inline constexpr double paragraphGap = 6 * twipsPerPoint; // the decree: at least 6 pt
inline constexpr double headLeftShare = 0.44; ///< of the width: the issuing body's column
inline constexpr double headGap = 6 * twipsPerPoint;
inline constexpr double underHeads = 8 * twipsPerPoint; ///< from the bodies to number and date
inline constexpr double underNumber = 14 * twipsPerPoint;
inline constexpr double headRule = 40; ///< from a name to the rule under it
inline constexpr double subjectRule = 50;
inline constexpr double underSubject = 16 * twipsPerPoint;
inline constexpr double subjectSide = 0.07; ///< of the width: a long subject keeps clear of the edges
inline constexpr double underAddressees = 12 * twipsPerPoint;
inline constexpr double addresseesLeft = 0.22; ///< of the width
inline constexpr double addresseeIndent = 12 * twipsPerMm;
inline constexpr double underIntro = 3 * twipsPerPoint;
inline constexpr double betweenTables = 14 * twipsPerPoint;
inline constexpr double underUnitLine = 40;
inline constexpr double underAnnexTitle = 10 * twipsPerPoint;
inline constexpr double tailLeftShare = 0.45; ///< of the width: nơi nhận
inline constexpr double aboveTail = 12 * twipsPerPoint;
inline constexpr double signatureRoom = 24 * twipsPerMm; ///< for the signature and the seal
} // namespace look

PaperStyle officialStyle(double points, bool bold = false, bool italic = false, Qt::Alignment align = Qt::AlignHCenter);
/// Lines of a heading as even as they get.
TextBox headingBox(const QString& text, const PaperStyle& style, double width);
/// The same for an office's name, whose lines end where its parts do (see officeNamePieces()).
TextBox officeNameBox(const QString& name, const PaperStyle& style, double width);
/// How long the rule under a subject is.
double subjectRuleLength(double textWidth);

/// A paragraph of the text as it is set; see paragraphLook().
PaperStyle bodyStyle(const QString& paragraph, const PageSetup& setup);
TextBox bodyBox(const QString& paragraph, double width, const PageSetup& setup);
/// A heading among the paragraphs: it goes with what it stands over.
bool isHeadline(const QString& paragraph, const TextBox& box);

/// "- UBND tỉnh;", the last with a full stop.
QStringList dashed(const QStringList& entries);

} // namespace ocop
