#include "core/letters/authorities.h"

namespace ocop {
namespace {

const QDate cityFrom(2025, 7, 1); ///< NQ 202/2025/QH15: Quảng Nam is part of Đà Nẵng
const QDate chairFrom(2026, 5, 22); ///< QĐ 26/2026/QĐ-TTg art. 8: the chair's own power
const QDate ministryFrom(2025, 3, 1); ///< the Ministry's name since then

} // namespace

QString withdrawalAuthority(QDate day)
{
    if (day >= chairFrom) return QStringLiteral("Chủ tịch Ủy ban nhân dân thành phố Đà Nẵng");
    return day >= cityFrom ? QStringLiteral("Ủy ban nhân dân thành phố Đà Nẵng")
                           : QStringLiteral("Ủy ban nhân dân tỉnh Quảng Nam");
}

QString fiveStarAuthority(QDate day)
{
    return day >= ministryFrom ? QStringLiteral("Bộ Nông nghiệp và Môi trường")
                               : QStringLiteral("Bộ Nông nghiệp và Phát triển nông thôn");
}

} // namespace ocop
