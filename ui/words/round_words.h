#pragma once

#include "core/evaluation/round_results.h"
#include "ui/kit/theme.h"

namespace ocop {

/// Words of councils, rounds and results, as the pages of the evaluation say them.
namespace roundWords {

QString role(MemberRole role);
QString body(CouncilBody body);
/// "6/9 present – 3/4 reached, with the chair".
QString quorum(const Quorum& quorum);
Mark quorumMark(const Quorum& quorum);
/// "Open", "Closed on 12/06/2026".
QString state(const Round& round);
/// "4 stars", "not recognised", "cannot be recognised" …: what a number of stars means for a product.
QString stars(int stars);
/// The proposal of a verdict: five stars are said as what they are at the province.
QString proposal(const Verdict& verdict);
/// "7/9 signed".
QString sheets(const ApplicationResult& result);
/// "signed", "12 of 45 filled in", "not begun", with the absence.
QString sheet(const MemberSheet& sheet, int criteria);
/// "7 Chế biến từ rau, củ, quả, hạt".
QString setName(const ApplicationResult& result);

/// The label of a field of a round, council, member, attendance or knock-out; empty for other records.
QString field(const QString& entity, const QString& field);

} // namespace roundWords

} // namespace ocop
