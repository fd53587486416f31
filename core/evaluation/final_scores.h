#pragma once

#include "core/evaluation/evaluation_stores.h"
#include "core/evaluation/verdict.h"

namespace ocop {

/// A result known only by its final scores, as old rounds left it on paper. Thousandths of a point.
struct FinalScores
{
    std::optional<int> a;
    std::optional<int> b;
    std::optional<int> c;
    std::optional<int> total;
    std::optional<int> stars; ///< decided; 0 = not recognised; nothing: not known
    QDate day; ///< of the decision on the result
    QString reason;

    static FinalScores of(const Application& application);
};

/// Errors: no total, total ≠ A + B + C, a part beyond its maximum, stars other than the total's band without a
/// reason (5 candidates that were recognised at 4 need none), a decision without its day or in the future.
Findings validate(const FinalScores& scores, const RuleSet& rules, QDate today);

/// Writes them on the dossier. With stars decided it becomes recognised (3 and more) or not recognised, and the
/// step is noted. Throws Error{NotFound}; Error{Conflict} when `rowVersion` is not the stored one;
/// Error{BadInput} when they do not add up.
void setFinalScores(EvaluationStores& stores, WriteAct& act, ApplicationId application, int rowVersion,
                    const FinalScores& scores, const RuleSet& rules);

} // namespace ocop
