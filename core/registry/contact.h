#pragma once

#include "core/base/finding.h"

namespace ocop {

/// What is doubtful in the numbers and addresses by which somebody is reached; warnings, since papers carry wrong ones too.
/// Nothing for an empty text.
Findings taxCodeFindings(const QString& field, const QString& normalized);
/// Of a text as phonesAsStored() makes it.
Findings phoneFindings(const QString& field, const QString& phones);
Findings emailFindings(const QString& field, const QString& address);

} // namespace ocop
