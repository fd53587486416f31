#pragma once

#include "core/base/amounts.h"

namespace ocop {

/// Money of a cell, in hundredths of a million đồng: "1.250,5", "500 triệu", "1,2 tỷ", "350.000.000 đ". A number alone is
/// in the unit its heading names ("Giá trị (đồng)"), else in millions, or in đồng where so many millions cannot be.
Amount readMoney(const QString& cell, const QString& heading);

} // namespace ocop
