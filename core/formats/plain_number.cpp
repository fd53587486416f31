#include "core/formats/plain_number.h"

#include <cmath>

namespace ocop {

QString plainNumber(double number)
{
    if (number == std::floor(number) && std::abs(number) < 1e15) return QString::number(qint64(number));
    return QString::number(number, 'g', 15);
}

} // namespace ocop
