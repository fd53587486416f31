#include "ui/promotion/contracts_page.h"

#include "core/base/formats.h"
#include "core/promotion/event_acts.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/promotion/hall/paste_dialog.h"
#include "ui/promotion/promotion_editors.h"
#include "ui/promotion/promotion_forms.h"
#include "ui/promotion/promotion_grids.h"
#include "ui/promotion/promotion_parts.h"
#include "ui/records/list_words.h"
#include "ui/records/panel/record_panel.h"
#include "ui/records/remove_shown.h"
#include "ui/records/with_editor.h"
#include "ui/words/promotion/promotion_words.h"

#include <QPushButton>

namespace ocop {
namespace {

QString contractLabel(QLatin1String field) { return texts::field(QLatin1String(Contract::table), field); }

const QString owedFilter = QStringLiteral("owed");
const QString openFilter = QStringLiteral("open");

} // namespace

ContractsPage::ContractsPage(Session& session, QWidget* parent)
    : RecordListPage(session,
                     {tr("Contracts"), tr("Add contract"), QStringLiteral("Danh sách hợp đồng, biên bản ghi nhớ"),
                      QLatin1String(Contract::table), QStringLiteral("document-edit")},
                     columnsOf(contractColumns()), quickFilters(), parent)
{
    setGrid(&makeContractGrid);
    for (const char* column : {"kind", "event", "district"}) addChooser(QLatin1String(column));
    table()->setDefaultSort(QStringLiteral("signed"), Qt::DescendingOrder);
    table()->setCountText([](int shown, int total) {
        return shown == total ? tr("%n contract(s)", nullptr, total)
                              : tr("%1 of %2 contracts").arg(formatCount(shown), formatCount(total));
    });
    table()->setEmpty(QStringLiteral("document-edit"), tr("No contract yet"),
                      tr("Memoranda and contracts that producers sign with buyers, and what came of them."),
                      tr("Add contract"));
    panel()->setStoryWords(tr("Progress"), tr("Nobody asked yet"),
                           tr("F6 notes how the contract goes, 6 and 12 months after the signing."));
    panel()->addPart(tr("Follow-ups"), makeFollowupsPart(session, panel()));
    panel()->addPart(tr("Goods"), makeItemsPart(session, panel()));
    addRowAct(tr("Note a follow-up…"), QStringLiteral("view-history"), QKeySequence(Qt::Key_F6),
              [this] { noteFollowup(); });
    QPushButton* followup =
        makeButton(tr("&Follow up…"), QStringLiteral("view-history"), {}, this, QStringLiteral("F6"));
    followup->setObjectName(QStringLiteral("contractFollowupButton"));
    connect(followup, &QPushButton::clicked, this, &ContractsPage::noteFollowup);
    panel()->addButton(followup);
    QPushButton* read = makeButton(tr("&Read a list…"), QStringLiteral("document-import"), {}, this);
    read->setObjectName(QStringLiteral("readList"));
    connect(read, &QPushButton::clicked, this, [this] {
        typeList(this->session(), window(), PasteKind::Contracts);
        table()->focusTable();
    });
    addHeadButton(read);
}

std::vector<RecordListPage::QuickFilter> ContractsPage::quickFilters()
{
    std::vector<QuickFilter> filters{
        {QStringLiteral("all"), tr("All")}, {owedFilter, tr("To be followed up")}, {openFilter, tr("Open")}};
    for (const auto& [state, code] : EnumCodes<ContractState>::all)
        if (state != ContractState::NotBegun && state != ContractState::Running)
            filters.push_back({QLatin1String(code), promotionWords::contractState(state)});
    return filters;
}

ListColumns<ContractsPage::ContractRow> ContractsPage::contractColumns()
{
    const auto text = [](QString ContractRow::*member) {
        return [member](const ContractRow& row) { return textCell(row.*member); };
    };
    return {
        {{.key = QStringLiteral("parties"),
          .title = tr("Producer"),
          .kind = CellKind::TwoLine,
          .width = 200,
          .stretch = true,
          .secondTitle = tr("Buyer")},
         [](const ContractRow& row) { return twoLineCell(row.subject, row.buyer); }},
        {{.key = QStringLiteral("buyer"), .title = tr("Buyer"), .width = 180, .hidden = true},
         text(&ContractRow::buyer)},
        {{.key = QStringLiteral("number"),
          .title = contractLabel(Contract::Field::number),
          .kind = CellKind::TwoLine,
          .width = 150,
          .secondTitle = contractLabel(Contract::Field::kind)},
         [](const ContractRow& row) {
             return twoLineCell(row.contract->number, promotionWords::contractKind(row.contract->kind));
         }},
        {{.key = QStringLiteral("kind"), .title = contractLabel(Contract::Field::kind), .width = 130, .hidden = true},
         [](const ContractRow& row) { return textCell(promotionWords::contractKind(row.contract->kind)); }},
        {{.key = QStringLiteral("signed"),
          .title = contractLabel(Contract::Field::signedOn),
          .kind = CellKind::Date,
          .width = 92},
         [](const ContractRow& row) { return dateCell(row.contract->signedOn); }},
        {{.key = QStringLiteral("value"), .title = tr("Value (m. đồng)"), .kind = CellKind::Number, .width = 96},
         [](const ContractRow& row) { return moneyCell(row.contract->value); }},
        {{.key = QStringLiteral("delivered"),
          .title = tr("Delivered"),
          .kind = CellKind::Number,
          .width = 96,
          .hidden = true},
         [](const ContractRow& row) { return moneyCell(row.stands.delivered); }},
        {{.key = QStringLiteral("state"), .title = tr("Standing"), .kind = CellKind::Status, .width = 130},
         [](const ContractRow& row) {
             CellData cell = textCell(promotionWords::contractState(row.stands.state));
             cell.mark = promotionWords::mark(row.stands.state);
             return cell;
         }},
        {{.key = QStringLiteral("due"), .title = tr("Follow-up due"), .kind = CellKind::Date, .width = 100},
         [](const ContractRow& row) {
             CellData cell = dateCell(row.owed ? row.owed->dueOn : QDate());
             if (row.owed && row.owed->isOverdue()) cell.ink = Ink::Error;
             return cell;
         }},
        {{.key = QStringLiteral("starts"),
          .title = contractLabel(Contract::Field::startsOn),
          .kind = CellKind::Date,
          .width = 92,
          .hidden = true},
         [](const ContractRow& row) { return dateCell(row.contract->startsOn); }},
        {{.key = QStringLiteral("ends"),
          .title = contractLabel(Contract::Field::endsOn),
          .kind = CellKind::Date,
          .width = 92,
          .hidden = true},
         [](const ContractRow& row) { return dateCell(row.contract->endsOn); }},
        {{.key = QStringLiteral("liquidated"),
          .title = contractLabel(Contract::Field::liquidatedOn),
          .kind = CellKind::Date,
          .width = 92,
          .hidden = true},
         [](const ContractRow& row) { return dateCell(row.contract->liquidatedOn); }},
        {{.key = QStringLiteral("event"), .title = contractLabel(Contract::Field::event), .width = 150, .hidden = true},
         text(&ContractRow::event)},
        {{.key = QStringLiteral("goods"), .title = tr("Goods"), .width = 160, .hidden = true},
         text(&ContractRow::goods)},
        {{.key = QStringLiteral("district"), .title = tr("District"), .width = 96, .hidden = true},
         text(&ContractRow::district)},
        {{.key = QStringLiteral("note"), .title = contractLabel(Contract::Field::note), .width = 160, .hidden = true},
         [](const ContractRow& row) { return textCell(row.contract->note); }}};
}

std::vector<ContractsPage::ContractRow> ContractsPage::gather() const
{
    const PromotionBook& promotion = session().state().promotion;
    const Units& units = session().book().units();
    const QDate day = session().asOf();
    std::vector<ContractRow> rows;
    for (const Contract* each : promotion.contractsBy(day)) {
        const Subject* subject = session().snapshot().subject(each->subject);
        const UnitId district = subject ? units.districtOf(subject->unit, day) : UnitId();
        if (session().district() && district != *session().district()) continue;
        const Buyer* buyer = promotion.find<Buyer>(each->buyer);
        const TradeEvent* event = promotion.find<TradeEvent>(each->event);
        ContractRow row;
        row.contract = each;
        row.stands = promotion.contractOn(*each, day);
        const auto owed = followupsOwed(*each, promotion.followupsOf(each->id), day, followupAheadDays);
        if (!owed.empty()) row.owed = owed.front();
        row.subject = subject ? subject->name : QString();
        row.buyer = buyer ? buyer->name : QString();
        row.event = event ? event->name : QString();
        row.district = districtText(units, district);
        QStringList goods;
        for (const ContractItem& item : promotion.itemsOf(each->id)) {
            const Product* product = session().snapshot().product(item.product);
            goods << (product ? product->name : item.goods);
        }
        row.goods = goods.join(QStringLiteral(", "));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::shared_ptr<const RowSource> ContractsPage::gatherRows()
{
    auto rows = std::make_shared<RowsOf<ContractRow>>(
        gather(), [](const ContractRow& row) { return row.contract->id.value; }, contractColumns());
    rows->keepAlive(session().holdMoment());
    m_rows = rows;
    return m_rows;
}

bool ContractsPage::passes(int row, const QuickFilter& filter) const
{
    const ContractRow& each = m_rows->record(row);
    if (filter.key == owedFilter) return each.owed.has_value();
    if (filter.key == openFilter) return each.stands.isOpen();
    return filter.key == codeOf(each.stands.state);
}

void ContractsPage::beginSums() { m_sums = {}; }

void ContractsPage::sumRow(int row)
{
    const ContractRow& each = m_rows->record(row);
    m_sums.add(*each.contract, each.stands);
}

QString ContractsPage::summary() const
{
    return tr("Value %1, delivered %2 million đồng")
        .arg(formatMoney(m_sums.value.value_or(0)), formatMoney(m_sums.delivered.value_or(0)));
}

bool ContractsPage::add() { return edit(0); }

bool ContractsPage::edit(qint64 id) { return editContract(session(), window(), {id}, {}); }

void ContractsPage::noteFollowup()
{
    const qint64 contract = table()->currentId();
    if (contract <= 0) return;
    withEditor(session(), window(), [&] {
        ContractFollowupForm form(session(), {}, contract, window());
        return editAt(form, {});
    });
    table()->focusTable();
}

/// As they were copied: the columns of a list from elsewhere are not those of this one.
void ContractsPage::addPasted(const QVector<QStringList>&) { pasteList(session(), window(), PasteKind::Contracts); }

void ContractsPage::removeRecords(const QSet<qint64>& ids)
{
    const PromotionBook& promotion = session().state().promotion;
    QStringList whole;
    for (const Contract& each : promotion.contracts())
        if (ids.contains(each.annexOf.value) && !ids.contains(each.id.value))
            whole << promotionWords::contractName(*promotion.find<Contract>(each.annexOf));
    whole.removeDuplicates();
    if (!whole.isEmpty()) {
        tell(window(), tr("Not deleted: there are annexes"),
             tr("%1. Delete their annexes first.").arg(whole.join(QStringLiteral("; "))), Mark::Warning);
        return;
    }
    const Contract* first = promotion.find<Contract>({*ids.begin()});
    const QString label = ids.size() == 1 && first ? promotionWords::contractName(*first)
                                                   : tr("%n contract(s)", nullptr, int(ids.size()));
    removeAsShown<Contract>(
        session(), window(), label, ids, [this](qint64 id) { return session().state().promotion.find<Contract>({id}); },
        [this](WriteAct& act, const Contract& shown) {
            removeWhole(session().book().stores<PromotionStores>(), act, shown);
        });
}

} // namespace ocop
