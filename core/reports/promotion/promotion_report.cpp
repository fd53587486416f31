#include "core/reports/promotion/promotion_report.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/promotion/event_result.h"
#include "core/reports/paper_words.h"
#include "core/reports/report_parts.h"

#include <algorithm>
#include <map>

namespace ocop {
namespace {

QString levelOnPaper(EventLevel level)
{
    switch (level) {
    case EventLevel::Province: return QStringLiteral("Trong tỉnh");
    case EventLevel::Country: return QStringLiteral("Ngoài tỉnh");
    case EventLevel::Abroad: break;
    }
    return QStringLiteral("Quốc tế");
}

QString contractKindOnPaper(ContractKind kind)
{
    switch (kind) {
    case ContractKind::Memorandum: return QStringLiteral("Biên bản ghi nhớ");
    case ContractKind::Frame: return QStringLiteral("Hợp đồng nguyên tắc");
    case ContractKind::Sale: return QStringLiteral("Hợp đồng tiêu thụ");
    case ContractKind::Annex: break;
    }
    return QStringLiteral("Phụ lục hợp đồng");
}

QString contractStateOnPaper(ContractState state)
{
    switch (state) {
    case ContractState::NotBegun: return QStringLiteral("Chưa thực hiện");
    case ContractState::Running: return QStringLiteral("Đang thực hiện");
    case ContractState::Done: return QStringLiteral("Đã thực hiện");
    case ContractState::Liquidated: return QStringLiteral("Thanh lý");
    case ContractState::Cancelled: break;
    }
    return QStringLiteral("Hủy");
}

QString daysOnPaper(const TradeEvent& event)
{
    if (event.startsOn == event.endsOn) return formatDate(event.startsOn);
    return QStringLiteral("%1 – %2").arg(formatDate(event.startsOn), formatDate(event.endsOn));
}

ReportCell moneyOnPaper(Amount value) { return value ? ReportCell(millionsOf(*value)) : ReportCell(); }

ReportColumn moneyColumn(const QString& key, const QStringList& heading)
{
    ReportColumn column = fixedColumn(key, heading, ColumnKind::Decimal);
    column.decimals = 2;
    column.summed = true;
    return column;
}

/// What was signed and delivered, of one buyer or place or of all. What was called off is counted, its value is not.
struct Deals
{
    int contracts = 0; ///< without annexes, which go with theirs
    int memoranda = 0;
    Amount value;
    Amount delivered;

    void add(const Contract& contract, const ContractOnDay& stands)
    {
        if (contract.kind == ContractKind::Memorandum) {
            ++memoranda;
            return;
        }
        contracts += contract.kind != ContractKind::Annex;
        if (stands.state == ContractState::Cancelled) return;
        addTo(value, contract.value);
        addTo(delivered, stands.delivered);
    }
    std::vector<ReportCell> cells() const
    {
        return {qint64(contracts), qint64(memoranda), moneyOnPaper(value), moneyOnPaper(delivered),
                delivered ? percentCell(*delivered, value.value_or(0)) : ReportCell()};
    }
};

/// The tables of one report.
class PromotionTables
{
public:
    PromotionTables(const ReportSource& source, const ReportRequest& request)
        : m_source(source), m_request(request),
          m_since(request.since.isValid() ? request.since : QDate(request.asOf.year(), 1, 1))
    {
        if (!source.promotion) return;
        for (const TradeEvent& each : source.promotion->events())
            if (each.startsOn >= m_since && each.startsOn <= request.asOf) m_events.push_back(&each);
        std::stable_sort(m_events.begin(), m_events.end(),
                         [](const TradeEvent* a, const TradeEvent* b) { return a->startsOn < b->startsOn; });
        for (const Contract* each : source.promotion->contractsBy(request.asOf))
            if (each->signedOn >= m_since && isInScope(each->subject)) m_contracts.push_back(each);
        std::stable_sort(m_contracts.begin(), m_contracts.end(),
                         [](const Contract* a, const Contract* b) { return a->signedOn < b->signedOn; });
        for (const Contract* each : m_contracts) m_all.add(*each, stands(*each));
    }

    ReportTable events();
    ReportTable contracts() const;
    ReportTable byBuyer() const;
    ReportTable byPlace() const;
    QString sentence() const;

private:
    UnitId districtOf(SubjectId id) const
    {
        const Subject* subject = m_source.snapshot.subject(id);
        return subject ? m_source.units.districtOf(subject->unit, m_request.asOf) : UnitId();
    }
    bool isInScope(SubjectId id) const
    {
        if (!isOfPart(m_request)) return true;
        const UnitId district = districtOf(id);
        const auto& several = m_request.districts;
        return m_request.district ? district == *m_request.district
                                  : std::find(several.begin(), several.end(), district) != several.end();
    }
    ContractOnDay stands(const Contract& contract) const
    {
        return m_source.promotion->contractOn(contract, m_request.asOf);
    }
    QString subjectName(SubjectId id) const
    {
        const Subject* subject = m_source.snapshot.subject(id);
        return subject ? subject->name : QString();
    }
    QString buyerName(BuyerId id) const
    {
        const Buyer* buyer = m_source.promotion->find<Buyer>(id);
        return buyer ? buyer->name : QString();
    }
    ReportTable dealsTable(const QString& title, const QString& sheet, const QString& heading) const;
    void closeDeals(ReportTable& table) const;

    const ReportSource& m_source;
    const ReportRequest& m_request;
    QDate m_since;
    std::vector<const TradeEvent*> m_events;
    std::vector<const Contract*> m_contracts;
    Deals m_all;
    int m_participants = 0;
};

ReportTable PromotionTables::events()
{
    ReportTable table;
    table.title = QStringLiteral("I. Hoạt động xúc tiến thương mại");
    table.sheetName = QStringLiteral("Hoạt động");
    table.columns = {numberColumn(),
                     textColumn(QStringLiteral("event"), {QStringLiteral("Hoạt động")}, 4),
                     textColumn(QStringLiteral("days"), {QStringLiteral("Thời gian")}, 1.5),
                     textColumn(QStringLiteral("place"), {QStringLiteral("Địa điểm")}, 1.5),
                     textColumn(QStringLiteral("level"), {QStringLiteral("Phạm vi")}, 1),
                     countColumn(QStringLiteral("subjects"), {QStringLiteral("Lượt chủ thể")}),
                     countColumn(QStringLiteral("buyers"), {QStringLiteral("Bên mua")}),
                     countColumn(QStringLiteral("contracts"), {QStringLiteral("Hợp đồng")}),
                     countColumn(QStringLiteral("memoranda"), {QStringLiteral("Biên bản ghi nhớ")}),
                     moneyColumn(QStringLiteral("value"), {QStringLiteral("Giá trị hợp đồng (triệu đồng)")})};
    if (!m_source.promotion) return table;
    int buyers = 0;
    Deals there;
    for (const TradeEvent* each : m_events) {
        Deals deals;
        for (const Contract* contract : m_contracts)
            if (contract->event == each->id) {
                deals.add(*contract, stands(*contract));
                there.add(*contract, stands(*contract));
            }
        int participants = 0;
        for (const EventParticipant& participant : m_source.promotion->participantsOf(each->id))
            participants += isInScope(participant.subject);
        int guests = 0;
        for (const EventGuest& guest : m_source.promotion->guestsOf(each->id)) guests += guest.kind == GuestKind::Buyer;
        m_participants += participants;
        buyers += guests;
        table.addRow({each->name, daysOnPaper(*each), each->place, levelOnPaper(each->level), qint64(participants),
                      qint64(guests), qint64(deals.contracts), qint64(deals.memoranda), moneyOnPaper(deals.value)});
    }
    if (!m_events.empty())
        table.addTotal(QStringLiteral("TỔNG CỘNG"), 5,
                       {qint64(m_participants), qint64(buyers), qint64(there.contracts), qint64(there.memoranda),
                        moneyOnPaper(there.value)});
    return table;
}

ReportTable PromotionTables::contracts() const
{
    ReportTable table;
    table.title = QStringLiteral("II. Hợp đồng, biên bản ghi nhớ đã ký");
    table.sheetName = QStringLiteral("Hợp đồng");
    table.columns = {numberColumn(),
                     textColumn(QStringLiteral("number"), {QStringLiteral("Số")}, 1.2),
                     fixedColumn(QStringLiteral("signed"), {QStringLiteral("Ngày ký")}, ColumnKind::Date),
                     textColumn(QStringLiteral("kind"), {QStringLiteral("Loại")}, 1.5),
                     textColumn(QStringLiteral("subject"), {QStringLiteral("Chủ thể")}, 3),
                     textColumn(QStringLiteral("buyer"), {QStringLiteral("Bên mua")}, 3),
                     moneyColumn(QStringLiteral("value"), {QStringLiteral("Giá trị (triệu đồng)")}),
                     moneyColumn(QStringLiteral("delivered"), {QStringLiteral("Đã giao (triệu đồng)")}),
                     textColumn(QStringLiteral("state"), {QStringLiteral("Tình trạng")}, 1.2)};
    table.columns[6].summed = table.columns[7].summed = false; // what was called off stands in no sum
    for (const Contract* each : m_contracts) {
        const ContractOnDay now = stands(*each);
        table.addRow({each->number, dayCell(each->signedOn), contractKindOnPaper(each->kind),
                      subjectName(each->subject), buyerName(each->buyer), moneyOnPaper(each->value),
                      moneyOnPaper(now.delivered), contractStateOnPaper(now.state)});
    }
    if (!m_contracts.empty())
        table.addTotal(QStringLiteral("TỔNG CỘNG (không tính hợp đồng đã hủy)"), 6,
                       {moneyOnPaper(m_all.value), moneyOnPaper(m_all.delivered)});
    return table;
}

ReportTable PromotionTables::dealsTable(const QString& title, const QString& sheet, const QString& heading) const
{
    ReportTable table;
    table.title = title;
    table.sheetName = sheet;
    table.columns = {numberColumn(),
                     textColumn(QStringLiteral("name"), {heading}, 4),
                     countColumn(QStringLiteral("contracts"), {QStringLiteral("Hợp đồng")}),
                     countColumn(QStringLiteral("memoranda"), {QStringLiteral("Biên bản ghi nhớ")}),
                     moneyColumn(QStringLiteral("value"), {QStringLiteral("Giá trị (triệu đồng)")}),
                     moneyColumn(QStringLiteral("delivered"), {QStringLiteral("Đã giao (triệu đồng)")}),
                     percentColumn(QStringLiteral("share"), {QStringLiteral("Tỷ lệ đã giao (%)")})};
    return table;
}

void PromotionTables::closeDeals(ReportTable& table) const
{
    if (!m_contracts.empty()) table.addTotal(QStringLiteral("TỔNG CỘNG"), 2, m_all.cells());
}

ReportTable PromotionTables::byBuyer() const
{
    ReportTable table =
        dealsTable(QStringLiteral("III. Theo bên mua"), QStringLiteral("Theo bên mua"), QStringLiteral("Bên mua"));
    std::map<BuyerId, Deals> deals;
    for (const Contract* each : m_contracts) deals[each->buyer].add(*each, stands(*each));
    for (const auto& [buyer, sum] : deals) {
        std::vector<ReportCell> cells = sum.cells();
        cells.insert(cells.begin(), buyerName(buyer));
        table.addRow(std::move(cells));
    }
    closeDeals(table);
    return table;
}

ReportTable PromotionTables::byPlace() const
{
    ReportTable table = dealsTable(QStringLiteral("IV. Theo địa bàn của chủ thể"), QStringLiteral("Theo địa bàn"),
                                   QStringLiteral("Địa bàn"));
    std::map<UnitId, Deals> deals;
    for (const Contract* each : m_contracts) deals[districtOf(each->subject)].add(*each, stands(*each));
    for (const auto& [district, sum] : deals) {
        std::vector<ReportCell> cells = sum.cells();
        const QString name = nameOnPaper(m_source.units, district);
        cells.insert(cells.begin(), name.isEmpty() ? QStringLiteral("Chưa rõ") : name);
        table.addRow(std::move(cells));
    }
    closeDeals(table);
    return table;
}

QString PromotionTables::sentence() const
{
    const QString time =
        QStringLiteral("Từ ngày %1 đến ngày %2").arg(dayInSentence(m_since), dayInSentence(m_request.asOf));
    const QString scope = scopeOf(m_source, m_request);
    if (m_events.empty() && m_contracts.empty())
        return QStringLiteral("%1, %2 không có hoạt động xúc tiến thương mại và hợp đồng nào.").arg(time, scope);
    QString text = QStringLiteral("%1, %2 có %3 hoạt động xúc tiến thương mại với %4 lượt chủ thể OCOP tham gia; đã ký "
                                  "%5 hợp đồng và %6 biên bản ghi nhớ")
                       .arg(time, scope, formatCount(qint64(m_events.size())), formatCount(m_participants),
                            formatCount(m_all.contracts), formatCount(m_all.memoranda));
    if (m_all.value)
        text += QStringLiteral("; tổng giá trị hợp đồng %1 triệu đồng, đã giao %2 triệu đồng (%3)")
                    .arg(formatMoney(m_all.value), formatMoney(m_all.delivered.value_or(0)),
                         formatPercent(m_all.delivered.value_or(0), *m_all.value));
    return text + u'.';
}

} // namespace

Report makePromotionReport(const ReportSource& source, const ReportRequest& request)
{
    QString subject = QStringLiteral("Kết quả xúc tiến thương mại sản phẩm OCOP");
    if (isOfPart(request)) subject += u' ' + scopeOf(source, request);
    Report report = reportFrame(source, request, QStringLiteral("xuc-tien"), subject);
    report.orientation = PaperOrientation::Landscape;
    PromotionTables tables(source, request);
    report.tables = {tables.events(), tables.contracts(), tables.byBuyer(), tables.byPlace()};
    report.intro = {tables.sentence()};
    return report;
}

} // namespace ocop
