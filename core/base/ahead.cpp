#include "core/base/ahead.h"

#include "core/base/dates.h"

namespace ocop {

std::optional<Finding> doneAhead(const QString& field, QDate day, QDate today)
{
    if (!day.isValid() || day <= today) return std::nullopt;
    return Finding{Severity::Error, field, QStringLiteral("dateInFuture"), {formatDate(day)}};
}

std::optional<Finding> effectFarAhead(const QString& field, QDate day, QDate today)
{
    const QDate latest = today.addMonths(12); // a decision is written for the year at hand; later is a slip of the year
    if (!day.isValid() || day <= latest) return std::nullopt;
    return Finding{Severity::Warning, field, QStringLiteral("beginsFarAhead"), {formatDate(day), formatDate(latest)}};
}

} // namespace ocop
