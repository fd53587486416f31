#include "ui/dashboard/promotion_board.h"

#include "core/base/formats.h"
#include "core/promotion/deals.h"
#include "core/registry/product_group.h"
#include "ui/dashboard/record_bars.h"
#include "ui/words/promotion/promotion_words.h"
#include "ui/words/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ocop {
namespace {

constexpr size_t largestSums = 8; ///< bars of single buyers, events …; the others follow as one

QString dealText(const char* source) { return QCoreApplication::translate("dashboard", source); }

/// What the board's charts are made from: the contracts signed by the day, of producers of the district looked at.
class DealCharts
{
public:
    explicit DealCharts(const Session& session) : m_session(session), m_book(session.state().promotion)
    {
        m_contracts = contractsBetween(m_book, {}, session.asOf());
        std::erase_if(m_contracts, [this](const Contract* each) {
            return m_session.district() && districtOf(*each) != *m_session.district();
        });
    }

    ChartData states() const;
    ChartData sums(const QString& measure) const;
    ChartData years() const;
    ChartData followups() const;

private:
    using NamedDeals = std::vector<std::pair<QString, Deals>>;

    UnitId districtOf(const Contract& contract) const
    {
        const Subject* subject = m_session.snapshot().subject(contract.subject);
        return subject ? m_session.book().units().districtOf(subject->unit, m_session.asOf()) : UnitId();
    }
    QString sectorName(int sector) const;
    template <class KeyOf, class NameOf>
    NamedDeals named(KeyOf keyOf, NameOf nameOf) const
    {
        NamedDeals all;
        for (auto& [key, deals] : dealsBy(m_book, m_contracts, m_session.asOf(), keyOf))
            all.emplace_back(nameOf(key), deals);
        return all;
    }
    NamedDeals dealsOfMeasure(const QString& measure) const;
    void addDeals(ChartData& data, const QString& label, const Deals& deals) const;

    const Session& m_session;
    const PromotionBook& m_book;
    std::vector<const Contract*> m_contracts;
};

QSet<qint64> idsOf(const Deals& deals)
{
    QSet<qint64> ids;
    for (const ContractId each : deals.ids) ids.insert(each.value);
    return ids;
}

/// For the length of a bar.
int wholeMillions(Amount hundredths) { return int((hundredths.value_or(0) + 50) / 100); }

QString DealCharts::sectorName(int sector) const
{
    switch (sector) {
    case goodsOfSeveralSectors: return dealText(QT_TRANSLATE_NOOP("dashboard", "Goods of several groups"));
    case goodsOutsideRegister: return dealText(QT_TRANSLATE_NOOP("dashboard", "Goods outside the register"));
    case goodsNotSaid: return dealText(QT_TRANSLATE_NOOP("dashboard", "Goods not noted"));
    default: return sectorShortName(sector);
    }
}

ChartData DealCharts::states() const
{
    std::array<QSet<qint64>, std::size(EnumCodes<ContractState>::all)> ids;
    for (const Contract* each : m_contracts)
        ids[size_t(m_book.contractOn(*each, m_session.asOf()).state)].insert(each->id.value);
    ChartData data;
    for (const auto& [state, code] : EnumCodes<ContractState>::all)
        addRecordsBar(data, promotionWords::contractState(state), ChartFill::Kind, QLatin1String(Contract::table),
                      ids[size_t(state)], int(m_contracts.size()), m_session.scopeText());
    return data;
}

DealCharts::NamedDeals DealCharts::dealsOfMeasure(const QString& measure) const
{
    const QString none = dealText(QT_TRANSLATE_NOOP("dashboard", "Not known"));
    if (measure == QLatin1String("district"))
        return named([this](const Contract& each) { return districtOf(each); },
                     [&](UnitId id) { return id ? m_session.book().units().nameOn(id, m_session.asOf()) : none; });
    if (measure == QLatin1String("group"))
        return named(
            [this](const Contract& each) {
                return sectorOfGoods(m_book, each, m_session.snapshot(), m_session.book().groups());
            },
            [this](int sector) { return sectorName(sector); });
    if (measure == QLatin1String("event"))
        return named([](const Contract& each) { return each.event; },
                     [&](TradeEventId id) {
                         const TradeEvent* event = m_book.find<TradeEvent>(id);
                         return event ? event->name : dealText(QT_TRANSLATE_NOOP("dashboard", "Signed outside events"));
                     });
    return named([](const Contract& each) { return each.buyer; },
                 [&](BuyerId id) {
                     const Buyer* buyer = m_book.find<Buyer>(id);
                     return buyer ? buyer->name : none;
                 });
}

void DealCharts::addDeals(ChartData& data, const QString& label, const Deals& deals) const
{
    BoardMark mark;
    mark.words = QStringLiteral("%1 · %2").arg(m_session.scopeText(), label);
    mark.count = int(deals.ids.size());
    mark.entity = QLatin1String(Contract::table);
    mark.ids = idsOf(deals);
    mark.detail = dealText(QT_TRANSLATE_NOOP("dashboard", "%1: %2 million đồng agreed, %3 delivered; %4 contracts, %5 "
                                                          "memoranda"))
                      .arg(mark.words, formatMoney(deals.value.value_or(0)), formatMoney(deals.delivered.value_or(0)),
                           formatCount(deals.contracts), formatCount(deals.memoranda));
    const int agreed = wholeMillions(deals.value);
    const int delivered = std::min(wholeMillions(deals.delivered), agreed);
    data.bars.push_back({label,
                         deals.value ? formatMoney(deals.value) : QStringLiteral("–"),
                         mark.detail,
                         {{ChartFill::Time, delivered}, {ChartFill::Lapsed, agreed - delivered}}});
    data.marks.push_back(std::move(mark));
}

ChartData DealCharts::sums(const QString& measure) const
{
    NamedDeals all = dealsOfMeasure(measure);
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
        return a.second.value.value_or(-1) > b.second.value.value_or(-1);
    });
    ChartData data;
    Deals others;
    for (size_t i = 0; i < all.size(); ++i) {
        if (i < largestSums || all.size() == largestSums + 1) {
            addDeals(data, all[i].first, all[i].second);
            continue;
        }
        for (const ContractId id : all[i].second.ids) {
            const Contract& contract = *m_book.find<Contract>(id);
            others.add(contract, m_book.contractOn(contract, m_session.asOf()));
        }
    }
    if (!others.isEmpty()) addDeals(data, dealText(QT_TRANSLATE_NOOP("dashboard", "All others")), others);
    return data;
}

ChartData DealCharts::years() const
{
    ChartData data;
    for (const auto& [year, deals] :
         dealsBy(m_book, m_contracts, m_session.asOf(), [](const Contract& each) { return each.signedOn.year(); }))
        addDeals(data, QString::number(year), deals);
    return data;
}

ChartData DealCharts::followups() const
{
    constexpr int quarter = 90;
    QSet<qint64> late;
    QSet<qint64> soon;
    QSet<qint64> later;
    for (const Contract* each : m_contracts) {
        const auto owed = followupsOwed(*each, m_book.followupsOf(each->id), m_session.asOf(), quarter);
        if (owed.empty()) continue;
        const FollowupDue& first = owed.front();
        (first.isOverdue() ? late : first.daysLeft <= followupAheadDays ? soon : later).insert(each->id.value);
    }
    ChartData data;
    const auto add = [&](const QString& label, ChartFill fill, const QSet<qint64>& ids) {
        addRecordsBar(data, label, fill, QLatin1String(Contract::table), ids, int(m_contracts.size()),
                      m_session.scopeText());
    };
    add(dealText(QT_TRANSLATE_NOOP("dashboard", "Overdue")), ChartFill::Soon, late);
    add(dealText(QT_TRANSLATE_NOOP("dashboard", "Within %1 days")).arg(followupAheadDays), ChartFill::Time, soon);
    add(dealText(QT_TRANSLATE_NOOP("dashboard", "Within %1 days, later")).arg(quarter), ChartFill::Kind, later);
    return data;
}

} // namespace

PromotionBoard::PromotionBoard(QWidget* parent) : ChartBoard(parent)
{
    addMeasure(tr("Sum by"),
               {{QStringLiteral("buyer"), tr("By buyer")},
                {QStringLiteral("district"), tr("By place")},
                {QStringLiteral("group"), tr("By group")},
                {QStringLiteral("event"), tr("By event")}},
               QStringLiteral("buyer"));
    addChart(QStringLiteral("deals"), tr("Agreed in contracts, of it delivered (dark), million đồng"), Qt::Horizontal,
             0, 0);
    addChart(QStringLiteral("states"), tr("Contracts and memoranda by standing"), Qt::Horizontal, 0, 1);
    addChart(QStringLiteral("years"), tr("Agreed and delivered by year of signing, million đồng"), Qt::Vertical, 1, 0);
    addChart(QStringLiteral("followups"), tr("Follow-ups owed"), Qt::Horizontal, 1, 1);
    setRowStretch(0, 58);
    setRowStretch(1, 42);
}

void PromotionBoard::fill(const Session& session)
{
    const DealCharts charts(session);
    put(0, charts.sums(measure()));
    put(1, charts.states());
    put(2, charts.years());
    put(3, charts.followups());
}

} // namespace ocop
