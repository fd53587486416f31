#include "core/reminders/promotion_calendar.h"

#include "core/base/dates.h"
#include "core/promotion/event_result.h"
#include "core/promotion/promotion_paper_words.h"

#include <map>
#include <set>

namespace ocop {
namespace {

/// Makes the entries of contracts and tasks, deleted ones included.
class PromotionDays
{
public:
    PromotionDays(Register& book, const CalendarIdentity& identity, const WorkCalendar& calendar, QDate asOf,
                  std::optional<UnitId> district);

    std::vector<CalendarEntry> taken() { return std::move(m_entries); }

private:
    void addFollowups(const Contract& contract);
    void addTask(const EventTask& task);
    void add(CalendarEntry entry, QDate due, const QString& why);
    QString whyVoid(const Contract& contract, int months) const;

    const Units& m_units;
    const CalendarIdentity& m_identity;
    const WorkCalendar& m_calendar;
    QDate m_asOf;
    std::optional<UnitId> m_district;
    PromotionBook m_book;
    std::map<SubjectId, Subject> m_makers;
    std::vector<CalendarEntry> m_entries;
};

PromotionDays::PromotionDays(Register& book, const CalendarIdentity& identity, const WorkCalendar& calendar, QDate asOf,
                             std::optional<UnitId> district)
    : m_units(book.units()), m_identity(identity), m_calendar(calendar), m_asOf(asOf), m_district(district),
      m_book(PromotionBook::load(book.stores<PromotionStores>()))
{
    PromotionStores& stores = book.stores<PromotionStores>();
    const std::vector<Contract> gone = stores.contracts.all(true);
    std::set<SubjectId> ids;
    for (const Contract& each : m_book.contracts()) ids.insert(each.subject);
    for (const Contract& each : gone) ids.insert(each.subject);
    for (Subject& each : book.subjects().among(QLatin1String("id"), std::vector<SubjectId>(ids.begin(), ids.end())))
        m_makers.emplace(each.id, std::move(each));
    for (const Contract& each : m_book.contracts()) addFollowups(each);
    for (const Contract& each : gone) addFollowups(each);
    if (m_district) return;
    for (const bool deleted : {false, true})
        for (const EventTask& each : stores.tasks.all(deleted)) addTask(each);
}

/// Why a follow-up is not asked for any more; empty while it is.
QString PromotionDays::whyVoid(const Contract& contract, int months) const
{
    if (contract.deleted) return QStringLiteral("KHÔNG CÒN ÁP DỤNG: đã xóa khỏi sổ");
    if (const ContractFollowup* made = followupFor(months, m_book.followupsOf(contract.id), m_asOf))
        return QStringLiteral("ĐÃ THEO DÕI ngày %1").arg(formatDate(made->madeOn));
    const ContractOnDay now = m_book.contractOn(contract, m_asOf);
    if (now.isOpen()) return {};
    switch (now.state) {
    case ContractState::Cancelled: return QStringLiteral("KHÔNG CÒN ÁP DỤNG: hợp đồng đã hủy");
    case ContractState::Liquidated: return QStringLiteral("KHÔNG CÒN ÁP DỤNG: hợp đồng đã thanh lý");
    default: return QStringLiteral("KHÔNG CÒN ÁP DỤNG: hợp đồng đã thực hiện xong");
    }
}

void PromotionDays::addFollowups(const Contract& contract)
{
    if (contract.kind == ContractKind::Annex || contract.signedOn > m_asOf) return;
    const auto maker = m_makers.find(contract.subject);
    const UnitId unit = maker == m_makers.end() ? UnitId() : maker->second.unit;
    if (m_district && m_units.districtOf(unit, m_asOf) != *m_district) return;
    const Buyer* buyer = m_book.find<Buyer>(contract.buyer);
    QStringList parties;
    QStringList lines{contractOnPaper(contract)};
    if (contract.value) lines << QStringLiteral("Giá trị: %1 triệu đồng").arg(formatMoney(contract.value));
    if (maker != m_makers.end()) {
        parties << maker->second.name;
        lines << QStringLiteral("Chủ thể: %1").arg(maker->second.name);
        if (!maker->second.phone.isEmpty()) lines << QStringLiteral("Điện thoại: %1").arg(maker->second.phone);
    }
    if (buyer) {
        parties << buyer->name;
        lines << QStringLiteral("Bên mua: %1").arg(buyer->name);
        if (!buyer->phone.isEmpty()) lines << QStringLiteral("Điện thoại bên mua: %1").arg(buyer->phone);
    }
    for (const int months : followupMonths) {
        CalendarEntry entry;
        entry.uid = QStringLiteral("%1-contract-%2-%3@so-ocop")
                        .arg(m_identity.name, QString::number(contract.id.value), QString::number(months));
        entry.summary = QStringLiteral("Theo dõi hợp đồng sau %1 tháng: %2")
                            .arg(QString::number(months), parties.join(QStringLiteral(" – ")));
        entry.description = lines.join(u'\n');
        add(std::move(entry), contract.signedOn.addMonths(months), whyVoid(contract, months));
    }
}

void PromotionDays::addTask(const EventTask& task)
{
    if (!task.dueOn.isValid()) return;
    const TradeEvent* event = m_book.find<TradeEvent>(task.event);
    CalendarEntry entry;
    entry.uid = QStringLiteral("%1-task-%2@so-ocop").arg(m_identity.name, QString::number(task.id.value));
    entry.summary = QStringLiteral("Nhiệm vụ sau hội nghị: %1").arg(task.task.section(u'\n', 0, 0));
    QStringList lines{task.task};
    if (event) lines << QStringLiteral("Theo kết luận: %1").arg(event->name);
    if (!task.who.isEmpty()) lines << QStringLiteral("Thực hiện: %1").arg(task.who);
    entry.description = lines.join(u'\n');
    QString why;
    if (task.deleted || !event)
        why = QStringLiteral("KHÔNG CÒN ÁP DỤNG: đã xóa khỏi sổ");
    else if (!isOpen(task, m_asOf))
        why = QStringLiteral("ĐÃ XONG ngày %1").arg(formatDate(task.doneOn));
    add(std::move(entry), task.dueOn, why);
}

/// What is owed stays until it is done, however long ago its day was; what is void only as long as it may be in the way.
void PromotionDays::add(CalendarEntry entry, QDate due, const QString& why)
{
    entry.day = m_calendar.onOrBefore(due);
    if (why.isEmpty()) {
        if (entry.day > m_asOf.addYears(1)) return;
        entry.alarm = entry.day >= m_asOf;
    } else {
        if (entry.day < m_asOf.addDays(-cancelledBackDays)) return;
        entry.cancelled = true;
        entry.description.prepend(why + u'\n');
    }
    m_entries.push_back(std::move(entry));
}

} // namespace

std::vector<CalendarEntry> promotionCalendar(Register& book, const CalendarIdentity& identity,
                                             const WorkCalendar& calendar, QDate asOf, std::optional<UnitId> district)
{
    return PromotionDays(book, identity, calendar, asOf, district).taken();
}

} // namespace ocop
