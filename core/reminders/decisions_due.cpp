#include "core/reminders/decisions_due.h"

#include <algorithm>

namespace ocop {

std::vector<DecisionDue> decisionsDue(const EvaluationSnapshot& evaluations, const RuleBook& rules, QDate asOf)
{
    std::vector<DecisionDue> decisions;
    for (const Application& each : evaluations.applications()) {
        if (each.kind != Origin::Renewal || !isOpen(each.state)) continue;
        if (each.starsDecided && each.decidedOn <= asOf) continue;
        const RuleSet* rule = rules.find(each.ruleSet);
        if (!rule) continue;
        const auto all = evaluations.stepsOf(each.id); // by day
        const auto later =
            std::find_if(all.begin(), all.end(), [asOf](const ApplicationStep& step) { return step.day > asOf; });
        const auto clock = decisionClock(each, {all.begin(), later}, *rule);
        if (clock) decisions.push_back({each.id, each.product, *clock, int(asOf.daysTo(clock->due))});
    }
    std::sort(decisions.begin(), decisions.end(),
              [](const DecisionDue& a, const DecisionDue& b) { return a.product < b.product; });
    return decisions;
}

const DecisionDue* decisionOf(const std::vector<DecisionDue>& decisions, ProductId product)
{
    const auto at = std::lower_bound(decisions.begin(), decisions.end(), product,
                                     [](const DecisionDue& each, ProductId wanted) { return each.product < wanted; });
    return at == decisions.end() || at->product != product ? nullptr : &*at;
}

int waitingProducts(const std::vector<ProductOnDay>& products, const DueMap& dues,
                    const std::vector<DecisionDue>& decisions)
{
    int waiting = dues.waiting();
    for (const DecisionDue& each : decisions) {
        const auto at =
            std::lower_bound(products.begin(), products.end(), each.product,
                             [](const ProductOnDay& one, ProductId wanted) { return one.product->id < wanted; });
        if (!each.isWaiting() || at == products.end() || at->product->id != each.product) continue;
        const Certificate* certificate = at->standing.certificate;
        const DueOnDay* due = certificate ? dues.find(certificate->id) : nullptr;
        waiting += !due || !due->due.isWaiting();
    }
    return waiting;
}

} // namespace ocop
