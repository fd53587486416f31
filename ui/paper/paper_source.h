#pragma once

#include "core/office/day_facts.h"
#include "core/reports/report_request.h"

namespace ocop {

/// Everything papers and reports take their facts from, as the register is looked at. Both must outlive it.
ReportSource paperSource(Register& book, const DayFacts& facts);

} // namespace ocop
