#include "core/sample/sample_calendar.h"

#include "core/base/dates.h"

namespace ocop {
namespace {

struct WantedMonth
{
    int year;
    int month;
    int count;
};

// By month of the first day: 246 in force, of which 17 run out within 90 days after 31/8/2024, and 161 lapsed.
constexpr WantedMonth inForceByMonth[] = {
    {2021, 9, 3}, {2021, 10, 5}, {2021, 11, 9},  {2021, 12, 31}, {2022, 1, 4}, {2022, 2, 2},
    {2022, 3, 3}, {2022, 4, 2},  {2022, 5, 4},   {2022, 6, 6},   {2022, 7, 8}, {2022, 8, 5},
    {2022, 9, 4}, {2022, 10, 6}, {2022, 11, 11}, {2022, 12, 38}, {2023, 1, 3}, {2023, 2, 1},
    {2023, 3, 2}, {2023, 4, 3},  {2023, 5, 4},   {2023, 6, 5},   {2023, 7, 6}, {2023, 8, 3},
    {2023, 9, 2}, {2023, 10, 4}, {2023, 11, 9},  {2023, 12, 40}, {2024, 1, 3}, {2024, 2, 2},
    {2024, 3, 2}, {2024, 4, 3},  {2024, 5, 4},   {2024, 6, 5},   {2024, 7, 3}, {2024, 8, 1}};
constexpr WantedMonth lapsedByMonth[] = {{2019, 6, 8}, {2019, 12, 35}, {2020, 7, 12}, {2020, 12, 78},
                                         {2021, 3, 3}, {2021, 6, 10},  {2021, 7, 9},  {2021, 8, 6}};

template <size_t Size>
std::vector<QDate> shuffledMonths(const WantedMonth (&counts)[Size], SampleRandom& random)
{
    std::vector<QDate> months;
    for (const WantedMonth& each : counts)
        months.insert(months.end(), size_t(each.count), QDate(each.year, each.month, 1));
    random.shuffle(months);
    return months;
}

QDate takeMonth(std::vector<QDate>& months)
{
    const QDate month = months.back();
    months.pop_back();
    return month;
}

QDate firstOfMonth(QDate day) { return {day.year(), day.month(), 1}; }

QDate workday(QDate day) { return day.dayOfWeek() > 5 ? day.addDays(5 - day.dayOfWeek()) : day; }

/// The days of the big rounds at the end of each year.
int yearEndDay(int year)
{
    constexpr int days[] = {31, 28, 27, 28, 22, 26, 29, 28}; // 2019 to 2026
    return days[year - 2019];
}

/// Lies in the last year before 31/8/2024, whose number of first certificates is fixed.
bool isInLastYear(QDate day) { return day > samplePublished.addYears(-1); }

} // namespace

QDate sampleDecisionDay(QDate month, int stars, UnitId district, SampleRandom& random)
{
    const int y = month.year();
    const int m = month.month();
    if (stars == 3 && month >= QDate(2023, 3, 1) && month < QDate(2025, 7, 1))
        return workday({y, m, 3 + int(district.value * 7 + m * 5 + y * 3) % 26});
    if (m == 12) return workday({y, m, yearEndDay(y)});
    return workday({y, m, 7 + (m * 7 + random.below(2) * 10) % 20});
}

SampleCalendar::SampleCalendar(const RuleBook& rules, SampleRandom& random)
    : m_rules(rules), m_random(random), m_monthsInForce(shuffledMonths(inForceByMonth, random)),
      m_monthsLapsed(shuffledMonths(lapsedByMonth, random))
{
}

SampleLife SampleCalendar::before(bool inForce, int stars, UnitId district)
{
    SampleLife life;
    add(life, takeMonth(inForce ? m_monthsInForce : m_monthsLapsed), stars, district);
    const bool lastYear = isInLastYear(life.back().from);
    int& upgrades = lastYear ? m_upgradesLastYear : m_upgradesEarlier;
    int& renewals = lastYear ? m_renewalsLastYear : m_renewalsEarlier;
    if (stars == 4 && upgrades > 0) addUpgraded(life, district);
    if (life.size() > 1)
        --upgrades;
    else if (renewals > 0)
        addRenewed(life, district);
    if (life.size() > 1 && life.back().origin == Origin::Renewal) --renewals;
    return life;
}

/// Puts a three-star certificate before a four-star one, still running when the upgrade came.
void SampleCalendar::addUpgraded(SampleLife& life, UnitId district)
{
    std::vector<QDate> months;
    for (const QDate month : {QDate(2019, 6, 1), QDate(2019, 12, 1), QDate(2020, 7, 1), QDate(2020, 12, 1),
                              QDate(2021, 6, 1), QDate(2021, 12, 1), QDate(2022, 7, 1), QDate(2022, 12, 1)})
        if (month > life.back().from.addMonths(-34) && month < life.back().from.addMonths(-10)) months.push_back(month);
    if (months.empty()) return;
    SampleLife earlier;
    add(earlier, m_random.pick(months), 3, district);
    life.back().origin = Origin::Upgrade;
    life.insert(life.begin(), earlier.begin(), earlier.end());
}

/// Puts a certificate before this one that ran out at about the time it began, some with months between.
void SampleCalendar::addRenewed(SampleLife& life, UnitId district)
{
    std::vector<QDate> months;
    for (const QDate month : {QDate(2019, 6, 1), QDate(2019, 12, 1), QDate(2020, 7, 1), QDate(2020, 12, 1)}) {
        const QDate over = month.addMonths(m_rules.on(month).validityMonths);
        if (over > life.back().from.addMonths(-9) && over < life.back().from.addMonths(2)) months.push_back(month);
    }
    if (months.empty() || !m_random.chance(70)) return;
    SampleLife earlier;
    add(earlier, m_random.pick(months), life.back().stars, district);
    life.back().origin = Origin::Renewal;
    if (earlier.back().stars == 4 && earlier.back().from > QDate(2020, 12, 1)) addUpgraded(earlier, district);
    life.insert(life.begin(), earlier.begin(), earlier.end());
}

void SampleCalendar::add(SampleLife& life, QDate month, int stars, UnitId district)
{
    SamplePeriod period;
    period.from = sampleDecisionDay(month, stars, district, m_random);
    period.stars = stars;
    if (!life.empty()) period.origin = stars > life.back().stars ? Origin::Upgrade : Origin::Renewal;
    life.push_back(period);
}

void SampleCalendar::goOn(SampleLife& life, UnitId district)
{
    const QDate over = CertificateTerms(m_rules).lastValidDay(life.back().from, {});
    if (over < samplePublished)
        recogniseAgain(life, district);
    else if (!takeSpecial(life))
        renewInTime(life, district);
    if (life.back().from > sampleEnd) life.pop_back();
}

/// Lapsed long ago: nearly half came back, at the rounds of 2024 to 2026.
void SampleCalendar::recogniseAgain(SampleLife& life, UnitId district)
{
    if (!m_random.chance(45)) return;
    const std::vector<QDate> months = {{2024, 9, 1},  {2024, 10, 1}, {2024, 11, 1}, {2024, 12, 1}, {2024, 12, 1},
                                       {2024, 12, 1}, {2024, 12, 1}, {2025, 3, 1},  {2025, 4, 1},  {2025, 5, 1},
                                       {2025, 6, 1},  {2025, 9, 1},  {2025, 10, 1}, {2025, 12, 1}, {2025, 12, 1},
                                       {2025, 12, 1}, {2026, 5, 1},  {2026, 7, 1}};
    add(life, m_random.pick(months), life.back().stars, district);
}

/// The few lives with a turn of their own: five stars of the Ministry, the withdrawal.
bool SampleCalendar::takeSpecial(SampleLife& life)
{
    SamplePeriod& last = life.back();
    if (m_fiveStars > 0 && last.stars == 4 && last.from > QDate(2022, 9, 1) && last.from < QDate(2023, 9, 1)) {
        --m_fiveStars;
        life.push_back({QDate(2025, 1, 20), 5, Origin::Upgrade});
        return true;
    }
    if (m_withdrawals > 0 && last.stars == 3 && firstOfMonth(last.from) == QDate(2023, 12, 1)) {
        --m_withdrawals;
        last.withdrawnOn = QDate(2025, 4, 18);
        return true;
    }
    return false;
}

void SampleCalendar::renewInTime(SampleLife& life, UnitId district)
{
    const QDate over = CertificateTerms(m_rules).lastValidDay(life.back().from, {});
    const int stars = life.back().stars;
    const int throwOf = m_random.below(100);
    const QDate earliest(2024, 9, 1);
    if (stars == 3 && over > QDate(2025, 10, 1) && over < QDate(2026, 10, 1) && throwOf < 7)
        add(life, QDate(over.year() - 1, 12, 1), 4, district); // better before it ran out
    else if (over > sampleEnd && throwOf < 20 && over < QDate(2027, 2, 1))
        add(life, QDate(2026, 10, 1), stars, district);
    else if (over <= sampleEnd && throwOf < 60)
        add(life, std::max(earliest, firstOfMonth(over.addMonths(-m_random.below(3)))), stars, district);
    else if (over <= sampleEnd && throwOf < 76)
        add(life, firstOfMonth(over.addMonths(2 + m_random.below(7))), stars, district);
    else if (over > QDate(2026, 6, 1) && over < QDate(2026, 9, 19) && m_extensions > 0) {
        // QĐ 26/2026 art. 12: for those whose window closed before the decree.
        --m_extensions;
        life.back().extendedUntil = over.addDays(m_rules.on(over).extensionDays);
    }
}

SampleLife SampleCalendar::after(QDate month, UnitId district)
{
    SampleLife life;
    add(life, month, m_random.chance(15) ? 4 : 3, district);
    return life;
}

} // namespace ocop
