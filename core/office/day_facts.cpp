#include "core/office/day_facts.h"

namespace ocop {
namespace {

bool touchesDossiers(const Touched& touched)
{
    return !touched.of(QLatin1String(Application::table)).isEmpty() ||
           !touched.of(QLatin1String(ApplicationStep::table)).isEmpty();
}

std::shared_ptr<const Snapshot> snapshotOn(const std::shared_ptr<const OfficeState>& state, QDate day)
{
    return Snapshot::on(std::shared_ptr<const Snapshot>(state, &state->stored), day);
}

} // namespace

DayFacts::DayFacts(const Register* book, std::shared_ptr<const OfficeState> state, QDate asOf,
                   std::optional<UnitId> district)
    : m_book(book), m_state(std::move(state)), m_snapshot(snapshotOn(m_state, asOf)), m_asOf(asOf), m_district(district)
{
}

DayFacts::DayFacts(const DayFacts& before, std::shared_ptr<const OfficeState> state, Touched& touched)
    : DayFacts(before.m_book, std::move(state), before.m_asOf, before.m_district)
{
    if (touched.everything()) return;
    Touched replaced;
    before.snapshot().addReplaced(replaced);
    snapshot().addReplaced(replaced);
    if (!replaced.isEmpty()) {
        touched.join(replaced);
        for (const Snapshot* each : {&before.snapshot(), &snapshot()}) each->addProducts(touched);
        for (const Snapshot* each : {&before.snapshot(), &snapshot()}) each->addAround(touched);
    }
    if (before.m_statistics)
        m_statistics = std::make_shared<const Statistics>(*before.m_statistics, snapshot(),
                                                          touched.of(QLatin1String(Product::table)));
    if (before.m_dues && before.m_statistics) {
        auto dues = std::make_shared<DueMap>(*before.m_dues);
        dues->follow(workSource(), touched);
        m_dues = std::move(dues);
    }
    if (!touchesDossiers(touched)) m_decisions = before.m_decisions;
    if (!changesPromotionDue(touched)) m_promotion = before.m_promotion;
    m_searchIndex = before.m_searchIndex;
    m_notInIndex = before.m_notInIndex;
    m_notInIndex.join(touched);
}

const Statistics& DayFacts::statistics() const
{
    if (!m_statistics)
        m_statistics = std::make_shared<const Statistics>(*m_snapshot, m_book->units(), m_book->groups(), m_asOf,
                                                          expiringDays(), m_district);
    return *m_statistics;
}

const Statistics& DayFacts::lastYear() const
{
    if (!m_lastYear) {
        auto then = std::make_shared<Statistics>(*m_snapshot, m_book->units(), m_book->groups(), m_asOf.addYears(-1),
                                                 expiringDays());
        then->placeAs(statistics());
        m_lastYear = std::move(then);
    }
    return *m_lastYear;
}

WorkSource DayFacts::workSource() const
{
    return {statistics().products(), m_state->evaluations, m_state->reminders, *m_state->rules, m_asOf, expiringDays()};
}

std::shared_ptr<const DueMap> DayFacts::dues() const
{
    if (!m_dues) m_dues = std::make_shared<const DueMap>(workSource());
    return m_dues;
}

const std::vector<WorkItem>& DayFacts::workItems() const
{
    if (!m_workItems) m_workItems = workList(statistics().products(), *dues());
    return *m_workItems;
}

const std::vector<DecisionDue>& DayFacts::decisions() const
{
    if (!m_decisions)
        m_decisions = std::make_shared<const std::vector<DecisionDue>>(
            m_book ? decisionsDue(m_state->evaluations, m_book->rules(), m_asOf) : std::vector<DecisionDue>());
    return *m_decisions;
}

const PromotionDue& DayFacts::promotion() const
{
    if (!m_promotion) m_promotion = std::make_shared<const PromotionDue>(PromotionDue::on(m_state->promotion, m_asOf));
    return *m_promotion;
}

const SearchIndex& DayFacts::searchIndex() const
{
    if (!m_searchIndex)
        m_searchIndex = std::make_shared<const SearchIndex>(*m_snapshot, m_book->units(), m_asOf);
    else if (!m_notInIndex.isEmpty())
        m_searchIndex = std::make_shared<const SearchIndex>(*m_searchIndex, *m_snapshot, m_book->units(), m_notInIndex);
    m_notInIndex = {};
    return *m_searchIndex;
}

} // namespace ocop
