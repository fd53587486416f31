#include "core/reminders/work_list.h"

#include <algorithm>
#include <tuple>

namespace ocop {
namespace {

/// Ended ones first, then what the law asks for, then by the day.
int pressure(const Due& due)
{
    if (due.daysLeft < 0) return 0;
    return due.act == NextAct::Notify ? 1 : 2;
}

/// No stage asks anything of a certificate that ends later or ended earlier; a month allows for days off.
std::pair<int, int> reach(const WorkSource& source)
{
    constexpr int month = 31;
    int before = source.withinDays;
    int after = 0;
    for (const StageRule& rule : source.rules.stagesOn(source.asOf)) {
        if (rule.stage != Stage::Plan) before = std::max(before, rule.days);
        after = std::max(after, -rule.days);
    }
    return {before + month, after + checkDays};
}

} // namespace

std::vector<WorkItem> workList(const WorkSource& source)
{
    const auto [before, after] = reach(source);
    std::vector<WorkItem> items;
    for (const ProductOnDay& each : source.products) {
        const Standing& standing = each.standing;
        if (!each.lastDay.isValid() || !(standing.inForce() || standing.lapsed())) continue;
        if (standing.daysLeft > before || standing.daysLeft < -after) continue;
        const bool dossierOpen = hasOpenDossier(source.evaluations, each.product->id, source.asOf);
        WorkItem item{each, standing.certificate->id,
                      dueOn(*standing.certificate, source.reminders.of(standing.certificate->id), dossierOpen,
                            source.asOf, source.rules),
                      dossierOpen};
        const bool ending = standing.inForce() && standing.daysLeft <= source.withinDays;
        if (!ending && !item.due.isAsked()) continue;
        items.push_back(std::move(item));
    }
    std::stable_sort(items.begin(), items.end(), [](const WorkItem& a, const WorkItem& b) {
        return std::tuple(pressure(a.due), a.due.lastDay) < std::tuple(pressure(b.due), b.due.lastDay);
    });
    return items;
}

DueMap dueByCertificate(const WorkSource& source)
{
    DueMap dues;
    for (WorkItem& item : workList(source)) dues.insert(item.certificate, {std::move(item.due), item.dossierOpen});
    return dues;
}

} // namespace ocop
