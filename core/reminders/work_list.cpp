#include "core/reminders/work_list.h"

#include <algorithm>

namespace ocop {
namespace {

/// What ended lately first, then the notices in writing, then what is to come by its day; what ended long ago waits
/// longest already.
int pressure(const Due& due)
{
    switch (expiredSince(due.daysLeft)) {
    case ExpiredSince::Not: return due.act == NextAct::Notify ? 1 : 2;
    case ExpiredSince::Days: return 0;
    case ExpiredSince::Month:
    case ExpiredSince::Quarter:
    case ExpiredSince::Year: break;
    }
    return 3;
}

/// No stage asks anything of a certificate that ends later; a month allows for days off.
int reach(const WorkSource& source)
{
    constexpr int month = 31;
    int before = source.withinDays;
    for (const StageRule& rule : source.rules.stagesOn(source.asOf))
        if (rule.stage != Stage::Plan) before = std::max(before, rule.days);
    return before + month;
}

/// Makes the items of products on one day.
class WorkDay
{
public:
    explicit WorkDay(const WorkSource& source) : m_source(source), m_reach(reach(source)) {}

    std::optional<WorkItem> of(const ProductOnDay& each) const
    {
        const Standing& standing = each.standing;
        if (!each.lastDay.isValid() || !(standing.inForce() || standing.lapsed())) return std::nullopt;
        if (standing.daysLeft > m_reach || (standing.lapsed() && each.product->status == ProductStatus::Stopped))
            return std::nullopt;
        const bool dossierOpen = hasOpenDossier(m_source.evaluations, each.product->id, m_source.asOf);
        WorkItem item{each, standing.certificate->id,
                      dueOn(*standing.certificate, m_source.reminders.of(standing.certificate->id), dossierOpen,
                            m_source.asOf, m_source.rules),
                      dossierOpen};
        const bool ending = standing.inForce() && standing.daysLeft <= m_source.withinDays;
        if (!ending && !item.due.isAsked()) return std::nullopt;
        return item;
    }

private:
    const WorkSource& m_source;
    int m_reach;
};

void sortByPressure(std::vector<WorkItem>& items)
{
    std::stable_sort(items.begin(), items.end(), [](const WorkItem& a, const WorkItem& b) {
        const int pressing = pressure(a.due);
        if (pressing != pressure(b.due)) return pressing < pressure(b.due);
        // Of those ended long ago the last one is the easiest to bring back.
        return pressing == 3 ? a.due.lastDay > b.due.lastDay : a.due.lastDay < b.due.lastDay;
    });
}

} // namespace

std::vector<WorkItem> workList(const WorkSource& source)
{
    const WorkDay day(source);
    std::vector<WorkItem> items;
    for (const ProductOnDay& each : source.products)
        if (auto item = day.of(each)) items.push_back(std::move(*item));
    sortByPressure(items);
    return items;
}

bool hasOverdue(const WorkSource& source, std::optional<UnitId> district)
{
    const WorkDay day(source);
    return std::any_of(source.products.begin(), source.products.end(), [&](const ProductOnDay& each) {
        if (district && each.district != *district) return false;
        const auto item = day.of(each);
        return item && item->due.isOverdue(source.asOf);
    });
}

std::vector<WorkItem> workList(const std::vector<ProductOnDay>& products, const DueMap& dues)
{
    std::vector<WorkItem> items;
    items.reserve(dues.size());
    for (const ProductOnDay& each : products) {
        if (!each.standing.certificate) continue;
        if (const DueOnDay* there = dues.find(each.standing.certificate->id))
            items.push_back({each, each.standing.certificate->id, there->due, there->dossierOpen});
    }
    sortByPressure(items);
    return items;
}

DueMap::DueMap(const WorkSource& source)
{
    const WorkDay day(source);
    std::vector<std::pair<CertificateId, std::shared_ptr<const DueOnDay>>> entries;
    for (const ProductOnDay& each : source.products) {
        auto item = day.of(each);
        if (!item) continue;
        m_waiting += item->isWaiting();
        entries.emplace_back(item->certificate,
                             std::make_shared<const DueOnDay>(DueOnDay{std::move(item->due), item->dossierOpen}));
    }
    std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    m_dues = decltype(m_dues)(std::move(entries));
}

void DueMap::take(CertificateId id)
{
    const DueOnDay* there = find(id);
    if (!there) return;
    m_waiting -= there->due.isWaiting();
    m_dues.erase(id);
}

void DueMap::put(CertificateId id, DueOnDay due)
{
    m_waiting += due.due.isWaiting();
    m_dues.set(id, std::make_shared<const DueOnDay>(std::move(due)));
}

void DueMap::follow(const WorkSource& source, const Touched& touched)
{
    for (const qint64 id : touched.of(QLatin1String(Certificate::table))) take({id});
    const WorkDay day(source);
    for (const qint64 id : touched.of(QLatin1String(Product::table))) {
        const auto at =
            std::lower_bound(source.products.begin(), source.products.end(), ProductId{id},
                             [](const ProductOnDay& each, ProductId wanted) { return each.product->id < wanted; });
        if (at == source.products.end() || at->product->id != ProductId{id}) continue;
        if (auto item = day.of(*at)) put(item->certificate, {std::move(item->due), item->dossierOpen});
    }
}

} // namespace ocop
