#pragma once

#include "core/evaluation/council.h"
#include "core/reports/round_report.h"

namespace ocop {

// Heads and signatures of what a council and its advisory team issue themselves.

/// The province's committee over the council's name; minutes and records have the symbol "BB-HĐ". The signatures are the
/// secretary's and the chair's.
void setCouncilHead(Report& report, const RoundPaperSource& round, QDate day);
/// The council's name over its advisory team's; "05/BC-TTV" is split into number and symbol.
void setAdvisoryHead(Report& report, const RoundPaperSource& round, const QString& number, const QString& signer);
/// Who has the role in the round's council on its day; of several the last to come in.
QString nameWithRole(const RoundPaperSource& round, MemberRole role);

} // namespace ocop
