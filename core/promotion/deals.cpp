#include "core/promotion/deals.h"

#include <algorithm>

namespace ocop {
namespace {

int sectorOfItems(std::span<const ContractItem> items, const Snapshot& snapshot, const ProductGroups& groups)
{
    int sector = goodsNotSaid;
    for (const ContractItem& each : items) {
        const Product* product = snapshot.product(each.product);
        const ProductGroup* group = product ? groups.sectorOf(product->group) : nullptr;
        const int own = group ? group->number : goodsOutsideRegister;
        sector = sector == goodsNotSaid || sector == own ? own : goodsOfSeveralSectors;
    }
    return sector;
}

} // namespace

void Deals::add(const Contract& contract, const ContractOnDay& stands)
{
    ids.push_back(contract.id);
    if (contract.kind == ContractKind::Memorandum) {
        ++memoranda;
        return;
    }
    contracts += contract.kind != ContractKind::Annex;
    if (stands.state == ContractState::Cancelled) return;
    addTo(value, contract.value);
    addTo(delivered, stands.delivered);
}

std::vector<const Contract*> contractsBetween(const PromotionBook& book, QDate from, QDate to)
{
    std::vector<const Contract*> found;
    for (const Contract* each : book.contractsBy(to))
        if (!from.isValid() || each->signedOn >= from) found.push_back(each);
    std::stable_sort(found.begin(), found.end(),
                     [](const Contract* a, const Contract* b) { return a->signedOn < b->signedOn; });
    return found;
}

Deals dealsOf(const PromotionBook& book, const std::vector<const Contract*>& contracts, QDate day)
{
    Deals all;
    for (const Contract* each : contracts) all.add(*each, book.contractOn(*each, day));
    return all;
}

int sectorOfGoods(const PromotionBook& book, const Contract& contract, const Snapshot& snapshot,
                  const ProductGroups& groups)
{
    const int own = sectorOfItems(book.itemsOf(contract.id), snapshot, groups);
    const Contract* main = book.find<Contract>(contract.annexOf);
    return own == goodsNotSaid && main ? sectorOfItems(book.itemsOf(main->id), snapshot, groups) : own;
}

} // namespace ocop
