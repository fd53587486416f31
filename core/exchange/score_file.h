#pragma once

#include "core/evaluation/verdict.h"
#include "core/formats/workbook.h"

namespace ocop {

/// A council's points out of a list: one row per member, one column per criterion.
struct ScoreFile
{
    std::vector<MemberScores> members;
    QStringList withoutColumn; ///< criteria the list has no column for; they count as none
    Findings findings; ///< errors only; with any of them the members are not to be judged
};

/// Reads the first sheet. The heading is `member` and codes of the sheet's criteria in any order; an empty cell or 0
/// is no box ticked, everything else must be an option of the criterion (of the case, where there are cases).
ScoreFile readScoreFile(const Workbook& workbook, const CriteriaSet& sheet, QChar sheetCase);

} // namespace ocop
