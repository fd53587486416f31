#pragma once

#include <QString>

namespace ocop {

/// A number of a cell in digits as typed: no exponent for codes and phones that a spreadsheet keeps as numbers.
QString plainNumber(double number);

} // namespace ocop
