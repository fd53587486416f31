#pragma once

#include "core/reports/round_report.h"

namespace ocop {

// What a round's papers must say besides points and stars.

/// Whom and what a dossier is about.
struct DossierNames
{
    QString product;
    QString subject;
};
DossierNames namesOnPaper(const RoundPaperSource& round, const Application& application);
/// The columns tables of dossiers begin with: number, product, subject.
std::vector<ReportColumn> dossierColumnsOnPaper();

/// "không công nhận nâng hạng; giữ 3 sao đến ngày 29/12/2028"; empty for every other result.
QString failedUpgradeOnPaper(const RoundPaperSource& round, const Application& application);

/// One sentence each: who sat in another's stead, who took no part in which product and why, why it was decided without a
/// quorum, which sheets were opened again. Nothing where all went the usual way.
QStringList recordNotes(const RoundPaperSource& round);

} // namespace ocop
