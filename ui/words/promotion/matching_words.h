#pragma once

#include "core/promotion/matching.h"

namespace ocop {

/// Why a product fits what a buyer looks for, and what it lacks.
namespace matchingWords {

/// "has VietGAP until 12/01/2027"
QString point(const MatchPoint& point);
/// What speaks for it.
QString reasons(const Match& match);
/// What it lacks, what ends soon and what nobody knows.
QString lacks(const Match& match);
/// "nước mắm", else the group's name.
QString goods(const BuyerNeed& need, const ProductGroups& groups);
/// Kinds of standards by their names: "VietGAP, HACCP".
QString standards(const QString& codes);

} // namespace matchingWords

} // namespace ocop
