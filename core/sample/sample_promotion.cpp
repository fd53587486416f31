#include "core/sample/sample_promotion.h"

#include "core/promotion/promotion_stores.h"
#include "core/register/selection.h"
#include "core/register/snapshot.h"
#include "core/sample/sample_calendar.h"
#include "core/sample/sample_random.h"
#include "core/sample/sample_trade.h"

#include <algorithm>

namespace ocop {
namespace {

constexpr quint32 promotionSeed = 20240831;
constexpr qint64 million = 100; ///< in hundredths of a million đồng

class SamplePromotion
{
public:
    SamplePromotion(Register& book, WriteAct& act)
        : m_book(book), m_act(act), m_stores(book.stores<PromotionStores>()), m_snapshot(Snapshot::load(book))
    {
    }

    void run();

private:
    std::vector<SubjectId> makersOn(QDate day, int most);
    TradeEventId addEvent(TradeEvent event, int participants);
    void addParticipant(TradeEventId event, SubjectId subject, QDate day, int stall);
    void addBuyers();
    void addGuests(TradeEventId event);
    void addDeals();
    void addDeal(const SampleDeal& deal, SubjectId subject, int number);
    static QString text(const char* utf8) { return QString::fromUtf8(utf8); }

    Register& m_book;
    WriteAct& m_act;
    PromotionStores& m_stores;
    Snapshot m_snapshot;
    SampleRandom m_random{promotionSeed};
    std::vector<Buyer> m_buyers;
    TradeEventId m_conference;
    TradeEventId m_livestream;
};

/// Producers with products in force on the day, each once.
std::vector<SubjectId> SamplePromotion::makersOn(QDate day, int most)
{
    std::vector<SubjectId> makers;
    for (const ProductOnDay& each : productsOn(m_snapshot, m_book.units(), m_book.groups(), day, 90))
        if (each.standing.inForce() && std::find(makers.begin(), makers.end(), each.subject->id) == makers.end())
            makers.push_back(each.subject->id);
    m_random.shuffle(makers);
    if (int(makers.size()) > most) makers.resize(size_t(most));
    std::sort(makers.begin(), makers.end());
    return makers;
}

void SamplePromotion::addBuyers()
{
    for (const SampleBuyer& each : sampleBuyers()) {
        Buyer buyer;
        buyer.kind = each.kind;
        buyer.name = text(each.name);
        buyer.address = text(each.address);
        buyer.markets = text(each.markets);
        buyer.papers = text(each.papers);
        buyer.terms = text(each.terms);
        buyer.contact = text(each.person);
        buyer.contactTitle = text(each.title);
        normalize(buyer);
        m_stores.buyers.add(m_act, buyer);
        m_buyers.push_back(buyer);
    }
    BuyerCall call;
    call.buyer = m_buyers[3].id;
    call.calledOn = QDate(2026, 9, 16);
    call.who = QStringLiteral("Trần Thị Thu Hà");
    call.spokeWith = m_buyers[3].contact;
    call.said = QStringLiteral("Cần trà thảo mộc có chứng nhận hữu cơ cho đơn hàng quý I/2027.");
    m_stores.calls.add(m_act, call);
    const auto need = [&](size_t buyer, const char* goods, qint64 quantity, const char* unit, const char* standards,
                          QDate until) {
        BuyerNeed wanted;
        wanted.buyer = m_buyers[buyer].id;
        wanted.goods = text(goods);
        wanted.quantity = quantity * 1000;
        wanted.unit = text(unit);
        wanted.standards = text(standards);
        wanted.until = until;
        m_stores.needs.add(m_act, wanted);
    };
    need(3, "trà thảo mộc", 5, "tấn", "organic", QDate(2027, 3, 31));
    need(0, "nước mắm", 2000, "chai", "foodSafety", QDate());
    need(6, "mật ong", 1200, "hũ", "", QDate(2027, 1, 31));
}

void SamplePromotion::addParticipant(TradeEventId event, SubjectId subject, QDate day, int stall)
{
    const Subject* maker = m_snapshot.subject(subject);
    EventParticipant participant;
    participant.event = event;
    participant.subject = subject;
    participant.person = maker->representative;
    participant.phone = maker->phone;
    participant.stall = QStringLiteral("%1").arg(stall, 2, 10, QChar(u'0'));
    if (day <= samplePublished.addYears(2)) {
        participant.attended = m_random.chance(92) ? Attended::Yes : Attended::No;
        if (participant.attended == Attended::Yes && m_random.chance(60)) {
            participant.sales = m_random.below(120) * 10 + 50;
            participant.salesEstimated = m_random.chance(40);
            participant.orders = m_random.below(9);
        }
    }
    normalize(participant);
    m_stores.participants.add(m_act, participant);
    for (const Product* product : m_snapshot.productsOf(subject)) {
        if (!m_snapshot.standingOf(product->id, day, 90).inForce()) continue;
        EventProduct shown;
        shown.participant = participant.id;
        shown.product = product->id;
        m_stores.shown.add(m_act, shown);
    }
}

TradeEventId SamplePromotion::addEvent(TradeEvent event, int participants)
{
    normalize(event);
    m_stores.events.add(m_act, event);
    int stall = 0;
    for (const SubjectId subject : makersOn(event.startsOn, participants))
        addParticipant(event.id, subject, event.startsOn, ++stall);
    return event.id;
}

void SamplePromotion::addGuests(TradeEventId event)
{
    for (const SampleGuest& each : sampleGuests()) {
        EventGuest guest;
        guest.event = event;
        guest.kind = each.kind;
        guest.organisation = text(each.organisation);
        guest.attended = Attended::Yes;
        m_stores.guests.add(m_act, guest);
    }
    for (const Buyer& each : m_buyers) {
        EventGuest guest;
        guest.event = event;
        guest.buyer = each.id;
        guest.organisation = each.name;
        guest.person = each.contact;
        guest.title = each.contactTitle;
        guest.attended = each.kind == BuyerKind::Platform ? Attended::No : Attended::Yes;
        m_stores.guests.add(m_act, guest);
    }
    for (const SampleTask& each : sampleTasks()) {
        EventTask task;
        task.event = event;
        task.task = text(each.task);
        task.who = text(each.who);
        task.dueOn = each.due;
        task.doneOn = each.done;
        m_stores.tasks.add(m_act, task);
    }
}

void SamplePromotion::addDeal(const SampleDeal& deal, SubjectId subject, int number)
{
    Contract contract;
    contract.kind = deal.kind;
    contract.signedOn = deal.signedOn;
    contract.subject = subject;
    contract.buyer = m_buyers[deal.buyer].id;
    contract.event = deal.signedOn == samplePublished ? m_conference
                     : deal.signedOn.year() == 2025   ? m_livestream
                                                      : TradeEventId();
    const bool memorandum = deal.kind == ContractKind::Memorandum;
    contract.number = QStringLiteral("%1/%2/%3")
                          .arg(QString::number(number).rightJustified(2, u'0'), QString::number(deal.signedOn.year()),
                               memorandum ? QStringLiteral("BBGN") : QStringLiteral("HĐTT"));
    if (deal.value > 0) contract.value = deal.value * million;
    if (deal.termMonths > 0) contract.endsOn = deal.signedOn.addMonths(deal.termMonths).addDays(-1);
    contract.liquidatedOn = deal.liquidatedOn;
    contract.cancelledOn = deal.cancelledOn;
    if (deal.cancelledOn.isValid()) contract.cancelReason = QStringLiteral("Hai bên thống nhất không thực hiện.");
    m_stores.contracts.add(m_act, contract);
    for (const Product* product : m_snapshot.productsOf(subject)) {
        if (!m_snapshot.standingOf(product->id, deal.signedOn, 90).inForce()) continue;
        ContractItem item;
        item.contract = contract.id;
        item.product = product->id;
        m_stores.items.add(m_act, item);
    }
    for (const SampleFollowup& each : deal.followups) {
        ContractFollowup followup;
        followup.contract = contract.id;
        followup.months = each.months;
        followup.madeOn = each.madeOn;
        followup.who = QStringLiteral("Phạm Quốc Trung");
        if (contract.value) followup.value = *contract.value * each.percent / 100;
        followup.finished = each.finished;
        followup.note = text(each.note);
        m_stores.followups.add(m_act, followup);
    }
}

void SamplePromotion::addDeals()
{
    const std::vector<SampleDeal> deals = sampleDeals();
    const std::vector<SubjectId> makers = makersOn(samplePublished, int(deals.size()));
    int number = 0;
    for (size_t i = 0; i < deals.size(); ++i) addDeal(deals[i], makers[i % makers.size()], ++number);
}

void SamplePromotion::run()
{
    addBuyers();
    TradeEvent conference;
    conference.name = QStringLiteral("Hội nghị kết nối giao thương sản phẩm OCOP năm 2024");
    conference.startsOn = samplePublished;
    conference.place = QStringLiteral("Tam Kỳ");
    conference.host = QStringLiteral("Sở Nông nghiệp và PTNT tỉnh Quảng Nam");
    conference.programme = QStringLiteral("Festival Nghề truyền thống - Quảng Nam 2024");
    conference.budget = 180 * million;
    conference.budgetSource = QStringLiteral("Ngân sách tỉnh");
    conference.stalls = 30;
    conference.listSentOn = samplePublished.addDays(-10);
    conference.conclusion = QStringLiteral("Sáu định hướng phát triển sản phẩm OCOP trong thời gian đến.");
    m_conference = addEvent(conference, 60);
    addGuests(m_conference);

    TradeEvent livestream;
    livestream.name = QStringLiteral("Phiên livestream giới thiệu sản phẩm OCOP");
    livestream.kind = EventKind::Livestream;
    livestream.level = EventLevel::Country;
    livestream.startsOn = QDate(2025, 11, 20);
    livestream.place = QStringLiteral("Đà Nẵng");
    livestream.host = QStringLiteral("Chi cục Phát triển nông thôn");
    m_livestream = addEvent(livestream, 8);

    TradeEvent fair;
    fair.name = QStringLiteral("Ngày hội sản phẩm xứ Quảng");
    fair.kind = EventKind::Festival;
    fair.level = EventLevel::Country;
    fair.startsOn = QDate(2026, 5, 14);
    fair.endsOn = QDate(2026, 5, 18);
    fair.place = QStringLiteral("TP. Hồ Chí Minh");
    fair.host = QStringLiteral("Sở Công Thương");
    fair.stalls = 40;
    addEvent(fair, 24);

    TradeEvent week;
    week.name = QStringLiteral("Tuần hàng OCOP cuối năm");
    week.kind = EventKind::Week;
    week.startsOn = QDate(2026, 12, 18);
    week.endsOn = QDate(2026, 12, 24);
    week.place = QStringLiteral("Đà Nẵng");
    week.host = QStringLiteral("Chi cục Phát triển nông thôn");
    week.stalls = 25;
    addEvent(week, 20);
    addDeals();
}

} // namespace

void addSamplePromotion(Register& book, WriteAct& act) { SamplePromotion(book, act).run(); }

} // namespace ocop
