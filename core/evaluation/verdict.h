#pragma once

#include "core/base/finding.h"
#include "core/evaluation/rule_book.h"

#include <QHash>

#include <optional>
#include <vector>

namespace ocop {

/// A mean kept exact: a sum of whole points over a number of members.
struct Mean
{
    qint64 sum = 0;
    qint64 count = 1;

    double value() const { return double(sum) / double(count); }
    bool atLeast(qint64 points) const { return sum >= points * count; }
    /// Thousandths of a point, rounded half up: for showing and storing, never for comparing.
    int thousandths() const;
};

/// What one member gave: points by criterion code. A code that is not there has none.
struct MemberScores
{
    QString member;
    QHash<QString, int> points;
};

/// A minimum condition ("dấu sao") that is not reached.
struct UnmetMinimum
{
    int star = 0;
    QString criterion;
    int needed = 0;
    Mean mean;
    std::vector<int> membersBelow; ///< positions in the members given
};

/// What a council's scores come to. `reasons` are findings whose codes ui/words/texts (window) and core/reports
/// (paper) put into words, in the order a person would read them out.
struct Verdict
{
    int members = 0;
    bool scored = true; ///< false: nobody's points stand behind it, only a knock-out
    Mean a, b, c, total;
    std::vector<int> memberTotals; ///< in the order of the members
    int spread = 0; ///< highest minus lowest member total
    bool spreadFlag = false; ///< beyond the council's limit: discuss and score again
    std::vector<int> membersApart; ///< those farther than the limit from somebody else
    int band = 0; ///< star by the total alone
    std::vector<UnmetMinimum> unmet; ///< star by star (3 first), sheet order within
    std::vector<QString> knockouts; ///< keys of those that hold, also those found by themselves
    int stars = 0; ///< proposed: 5..1, or 0 when it cannot be recognised although it has 50 points
    bool potentialFive = false; ///< stars is 5: the province recognises 4 and forwards the dossier
    Findings reasons;
};

/// How `reasons` say points: exact to the thousandth, or as means are shown (see shown_mean.h).
enum class PointsInWords { Exact, AsShown };

/// Judges the scores of all members who scored. `knockouts` are keys the secretary ticked. `sheetCase` is 'A' or
/// 'B' for sheets with cases, null otherwise. No members: a verdict of zeroes without reasons.
/// QĐ 148 and QĐ 26/2026 art. 3: highest star whose band and whose minima of all levels from 3 up hold.
Verdict judge(const RuleSet& rules, const CriteriaSet& sheet, const CouncilRules& council,
              const std::vector<MemberScores>& members, const QStringList& knockouts = {}, QChar sheetCase = {},
              PointsInWords words = PointsInWords::Exact);

/// What a knock-out alone says, without anybody's points.
Verdict judgeKnockouts(const CriteriaSet& sheet, const QStringList& knockouts);

/// For history: final scores only, in thousandths of a point; the star by band alone.
Verdict judgeFinalScores(const RuleSet& rules, std::optional<int> a, std::optional<int> b, std::optional<int> c,
                         int total);

} // namespace ocop
