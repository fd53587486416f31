#pragma once

#include "core/evaluation/round_results.h"
#include "core/evaluation/round_scores_store.h"
#include "core/reports/report_request.h"

namespace ocop {

/// What the papers of a round are made from. The referenced objects must outlive it.
struct RoundPaperSource
{
    const ReportSource& source;
    const RoundResults& results;
    const PointsOfSheets& points; ///< by criterion, of every sheet of the round
    QDate today;
};

/// B6: one line a dossier with means, spread, unmet minima and the stars proposed and decided ("ket-qua-dot").
Report makeRoundResult(const RoundPaperSource& round);
/// B7: criteria by members with the mean, a table for every dossier that has a signed sheet ("bang-diem"). A dossier's
/// id leaves the others out.
Report makeScoreMatrix(const RoundPaperSource& round, ApplicationId only = {});
/// A score sheet to be filled in by hand: every criterion with its boxes ("phieu-cham"). `member` may be null.
Report makeScoreForm(const RoundPaperSource& round, ApplicationId application, const CouncilMember* member);

/// The table of B6.
ReportTable roundResultTable(const RoundPaperSource& round);
/// What of it fits the upright page of the minutes: products, means and stars.
ReportTable minutesTable(const RoundPaperSource& round);
/// "Trà Sâm: 1.5 (cần 2)": of every product that does not meet a minimum of the next star.
QStringList unmetConditions(const RoundPaperSource& round);

} // namespace ocop
