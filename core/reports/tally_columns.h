#pragma once

#include "core/reports/report_request.h"

namespace ocop {

/// Which columns of a tally table have anything to say: 5 stars, withdrawn, undated and other subjects are left
/// out where no product of the report is any of them.
struct TallyColumns
{
    bool fiveStars = false;
    bool withdrawn = false;
    bool missingDate = false;
    bool otherKinds = false;

    explicit TallyColumns(const Tally& total);
    /// total, by star, in force (total and by star), lapsed, withdrawn, undated.
    void addProductColumns(ReportTable& table, bool withInForceByStar) const;
    /// subjects: total and by kind.
    void addSubjectColumns(ReportTable& table, bool summed) const;
    std::vector<ReportCell> productCells(const Tally& tally, bool withInForceByStar) const;
    std::vector<ReportCell> subjectCells(const Tally& tally) const;
};

/// Puts the products behind the counts of the table's last row, a tally of the selection; its subjects open nothing.
void tellTallied(ReportTable& table, const Statistics& statistics, const Selection& selection);

/// Places (districts or communes) with their tallies and the row TỔNG CỘNG (B2).
ReportTable placeTable(const ReportSource& source, const ReportRequest& request, Dimension dimension);

} // namespace ocop
