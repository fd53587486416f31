#pragma once

#include "core/evaluation/ballots/decision_clock.h"
#include "core/evaluation/rule_book.h"
#include "core/reminders/work_list.h"

namespace ocop {

inline constexpr int decisionAheadDays = 15; ///< so long before its last day a decision is asked for

/// A renewal the council has to decide on by a day, at a meeting or by written ballot (QĐ 26/2026 art. 7.6g).
struct DecisionDue
{
    ApplicationId application;
    ProductId product;
    DecisionClock clock;
    int daysLeft = 0; ///< negative after the last day

    bool isWaiting() const { return daysLeft <= decisionAheadDays; }
    bool isOverdue() const { return daysLeft < 0; }
};

/// The clocks that run on the day, by product; a product has one open dossier. The one place that says so: work list,
/// dialog, counts and `due` all ask here.
std::vector<DecisionDue> decisionsDue(const EvaluationSnapshot& evaluations, const RuleBook& rules, QDate asOf);

/// That of a product, or null. `decisions` as decisionsDue() gave them.
const DecisionDue* decisionOf(const std::vector<DecisionDue>& decisions, ProductId product);

/// How many products wait for somebody: for what is due about their certificate, or for a decision. `products` by id.
int waitingProducts(const std::vector<ProductOnDay>& products, const DueMap& dues,
                    const std::vector<DecisionDue>& decisions);

} // namespace ocop
