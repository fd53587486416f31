#include "app/json_words.h"
#include "app/verbs.h"
#include "core/base/dates.h"
#include "core/promotion/event_result.h"
#include "core/register/snapshot.h"
#include "ui/words/promotion/promotion_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ocop {
namespace {

/// The register as the commands of promotion read it.
struct PromotionFacts
{
    explicit PromotionFacts(const Terminal& terminal)
        : day(terminal.asOf()), book(terminal.open()), snapshot(Snapshot::load(*book, day)),
          promotion(PromotionBook::load(book->stores<PromotionStores>())), districts(terminal.districts(book->units()))
    {
    }

    QString districtOf(SubjectId id) const
    {
        const Subject* subject = snapshot.subject(id);
        const Unit* district = subject ? book->units().find(book->units().districtOf(subject->unit, day)) : nullptr;
        return district ? district->name : QString();
    }
    QString subjectName(SubjectId id) const
    {
        const Subject* subject = snapshot.subject(id);
        return subject ? subject->name : QString();
    }
    QString buyerName(BuyerId id) const
    {
        const Buyer* buyer = promotion.buyers().find(id);
        return buyer ? buyer->name : QString();
    }
    QString eventName(TradeEventId id) const
    {
        const TradeEvent* event = promotion.events().find(id);
        return event ? event->name : QString();
    }
    /// Whether a contract's producer is at home in a district that was asked for.
    bool isAsked(const Contract& contract) const
    {
        if (districts.empty()) return true;
        const Subject* subject = snapshot.subject(contract.subject);
        return subject && std::find(districts.begin(), districts.end(), book->units().districtOf(subject->unit, day)) !=
                              districts.end();
    }

    QDate day;
    std::unique_ptr<Register> book;
    Snapshot snapshot;
    PromotionBook promotion;
    std::vector<UnitId> districts;
};

QJsonValue moneyJson(Amount hundredths) { return hundredths ? QJsonValue(millionsOf(*hundredths)) : QJsonValue(); }
QJsonValue quantityJson(Amount thousandths)
{
    return thousandths ? QJsonValue(double(*thousandths) / 1000) : QJsonValue();
}

void printJson(Terminal& terminal, const QJsonArray& array)
{
    terminal.out << QString::fromUtf8(QJsonDocument(array).toJson());
}

QJsonObject eventJson(const TradeEvent& event, const EventResult& result)
{
    return {{QStringLiteral("name"), event.name},
            {QStringLiteral("kind"), codeOf(event.kind)},
            {QStringLiteral("level"), codeOf(event.level)},
            {QStringLiteral("startsOn"), dayJson(event.startsOn)},
            {QStringLiteral("endsOn"), dayJson(event.endsOn)},
            {QStringLiteral("place"), event.place},
            {QStringLiteral("host"), event.host},
            {QStringLiteral("programme"), event.programme},
            {QStringLiteral("budget"), moneyJson(event.budget)},
            {QStringLiteral("stalls"), event.stalls ? QJsonValue(*event.stalls) : QJsonValue()},
            {QStringLiteral("participants"), result.participants},
            {QStringLiteral("came"), result.came},
            {QStringLiteral("products"), result.products},
            {QStringLiteral("guests"), result.guests},
            {QStringLiteral("buyers"), result.buyers},
            {QStringLiteral("memoranda"), result.memoranda},
            {QStringLiteral("contracts"), result.contracts},
            {QStringLiteral("value"), moneyJson(result.value)},
            {QStringLiteral("delivered"), moneyJson(result.delivered)},
            {QStringLiteral("sales"), moneyJson(result.sales)},
            {QStringLiteral("openTasks"), result.openTasks},
            {QStringLiteral("overdueTasks"), result.overdueTasks}};
}

QJsonArray itemsJson(const PromotionFacts& facts, ContractId contract)
{
    QJsonArray items;
    for (const ContractItem& each : facts.promotion.itemsOf(contract)) {
        const Product* product = each.product ? facts.snapshot.product(each.product) : nullptr;
        items.append(QJsonObject{{QStringLiteral("product"), product ? product->name : each.goods},
                                 {QStringLiteral("quantity"), quantityJson(each.quantity)},
                                 {QStringLiteral("unit"), each.unit},
                                 {QStringLiteral("value"), moneyJson(each.value)}});
    }
    return items;
}

QJsonObject contractJson(const PromotionFacts& facts, const Contract& contract)
{
    const ContractOnDay stands = facts.promotion.contractOn(contract, facts.day);
    return {{QStringLiteral("number"), contract.number},
            {QStringLiteral("kind"), codeOf(contract.kind)},
            {QStringLiteral("signedOn"), dayJson(contract.signedOn)},
            {QStringLiteral("subject"), facts.subjectName(contract.subject)},
            {QStringLiteral("district"), facts.districtOf(contract.subject)},
            {QStringLiteral("buyer"), facts.buyerName(contract.buyer)},
            {QStringLiteral("event"), facts.eventName(contract.event)},
            {QStringLiteral("items"), itemsJson(facts, contract.id)},
            {QStringLiteral("value"), moneyJson(contract.value)},
            {QStringLiteral("endsOn"), dayJson(contract.endsOn)},
            {QStringLiteral("termOver"), stands.termOver},
            {QStringLiteral("state"), codeOf(stands.state)},
            {QStringLiteral("delivered"), moneyJson(stands.delivered)},
            {QStringLiteral("deliveredQuantity"), quantityJson(stands.quantity)},
            {QStringLiteral("lastFollowup"), dayJson(stands.lastFollowup)}};
}

QJsonObject followupJson(const PromotionFacts& facts, const FollowupDue& due)
{
    QJsonObject json = contractJson(facts, *facts.promotion.contracts().find(due.contract));
    json.insert(QStringLiteral("months"), due.months);
    json.insert(QStringLiteral("dueOn"), dayJson(due.dueOn));
    json.insert(QStringLiteral("daysLeft"), due.daysLeft);
    json.insert(QStringLiteral("overdue"), due.isOverdue());
    return json;
}

QString parties(const PromotionFacts& facts, const Contract& contract)
{
    return QStringLiteral("%1 — %2").arg(facts.subjectName(contract.subject), facts.buyerName(contract.buyer));
}

QString millions(Amount value)
{
    return value ? CommandLine::tr("%1 million đồng").arg(formatMoney(value)) : QStringLiteral("–");
}

} // namespace

int eventsVerb(Terminal& terminal)
{
    terminal.line.expectNoMore();
    const PromotionFacts facts(terminal);
    const auto results = eventResults(facts.promotion, facts.day);
    std::vector<const TradeEvent*> events;
    for (const TradeEvent& each : facts.promotion.events()) events.push_back(&each);
    std::stable_sort(events.begin(), events.end(),
                     [](const TradeEvent* a, const TradeEvent* b) { return a->startsOn < b->startsOn; });
    if (terminal.line.flag(QStringLiteral("json"))) {
        QJsonArray array;
        for (const TradeEvent* each : events) array.append(eventJson(*each, results.at(each->id)));
        printJson(terminal, array);
        return 0;
    }
    for (const TradeEvent* each : events) {
        const EventResult& result = results.at(each->id);
        terminal.out << formatDate(each->startsOn) << "  " << each->name << "  · "
                     << CommandLine::tr("%1 producers, %2 guests, %3 contracts, %4 memoranda, %5")
                            .arg(QString::number(result.participants), QString::number(result.guests),
                                 QString::number(result.contracts), QString::number(result.memoranda),
                                 millions(result.value))
                     << '\n';
    }
    terminal.out << CommandLine::tr("%n event(s).", nullptr, int(events.size())) << '\n';
    return 0;
}

int contractsVerb(Terminal& terminal)
{
    terminal.line.expectNoMore();
    const PromotionFacts facts(terminal);
    std::vector<const Contract*> contracts = facts.promotion.contractsBy(facts.day);
    std::erase_if(contracts, [&](const Contract* each) { return !facts.isAsked(*each); });
    std::stable_sort(contracts.begin(), contracts.end(),
                     [](const Contract* a, const Contract* b) { return a->signedOn < b->signedOn; });
    if (terminal.line.flag(QStringLiteral("json"))) {
        QJsonArray array;
        for (const Contract* each : contracts) array.append(contractJson(facts, *each));
        printJson(terminal, array);
        return 0;
    }
    for (const Contract* each : contracts) {
        const ContractOnDay stands = facts.promotion.contractOn(*each, facts.day);
        terminal.out << formatDate(each->signedOn) << "  " << promotionWords::contractKind(each->kind).leftJustified(22)
                     << ' ' << each->number.leftJustified(14) << ' ' << parties(facts, *each) << "  · "
                     << millions(each->value) << "  · " << promotionWords::contractState(stands.state) << '\n';
    }
    terminal.out << CommandLine::tr("%n contract(s) and memoranda.", nullptr, int(contracts.size())) << '\n';
    return 0;
}

int followupsVerb(Terminal& terminal)
{
    terminal.line.expectNoMore();
    const bool onlyOverdue = terminal.line.flag(QStringLiteral("overdue"));
    const auto asked = terminal.line.number(QStringLiteral("within"));
    if (onlyOverdue && asked)
        throw UsageError{CommandLine::tr("followups takes --overdue or --within DAYS, not both.")};
    const PromotionFacts facts(terminal);
    const int within = onlyOverdue ? -1 : asked.value_or(followupAheadDays);
    std::vector<FollowupDue> owed = facts.promotion.followupsDue(facts.day, within);
    std::erase_if(owed, [&](const FollowupDue& each) {
        return !facts.isAsked(*facts.promotion.contracts().find(each.contract));
    });
    const auto overdue =
        std::count_if(owed.begin(), owed.end(), [](const FollowupDue& each) { return each.isOverdue(); });
    if (terminal.line.flag(QStringLiteral("json"))) {
        QJsonArray array;
        for (const FollowupDue& each : owed) array.append(followupJson(facts, each));
        printJson(terminal, array);
        return overdue > 0 ? exitOverdue : 0;
    }
    for (const FollowupDue& each : owed) {
        const Contract& contract = *facts.promotion.contracts().find(each.contract);
        terminal.out << formatDate(each.dueOn) << "  " << promotionWords::contractName(contract) << "  "
                     << parties(facts, contract) << "  · " << promotionWords::followup(each) << '\n';
    }
    terminal.out << CommandLine::tr("%1 follow-ups asked for on %2, %3 overdue.")
                        .arg(QString::number(owed.size()), formatDate(facts.day), QString::number(overdue))
                 << '\n';
    return overdue > 0 ? exitOverdue : 0;
}

} // namespace ocop
