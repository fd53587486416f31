#pragma once

#include "core/statistics/quality.h"

namespace ocop {

class Session;

/// Rows of lists that wait for their producer, as a check finds records; the ids are those of SetAsideRow.
namespace waitingrows {
inline const QString entity = QStringLiteral("list_row");

/// No case where none waits.
QualityCheck check(const Session& session);
/// The row will not be asked for again.
void dismiss(Session& session, qint64 id);
} // namespace waitingrows

} // namespace ocop
