#include "ui/promotion/buyers_page.h"

#include "core/base/formats.h"
#include "core/promotion/event_acts.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/promotion/hall/paste_dialog.h"
#include "ui/promotion/matches_dialog.h"
#include "ui/promotion/promotion_editors.h"
#include "ui/promotion/promotion_grids.h"
#include "ui/promotion/promotion_parts.h"
#include "ui/records/lookups.h"
#include "ui/records/panel/record_panel.h"
#include "ui/records/remove_shown.h"
#include "ui/words/promotion/promotion_words.h"
#include "ui/words/texts.h"

#include <QPushButton>

#include <map>

namespace ocop {
namespace {

QString buyerLabel(QLatin1String field) { return texts::field(QLatin1String(Buyer::table), field); }

const QString needFilter = QStringLiteral("needs");

} // namespace

BuyersPage::BuyersPage(Session& session, QWidget* parent)
    : RecordListPage(session,
                     {tr("Buyers"), tr("Add buyer"), QStringLiteral("Danh sách đơn vị thu mua, phân phối"),
                      QLatin1String(Buyer::table), QStringLiteral("system-users")},
                     columnsOf(buyerColumns()), quickFilters(), parent)
{
    setGrid(&makeBuyerGrid);
    table()->setDefaultSort(QStringLiteral("name"));
    table()->setCountText([](int shown, int total) {
        return shown == total ? tr("%n buyer(s)", nullptr, total)
                              : tr("%1 of %2 buyers").arg(formatCount(shown), formatCount(total));
    });
    table()->setEmpty(QStringLiteral("system-users"), tr("No buyer yet"),
                      tr("Supermarkets, distributors, exporters: what they look for and what they ask of producers."),
                      tr("Add buyer"));
    panel()->setStoryWords(tr("Signed"), tr("Nothing signed yet"),
                           tr("Contracts and memoranda stand here when they are entered."));
    panel()->addPart(tr("Needs"), makeNeedsPart(session, panel()));
    panel()->addPart(tr("Talks"), makeCallsPart(session, panel()));
    QAction* find = addRowAct(tr("&Find products that fit…"), QStringLiteral("search"), QKeySequence(Qt::Key_F6),
                              [this] { findForCurrent(); });
    find->setObjectName(QStringLiteral("findProducts"));
    QPushButton* read = makeButton(tr("&Read a list…"), QStringLiteral("document-import"), {}, this);
    read->setObjectName(QStringLiteral("readList"));
    connect(read, &QPushButton::clicked, this, [this] {
        typeList(this->session(), window(), PasteKind::Buyers);
        table()->focusTable();
    });
    addHeadButton(read);
}

std::vector<RecordListPage::QuickFilter> BuyersPage::quickFilters()
{
    std::vector<QuickFilter> filters{{QStringLiteral("all"), tr("All")}, {needFilter, tr("Looking for something")}};
    for (const BuyerKind kind : {BuyerKind::Supermarket, BuyerKind::Chain, BuyerKind::Distributor, BuyerKind::Exporter})
        filters.push_back({codeOf(kind), promotionWords::buyerKind(kind)});
    return filters;
}

ListColumns<BuyersPage::BuyerRow> BuyersPage::buyerColumns()
{
    const auto own = [](QString Buyer::*member) {
        return [member](const BuyerRow& row) { return textCell(row.buyer->*member); };
    };
    return {
        {{.key = QStringLiteral("name"),
          .title = buyerLabel(Buyer::Field::name),
          .kind = CellKind::TwoLine,
          .width = 210,
          .stretch = true,
          .secondTitle = buyerLabel(Buyer::Field::kind)},
         [](const BuyerRow& row) { return twoLineCell(row.buyer->name, promotionWords::buyerKind(row.buyer->kind)); }},
        {{.key = QStringLiteral("needs"), .title = tr("Looks for"), .width = 170},
         [](const BuyerRow& row) { return textCell(row.needs.join(QStringLiteral(", "))); }},
        {{.key = QStringLiteral("kind"), .title = buyerLabel(Buyer::Field::kind), .width = 130, .hidden = true},
         [](const BuyerRow& row) { return textCell(promotionWords::buyerKind(row.buyer->kind)); }},
        {{.key = QStringLiteral("contact"), .title = buyerLabel(Buyer::Field::contact), .width = 140},
         own(&Buyer::contact)},
        {{.key = QStringLiteral("title"),
          .title = buyerLabel(Buyer::Field::contactTitle),
          .width = 120,
          .hidden = true},
         own(&Buyer::contactTitle)},
        {{.key = QStringLiteral("phone"),
          .title = buyerLabel(Buyer::Field::phone),
          .width = 104,
          .longest = QStringLiteral("0905123456")},
         own(&Buyer::phone)},
        {{.key = QStringLiteral("contracts"), .title = tr("Signed"), .kind = CellKind::Number, .width = 76},
         [](const BuyerRow& row) { return numberCell(row.contracts); }},
        {{.key = QStringLiteral("value"), .title = tr("Value (million đồng)"), .kind = CellKind::Number, .width = 110},
         [](const BuyerRow& row) { return moneyCell(row.value); }},
        {{.key = QStringLiteral("call"), .title = tr("Last talk"), .kind = CellKind::Date, .width = 92, .hidden = true},
         [](const BuyerRow& row) { return dateCell(row.lastCall); }},
        {{.key = QStringLiteral("markets"), .title = buyerLabel(Buyer::Field::markets), .width = 140, .hidden = true},
         own(&Buyer::markets)},
        {{.key = QStringLiteral("email"), .title = buyerLabel(Buyer::Field::email), .width = 140, .hidden = true},
         own(&Buyer::email)},
        {{.key = QStringLiteral("address"), .title = buyerLabel(Buyer::Field::address), .width = 160, .hidden = true},
         own(&Buyer::address)},
        {{.key = QStringLiteral("taxCode"), .title = buyerLabel(Buyer::Field::taxCode), .width = 110, .hidden = true},
         own(&Buyer::taxCode)}};
}

std::vector<BuyersPage::BuyerRow> BuyersPage::gather() const
{
    const PromotionBook& promotion = session().state().promotion;
    const QDate day = session().asOf();
    std::map<BuyerId, BuyerRow> rows;
    for (const Buyer& each : promotion.buyers()) {
        BuyerRow row;
        row.buyer = &each;
        for (const BuyerNeed& need : promotion.needsOf(each.id)) {
            if (need.until.isValid() && need.until < day) continue;
            const auto group = lookups::productGroup(session(), need.group);
            row.needs << (need.goods.isEmpty() && group ? group->title : need.goods);
        }
        for (const BuyerCall& call : promotion.callsOf(each.id))
            if (call.calledOn <= day) row.lastCall = call.calledOn;
        rows.emplace(each.id, std::move(row));
    }
    for (const Contract* each : promotion.contractsBy(day)) {
        const auto at = rows.find(each->buyer);
        if (at == rows.end() || promotion.contractOn(*each, day).state == ContractState::Cancelled) continue;
        at->second.contracts += each->kind != ContractKind::Annex;
        addTo(at->second.value, each->value);
    }
    std::vector<BuyerRow> list;
    for (auto& [id, row] : rows) list.push_back(std::move(row));
    return list;
}

std::shared_ptr<const RowSource> BuyersPage::gatherRows()
{
    auto rows = std::make_shared<RowsOf<BuyerRow>>(
        gather(), [](const BuyerRow& row) { return row.buyer->id.value; }, buyerColumns());
    rows->keepAlive(session().holdMoment());
    m_rows = rows;
    return m_rows;
}

bool BuyersPage::passes(int row, const QuickFilter& filter) const
{
    const BuyerRow& each = m_rows->record(row);
    return filter.key == needFilter ? !each.needs.isEmpty() : filter.key == codeOf(each.buyer->kind);
}

bool BuyersPage::edit(qint64 id) { return editBuyer(session(), window(), {id}, {}); }

void BuyersPage::findForCurrent()
{
    if (table()->currentId() <= 0) return;
    findProducts(session(), window(), {table()->currentId()});
    table()->focusTable();
}

/// As they were copied: the columns of a list from elsewhere are not those of this one.
void BuyersPage::addPasted(const QVector<QStringList>&) { pasteList(session(), window(), PasteKind::Buyers); }

void BuyersPage::removeRecords(const QSet<qint64>& ids)
{
    const PromotionBook& promotion = session().state().promotion;
    QStringList holding;
    for (const Contract& each : promotion.contracts())
        if (ids.contains(each.buyer.value)) holding << promotion.find<Buyer>(each.buyer)->name;
    holding.removeDuplicates();
    if (!holding.isEmpty()) {
        tell(window(), tr("Not deleted: there are contracts"),
             tr("%1. Delete their contracts first.").arg(holding.join(QStringLiteral("; "))), Mark::Warning);
        return;
    }
    const Buyer* first = promotion.find<Buyer>({*ids.begin()});
    const QString label = ids.size() == 1 && first ? first->name : tr("%n buyer(s)", nullptr, int(ids.size()));
    removeAsShown<Buyer>(
        session(), window(), label, ids, [this](qint64 id) { return session().state().promotion.find<Buyer>({id}); },
        [this](WriteAct& act, const Buyer& shown) {
            removeWhole(session().book().stores<PromotionStores>(), act, shown);
        });
}

} // namespace ocop
