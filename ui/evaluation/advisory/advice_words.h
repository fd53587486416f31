#pragma once

#include "core/evaluation/advisory/advisory_report.h"
#include "core/evaluation/application.h"

namespace ocop {

/// The commune's report in a line: "Form 03: no. 107/BC-UBND of 10/08/2026, 4 of 4 met"; says where there is none.
QString communeInOneLine(const Application& application);

/// What a member reads beside a part of the score sheet: the commune's words on part A, what the advisory team found on the
/// part, its visit and conclusion. Empty where nobody has said anything. `report` may be null.
QString adviceOn(SheetPart part, const Application& application, const AdvisoryReport* report);

} // namespace ocop
