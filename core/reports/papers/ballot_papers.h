#pragma once

#include "core/reports/round_report.h"

namespace ocop {

/// The record of counting the written ballots of a round, under the council's head, with every member's answer as an
/// annex ("kiem-phieu").
Report makeBallotRecord(const RoundPaperSource& round);
/// What a member is asked: every product of the round the member takes part in, with what the advisory team found
/// ("phieu-lay-y-kien"). `member` may be null: all products, nobody's name.
Report makeBallotForm(const RoundPaperSource& round, const CouncilMember* member);

/// "Đồng ý công nhận lại 3 sao", "Ý kiến khác nhau, phải họp Hội đồng" …
QString ballotOutcomeOnPaper(const RoundPaperSource& round, const ApplicationResult& result);

} // namespace ocop
