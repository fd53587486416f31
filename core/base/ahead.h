#pragma once

#include "core/base/finding.h"

#include <QDate>

#include <optional>

namespace ocop {

// One rule for days that are still to come, wherever they are typed.

/// For the day of something that was done, a paper signed, a receipt, a decision: Error "dateInFuture" (args: the day)
/// while it is still to come.
std::optional<Finding> doneAhead(const QString& field, QDate day, QDate today);

/// For the day something takes effect, which may be ahead: Warning "beginsFarAhead" (args: the day and the last one that
/// is not) when it is more than 12 months away.
std::optional<Finding> effectFarAhead(const QString& field, QDate day, QDate today);

/// Adds what was found.
inline void addFound(Findings& findings, std::optional<Finding> found)
{
    if (found) findings.push_back(std::move(*found));
}

} // namespace ocop
