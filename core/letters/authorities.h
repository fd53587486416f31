#pragma once

#include <QDate>
#include <QString>

namespace ocop {

/// Who decides on withdrawals on the day (QĐ 26/2026 art. 8): the province, since 1/7/2025 the city of Đà Nẵng; on five
/// stars the Ministry.
QString withdrawalAuthority(QDate day);
QString fiveStarAuthority(QDate day);

} // namespace ocop
