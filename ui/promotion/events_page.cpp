#include "ui/promotion/events_page.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/promotion/event_acts.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/promotion/hall/event_paper_acts.h"
#include "ui/promotion/promotion_editors.h"
#include "ui/promotion/promotion_grids.h"
#include "ui/promotion/promotion_parts.h"
#include "ui/records/panel/record_panel.h"
#include "ui/records/remove_shown.h"
#include "ui/words/promotion/promotion_words.h"
#include "ui/words/texts.h"

#include <QMenu>
#include <QPushButton>

namespace ocop {
namespace {

QString eventLabel(QLatin1String field) { return texts::field(QLatin1String(TradeEvent::table), field); }

const QString comingFilter = QStringLiteral("coming");
const QString tasksFilter = QStringLiteral("tasks");

} // namespace

EventsPage::EventsPage(Session& session, QWidget* parent)
    : RecordListPage(session,
                     {tr("Events"), tr("Add event"), QStringLiteral("Danh sách hoạt động xúc tiến thương mại"),
                      QLatin1String(TradeEvent::table), QStringLiteral("group")},
                     columnsOf(eventColumns()), quickFilters(), parent)
{
    setGrid(&makeEventGrid);
    addChooser(QStringLiteral("level"));
    table()->setDefaultSort(QStringLiteral("starts"), Qt::DescendingOrder);
    table()->setCountText([](int shown, int total) {
        return shown == total ? tr("%n event(s)", nullptr, total)
                              : tr("%1 of %2 events").arg(formatCount(shown), formatCount(total));
    });
    table()->setEmpty(QStringLiteral("group"), tr("No event yet"),
                      tr("Conferences, fairs and weeks of goods where producers meet buyers."), tr("Add event"));
    panel()->setStoryWords(tr("Signed"), tr("Nothing signed yet"),
                           tr("Contracts and memoranda stand here when they are entered."));
    panel()->addPart(tr("Participants"), makeParticipantsPart(session, panel()));
    panel()->addPart(tr("Guests"), makeGuestsPart(session, panel()));
    panel()->addPart(tr("Tasks"), makeTasksPart(session, panel()));
    QPushButton* papers = makeButton(tr("&Papers…"), QStringLiteral("document-print"), {}, this);
    papers->setObjectName(QStringLiteral("eventPapersButton"));
    papers->setMenu(makeEventPapersMenu(session, papers, [this] { return TradeEventId{table()->currentId()}; }));
    panel()->addButton(papers);
}

std::vector<RecordListPage::QuickFilter> EventsPage::quickFilters()
{
    std::vector<QuickFilter> filters{
        {QStringLiteral("all"), tr("All")}, {comingFilter, tr("To come")}, {tasksFilter, tr("With open tasks")}};
    for (const EventKind kind : {EventKind::Conference, EventKind::Fair, EventKind::Festival})
        filters.push_back({codeOf(kind), promotionWords::eventKind(kind)});
    return filters;
}

ListColumns<EventsPage::EventRow> EventsPage::eventColumns()
{
    const auto count = [](int EventResult::*member) {
        return [member](const EventRow& row) { return numberCell(row.result.*member); };
    };
    const auto own = [](QString TradeEvent::*member) {
        return [member](const EventRow& row) { return textCell(row.event->*member); };
    };
    return {
        {{.key = QStringLiteral("name"),
          .title = eventLabel(TradeEvent::Field::name),
          .kind = CellKind::TwoLine,
          .width = 220,
          .stretch = true,
          .secondTitle = eventLabel(TradeEvent::Field::place)},
         [](const EventRow& row) {
             QStringList second{promotionWords::eventKind(row.event->kind), row.event->place};
             second.removeAll(QString());
             CellData cell = twoLineCell(row.event->name, second.join(QStringLiteral(" · ")));
             cell.tip = row.event->name;
             return cell;
         }},
        {{.key = QStringLiteral("starts"),
          .title = eventLabel(TradeEvent::Field::startsOn),
          .kind = CellKind::Date,
          .width = 96},
         [](const EventRow& row) { return dateCell(row.event->startsOn); }},
        {{.key = QStringLiteral("ends"),
          .title = eventLabel(TradeEvent::Field::endsOn),
          .kind = CellKind::Date,
          .width = 96,
          .hidden = true},
         [](const EventRow& row) { return dateCell(row.event->endsOn); }},
        {{.key = QStringLiteral("kind"), .title = eventLabel(TradeEvent::Field::kind), .width = 150, .hidden = true},
         [](const EventRow& row) { return textCell(promotionWords::eventKind(row.event->kind)); }},
        {{.key = QStringLiteral("level"), .title = eventLabel(TradeEvent::Field::level), .width = 110, .hidden = true},
         [](const EventRow& row) { return textCell(promotionWords::eventLevel(row.event->level)); }},
        {{.key = QStringLiteral("participants"),
          .title = tr("Producers"),
          .kind = CellKind::Number,
          .width = 76,
          .hidden = true},
         count(&EventResult::participants)},
        {{.key = QStringLiteral("products"),
          .title = tr("Products"),
          .kind = CellKind::Number,
          .width = 84,
          .hidden = true},
         count(&EventResult::products)},
        {{.key = QStringLiteral("buyers"),
          .title = tr("Buyers"),
          .kind = CellKind::Number,
          .width = 84,
          .hidden = true},
         count(&EventResult::buyers)},
        {{.key = QStringLiteral("contracts"), .title = tr("Contracts"), .kind = CellKind::Number, .width = 84},
         count(&EventResult::contracts)},
        {{.key = QStringLiteral("memoranda"),
          .title = tr("Memoranda"),
          .kind = CellKind::Number,
          .width = 84,
          .hidden = true},
         count(&EventResult::memoranda)},
        {{.key = QStringLiteral("value"), .title = tr("Value (m. đồng)"), .kind = CellKind::Number, .width = 96},
         [](const EventRow& row) { return moneyCell(row.result.value); }},
        {{.key = QStringLiteral("delivered"),
          .title = tr("Delivered"),
          .kind = CellKind::Number,
          .width = 100,
          .hidden = true},
         [](const EventRow& row) { return moneyCell(row.result.delivered); }},
        {{.key = QStringLiteral("tasks"), .title = tr("To do"), .kind = CellKind::Number, .width = 64},
         [](const EventRow& row) {
             CellData cell = numberCell(row.result.openTasks);
             if (row.result.overdueTasks > 0) cell.ink = Ink::Error;
             return cell;
         }},
        {{.key = QStringLiteral("host"), .title = eventLabel(TradeEvent::Field::host), .width = 160, .hidden = true},
         own(&TradeEvent::host)},
        {{.key = QStringLiteral("place"), .title = eventLabel(TradeEvent::Field::place), .width = 160, .hidden = true},
         own(&TradeEvent::place)},
        {{.key = QStringLiteral("programme"),
          .title = eventLabel(TradeEvent::Field::programme),
          .width = 160,
          .hidden = true},
         own(&TradeEvent::programme)},
        {{.key = QStringLiteral("budget"),
          .title = eventLabel(TradeEvent::Field::budget),
          .kind = CellKind::Number,
          .width = 110,
          .hidden = true},
         [](const EventRow& row) { return moneyCell(row.event->budget); }}};
}

std::shared_ptr<const RowSource> EventsPage::gatherRows()
{
    const PromotionBook& promotion = session().state().promotion;
    auto results = eventResults(promotion, session().asOf());
    std::vector<EventRow> gathered;
    for (const TradeEvent& each : promotion.events()) gathered.push_back({&each, results.at(each.id)});
    auto rows = std::make_shared<RowsOf<EventRow>>(
        std::move(gathered), [](const EventRow& row) { return row.event->id.value; }, eventColumns());
    rows->keepAlive(session().holdMoment());
    m_rows = rows;
    return m_rows;
}

bool EventsPage::passes(int row, const QuickFilter& filter) const
{
    const EventRow& each = m_rows->record(row);
    if (filter.key == comingFilter) return each.event->endsOn >= session().asOf();
    if (filter.key == tasksFilter) return each.result.openTasks > 0;
    return filter.key == codeOf(each.event->kind);
}

QString EventsPage::summary() const { return tr("Signed for %1 million đồng").arg(formatMoney(m_value.value_or(0))); }

void EventsPage::addPasted(const QVector<QStringList>&)
{
    tell(window(), tr("Events are added one by one"),
         tr("Ctrl+N adds one; what was copied goes into the cells there are."), Mark::Note);
}

bool EventsPage::edit(qint64 id) { return editTradeEvent(session(), window(), {id}, {}); }

void EventsPage::removeRecords(const QSet<qint64>& ids)
{
    const PromotionBook& promotion = session().state().promotion;
    QStringList holding;
    for (const Contract& each : promotion.contracts())
        if (ids.contains(each.event.value)) holding << promotion.find<TradeEvent>(each.event)->name;
    holding.removeDuplicates();
    if (!holding.isEmpty()) {
        tell(window(), tr("Not deleted: contracts were signed there"),
             tr("%1. Say of these contracts that they were signed elsewhere, or delete them first.")
                 .arg(holding.join(QStringLiteral("; "))),
             Mark::Warning);
        return;
    }
    const TradeEvent* first = promotion.find<TradeEvent>({*ids.begin()});
    const QString label = ids.size() == 1 && first ? first->name : tr("%n event(s)", nullptr, int(ids.size()));
    removeAsShown<TradeEvent>(
        session(), window(), label, ids,
        [this](qint64 id) { return session().state().promotion.find<TradeEvent>({id}); },
        [this](WriteAct& act, const TradeEvent& shown) {
            removeWhole(session().book().stores<PromotionStores>(), act, shown);
        });
}

} // namespace ocop
