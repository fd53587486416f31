#include "core/reports/promotion/promotion_report.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/promotion/deals.h"
#include "core/promotion/promotion_paper_words.h"
#include "core/reports/paper_words.h"
#include "core/reports/report_parts.h"

#include <algorithm>
#include <map>

namespace ocop {
namespace {

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

std::vector<ReportCell> dealsCells(const Deals& deals)
{
    return {qint64(deals.contracts), qint64(deals.memoranda), moneyOnPaper(deals.value), moneyOnPaper(deals.delivered),
            deals.delivered ? percentCell(*deals.delivered, deals.value.value_or(0)) : ReportCell()};
}

QString sectorOnPaper(int sector)
{
    switch (sector) {
    case goodsOfSeveralSectors: return QStringLiteral("Hàng của nhiều nhóm");
    case goodsOutsideRegister: return QStringLiteral("Hàng ngoài sản phẩm OCOP");
    case goodsNotSaid: return QStringLiteral("Chưa ghi hàng hóa");
    default: return sectorShortName(sector);
    }
}

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
        m_ever = contractsBetween(*source.promotion, {}, request.asOf);
        std::erase_if(m_ever, [this](const Contract* each) { return !isInScope(each->subject); });
        std::copy_if(m_ever.begin(), m_ever.end(), std::back_inserter(m_contracts),
                     [this](const Contract* each) { return each->signedOn >= m_since; });
        m_all = dealsOf(*source.promotion, m_contracts, request.asOf);
    }

    ReportTable events() const;
    ReportTable contracts() const;
    ReportTable byBuyer() const;
    ReportTable byPlace() const;
    ReportTable bySector() const;
    ReportTable byYear() const;
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
    void addDeals(ReportTable& table, const QString& name, const Deals& deals) const;
    void closeDeals(ReportTable& table, const Deals& all) const;

    const ReportSource& m_source;
    const ReportRequest& m_request;
    QDate m_since;
    std::vector<const TradeEvent*> m_events;
    std::vector<const Contract*> m_ever; ///< signed until the day
    std::vector<const Contract*> m_contracts; ///< and within the time asked about
    Deals m_all; ///< of these
};

ReportTable PromotionTables::events() const
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
    int everybody = 0;
    Deals there;
    auto byEvent =
        dealsBy(*m_source.promotion, m_contracts, m_request.asOf, [](const Contract& each) { return each.event; });
    for (const TradeEvent* each : m_events) {
        const Deals& deals = byEvent[each->id];
        for (const ContractId id : deals.ids) {
            const Contract& contract = *m_source.promotion->find<Contract>(id);
            there.add(contract, stands(contract));
        }
        int participants = 0;
        for (const EventParticipant& participant : m_source.promotion->participantsOf(each->id))
            participants += isInScope(participant.subject);
        int guests = 0;
        for (const EventGuest& guest : m_source.promotion->guestsOf(each->id)) guests += guest.kind == GuestKind::Buyer;
        everybody += participants;
        buyers += guests;
        table.addRow({each->name, daysOnPaper(*each), each->place, levelOnPaper(each->level), qint64(participants),
                      qint64(guests), qint64(deals.contracts), qint64(deals.memoranda), moneyOnPaper(deals.value)});
        table.rows.back().contracts = deals.ids;
    }
    if (!m_events.empty())
        table.addTotal(QStringLiteral("TỔNG CỘNG"), 5,
                       {qint64(everybody), qint64(buyers), qint64(there.contracts), qint64(there.memoranda),
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
        table.rows.back().contracts = {each->id};
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

void PromotionTables::addDeals(ReportTable& table, const QString& name, const Deals& deals) const
{
    std::vector<ReportCell> cells = dealsCells(deals);
    cells.insert(cells.begin(), name);
    table.addRow(std::move(cells));
    table.rows.back().contracts = deals.ids;
}

void PromotionTables::closeDeals(ReportTable& table, const Deals& all) const
{
    if (!all.isEmpty()) table.addTotal(QStringLiteral("TỔNG CỘNG"), 2, dealsCells(all));
}

ReportTable PromotionTables::byBuyer() const
{
    ReportTable table =
        dealsTable(QStringLiteral("III. Theo bên mua"), QStringLiteral("Theo bên mua"), QStringLiteral("Bên mua"));
    if (!m_source.promotion) return table;
    const auto sums =
        dealsBy(*m_source.promotion, m_contracts, m_request.asOf, [](const Contract& each) { return each.buyer; });
    for (const auto& [buyer, sum] : sums) addDeals(table, buyerName(buyer), sum);
    closeDeals(table, m_all);
    return table;
}

ReportTable PromotionTables::byPlace() const
{
    ReportTable table = dealsTable(QStringLiteral("IV. Theo địa bàn của chủ thể"), QStringLiteral("Theo địa bàn"),
                                   QStringLiteral("Địa bàn"));
    if (!m_source.promotion) return table;
    const auto sums = dealsBy(*m_source.promotion, m_contracts, m_request.asOf,
                              [this](const Contract& each) { return districtOf(each.subject); });
    for (const auto& [district, sum] : sums) {
        const QString name = nameOnPaper(m_source.units, district);
        addDeals(table, name.isEmpty() ? QStringLiteral("Chưa rõ") : name, sum);
    }
    closeDeals(table, m_all);
    return table;
}

ReportTable PromotionTables::bySector() const
{
    ReportTable table = dealsTable(QStringLiteral("V. Theo nhóm sản phẩm"), QStringLiteral("Theo nhóm"),
                                   QStringLiteral("Nhóm sản phẩm"));
    if (!m_source.promotion) return table;
    const auto sums = dealsBy(*m_source.promotion, m_contracts, m_request.asOf, [this](const Contract& each) {
        return sectorOfGoods(*m_source.promotion, each, m_source.snapshot, m_source.groups);
    });
    for (const auto& [sector, sum] : sums) addDeals(table, sectorOnPaper(sector), sum);
    closeDeals(table, m_all);
    return table;
}

/// All that was ever signed: one year beside the others.
ReportTable PromotionTables::byYear() const
{
    ReportTable table = dealsTable(QStringLiteral("VI. Theo năm ký, từ trước đến nay"), QStringLiteral("Theo năm"),
                                   QStringLiteral("Năm ký"));
    if (!m_source.promotion) return table;
    const auto sums =
        dealsBy(*m_source.promotion, m_ever, m_request.asOf, [](const Contract& each) { return each.signedOn.year(); });
    for (const auto& [year, sum] : sums) addDeals(table, QString::number(year), sum);
    closeDeals(table, dealsOf(*m_source.promotion, m_ever, m_request.asOf));
    return table;
}

QString PromotionTables::sentence() const
{
    const QString time =
        QStringLiteral("Từ ngày %1 đến ngày %2").arg(dayInSentence(m_since), dayInSentence(m_request.asOf));
    const QString scope = scopeOf(m_source, m_request);
    if (m_events.empty() && m_contracts.empty())
        return QStringLiteral("%1, %2 không có hoạt động xúc tiến thương mại và hợp đồng nào.").arg(time, scope);
    int participants = 0;
    for (const TradeEvent* each : m_events)
        for (const EventParticipant& one : m_source.promotion->participantsOf(each->id))
            participants += isInScope(one.subject);
    QString text = QStringLiteral("%1, %2 có %3 hoạt động xúc tiến thương mại với %4 lượt chủ thể OCOP tham gia; đã ký "
                                  "%5 hợp đồng và %6 biên bản ghi nhớ")
                       .arg(time, scope, formatCount(qint64(m_events.size())), formatCount(participants),
                            formatCount(m_all.contracts), formatCount(m_all.memoranda));
    if (m_all.value)
        text += QStringLiteral("; tổng giá trị hợp đồng %1 triệu đồng, đã giao %2 triệu đồng (%3)")
                    .arg(formatMoney(m_all.value), formatMoney(m_all.delivered.value_or(0)),
                         formatPercent(m_all.delivered.value_or(0), *m_all.value));
    return text + u'.';
}

} // namespace

QString promotionSentence(const ReportSource& source, const ReportRequest& request)
{
    return PromotionTables(source, request).sentence();
}

Report makePromotionReport(const ReportSource& source, const ReportRequest& request)
{
    QString subject = QStringLiteral("Kết quả xúc tiến thương mại sản phẩm OCOP");
    if (isOfPart(request)) subject += u' ' + scopeOf(source, request);
    Report report = reportFrame(source, request, QStringLiteral("xuc-tien"), subject);
    report.orientation = PaperOrientation::Landscape;
    PromotionTables tables(source, request);
    report.tables = {tables.events(),  tables.contracts(), tables.byBuyer(),
                     tables.byPlace(), tables.bySector(),  tables.byYear()};
    report.intro = {tables.sentence()};
    return report;
}

} // namespace ocop
