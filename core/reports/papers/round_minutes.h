#pragma once

#include "core/reports/round_report.h"

namespace ocop {

/// The council's minutes in the wording of a template, with the result as its table ("bien-ban").
Report makeMinutes(const RoundPaperSource& round, const QString& body);

} // namespace ocop
